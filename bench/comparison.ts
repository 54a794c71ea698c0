import { formatColumns } from "./columns.ts";
import type { Pair } from "./measure.ts";

/** What was compared, in milliseconds, and how many times the peer we may take. */
export interface Comparison extends Pair {
  readonly what: string;
  readonly demand: number;
}

export function isMet({ ratio, demand }: Comparison): boolean {
  return ratio <= demand;
}

export function formatTable(comparisons: readonly Comparison[]): string {
  return formatColumns([["what", "ours", "peer", "ratio", "spread", "demand", ""], ...comparisons.map(formatRow)]);
}

function formatRow(comparison: Comparison): readonly string[] {
  const { what, ours, peer, ratio, spread, demand } = comparison;
  const times = [formatTime(ours), formatTime(peer), `${ratio.toFixed(2)} ×`, `${Math.round(spread * 100)}%`];
  return [what, ...times, `≤ ${demand} ×`, isMet(comparison) ? "ok" : "NOT OK"];
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1 ? `${(milliseconds * 1000).toFixed(1)} µs` : `${milliseconds.toFixed(1)} ms`;
}
