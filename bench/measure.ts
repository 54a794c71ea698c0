/** One side of a comparison: does its work once. */
export type Work = () => unknown;

export interface Pair {
  readonly ours: number;
  readonly peer: number;
  /** The median of the ratios of the rounds: a busy moment slows both sides of a round, so it weighs little. */
  readonly ratio: number;
  /** How far the middle half of the rounds lies apart, as a part of the ratio. */
  readonly spread: number;
}

/** Milliseconds a call, side by side: each round times both, and who goes first changes every round. */
export function measurePair(ours: Work, peer: Work, rounds: number, warmUp: number): Pair {
  for (let round = 0; round < warmUp; round++) {
    ours();
    peer();
  }
  const times = Array.from({ length: rounds }, (_, round) => timeRound(ours, peer, round % 2 === 0));
  const ratios = times.map(({ ours, peer }) => ours / peer);
  const ratio = median(ratios);
  return {
    ours: median(times.map((time) => time.ours)),
    peer: median(times.map((time) => time.peer)),
    ratio,
    spread: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / ratio,
  };
}

/** As one work: many calls, so that the clock is fine enough. */
export function repeat(work: Work, calls: number): Work {
  return () => {
    let last: unknown;
    for (let call = 0; call < calls; call++) last = work();
    return last;
  };
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
}

function timeRound(ours: Work, peer: Work, oursFirst: boolean): { readonly ours: number; readonly peer: number } {
  if (oursFirst) return { ours: time(ours), peer: time(peer) };
  const first = time(peer);
  return { ours: time(ours), peer: first };
}

function time(work: Work): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
