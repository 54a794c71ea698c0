import { white } from "../color.ts";
import type { Mark } from "../drawing.ts";
import type { PathSegment } from "../path-segment.ts";
import type { Marker, SeriesLook } from "./series-look.ts";

const radius = 3;
/** How far the handles of a curve stand that follows a quarter of a circle. */
const handle = 0.5523;

/** The sign of a line at one of its points: filled on a whole line, open on a broken one. */
export function drawMarker(x: number, y: number, { marker, color, dash }: SeriesLook, into: Mark[]): void {
  into.push({ kind: "path", segments: outline(marker, x, y, radius), fill: color });
  if (dash.length === 0) return;
  const inside = radius - (marker === "triangle" ? 1.7 : 1.3);
  into.push({ kind: "path", segments: outline(marker, x, y, inside), fill: white });
}

function outline(marker: Marker, x: number, y: number, r: number): readonly PathSegment[] {
  const s = r * 0.9;
  switch (marker) {
    case "disc":
      return disc(x, y, r);
    case "square":
      return corners([x - s, y - s, x + s, y - s, x + s, y + s, x - s, y + s]);
    case "triangle":
      return corners([x, y - r * 1.3, x + r * 1.2, y + r * 0.85, x - r * 1.2, y + r * 0.85]);
    case "diamond":
      return corners([x, y - r * 1.3, x + r * 1.3, y, x, y + r * 1.3, x - r * 1.3, y]);
  }
}

function corners(points: readonly number[]): readonly PathSegment[] {
  const segments: PathSegment[] = [];
  for (let index = 0; index < points.length; index += 2) {
    segments.push({ kind: index === 0 ? "M" : "L", x: points[index] ?? 0, y: points[index + 1] ?? 0 });
  }
  segments.push({ kind: "Z" });
  return segments;
}

function disc(x: number, y: number, r: number): readonly PathSegment[] {
  const h = r * handle;
  return [
    { kind: "M", x: x + r, y },
    { kind: "C", x1: x + r, y1: y + h, x2: x + h, y2: y + r, x, y: y + r },
    { kind: "C", x1: x - h, y1: y + r, x2: x - r, y2: y + h, x: x - r, y },
    { kind: "C", x1: x - r, y1: y - h, x2: x - h, y2: y - r, x, y: y - r },
    { kind: "C", x1: x + h, y1: y - r, x2: x + r, y2: y - h, x: x + r, y },
    { kind: "Z" },
  ];
}
