import type { Finding } from "../../domein/bevinding/finding.ts";

/** One form or decision to make documents of: a file, or a line of a file. */
export interface BatchRecord {
  /** Its place in the input, from 0. */
  readonly volgorde: number;
  /** The file as the journal names it: seen from the input that was given. */
  readonly bestand: string;
  /** A fingerprint of where the input that was given lies. */
  readonly plaats: string;
  readonly regel?: number;
  readonly source: RecordSource;
}

export type RecordSource =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "line"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly bevinding: Finding };

/** What became of a record. The lines are as they go into the journal. */
export type Outcome =
  | { readonly kind: "made"; readonly line: string; readonly stukken: number; readonly tekens: number }
  | { readonly kind: "same"; readonly stukken: number; readonly tekens: number }
  | { readonly kind: "refused"; readonly line: string; readonly bevindingen: readonly Finding[] }
  /** Our own fault: the kind of it, never its message. */
  | { readonly kind: "broken"; readonly fault: string }
  /** Nothing can be written any more. */
  | { readonly kind: "stopped"; readonly message: string };
