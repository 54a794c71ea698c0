export type PathSegment = MoveSegment | LineSegment | CurveSegment | CloseSegment;

export interface MoveSegment {
  readonly kind: "M";
  readonly x: number;
  readonly y: number;
}

export interface LineSegment {
  readonly kind: "L";
  readonly x: number;
  readonly y: number;
}

/** A cubic curve to x, y by way of its two control points. */
export interface CurveSegment {
  readonly kind: "C";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly x: number;
  readonly y: number;
}

export interface CloseSegment {
  readonly kind: "Z";
}
