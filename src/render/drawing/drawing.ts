import type { PathSegment } from "./path-segment.ts";

/** What every format can draw. Lengths are points, the origin is the upper left corner, marks lie over earlier ones. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = RectangleMark | LineMark | PolylineMark | PathMark | TextMark;

/** A filled rectangle. */
export interface RectangleMark {
  readonly kind: "rectangle";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface LineMark extends Stroke {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** An open line through its points, as x1, y1, x2, y2, …; joins and ends are round. */
export interface PolylineMark extends Stroke {
  readonly kind: "polyline";
  readonly points: readonly number[];
}

/** A filled outline (nonzero winding). */
export interface PathMark {
  readonly kind: "path";
  readonly segments: readonly PathSegment[];
  readonly fill: string;
}

/** One line of text; `y` is its baseline, and `x` is where `anchor` says. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly strong: boolean;
  readonly fill: string;
  /** In degrees, clockwise, about its own x and y; none is upright. */
  readonly turn?: number;
}

export interface Stroke {
  readonly stroke: string;
  readonly weight: number;
  /** Lengths of line and gap in turn; empty is a whole line. */
  readonly dash: readonly number[];
}

/** The width of a line of text in points, in the face it will be drawn in. */
export type MeasureText = (text: string, size: number, strong: boolean) => number;
