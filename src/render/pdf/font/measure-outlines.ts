import { type Glyph, partsOf } from "./collect-glyphs.ts";

/** What `maxp` says of the outlines. */
export interface Limits {
  readonly points: number;
  readonly contours: number;
  readonly compositePoints: number;
  readonly compositeContours: number;
  readonly parts: number;
  readonly depth: number;
}

interface Measure {
  readonly points: number;
  readonly contours: number;
  readonly depth: number;
}

/** A glyph that is a part of itself, or grows beyond measure through its parts, is a RangeError. */
export function measureOutlines(glyphs: readonly Glyph[]): Limits {
  const known = new Map<number, Measure>();
  const limits = { points: 0, contours: 0, compositePoints: 0, compositeContours: 0, parts: 0, depth: 0 };
  glyphs.forEach(({ outline }, number) => {
    const { points, contours, depth } = measure(glyphs, number, known, 0);
    if (depth === 0) {
      limits.points = Math.max(limits.points, points);
      limits.contours = Math.max(limits.contours, contours);
      return;
    }
    limits.compositePoints = Math.max(limits.compositePoints, points);
    limits.compositeContours = Math.max(limits.compositeContours, contours);
    limits.parts = Math.max(limits.parts, outline.parts.length);
    limits.depth = Math.max(limits.depth, depth);
  });
  return limits;
}

const deepest = 16;
const mostPoints = 0xffff;

function measure(glyphs: readonly Glyph[], number: number, known: Map<number, Measure>, level: number): Measure {
  const found = known.get(number);
  if (found !== undefined) return found;
  const outline = glyphs[number]?.outline;
  if (outline === undefined || level > deepest) throw new RangeError("A glyph that is a part of itself");
  const sum = { points: outline.points, contours: Math.max(outline.contours, 0), depth: 0 };
  for (const part of partsOf(outline)) {
    const { points, contours, depth } = measure(glyphs, part, known, level + 1);
    sum.points += points;
    sum.contours += contours;
    sum.depth = Math.max(sum.depth, depth + 1);
  }
  if (sum.points > mostPoints || sum.contours > mostPoints) throw new RangeError("A glyph with too many points");
  known.set(number, sum);
  return sum;
}
