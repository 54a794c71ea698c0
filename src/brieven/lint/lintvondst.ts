import type { DocumentCode } from "../../document/check-document.ts";
import type { Place } from "../../template/place.ts";
import type { TemplateProblem } from "../../template/problem.ts";
import type { Lezer } from "../sjabloon.ts";
import type { Taalcode } from "../taal/taalcode.ts";

/** What only shows when many letters are made of the same templates. */
export const bereikcodes = ["BOUWSTEEN_NOOIT_BEREIKT", "TEKST_NOOIT_BEREIKT", "BRIEF_NOOIT_BEREIKT"] as const;
export type Bereikcode = (typeof bereikcodes)[number];

export const elementcodes = ["ELEMENT_ONTBREEKT", "ELEMENT_VERBODEN"] as const;
export type Elementcode = (typeof elementcodes)[number];

export type Lintcode = TemplateProblem["code"] | DocumentCode | Taalcode | Bereikcode | Elementcode;

/** What the author of a template can make better, and where. */
export interface Lintvondst extends Place {
  readonly code: Lintcode;
  readonly ernst: "fout" | "waarschuwing";
  readonly file: string;
  /** What is wrong and what to do. */
  readonly melding: string;
  /** The word or name it is about; empty when it is about all of it. */
  readonly over: string;
  /** The sentence as a reader sees it, where it is about words. */
  readonly zin: string | null;
  /** The first case that shows it; null when the files alone do. */
  readonly proefzaak: string | null;
  /** In whose letters; empty when it is about the file itself. */
  readonly lezers: readonly Lezer[];
}
