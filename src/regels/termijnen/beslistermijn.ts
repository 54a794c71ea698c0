import { type Datum, formatDatum } from "../../domein/datum.ts";
import { eerste } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { awb, uitBeleid, uwv2023 } from "../bron.ts";
import { beslistermijnInDagen } from "../parameters/beslistermijn.ts";
import type { Vraag } from "../uitleg.ts";
import { type Duur, duurUitBeleid, vraagDuur } from "./duur-uit-beleid.ts";
import { eersteOp, gebeurtenissenVan, type Termijnfeiten } from "./feiten.ts";
import { laatsteDagVoorAanvulling } from "./hersteltermijn.ts";
import { maakTermijn, type Opzet } from "./maak-termijn.ts";
import { type Beslisrekening, rekenBeslistermijn } from "./reken-beslistermijn.ts";
import { stilstandenIn } from "./stilstanden-in.ts";
import type { Termijn } from "./termijn.ts";

export interface Beslisuitkomst {
  readonly termijn: Termijn;
  readonly vragen: readonly Vraag[];
}

/** Awb 4:13: deciding within eight weeks from receipt, also of an application that is not complete; undefined before receipt. */
export function beslistermijn(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Beslisuitkomst | undefined {
  const { ontvangenOp } = feiten;
  if (!feiten.vraagtBesluit || ontvangenOp === null) return undefined;
  const basis = `Ontvangen op ${formatDatum(ontvangenOp)}`;
  const voldaanOp = klaarOp(feiten, ontvangenOp);
  const vast = { id: "beslissen", start: ontvangenOp, basis, voldaanOp } as const;
  const duur = duurUitBeleid(beleid, "beslissen", ontvangenOp);
  if (duur === undefined) {
    const termijn = maakTermijn({ ...vast, laatsteDag: null, dagen: null, bronnen: [awb("4:13")] }, peildatum);
    return { termijn, vragen: [vraagDuur(beleid, "beslissen", ontvangenOp)] };
  }
  const rekening = reken(feiten, beleid, ontvangenOp, duur);
  const opzet: Opzet = {
    ...vast,
    ...rekening,
    dagen: duur.dagen,
    staatStil: staatStil(rekening, peildatum),
    bronnen: [...duur.bronnen, ...rekening.bronnen],
    ...verder(feiten, rekening, peildatum),
  };
  return {
    termijn: maakTermijn(opzet, peildatum),
    vragen: [...rekening.vragen, ...vragenOver(feiten, beleid, duur, rekening)],
  };
}

/** The day the decision was sent, or, Awb 2:3, the day the application went on to the body that has to decide. */
function klaarOp(feiten: Termijnfeiten, ontvangenOp: Datum): Datum | null {
  const verstuurd = eersteOp(feiten, "besluit-bekendgemaakt", ontvangenOp);
  const door = eersteOp(feiten, "doorgezonden", ontvangenOp);
  return verstuurd === null || door === null ? (verstuurd ?? door) : eerste(verstuurd, door);
}

function reken(feiten: Termijnfeiten, beleid: Beleid, ontvangenOp: Datum, { dagen }: Duur): Beslisrekening {
  const hersteldag = (op: Datum) => laatsteDagVoorAanvulling({ soort: "aanvulling-gevraagd", op }, beleid)?.dag ?? null;
  const extra = feiten.sfbInOnderzoek ? beleid.termijnen.beslissenExtraBijOnderzoekSfb : null;
  return rekenBeslistermijn(
    ontvangenOp,
    dagen,
    stilstandenIn(feiten, hersteldag),
    gebeurtenissenVan(feiten, "beslistermijn-verlengd"),
    extra === null ? null : { dagen: extra, waarom: "de blijvende beperking wordt nog onderzocht" },
  );
}

function staatStil({ gestopt, laatsteDag }: Beslisrekening, peildatum: Datum): boolean {
  return laatsteDag === null || gestopt.some(({ van, totEnMet }) => van <= peildatum && peildatum <= totEnMet);
}

function verder(feiten: Termijnfeiten, rekening: Beslisrekening, peildatum: Datum): Pick<Opzet, "verder"> {
  const genomen = eersteOp(feiten, "besluit-genomen", feiten.ontvangenOp);
  const verstuurd = eersteOp(feiten, "besluit-bekendgemaakt", feiten.ontvangenOp);
  if (verstuurd !== null) return {};
  const [door] = gebeurtenissenVan(feiten, "doorgezonden");
  if (door !== undefined)
    return { verder: `De aanvraag is doorgestuurd naar ${door.naar ?? "een andere organisatie"}. Daar beslissen zij.` };
  if (genomen !== null)
    return { verder: `Het besluit is genomen op ${formatDatum(genomen)}. Het moet nog worden verstuurd.` };
  if (rekening.laatsteDag !== null && staatStil(rekening, peildatum))
    return { verder: "Komt de aanvulling eerder? Dan is de laatste dag ook eerder." };
  return {};
}

/** E096: UWV extends while the lasting limitation is examined, but nowhere says by how much. */
function vragenOver(
  { sfbInOnderzoek }: Termijnfeiten,
  beleid: Beleid,
  { dagen }: Duur,
  { verlengd, laatsteDag }: Beslisrekening,
): readonly Vraag[] {
  const vragen: Vraag[] = [];
  if (sfbInOnderzoek && verlengd.length === 0) vragen.push(vraagVerlengen(laatsteDag));
  const wettelijk = beslistermijnInDagen.waarden.at(-1)?.waarde ?? dagen;
  if (dagen > wettelijk) vragen.push(vraagVerordening(beleid, dagen));
  return vragen;
}

function vraagVerlengen(laatsteDag: Datum | null): Vraag {
  const uiterlijk = laatsteDag === null ? "" : ` Dat kan tot en met ${formatDatum(laatsteDag)}.`;
  return {
    code: "VERLENGEN_BIJ_ONDERZOEK",
    aan: "beslisser",
    vraag: `De blijvende beperking wordt nog onderzocht. Verlengt u de beslistermijn, en tot en met welke dag?${uiterlijk}`,
    bronnen: [uwv2023("§4.2"), awb("4:14 lid 3")],
  };
}

function vraagVerordening({ id }: Beleid, dagen: number): Vraag {
  return {
    code: "BESLISTERMIJN_LANGER_DAN_WET",
    aan: "beslisser",
    vraag: `Het beleid ${id} geeft ${dagen} dagen om te beslissen. Dat kan alleen als een verordening dat zegt. Klopt dat?`,
    bronnen: [awb("4:13"), uitBeleid(id)],
  };
}
