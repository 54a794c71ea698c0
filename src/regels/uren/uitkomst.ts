import type { Finding } from "../../domein/bevinding/finding.ts";
import type { Datum } from "../../domein/datum.ts";
import type { Regime } from "../../domein/regime.ts";
import type { Bron } from "../bron.ts";
import type { Stap, Vastheid, Vraag } from "../uitleg.ts";

/** Days with one percentage, one number of working hours, one contract. */
export interface Segment {
  readonly van: Datum;
  readonly totEnMet: Datum;
  /** Before a deduction. */
  readonly dagen: number;
  /** Days of this segment that came too early for the day of receipt. */
  readonly dagenTeLaat: number;
  readonly werkurenPerWeek: number;
  readonly contract: string;
  readonly tabel: "tabel-1" | "tabel-2" | "beleid";
  readonly jaar: number;
  /** In percent: 10, never 0.10; null when nobody knows it. */
  readonly percentage: number | null;
  /** Five decimals, after a deduction; null with the percentage. */
  readonly uren: number | null;
  /** Two decimals, so that the segments of a period add up to its rounded hours. */
  readonly urenAfgerond: number | null;
  readonly urenZonderKorting: number | null;
  readonly vastheid: Vastheid;
  readonly bronnen: readonly Bron[];
}

/** One period of grant: rounded once, on its own. */
export interface Periodeuren {
  readonly nummer: number;
  readonly soort: "contract" | "proefplaatsing";
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly dagen: number;
  readonly dagenTeLaat: number;
  /** Hours in two decimals; null when a person must answer first. */
  readonly uren: number | null;
  readonly urenZonderKorting: number | null;
  /** What Tabel 1 gives, where Tabel 2 is used: never more than this. */
  readonly bovengrens: number | null;
  readonly vastheid: Vastheid;
  readonly segmenten: readonly Segment[];
}

export interface Korting {
  readonly dagen: number;
  readonly laatsteDagOpTijd: Datum;
  /** `gevraagd`: the reason is still to be weighed. */
  readonly reden: "gevraagd" | "goed" | "niet-goed";
  readonly urenMetKorting: number | null;
  readonly urenZonderKorting: number | null;
}

/** The outcome under another reading of the protocol. */
export interface Lezing {
  readonly soort: "jaartelling" | "tabelkeuze";
  readonly keuze: string;
  readonly uren: number | null;
}

export interface Urenuitkomst {
  readonly regime: Regime | null;
  readonly dagen: number;
  readonly dagenTeLaat: number;
  /** Hours in two decimals, after a deduction that was decided; null when a person must answer first. */
  readonly uren: number | null;
  readonly urenZonderKorting: number | null;
  readonly korting: Korting | null;
  readonly bovengrens: number | null;
  readonly vastheid: Vastheid;
  /** The most the law allows (RB 18 lid 3), in hours; null before the first parameter. */
  readonly wettelijkMaximum: number | null;
  /** All segments of all periods. */
  readonly segmenten: readonly Segment[];
  readonly perioden: readonly Periodeuren[];
  readonly lezingen: readonly Lezing[];
  readonly stappen: readonly Stap[];
  readonly vragen: readonly Vraag[];
  /** What is good to know about the facts; a `fout` never gets this far. */
  readonly bevindingen: readonly Finding[];
}
