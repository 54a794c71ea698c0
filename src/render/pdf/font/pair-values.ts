/** The space between each two of our glyphs while it is read, as a square of `count` by `count`. */
export interface PairValues {
  /** Place in the square by glyph number in the source, -1 for a glyph that is not ours. */
  readonly places: Int32Array;
  readonly sources: readonly number[];
  readonly count: number;
  readonly values: Int32Array;
  /** Pairs the lookup at hand has said its say about: within a lookup the first to name a pair wins. */
  readonly decided: Uint8Array;
  /** Steps a font may still cost: one with absurd tables ends in a RangeError, not in an hour of work. */
  steps: number;
}

const mostSteps = 60_000_000;

export function openPairValues(sources: readonly number[]): PairValues {
  const places = new Int32Array(65536).fill(-1);
  sources.forEach((source, place) => {
    places[source] = place;
  });
  const count = sources.length;
  const square = count * count;
  return { places, sources, count, values: new Int32Array(square), decided: new Uint8Array(square), steps: mostSteps };
}

export function spend(pairs: PairValues, steps: number): void {
  pairs.steps -= steps;
  if (pairs.steps < 0) throw new RangeError("The kerning of the font is too large");
}

/** Lookups add up, so each starts with no pair decided. */
export function startLookup(pairs: PairValues): void {
  spend(pairs, pairs.decided.length >> 3);
  pairs.decided.fill(0);
}

export function decidePair({ count, decided, values }: PairValues, left: number, right: number, value: number): void {
  const at = left * count + right;
  if (decided[at] === 1) return;
  decided[at] = 1;
  values[at] = (values[at] ?? 0) + value;
}
