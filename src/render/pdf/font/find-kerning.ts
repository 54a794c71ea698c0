import type { Glyph } from "./collect-glyphs.ts";
import { makeKern, type Pair } from "./kern-table.ts";
import { openPairValues, type PairValues } from "./pair-values.ts";
import { readGpos } from "./read-gpos.ts";
import { readKern } from "./read-kern.ts";
import type { Tables } from "./sfnt.ts";

/** The table `kern` for our characters and their new numbers, however the font writes its kerning down. */
export function findKerning(tables: Tables, glyphs: readonly Glyph[], unitsPerEm: number): Uint8Array {
  const sources = [...new Set(glyphs.flatMap(({ source, codes }) => (codes.length > 0 ? [source] : [])))];
  const pairs = openPairValues(sources);
  const gpos = tables.get("GPOS");
  const kern = tables.get("kern");
  const found = gpos !== undefined && readGpos(gpos, pairs);
  if (!found && kern !== undefined) readKern(kern, pairs);
  return makeLargest(glyphs, pairs, leastValue(unitsPerEm));
}

/** Less than this no one sees. */
const leastValue = (unitsPerEm: number) => Math.max(1, Math.ceil(unitsPerEm * 0.008));

/** Where there is more than a table can hold, the smallest values are left out. */
function makeLargest(glyphs: readonly Glyph[], pairs: PairValues, least: number): Uint8Array {
  const table = makeKern(listPairs(glyphs, pairs, least), glyphs.length);
  return table ?? makeLargest(glyphs, pairs, 2 * least);
}

function listPairs(glyphs: readonly Glyph[], pairs: PairValues, least: number): readonly Pair[] {
  const drawn = glyphs.flatMap(({ source, codes }, number) =>
    codes.length === 0 ? [] : [{ number, place: pairs.places[source] ?? 0 }],
  );
  const found: Pair[] = [];
  for (const { number: left, place } of drawn) {
    for (const right of drawn) {
      const value = pairs.values[place * pairs.count + right.place] ?? 0;
      if (Math.abs(value) >= least && Math.abs(value) < 0x8000) found.push({ left, right: right.number, value });
    }
  }
  return found;
}
