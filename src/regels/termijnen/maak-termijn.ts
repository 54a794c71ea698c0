import { addDays, type Datum, daysBetween, formatDatum } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import type { Bron } from "../bron.ts";
import {
  type Stand,
  type Stilstand,
  type Termijn,
  type TermijnId,
  termijnnamen,
  type Verlenging,
  vrijeKeuze,
} from "./termijn.ts";
import type { Verschuiving, Vrij } from "./werkdag.ts";

/** What a rule knows of its term; the rest follows from the peildatum. */
export interface Opzet {
  readonly id: TermijnId;
  readonly start: Datum | null;
  readonly basis: string;
  readonly laatsteDag: Datum | null;
  readonly dagen: number | null;
  readonly bronnen: readonly Bron[];
  readonly nogTotEnMet?: Datum | null;
  readonly voldaanOp?: Datum | null;
  readonly gestopt?: readonly Stilstand[];
  readonly verlengd?: readonly Verlenging[];
  readonly verschoven?: Verschuiving | null;
  readonly staatStil?: boolean;
  /** What else a reader must know, in a sentence. */
  readonly verder?: string;
}

/** A warning comes when a quarter of the term is left, and at least a day before. */
const seintjeDeel = 4;

export function maakTermijn(opzet: Opzet, peildatum: Datum): Termijn {
  const { start, laatsteDag, dagen, voldaanOp = null, gestopt = [], verlengd = [], verschoven = null } = opzet;
  const seintje = laatsteDag && addDays(laatsteDag, -Math.max(1, Math.floor((dagen ?? 0) / seintjeDeel)));
  const grens = opzet.nogTotEnMet ?? laatsteDag;
  const tot = voldaanOp ?? peildatum;
  const dagenTeLaat = grens === null ? 0 : Math.max(0, daysBetween(grens, tot));
  const stand = standOp(opzet, seintje, dagenTeLaat, peildatum);
  const termijn = { ...opzet, gestopt, verlengd, verschoven, voldaanOp, stand, seintje, dagenTeLaat };
  return {
    id: opzet.id,
    naam: termijnnamen[opzet.id],
    start,
    basis: opzet.basis,
    laatsteDag,
    nogTotEnMet: grens === laatsteDag ? null : grens,
    dagen,
    gestopt,
    verlengd,
    verschoven,
    stand,
    seintje,
    voldaanOp,
    dagenTeLaat,
    melding: beschrijf(termijn, peildatum),
    bronnen: opzet.bronnen,
  };
}

function standOp(
  { start, laatsteDag, voldaanOp, staatStil }: Opzet,
  seintje: Datum | null,
  dagenTeLaat: number,
  peildatum: Datum,
): Stand {
  if (dagenTeLaat > 0) return "voorbij";
  if (voldaanOp) return laatsteDag === null ? "onbekend" : "gehaald";
  if (start === null || start > peildatum) return "komt-nog";
  if (staatStil) return "staat-stil";
  if (seintje === null) return "onbekend";
  return seintje <= peildatum ? "dichtbij" : "loopt";
}

type Beschrijving = Opzet &
  Pick<Termijn, "gestopt" | "verlengd" | "verschoven" | "voldaanOp" | "stand" | "dagenTeLaat">;

function beschrijf(termijn: Beschrijving, peildatum: Datum): string {
  return [
    `${termijn.basis}.`,
    ...beschrijfStilstand(termijn),
    ...termijn.verlengd.map(beschrijfVerlenging),
    ...beschrijfVerschuiving(termijn.verschoven),
    ...beschrijfStand(termijn, peildatum),
    ...(termijn.verder === undefined ? [] : [termijn.verder]),
  ].join(" ");
}

function beschrijfStilstand({ gestopt, stand, laatsteDag }: Beschrijving): readonly string[] {
  const einde = gestopt.at(-1)?.totEnMet;
  if (stand === "staat-stil")
    return laatsteDag === null || einde === undefined
      ? ["De termijn staat stil. Wij weten niet hoe lang."]
      : [`De termijn staat stil, hoogstens tot en met ${formatDatum(einde)}.`];
  const dagen = gestopt.reduce((som, stilstand) => som + stilstand.dagen, 0);
  return dagen === 0 ? [] : [`De termijn stond ${telWoord(dagen, "dag", "dagen")} stil.`];
}

/** An extension never makes the term shorter. */
function beschrijfVerlenging({ tot, waarom, genoemd }: Verlenging): string {
  const blijft = genoemd === undefined ? "" : `, maar de laatste dag is later en blijft ${formatDatum(tot)}`;
  return `Verlengd tot en met ${formatDatum(genoemd ?? tot)}${blijft}: ${waarom}.`;
}

const vrijeDagen: Readonly<Record<Vrij, string>> = {
  zaterdag: "een zaterdag",
  zondag: "een zondag",
  feestdag: "een feestdag",
  "gelijkgestelde-dag": "een dag die de regering gelijkstelde met een feestdag",
};

function beschrijfVerschuiving(verschoven: Verschuiving | null): readonly string[] {
  return verschoven === null
    ? []
    : [`Opgeschoven, want ${formatDatum(verschoven.van)} is ${vrijeDagen[verschoven.waarom]}.`];
}

function beschrijfStand(termijn: Beschrijving, peildatum: Datum): readonly string[] {
  const { stand, dagenTeLaat, laatsteDag, voldaanOp } = termijn;
  const laat = `${telWoord(dagenTeLaat, "dag", "dagen")} te laat`;
  const kon =
    dagenTeLaat > 0 && termijn.nogTotEnMet && termijn.nogTotEnMet !== laatsteDag
      ? [`Het kon tot en met ${formatDatum(termijn.nogTotEnMet)}.`]
      : [];
  if (voldaanOp !== null) {
    if (laatsteDag === null) return [`Gedaan op ${formatDatum(voldaanOp)}. Of dat op tijd was, weten wij niet.`];
    const hoe = dagenTeLaat > 0 ? laat : voldaanOp > laatsteDag ? "na die dag" : "op tijd";
    return [`Gedaan op ${formatDatum(voldaanOp)}, ${hoe}.`, ...kon];
  }
  switch (stand) {
    case "voorbij":
      return vrijeKeuze.has(termijn.id) ? ["Die dag is voorbij."] : [`Dit is ${laat}.`, ...kon];
    case "dichtbij":
    case "loopt":
      return laatsteDag === null ? [] : [nogZoLang(peildatum, laatsteDag, termijn.nogTotEnMet)];
    case "onbekend":
      return ["De laatste dag weten wij niet."];
    case "staat-stil":
    case "komt-nog":
    case "gehaald":
      return [];
  }
}

/** After the last day we print there may be days on which it is still accepted. */
function nogZoLang(peildatum: Datum, laatsteDag: Datum, nogTotEnMet: Datum | null | undefined): string {
  const dagen = daysBetween(peildatum, laatsteDag);
  if (dagen < 0 && nogTotEnMet) return `Het kan nog tot en met ${formatDatum(nogTotEnMet)}.`;
  return dagen === 0 ? "Vandaag is de laatste dag." : `Nog ${telWoord(dagen, "dag", "dagen")}.`;
}
