import { decidePair, type PairValues, spend, startLookup } from "./pair-values.ts";
import { view } from "./sfnt.ts";

const horizontalPairs = 0x0001;

/** The older way to write kerning down: subtables with rows of pairs (format 0), added to each other. */
export function readKern(table: Uint8Array, pairs: PairValues): void {
  const data = view(table);
  if (data.getUint16(0) !== 0) return;
  let start = 4;
  for (let index = 0; index < data.getUint16(2); index += 1) {
    const coverage = data.getUint16(start + 4);
    // Minimum values, kerning across the line and other formats say something else.
    if ((coverage & 0xff07) === horizontalPairs) readSubtable(data, start, pairs);
    start += Math.max(6, data.getUint16(start + 2));
  }
}

function readSubtable(data: DataView, start: number, pairs: PairValues): void {
  const count = data.getUint16(start + 6);
  startLookup(pairs);
  spend(pairs, count);
  for (let at = start + 14; at < start + 14 + 6 * count; at += 6) {
    const left = pairs.places[data.getUint16(at)] ?? -1;
    const right = pairs.places[data.getUint16(at + 2)] ?? -1;
    if (left >= 0 && right >= 0) decidePair(pairs, left, right, data.getInt16(at + 4));
  }
}
