import type { Condition } from "./condition.ts";
import type { Place } from "./place.ts";
import type { TemplateProblem } from "./problem.ts";

/** A name in the data: up by `depth` lists, then down by `parts`; with an `@` it is about the list itself. */
export interface Path {
  readonly name: string;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly about: "data" | "first" | "last";
}

/** What a template does, one thing after the other. Plain data, with its place in the file. */
export type Step = TextStep | ValueStep | IfStep | EachStep | PieceStep;

export interface TextStep extends Place {
  readonly kind: "text";
  /** As it stands in the file, from this place on. */
  readonly text: string;
}

export interface ValueStep extends Place {
  readonly kind: "value";
  readonly path: Path;
}

export interface IfStep extends Place {
  readonly kind: "if";
  readonly path: Path;
  readonly yes: readonly Step[];
  readonly no: readonly Step[];
}

export interface EachStep extends Place {
  readonly kind: "each";
  readonly path: Path;
  readonly item: readonly Step[];
  readonly none: readonly Step[];
}

export interface PieceStep extends Place {
  readonly kind: "piece";
  readonly name: string;
  /** Set before each of its lines. */
  readonly indent: string;
}

/** A template or a piece of one, ready to fill. Plain data: it may be made beforehand and kept as JSON. */
export interface Template {
  readonly file: string;
  /** As a piece it says nothing unless all of these hold. */
  readonly when: readonly Condition[];
  readonly steps: readonly Step[];
  /** What is wrong in it whatever the data. */
  readonly problems: readonly TemplateProblem[];
}
