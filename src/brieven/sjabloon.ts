import type { Pieces } from "../template/filling.ts";
import type { Template } from "../template/step.ts";
import type { Briefnaam } from "./situaties.ts";

export const lezers = ["client", "jobcoach", "werkgever"] as const;
export type Lezer = (typeof lezers)[number];

/** One letter for one reader: which pieces, in which order. */
export interface Sjabloon {
  readonly brief: Briefnaam;
  readonly lezer: Lezer;
  readonly uitleg: string;
  readonly body: Template;
}

/** What stands above a piece: for whom it is, where it comes from, and whether it is the legal footer. */
export interface Bouwsteen {
  readonly voor: readonly Lezer[];
  /** The law or the report that asks for it. */
  readonly bron: string;
  readonly uitleg: string;
  readonly juridisch: boolean;
}

/** All words of the letters, read once by the shell: `toekenning.client` → skeleton, `besluit/toekenning` → piece. */
export interface Sjablonen {
  readonly brieven: Readonly<Record<string, Sjabloon>>;
  readonly bouwstenen: Pieces;
  /** By the same names as the pieces. */
  readonly voorwerk: Readonly<Record<string, Bouwsteen>>;
}
