/** A middle and the ends of several rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return { median: Number.NaN, least: Number.NaN, most: Number.NaN };
  const half = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(half)] ?? least) + (sorted[Math.ceil(half)] ?? most)) / 2;
  return { median, least, most };
}

/** How many times as much, round by round: both sides of a ratio met the same machine. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  if (ours.length !== theirs.length) throw new RangeError("Both sides need the same rounds");
  return ours.map((one, round) => one / (theirs[round] ?? Number.NaN));
}

/** Every second round in the other order, so that who comes after whom weighs on nobody. */
export function inTurn<T>(sides: readonly T[], round: number): readonly T[] {
  return round % 2 === 0 ? sides : sides.toReversed();
}
