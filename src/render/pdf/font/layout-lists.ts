import { type PairValues, spend } from "./pair-values.ts";

/** The glyphs a layout subtable is about, each with its place in the list; OpenType `Coverage`. */
export function readCoverage(pairs: PairValues, data: DataView, at: number): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const count = data.getUint16(at + 2);
  spend(pairs, count);
  if (data.getUint16(at) === 1) {
    for (let index = 0; index < count; index += 1) covered.set(data.getUint16(at + 4 + 2 * index), index);
    return covered;
  }
  for (let range = at + 4; range < at + 4 + 6 * count; range += 6) {
    const first = data.getUint16(range);
    const last = data.getUint16(range + 2);
    const place = data.getUint16(range + 4);
    spend(pairs, Math.max(0, last - first));
    for (let glyph = first; glyph <= last; glyph += 1) covered.set(glyph, place + glyph - first);
  }
  return covered;
}

/** The class of each glyph, 0 for all that are not named; OpenType `ClassDef`. */
export function readClasses(pairs: PairValues, data: DataView, at: number): Uint16Array {
  const classes = new Uint16Array(65536);
  spend(pairs, classes.length >> 3);
  if (data.getUint16(at) === 1) {
    const first = data.getUint16(at + 2);
    const count = data.getUint16(at + 4);
    spend(pairs, count);
    for (let index = 0; index < count; index += 1) classes[first + index] = data.getUint16(at + 6 + 2 * index);
    return classes;
  }
  const end = at + 4 + 6 * data.getUint16(at + 2);
  for (let range = at + 4; range < end; range += 6) {
    const first = data.getUint16(range);
    const last = data.getUint16(range + 2);
    spend(pairs, 1 + Math.max(0, last - first));
    classes.fill(data.getUint16(range + 4), first, last + 1);
  }
  return classes;
}
