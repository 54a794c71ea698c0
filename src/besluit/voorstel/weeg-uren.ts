import { formatGetal } from "../../domein/getal.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { vraagToekenningseenheid } from "../../regels/uren/vragen.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { gekozenPeriode } from "./eigen-keuze.ts";
import { findTabelcontract } from "./tabelcontract.ts";
import { maakToekenning } from "./toekenning.ts";
import { bepaalGrenzen } from "./urengrenzen.ts";
import { gevraagdeUren, readPeriode } from "./vergelijking.ts";
import { verklaarUren } from "./verklaar-uren.ts";
import type { Verschil } from "./verschil.ts";
import type { Toegekend } from "./voorstel.ts";
import {
  vraagAdviesHoger,
  vraagAdviesNulUren,
  vraagAdviesPeriode,
  vraagGevraagdeUren,
  vraagUren,
  vraagUrenBevestigen,
} from "./vragen.ts";

export interface GewogenUren {
  /** null while nobody can say the hours. */
  readonly toekenning: Toegekend | null;
  readonly verschillen: readonly Verschil[];
  readonly vragen: readonly Vraag[];
}

type Eenheid = "gevraagd" | "regime";

/** How many hours follow from what was asked, the advice and the calculation, and which answers are still needed. */
export function weegUren(feiten: Voorstelfeiten): GewogenUren {
  const { langer } = feiten;
  const uren = metKeuzeVoorbij(langer?.uren ?? feiten.uren);
  const gevraagd = gevraagdeUren(feiten.formulier);
  if (uren === null) return open([vraagUren()]);
  if (gevraagd === null) return open([...uren.vragen, vraagGevraagdeUren()]);
  const periode =
    gekozenPeriode(feiten.formulier, feiten.antwoorden) ??
    langer?.periode ??
    readPeriode(feiten.formulier.begeleiding?.periode);
  const grenzen = bepaalGrenzen(uren, periode);
  if (grenzen === null) return open(uren.vragen.length === 0 ? [vraagUren()] : uren.vragen);
  const vast = {
    gevraagd,
    advies: kiesAdvies(feiten, gevraagd),
    uren,
    grenzen,
    langer: langerVan(feiten),
    ontvangenOp: feiten.ontvangenOp,
    tabelcontract: findTabelcontract(feiten, uren.segmenten[0]?.contract),
  };
  const verklaar = (eenheid: Eenheid) => verklaarUren({ ...vast, eenheid });
  const vragen = [
    ...uren.vragen,
    ...vragenOverAdvies(feiten, gevraagd),
    ...vragenOverAdviesperiode(feiten),
    ...vragenOverEenheid(feiten, uren, verklaar),
    ...vragenOverVastheid(feiten, uren),
  ];
  const { toegekend, verschillen } = verklaar(eenheidVan(feiten) ?? "gevraagd");
  // Who does not refuse although no day is left, says how many hours it becomes.
  if (toegekend === 0 && feiten.antwoorden.get("PERIODE_VOORBIJ") === "nee") return open([...vragen, vraagUren()]);
  return { toekenning: maakToekenning(uren, toegekend), verschillen, vragen };
}

const open = (vragen: readonly Vraag[]): GewogenUren => ({ toekenning: null, verschillen: [], vragen });

/** The hours the advice asks for; more than asked only when a beslisser chose so. */
function kiesAdvies({ formulier, antwoorden }: Voorstelfeiten, gevraagd: number): number | null {
  const advies = formulier.advies?.uren;
  if (advies === undefined || advies === 0 || formulier.advies?.noodzakelijk === false) return null;
  return advies <= gevraagd || antwoorden.get("ADVIES_HOGER") === "advies" ? advies : null;
}

function vragenOverAdvies({ formulier, antwoorden }: Voorstelfeiten, gevraagd: number): readonly Vraag[] {
  const advies = formulier.advies?.uren;
  if (advies === 0 && formulier.advies?.noodzakelijk !== false) return [vraagAdviesNulUren(gevraagd)];
  if (advies === undefined || advies <= gevraagd || antwoorden.has("ADVIES_HOGER")) return [];
  return [vraagAdviesHoger(gevraagd, advies)];
}

/** The advice may give another period than was asked; a person says which one holds. */
function vragenOverAdviesperiode({ formulier }: Voorstelfeiten): readonly Vraag[] {
  const [gevraagd, advies] = [readPeriode(formulier.begeleiding?.periode), readPeriode(formulier.advies?.periode)];
  if (gevraagd === null || advies === null || formulier.advies?.noodzakelijk === false) return [];
  const zelfde = gevraagd.van === advies.van && gevraagd.totEnMet === advies.totEnMet;
  return zelfde ? [] : [vraagAdviesPeriode(gevraagd, advies)];
}

export function eenheidVan({ beleid, antwoorden }: Voorstelfeiten): Eenheid | null {
  const gekozen = antwoorden.get("TOEKENNINGSEENHEID");
  if (gekozen === "gevraagd" || gekozen === "regime") return gekozen;
  return beleid.toekenningseenheid;
}

/** Where both give the same hours there is nothing to choose; without a regime there is only what was asked. */
function vragenOverEenheid(
  feiten: Voorstelfeiten,
  uren: Urenuitkomst,
  verklaar: (eenheid: Eenheid) => { readonly toegekend: number },
): readonly Vraag[] {
  if (eenheidVan(feiten) !== null || uren.regime === null) return [];
  const [gevraagd, regime] = [verklaar("gevraagd").toegekend, verklaar("regime").toegekend];
  if (gevraagd === regime) return [];
  return [
    vraagToekenningseenheid([
      { waarde: "gevraagd", gevolg: `Wat nodig is: ${formatGetal(gevraagd, 2)} uur.` },
      { waarde: "regime", gevolg: `Alle uren van het regime: ${formatGetal(regime, 2)} uur.` },
    ]),
  ];
}

function vragenOverVastheid(
  { antwoorden }: Voorstelfeiten,
  { vastheid, urenZonderKorting, vragen }: Urenuitkomst,
): readonly Vraag[] {
  if (vastheid === "vast" || urenZonderKorting === null || vragen.length > 0) return [];
  const bevestigd = [...antwoorden.keys()].some((code) => code === "UREN_BEVESTIGEN" || code.startsWith("TABEL_2"));
  return bevestigd ? [] : [vraagUrenBevestigen(urenZonderKorting)];
}

function langerVan({ langer, formulier }: Voorstelfeiten) {
  const gevraagd = readPeriode(formulier.begeleiding?.periode);
  return langer === null || gevraagd === null ? null : { gevraagd, periode: langer.periode };
}

/** Whether no day is left is a question with two answers: refuse, or choose the hours oneself. */
function metKeuzeVoorbij(uren: Urenuitkomst | null): Urenuitkomst | null {
  if (uren === null) return null;
  const antwoorden = [
    { waarde: "ja", gevolg: "U wijst de aanvraag af." },
    { waarde: "nee", gevolg: "U kiest zelf de uren en schrijft waarom." },
  ];
  return {
    ...uren,
    vragen: uren.vragen.map((vraag) => (vraag.code === "PERIODE_VOORBIJ" ? { ...vraag, antwoorden } : vraag)),
  };
}
