import { addDays, type Datum, daysBetween, formatDatum } from "../../domein/datum.ts";
import { dagenVan, laatste } from "../../domein/periode.ts";
import { awb, type Bron } from "../bron.ts";
import type { Vraag } from "../uitleg.ts";
import type { Gebeurtenis } from "./feiten.ts";
import type { Uitstel } from "./stilstanden-in.ts";
import type { Stilstand, Verlenging } from "./termijn.ts";
import { eersteWerkdag, type Verschuiving } from "./werkdag.ts";

/** The term as it stands after each thing that happened. */
interface Lopend {
  readonly einde: Datum;
  /** A day named to the applicant stays as it was named. */
  readonly genoemd: boolean;
  readonly gedektTotEnMet: Datum;
  readonly gestopt: readonly Stilstand[];
  readonly verlengd: readonly Verlenging[];
  readonly open: boolean;
  readonly vragen: readonly Vraag[];
}

export interface Beslisrekening {
  readonly laatsteDag: Datum | null;
  readonly verschoven: Verschuiving | null;
  readonly gestopt: readonly Stilstand[];
  readonly verlengd: readonly Verlenging[];
  readonly vragen: readonly Vraag[];
  readonly bronnen: readonly Bron[];
}

type Stap = { readonly op: Datum; readonly pas: (lopend: Lopend) => Lopend };

/** The last day to decide: the length from receipt, later by every day it stood still, or as far as it was extended. */
export function rekenBeslistermijn(
  ontvangenOp: Datum,
  dagen: number,
  uitstel: readonly Uitstel[],
  verlengingen: readonly Gebeurtenis[],
  extra: { readonly dagen: number; readonly waarom: string } | null,
): Beslisrekening {
  const begin: Lopend = {
    einde: addDays(ontvangenOp, dagen),
    genoemd: false,
    gedektTotEnMet: ontvangenOp,
    gestopt: [],
    verlengd: [],
    open: false,
    vragen: [],
  };
  const stappen: readonly Stap[] = [
    ...uitstel.map((een) => ({ op: een.van, pas: (lopend: Lopend) => schortOp(lopend, een) })),
    ...verlengingen.map((een) => ({ op: een.op, pas: (lopend: Lopend) => verleng(lopend, een) })),
  ].toSorted((een, ander) => (een.op < ander.op ? -1 : een.op > ander.op ? 1 : 0));
  const lopend = stappen.reduce((nu, { pas }) => pas(nu), begin);
  return sluitAf(extra === null || lopend.verlengd.length > 0 ? lopend : verlengMet(lopend, extra));
}

/** Awb 4:15: a term that has passed cannot stand still any more. */
function schortOp(lopend: Lopend, { van, totEnMet, waarom }: Uitstel): Lopend {
  const eerste = laatste(van, addDays(lopend.gedektTotEnMet, 1));
  const uiterlijk = eindeVan(lopend);
  if (eerste > uiterlijk) return lopend;
  if (totEnMet === null) return { ...lopend, open: true, vragen: [...lopend.vragen, vraagEinde(van)] };
  const duur = dagenVan({ van: eerste, totEnMet });
  if (duur === 0) return lopend;
  return {
    ...lopend,
    // In the days that a weekend added, it is the added day that waits.
    einde: addDays(eerste > lopend.einde ? uiterlijk : lopend.einde, duur),
    gedektTotEnMet: totEnMet,
    gestopt: [...lopend.gestopt, { van: eerste, totEnMet, dagen: duur, waarom }],
  };
}

/** Awb 4:14 lid 3: told within the term, with a new last day. It never makes the term shorter. */
function verleng(lopend: Lopend, { op, totEnMet, reden }: Gebeurtenis): Lopend {
  if (totEnMet === undefined) return { ...lopend, vragen: [...lopend.vragen, vraagVerlengdTot(op)] };
  const einde = eindeVan(lopend);
  if (op > einde) return { ...lopend, vragen: [...lopend.vragen, vraagTeLaatVerlengd(op, einde)] };
  const tot = laatste(einde, totEnMet);
  const verlenging: Verlenging = {
    tot,
    dagen: daysBetween(einde, tot),
    waarom: reden ?? "er is geen reden genoteerd",
    ...(totEnMet < tot ? { genoemd: totEnMet } : {}),
  };
  return { ...lopend, einde: tot, genoemd: true, verlengd: [...lopend.verlengd, verlenging] };
}

function verlengMet(lopend: Lopend, { dagen, waarom }: { readonly dagen: number; readonly waarom: string }): Lopend {
  const einde = eindeVan(lopend);
  const tot = laatste(einde, addDays(lopend.einde, dagen));
  const verlenging = { tot, dagen: daysBetween(einde, tot), waarom };
  return {
    ...lopend,
    einde: tot,
    genoemd: true,
    verlengd: [verlenging],
    vragen: [...lopend.vragen, vraagGemeld(einde, tot)],
  };
}

function eindeVan({ einde, genoemd }: Lopend): Datum {
  return genoemd ? einde : eersteWerkdag(einde).waarde;
}

function sluitAf({ einde, genoemd, open, gestopt, verlengd, vragen }: Lopend): Beslisrekening {
  const werkdag = eersteWerkdag(einde);
  const bronnen = [
    ...(gestopt.length > 0 || open ? [awb("4:15")] : []),
    ...(verlengd.length > 0 ? [awb("4:14 lid 3")] : []),
  ];
  if (open) return { laatsteDag: null, verschoven: null, gestopt, verlengd, vragen, bronnen };
  if (genoemd) return { laatsteDag: einde, verschoven: null, gestopt, verlengd, vragen, bronnen };
  return {
    laatsteDag: werkdag.waarde,
    verschoven: werkdag.verschoven,
    gestopt,
    verlengd,
    vragen,
    bronnen: [...bronnen, ...werkdag.bronnen],
  };
}

function vraagEinde(van: Datum): Vraag {
  return {
    code: "STILSTAND_TOT",
    aan: "beslisser",
    vraag: `De termijn staat stil vanaf ${formatDatum(van)}. Tot en met welke dag?`,
    bronnen: [awb("4:15")],
  };
}

function vraagVerlengdTot(op: Datum): Vraag {
  return {
    code: "VERLENGD_TOT",
    aan: "beslisser",
    vraag: `Op ${formatDatum(op)} is de beslistermijn verlengd. Tot en met welke dag? Tot dat bekend is, telt de verlenging niet.`,
    bronnen: [awb("4:14 lid 3")],
  };
}

function vraagTeLaatVerlengd(op: Datum, einde: Datum): Vraag {
  return {
    code: "VERLENGD_TE_LAAT",
    aan: "beslisser",
    vraag: `De verlenging is van ${formatDatum(op)}, na de laatste dag (${formatDatum(einde)}). Zij telt niet mee. Klopt die dag?`,
    bronnen: [awb("4:14 lid 3")],
  };
}

function vraagGemeld(einde: Datum, tot: Datum): Vraag {
  return {
    code: "VERLENGING_GEMELD",
    aan: "beslisser",
    vraag: `Weet de aanvrager dat u later beslist, tot en met ${formatDatum(tot)}? Vertel het op ${formatDatum(einde)} of eerder, anders telt de verlenging niet.`,
    bronnen: [awb("4:14 lid 3")],
  };
}
