import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { breuk, rondAf } from "../../domein/breuk.ts";
import { addDays, type Datum, formatDatum, readDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { dagenVan, type Periode } from "../../domein/periode.ts";
import type { Regime } from "../../domein/regime.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Delen } from "../../formulier/formulier.ts";
import { werkUitFormulier } from "../../formulier/werk-uit-formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { uwv2023 } from "../../regels/bron.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import { berekenUren } from "../../regels/uren/bereken-uren.ts";
import type { Urenvraag, Werk } from "../../regels/uren/urenvraag.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import { eersteDag, gekozen, type Urenkeuze } from "./gather-uren.ts";
import { toekenningenInBaan } from "./toekenningen-in-baan.ts";

/** The running grant that a change or an end is about. */
export interface Lopend {
  readonly vraag: Urenvraag;
  readonly toegekend: number;
  readonly gemaakt: number | null;
  readonly vragen: readonly Vraag[];
}

interface Grondslag extends Periode {
  readonly regime: Regime;
  readonly toegekend: number;
  readonly urenPerWeek: number | undefined;
  readonly contract: { readonly van: Datum; readonly totEnMet?: Datum } | undefined;
  readonly inDienstSinds: Datum | undefined;
  readonly verleningSinds: Datum | undefined;
}

/** From the dossier, else from what the form tells about the periods so far; refused with what lacks. */
export function gatherLopend(
  formulier: Delen,
  dossier: Dossier,
  op: Datum,
  beleid: Beleid,
  keuze: Urenkeuze,
): Result<Lopend> {
  const grond = uitDossier(formulier, dossier, op) ?? uitFormulier(formulier, op);
  if (grond === undefined) return refuse([periodeOntbreekt()]);
  const { werk } = werkUitFormulier(formulier);
  const vraag = maakVraag(grond, werk, keuze);
  const zonderUren = grond.urenPerWeek === undefined && werk.length === 0;
  const terug = zonderUren ? rekenTerug(vraag, grond.toegekend, beleid) : vraag;
  if (terug === undefined)
    return refuse([fout("VELD_ONTBREEKT", "/dienstverband/reeks", { veld: "Uren werk per week" })]);
  return succeed({
    vraag: terug,
    toegekend: grond.toegekend,
    gemaakt: gemaakteUren(formulier, grond),
    vragen: [
      ...(zonderUren ? [vraagWerkuren(terug.werk[0]?.urenPerWeek ?? 0)] : []),
      ...(grond.inDienstSinds === undefined && grond.contract === undefined ? [vraagContract(terug.periode.van)] : []),
    ],
  });
}

function periodeOntbreekt(): Finding {
  return fout("VELD_ONTBREEKT", "/eerdereOndersteuning/perioden", { veld: "Perioden met een jobcoach" });
}

function uitDossier(formulier: Delen, dossier: Dossier, op: Datum): Grondslag | undefined {
  const toekenningen = toekenningenInBaan(formulier, dossier).filter(({ soort }) => soort === "periode");
  const nu = toekenningen.findLast(({ van, totEnMet }) => van <= op && op <= totEnMet) ?? toekenningen.at(-1);
  if (nu?.regime === undefined) return undefined;
  return {
    van: nu.van,
    totEnMet: nu.totEnMet,
    regime: nu.regime,
    toegekend: nu.uren,
    urenPerWeek: nu.urenPerWeek,
    contract: nu.contract,
    inDienstSinds: eersteDag(toekenningen.map((een) => een.inDienstSinds)) ?? nu.contract?.van,
    verleningSinds: toekenningen[0]?.van,
  };
}

function uitFormulier({ eerdereOndersteuning, dienstverband }: Delen, op: Datum): Grondslag | undefined {
  const perioden = eerdereOndersteuning?.perioden ?? [];
  const heel = perioden.flatMap(({ van, totEnMet, regime, urenToegekend }) => {
    const [begin, einde] = [readDatum(van), readDatum(totEnMet)];
    return begin === undefined || einde === undefined || regime === undefined || urenToegekend === undefined
      ? []
      : [{ van: begin, totEnMet: einde, regime, toegekend: urenToegekend }];
  });
  const nu = heel.findLast(({ van, totEnMet }) => van <= op && op <= totEnMet) ?? heel.at(-1);
  if (nu === undefined) return undefined;
  const inDienstSinds = readDatum(dienstverband?.inDienstSinds);
  const inBaan = heel.filter(({ totEnMet }) => inDienstSinds === undefined || totEnMet >= inDienstSinds);
  return {
    ...nu,
    urenPerWeek: undefined,
    contract: undefined,
    inDienstSinds,
    verleningSinds: eersteDag(inBaan.map(({ van }) => van)),
  };
}

function maakVraag(grond: Grondslag, werk: readonly Werk[], keuze: Urenkeuze): Urenvraag {
  const { van, totEnMet, inDienstSinds, verleningSinds } = grond;
  return {
    periode: { van, totEnMet },
    regime: grond.regime,
    regimewissels: [],
    werk: werk.length > 0 ? werk : werkUitGrond(grond),
    urenwijzigingen: [],
    ...(inDienstSinds === undefined ? {} : { inDienstSinds }),
    ...(verleningSinds === undefined ? {} : { verleningSinds }),
    ...gekozen(keuze),
    kortingVooraf: false,
    motivatieIntensief: grond.regime === "intensief",
  };
}

/** The contract the grant was for; where it ends before the grant does, the same work went on. */
function werkUitGrond({ contract, van, totEnMet, ...grond }: Grondslag): readonly Werk[] {
  const urenPerWeek = grond.urenPerWeek ?? 0;
  const begin = contract?.van ?? grond.inDienstSinds ?? grond.verleningSinds ?? van;
  const werk: Werk = { id: "contract", soort: "contract", van: begin < van ? begin : van, urenPerWeek };
  const einde = contract?.totEnMet;
  if (einde === undefined || einde < werk.van) return [werk];
  const vervolg: Werk = { id: "vervolg", soort: "contract", van: addDays(einde, 1), urenPerWeek };
  return einde < totEnMet ? [{ ...werk, totEnMet: einde }, vervolg] : [{ ...werk, totEnMet: einde }];
}

/** A change form does not hold the old working hours; the grant tells them, when one whole quarter of an hour fits. */
function rekenTerug(vraag: Urenvraag, toegekend: number, beleid: Beleid): Urenvraag | undefined {
  const bij = (urenPerWeek: number): Urenvraag => ({
    ...vraag,
    werk: vraag.werk.map((een) => ({ ...een, urenPerWeek })),
  });
  const perUur = berekenUren(bij(4), beleid);
  if (!perUur.ok || perUur.value.segmenten.some(({ uren }) => uren === null)) return undefined;
  const som = perUur.value.segmenten.reduce((totaal, { uren }) => totaal + (uren ?? 0), 0);
  if (som === 0) return undefined;
  const kwartieren = rondAf(breuk(toegekend).mul(4).mul(4).div(breuk(som)), 0);
  const kandidaat = bij(kwartieren / 4);
  const proef = berekenUren(kandidaat, beleid);
  return proef.ok && proef.value.urenZonderKorting === toegekend ? kandidaat : undefined;
}

function vraagWerkuren(urenPerWeek: number): Vraag {
  return {
    code: "WERKUREN_BEVESTIGEN",
    aan: "beslisser",
    vraag: `Werkte de werknemer ${formatGetal(urenPerWeek)} uur per week? Dat rekenden wij terug uit de uren die zijn toegekend.`,
    bronnen: [uwv2023("§5.2")],
  };
}

function vraagContract(van: Datum): Vraag {
  return {
    code: "CONTRACT_BEVESTIGEN",
    aan: "beslisser",
    vraag: `Wanneer begon het werk, en duurt het contract een jaar of langer? Wij gingen uit van ${formatDatum(van)} en van ja.`,
    bronnen: [uwv2023("§5.2")],
  };
}

/** Hours in the logboek of these days, else what the form says was used. */
function gemaakteUren({ logboek, eerdereOndersteuning }: Delen, periode: Periode): number | null {
  if (dagenVan(periode) === 0) return null;
  const regels = (logboek?.regels ?? []).filter(({ van }) => {
    const op = readDatum(van);
    return op !== undefined && periode.van <= op && op <= periode.totEnMet;
  });
  if (regels.length > 0)
    return rondAf(
      breuk(
        regels.reduce((som, { duurInMinuten = 0 }) => som + duurInMinuten, 0),
        60,
      ),
      2,
    );
  return eerdereOndersteuning?.perioden?.find(({ van }) => van === periode.van)?.urenGebruikt ?? null;
}
