import type { Datum } from "../../domein/datum.ts";
import type { Bron } from "../bron.ts";
import type { Vraag } from "../uitleg.ts";
import type { Verschuiving } from "./werkdag.ts";

/** Worst first: the order in which a reader meets them. */
export const standen = ["voorbij", "dichtbij", "onbekend", "staat-stil", "loopt", "komt-nog", "gehaald"] as const;
export type Stand = (typeof standen)[number];

export const termijnnamen = {
  indienen: "Aanvraag indienen",
  aanvullen: "Aanvraag aanvullen",
  "niet-behandelen": "Besluiten om niet te behandelen",
  beslissen: "Beslissen en het besluit versturen",
  ingebrekestelling: "Alsnog beslissen na een ingebrekestelling",
  dwangsombesluit: "Besluiten over de dwangsom",
  advies: "Advies van de arbeidsdeskundige",
  zienswijze: "Reactie van de cliënt (zienswijze)",
  "wijziging-melden": "Wijziging melden",
  "einde-melden": "Einde van de baan melden",
  "meer-uren": "Meer uren vragen",
  vervolgaanvraag: "Vervolg aanvragen",
  eindfactuur: "Laatste rekening sturen",
  bezwaar: "Bezwaar maken",
} as const;
export type TermijnId = keyof typeof termijnnamen;

/** What someone may do; when nobody did, nothing is wrong. */
export const vrijeKeuze: ReadonlySet<TermijnId> = new Set(["zienswijze", "meer-uren", "vervolgaanvraag", "bezwaar"]);

/** Days on which a term stood still, both included; a day that two reasons share is counted once, with the first. */
export interface Stilstand {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly dagen: number;
  readonly waarom: string;
}

/** A longer term (Awb 4:14): until which day, by how many days, and why. */
export interface Verlenging {
  readonly tot: Datum;
  readonly dagen: number;
  readonly waarom: string;
  /** The day that was named, when that is before the last day that held already. */
  readonly genoemd?: Datum;
}

export interface Termijn {
  readonly id: TermijnId;
  readonly naam: string;
  /** The day from which is counted; null when that day is still to come. */
  readonly start: Datum | null;
  /** What made it start, or will. */
  readonly basis: string;
  /** Null when nobody knows it yet. */
  readonly laatsteDag: Datum | null;
  /** The day until which it is still accepted, where that is later than the last day we print. */
  readonly nogTotEnMet: Datum | null;
  /** The length in the law or the policy. */
  readonly dagen: number | null;
  readonly gestopt: readonly Stilstand[];
  readonly verlengd: readonly Verlenging[];
  readonly verschoven: Verschuiving | null;
  readonly stand: Stand;
  /** The day a warning starts. */
  readonly seintje: Datum | null;
  /** The day it was done. */
  readonly voldaanOp: Datum | null;
  /** After the last day that is accepted: of what was done, or until the peildatum. */
  readonly dagenTeLaat: number;
  readonly melding: string;
  readonly bronnen: readonly Bron[];
}

/** What one rule finds: terms, and what a person must answer. */
export interface Termijnuitkomst {
  readonly termijnen: readonly Termijn[];
  readonly vragen: readonly Vraag[];
}
