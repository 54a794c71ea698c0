import { addDays, type Datum, daysBetween, formatDatum } from "../../domein/datum.ts";
import { formatGetal, telWoord } from "../../domein/getal.ts";
import { eerste } from "../../domein/periode.ts";
import { awb, type Bron } from "../bron.ts";
import { type Dwangsomtrede, dwangsomtreden } from "../parameters/dwangsom.ts";
import { dwangsombesluitInDagen } from "../parameters/dwangsombesluit.ts";
import { valueOn } from "../parameters/parameter.ts";
import type { Vastheid, Vraag } from "../uitleg.ts";
import { maakTermijn } from "./maak-termijn.ts";
import type { Termijn } from "./termijn.ts";
import { eersteWerkdag } from "./werkdag.ts";

export interface Dwangsom {
  readonly eersteDag: Datum;
  /** The last day that counted until the peildatum. */
  readonly totEnMet: Datum;
  readonly dagen: number;
  readonly euro: number;
  readonly maximumEuro: number;
  /** Whether tomorrow costs more. */
  readonly loopt: boolean;
  readonly vastheid: Vastheid;
  readonly melding: string;
  readonly bronnen: readonly Bron[];
}

export interface Dwangsomuitkomst {
  readonly dwangsom: Dwangsom | null;
  readonly termijnen: readonly Termijn[];
  readonly vragen: readonly Vraag[];
}

const geen: Dwangsomuitkomst = { dwangsom: null, termijnen: [], vragen: [] };

/**
 * Awb 4:17: from the day after the two weeks, for each day without a decision, 42 days at most.
 * The Algemene termijnenwet does not lengthen those days. No case was found on the day of sending itself: we ask.
 */
export function dwangsom(
  weken: Termijn | undefined,
  peildatum: Datum,
  vastgesteldOp: Datum | null = null,
): Dwangsomuitkomst {
  const treden = weken?.start ? valueOn(dwangsomtreden, weken.start) : undefined;
  if (treden === undefined || !weken?.laatsteDag) return geen;
  const eersteDag = addDays(weken.laatsteDag, 1);
  const langste = som(treden.waarde.map(({ dagen }) => dagen));
  const einde = addDays(eersteDag, langste - 1);
  const verstuurd = weken.voldaanOp;
  const totEnMet = eerste(einde, verstuurd === null ? peildatum : addDays(verstuurd, -1));
  const dagen = daysBetween(eersteDag, totEnMet) + 1;
  if (dagen <= 0 && verstuurd !== eersteDag) return geen;
  const twijfel = verstuurd !== null && verstuurd <= einde;
  const bedrag = { eersteDag, totEnMet, dagen, euro: dwangsomOver(dagen, treden.waarde), twijfel };
  const klaar = verstuurd !== null || peildatum > einde;
  return {
    dwangsom: beschrijf(bedrag, treden.waarde, !klaar && totEnMet < einde),
    termijnen: klaar ? besluiten(totEnMet, vastgesteldOp, peildatum) : [],
    vragen: twijfel ? [vraagLaatsteDag(verstuurd, bedrag.euro, dwangsomOver(dagen + 1, treden.waarde))] : [],
  };
}

/** The amount over so many days: each step its own price. */
export function dwangsomOver(dagen: number, treden: readonly Dwangsomtrede[]): number {
  let over = dagen;
  let euro = 0;
  for (const trede of treden) {
    const hier = Math.max(0, Math.min(over, trede.dagen));
    euro += hier * trede.euroPerDag;
    over -= hier;
  }
  return euro;
}

function beschrijf(
  {
    eersteDag,
    totEnMet,
    dagen,
    euro,
    twijfel,
  }: Pick<Dwangsom, "eersteDag" | "totEnMet" | "dagen" | "euro"> & { readonly twijfel: boolean },
  treden: readonly Dwangsomtrede[],
  loopt: boolean,
): Dwangsom {
  const maximumEuro = som(treden.map((trede) => trede.dagen * trede.euroPerDag));
  return {
    eersteDag,
    totEnMet,
    dagen,
    euro,
    maximumEuro,
    loopt,
    vastheid: twijfel ? "te-bevestigen" : "vast",
    melding: `De dwangsom is ${formatGetal(euro)} euro: ${telWoord(dagen, "dag", "dagen")} vanaf ${formatDatum(eersteDag)}. Hij wordt nooit hoger dan ${formatGetal(maximumEuro)} euro.`,
    bronnen: [awb("4:17 lid 1"), awb("4:17 lid 2")],
  };
}

/** Awb 4:18: the amount is set by decision, within two weeks after its last day. */
function besluiten(laatste: Datum, voldaanOp: Datum | null, peildatum: Datum): readonly Termijn[] {
  const duur = valueOn(dwangsombesluitInDagen, laatste);
  if (duur === undefined) return [];
  const werkdag = eersteWerkdag(addDays(laatste, duur.waarde));
  const opzet = {
    id: "dwangsombesluit",
    start: laatste,
    basis: `De laatste dag van de dwangsom was ${formatDatum(laatste)}`,
    laatsteDag: werkdag.waarde,
    dagen: duur.waarde,
    verschoven: werkdag.verschoven,
    voldaanOp,
    ...(voldaanOp === null ? { verder: "Kijk of dit besluit er al is." } : {}),
    bronnen: [duur.bron, ...werkdag.bronnen],
  } as const;
  return [maakTermijn(opzet, peildatum)];
}

function vraagLaatsteDag(verstuurd: Datum, zonder: number, met: number): Vraag {
  return {
    code: "DWANGSOM_LAATSTE_DAG",
    aan: "beslisser",
    vraag: `Het besluit is verstuurd op ${formatDatum(verstuurd)}. Telt die dag zelf mee voor de dwangsom? De wet zegt het niet met zoveel woorden.`,
    antwoorden: [
      { waarde: "nee", gevolg: `De dwangsom is ${formatGetal(zonder)} euro.` },
      { waarde: "ja", gevolg: `De dwangsom is ${formatGetal(met)} euro.` },
    ],
    bronnen: [awb("4:17 lid 1")],
  };
}

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);
