import type { Bron } from "./bron.ts";
import type { Parameter } from "./parameters/parameter.ts";

/** A case with its outcome; the outcome is worked out when the rulebook is made, so that it cannot be out of date. */
export interface Voorbeeld {
  readonly gegeven: string;
  readonly reken: () => string;
}

/** A rule as the rulebook tells it. */
export interface Regel {
  /** `uren/dagformule`: its area and its name. */
  readonly id: string;
  readonly naam: string;
  /** What it says, in one or two short Dutch sentences. */
  readonly wat: string;
  readonly bronnen: readonly Bron[];
  readonly parameters: readonly Parameter<unknown>[];
  readonly voorbeelden: readonly Voorbeeld[];
  /** What is not known about it, and what the software does then. */
  readonly gaten: readonly string[];
  /** The folder in `samples/` that shows it. */
  readonly sample: string;
}
