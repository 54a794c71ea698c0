import type { Chart } from "../../document/document.ts";
import type { Look } from "./look.ts";

/** A document under construction: its text, and what it refers to in other parts. */
export interface Body {
  readonly look: Look;
  xml: string;
  /** Every address once, with the number of its relationship. */
  readonly links: Map<string, number>;
  readonly pictures: Map<Uint8Array, number>;
  readonly charts: Chart[];
  /** How many ordered lists, headings, drawings and numbered figures there are so far. */
  orderedLists: number;
  headings: number;
  drawings: number;
  figures: number;
  /** A table came just before: what follows keeps its distance, and two tables do not run into one. */
  afterTable: boolean;
  /** What follows starts a new page. */
  newPage: boolean;
}

/** Where a block stands. */
export interface Place {
  /** How far in its text begins. */
  readonly indent: number;
  /** How deep the list is that it stands in. */
  readonly level: number;
  readonly keep: Keep;
  readonly panel: Panel | undefined;
  /** Space below its last paragraph, where it is not that of the style. */
  readonly after: number | undefined;
}

/** Whether paragraphs stay on one page: with each other, or with what follows too. */
export type Keep = "free" | "together" | "withNext";

/** The callout that text stands in. */
export interface Panel {
  /** For its paragraphs that have no style of their own. */
  readonly style: string;
  /** Where its text begins. */
  readonly indent: number;
  readonly bar: string;
  readonly ground: string;
}

export const topPlace: Place = { indent: 0, level: 0, keep: "free", panel: undefined, after: undefined };

export function startBody(look: Look): Body {
  return {
    look,
    xml: "",
    links: new Map(),
    pictures: new Map(),
    charts: [],
    orderedLists: 0,
    headings: 0,
    drawings: 0,
    figures: 0,
    afterTable: false,
    newPage: false,
  };
}

/** Where a part of a block stands: all but the last part stay with the next, and leave the space below to the last. */
export function partOf(place: Place, isLast: boolean): Place {
  if (isLast || (place.keep === "free" && place.after === undefined)) return place;
  return { ...place, keep: place.keep === "free" ? "free" : "withNext", after: undefined };
}
