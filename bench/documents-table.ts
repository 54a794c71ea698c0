import { formatColumns } from "./columns.ts";
import type { ColdRun } from "./documents.ts";
import type { Warm } from "./method/measure-warm.ts";
import { ratiosOf, type Spread, spreadOf } from "./method/statistics.ts";
import type { Kind } from "./method/turn.ts";
import type { Makes } from "./peers/peer.ts";

export function formatWarm(makes: Makes, kind: Kind, sides: readonly Warm[]): string {
  const title = `${kind}, ${makes.toUpperCase()}`;
  const head = [title, "documents/s", "(least–most)", "Dakpan is", "(least–most)", "peak memory", "size"];
  const [dakpan] = sides;
  return formatColumns([
    head,
    ...sides.map((side) => {
      const ratio = dakpan === undefined || side === dakpan ? undefined : spreadOf(ratiosOf(dakpan.rates, side.rates));
      const ratios = ratio === undefined ? ["", ""] : [`${figure(ratio.median)} ×`, ends(ratio)];
      const rate = spreadOf(side.rates);
      return [side.peer, figure(rate.median), ends(rate), ...ratios, megabytes(side.memory), kilobytes(side.bytes)];
    }),
  ]);
}

export function formatCold({ makes, sides }: ColdRun): string {
  const head = [`cold start to a written letter, ${makes.toUpperCase()}`, "ms", "(least–most)", "peak memory"];
  return formatColumns([
    head,
    ...sides.map(({ peer, milliseconds, memory }) => {
      const time = spreadOf(milliseconds);
      return [peer, figure(time.median), ends(time), megabytes(spreadOf(memory).median)];
    }),
  ]);
}

export const figure = (value: number) =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
const ends = ({ least, most }: Spread) => `(${figure(least)}–${figure(most)})`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
