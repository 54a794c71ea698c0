import { view } from "./sfnt.ts";

/** A glyph without its hints: drawn by itself, or made of parts that are other glyphs. */
export interface Outline {
  readonly bytes: Uint8Array;
  /** Where in `bytes` the number of each part stands. */
  readonly parts: readonly number[];
  readonly points: number;
  readonly contours: number;
}

export const empty: Outline = { bytes: new Uint8Array(0), parts: [], points: 0, contours: 0 };

/** OpenType `glyf`; wrong data is a RangeError. */
export function readOutline(bytes: Uint8Array): Outline {
  if (bytes.length === 0) return empty;
  const contours = view(bytes).getInt16(0);
  if (contours === 0) return empty;
  return contours < 0 ? readComposite(bytes) : readSimple(bytes, contours);
}

function readSimple(bytes: Uint8Array, contours: number): Outline {
  const data = view(bytes);
  let points = 0;
  for (let contour = 0; contour < contours; contour += 1) {
    const end = data.getUint16(10 + 2 * contour) + 1;
    if (end <= points) throw new RangeError("A contour without points");
    points = end;
  }
  const hints = 10 + 2 * contours;
  const start = hints + 2 + data.getUint16(hints);
  const end = start + measurePoints(data, start, points);
  if (end > bytes.length) throw new RangeError("An outline that stops halfway");
  const outline = new Uint8Array(hints + 2 + end - start);
  outline.set(bytes.subarray(0, hints));
  outline.set(bytes.subarray(start, end), hints + 2);
  return { bytes: outline, parts: [], points, contours };
}

const flag = { shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 };

/** The length of the flags and coordinates of so many points. */
function measurePoints(data: DataView, start: number, points: number): number {
  let at = start;
  let coordinates = 0;
  for (let point = 0; point < points; ) {
    const flags = data.getUint8(at);
    at += 1;
    const repeats = (flags & flag.repeat) !== 0;
    const count = repeats ? data.getUint8(at) + 1 : 1;
    if (repeats) at += 1;
    const x = (flags & flag.shortX) !== 0 ? 1 : (flags & flag.sameX) !== 0 ? 0 : 2;
    const y = (flags & flag.shortY) !== 0 ? 1 : (flags & flag.sameY) !== 0 ? 0 : 2;
    coordinates += count * (x + y);
    point += count;
    if (point > points) throw new RangeError("More flags than points");
  }
  return at - start + coordinates;
}

const part = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80, hints: 0x100 };

function readComposite(bytes: Uint8Array): Outline {
  const parts: number[] = [];
  const end = walkParts(view(bytes), (at) => parts.push(at));
  // A Buffer's own slice() would share its bytes with the font.
  const outline = Uint8Array.from(bytes.subarray(0, end));
  const data = view(outline);
  for (const at of parts) data.setUint16(at - 2, data.getUint16(at - 2) & ~part.hints);
  return { bytes: outline, parts, points: 0, contours: -1 };
}

/** The place of the number of each part in turn; returns where the last part ends. */
export function walkParts(data: DataView, visit: (at: number) => void): number {
  let at = 10;
  for (let flags = part.more; (flags & part.more) !== 0; ) {
    flags = data.getUint16(at);
    visit(at + 2);
    const scale = (flags & part.scale) !== 0 ? 2 : (flags & part.twoScales) !== 0 ? 4 : 0;
    const transform = scale === 0 && (flags & part.matrix) !== 0 ? 8 : scale;
    at += ((flags & part.words) !== 0 ? 8 : 6) + transform;
  }
  if (at > data.byteLength) throw new RangeError("A part that stops halfway");
  return at;
}
