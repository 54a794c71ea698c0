import { readClasses, readCoverage } from "./layout-lists.ts";
import { decidePair, type PairValues, spend, startLookup } from "./pair-values.ts";
import { readTag, view } from "./sfnt.ts";

/** Pair positioning of the feature `kern` for Latin; false where the font has none. */
export function readGpos(table: Uint8Array, pairs: PairValues): boolean {
  const data = view(table);
  const lookups = listKernLookups(data);
  for (const lookup of lookups) {
    startLookup(pairs);
    readLookup(data, lookup, pairs);
  }
  return lookups.length > 0;
}

function listKernLookups(data: DataView): readonly number[] {
  const language = findLanguage(data, data.getUint16(4));
  if (language === undefined) return [];
  const features = data.getUint16(6);
  const list = data.getUint16(8);
  const wanted = new Set<number>();
  for (let index = 0; index < data.getUint16(language + 4); index += 1) {
    const record = features + 2 + 6 * data.getUint16(language + 6 + 2 * index);
    if (readTag(data, record) !== "kern") continue;
    for (const lookup of listNumbers(data, features + data.getUint16(record + 4) + 2)) wanted.add(lookup);
  }
  return [...wanted].sort((a, b) => a - b).map((lookup) => list + data.getUint16(list + 2 + 2 * lookup));
}

/** Latin, else what holds for every script, else the first there is; its default language. */
function findLanguage(data: DataView, scripts: number): number | undefined {
  const count = scripts === 0 ? 0 : data.getUint16(scripts);
  if (count === 0) return undefined;
  const records = Array.from({ length: count }, (_, index) => scripts + 2 + 6 * index);
  const find = (tag: string) => records.find((record) => readTag(data, record) === tag);
  const script = scripts + data.getUint16((find("latn") ?? find("DFLT") ?? scripts + 2) + 4);
  const standard = data.getUint16(script);
  if (standard !== 0) return script + standard;
  return data.getUint16(script + 2) === 0 ? undefined : script + data.getUint16(script + 8);
}

/** A counted list of 16-bit numbers. */
function listNumbers(data: DataView, at: number): readonly number[] {
  return Array.from({ length: data.getUint16(at) }, (_, index) => data.getUint16(at + 2 + 2 * index));
}

const pairPositioning = 2;
const extension = 9;

function readLookup(data: DataView, lookup: number, pairs: PairValues): void {
  const type = data.getUint16(lookup);
  for (const offset of listNumbers(data, lookup + 4)) {
    const start = lookup + offset;
    if (type === pairPositioning) readSubtable(data, start, pairs);
    if (type !== extension || data.getUint16(start + 2) !== pairPositioning) continue;
    readSubtable(data, start + data.getUint32(start + 4), pairs);
  }
}

function readSubtable(data: DataView, start: number, pairs: PairValues): void {
  if (data.getUint16(start) === 1) readPairSets(data, start, pairs);
  else readClassPairs(data, start, pairs);
}

/** The size of a value record, and where in it the change of the advance stands (nowhere: -1). */
function measureValue(format: number): { readonly size: number; readonly advance: number } {
  let size = 0;
  let advance = -1;
  for (let bit = 1; bit < 0x100; bit <<= 1) {
    if ((format & bit) === 0) continue;
    if (bit === 4) advance = size;
    size += 2;
  }
  return { size, advance };
}

function readPairSets(data: DataView, start: number, pairs: PairValues): void {
  const { size, advance } = measureValue(data.getUint16(start + 4));
  const width = 2 + size + measureValue(data.getUint16(start + 6)).size;
  for (const [glyph, index] of readCoverage(pairs, data, start + data.getUint16(start + 2))) {
    const left = pairs.places[glyph] ?? -1;
    if (left < 0) continue;
    const set = start + data.getUint16(start + 10 + 2 * index);
    const end = set + 2 + width * data.getUint16(set);
    spend(pairs, data.getUint16(set));
    for (let at = set + 2; at < end; at += width) {
      const right = pairs.places[data.getUint16(at)] ?? -1;
      if (right >= 0) decidePair(pairs, left, right, advance < 0 ? 0 : data.getInt16(at + 2 + advance));
    }
  }
}

function readClassPairs(data: DataView, start: number, pairs: PairValues): void {
  const { size, advance } = measureValue(data.getUint16(start + 4));
  const width = size + measureValue(data.getUint16(start + 6)).size;
  const lefts = readClasses(pairs, data, start + data.getUint16(start + 8));
  const rights = readClasses(pairs, data, start + data.getUint16(start + 10));
  const row = width * data.getUint16(start + 14);
  for (const glyph of readCoverage(pairs, data, start + data.getUint16(start + 2)).keys()) {
    const left = pairs.places[glyph] ?? -1;
    if (left < 0) continue;
    spend(pairs, pairs.count);
    const values = start + 16 + row * (lefts[glyph] ?? 0) + advance;
    for (let right = 0; right < pairs.count; right += 1) {
      const kind = rights[pairs.sources[right] ?? 0] ?? 0;
      decidePair(pairs, left, right, advance < 0 ? 0 : data.getInt16(values + width * kind));
    }
  }
}
