import type { HeadingLevel } from "../../document/document.ts";
import type { HouseStyle } from "../../document/house-style.ts";

/** What a page under construction knows and counts. */
export interface Page {
  readonly style: HouseStyle;
  /** Every heading written so far, in order. */
  readonly headings: PageHeading[];
  tables: number;
  figures: number;
}

export interface PageHeading {
  readonly level: HeadingLevel;
  readonly id: string;
  /** Already safe as HTML. */
  readonly text: string;
}
