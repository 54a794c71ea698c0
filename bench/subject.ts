/** What can be asked of a measurement on the command line. */
export interface Options {
  /** Fewer and shorter rounds: to see that it works, not to believe the figures. */
  readonly kort: boolean;
  /** How many letters a batch holds. */
  readonly aantal: number;
}

export interface Outcome {
  readonly met: boolean;
  /** Everything that was measured, for a file. */
  readonly figures: unknown;
}

/** Measures, and prints what it finds. */
export type Subject = (options: Options) => Promise<Outcome>;
