import type { Vector } from "../../document/picture.ts";
import type { Drawing, Mark } from "./drawing.ts";
import type { PathSegment } from "./path-segment.ts";
import { readPath } from "./read-path.ts";

/** A picture at `width` points wide. A shape whose path cannot be read is left out; `checkPicture` names it. */
export function drawPicture(vector: Vector, width: number): Drawing {
  const scale = width / vector.width;
  const marks: Mark[] = [];
  for (const { path, fill } of vector.shapes) {
    const segments = readPath(path);
    if (segments !== undefined && segments.length > 0)
      marks.push({ kind: "path", segments: scaleSegments(segments, scale), fill });
  }
  return { width, height: vector.height * scale, marks };
}

function scaleSegments(segments: readonly PathSegment[], scale: number): readonly PathSegment[] {
  return segments.map((segment) => scaleSegment(segment, scale));
}

function scaleSegment(segment: PathSegment, scale: number): PathSegment {
  switch (segment.kind) {
    case "Z":
      return segment;
    case "C":
      return {
        kind: "C",
        x1: segment.x1 * scale,
        y1: segment.y1 * scale,
        x2: segment.x2 * scale,
        y2: segment.y2 * scale,
        x: segment.x * scale,
        y: segment.y * scale,
      };
    case "M":
    case "L":
      return { kind: segment.kind, x: segment.x * scale, y: segment.y * scale };
  }
}
