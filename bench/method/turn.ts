/** What the bench asks of a child: make documents for so long, or so many. */
export interface Turn {
  readonly milliseconds: number;
}

/** What one turn of a child came to. */
export interface Work {
  readonly made: number;
  readonly milliseconds: number;
  /** Bytes of the last document. */
  readonly bytes: number;
  /** The most memory the process held so far, in bytes. */
  readonly memory: number;
}

export type Kind = "letter" | "report";
export const kinds = ["letter", "report"] as const;
