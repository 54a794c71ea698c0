import { view } from "./sfnt.ts";

/** The glyph of a character, 0 where there is none. */
export type FindGlyph = (code: number) => number;

/** The Unicode character map of any font; without one no character has a glyph. */
export function readCmap(table: Uint8Array): FindGlyph {
  const data = view(table);
  const starts = listUnicodeMaps(data);
  const narrow = starts.find((at) => data.getUint16(at) === 4);
  if (narrow !== undefined) return (code) => findInSegments(data, narrow, code);
  const wide = starts.find((at) => data.getUint16(at) === 12);
  if (wide !== undefined) return (code) => findInGroups(data, wide, code);
  return () => 0;
}

const windows = 3;

function listUnicodeMaps(data: DataView): readonly number[] {
  const starts: number[] = [];
  for (let index = 0; index < data.getUint16(2); index += 1) {
    const platform = data.getUint16(4 + 8 * index);
    const encoding = data.getUint16(6 + 8 * index);
    const isUnicode = platform === 0 || (platform === windows && (encoding === 1 || encoding === 10));
    if (isUnicode) starts.push(data.getUint32(8 + 8 * index));
  }
  return starts;
}

/** Format 4: ends, a gap of two bytes, starts, deltas and offsets lie `width` bytes apart. */
function findInSegments(data: DataView, start: number, code: number): number {
  const width = data.getUint16(start + 6);
  const index = findFirst(width >> 1, (segment) => data.getUint16(start + 14 + 2 * segment) >= code);
  if (index === width >> 1) return 0;
  const at = start + 16 + width + 2 * index;
  const first = data.getUint16(at);
  if (first > code) return 0;
  const delta = data.getUint16(at + width);
  const place = at + 2 * width;
  const offset = data.getUint16(place);
  const found = offset === 0 ? code : data.getUint16(place + offset + 2 * (code - first));
  return found === 0 ? 0 : (found + delta) & 0xffff;
}

/** Format 12: groups of a first code, a last code and the glyph of the first. */
function findInGroups(data: DataView, start: number, code: number): number {
  const count = data.getUint32(start + 12);
  const index = findFirst(count, (group) => data.getUint32(start + 20 + 12 * group) >= code);
  if (index === count) return 0;
  const at = start + 16 + 12 * index;
  const first = data.getUint32(at);
  return first > code ? 0 : (data.getUint32(at + 8) + code - first) & 0xffff;
}

/** The first of `count` places where it holds, in rows where it then holds for all that follow. */
function findFirst(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
