import type { Datum } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import type { Regime } from "../../domein/regime.ts";

/** A contract or placement as far as the hours need it. Without an end it is for an indefinite time. */
export interface Werk {
  readonly id: string;
  readonly soort: "contract" | "proefplaatsing";
  readonly van: Datum;
  readonly totEnMet?: Datum;
  /** Hours of work a week; for min–max the minimum. */
  readonly urenPerWeek: number;
}

export type Jaartelling = "dienstverband" | "verlening";
export type Tabelkeuze = "eerste-contract" | "huidig-contract";

/** A percentage a person set because the table is not known, in percent. */
export interface EigenPercentage {
  readonly jaar: number;
  readonly percentage: number;
}

/** Everything the hours depend on, besides the policy. */
export interface Urenvraag {
  readonly periode: Periode;
  /** Null under a policy that does not count by regime. */
  readonly regime: Regime | null;
  readonly regimewissels: readonly { readonly vanaf: Datum; readonly regime: Regime }[];
  readonly werk: readonly Werk[];
  readonly urenwijzigingen: readonly { readonly vanaf: Datum; readonly urenPerWeek: number }[];
  /** First day of the job, also when there was a gap; a proefplaatsing does not count. */
  readonly inDienstSinds?: Datum;
  /** First day of the first grant in this job. */
  readonly verleningSinds?: Datum;
  readonly ontvangenOp?: Datum;
  readonly redenTeLaat: "gevraagd" | "goed" | "niet-goed";
  /** Whether `uren` is after the deduction while the reason is still `gevraagd`. */
  readonly kortingVooraf: boolean;
  /** What a person chose where the sources differ. */
  readonly jaartelling?: Jaartelling;
  readonly tabelkeuze?: Tabelkeuze;
  readonly eigenPercentages: readonly EigenPercentage[];
  readonly motivatieIntensief: boolean;
}
