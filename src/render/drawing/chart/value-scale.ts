import { formatNumber } from "../../../document/chart-table.ts";

/** The axis of the values: round numbers from at or under the lowest to at or above the highest, 0 among them. */
export interface ValueScale {
  readonly ticks: readonly Tick[];
  /** What is counted, with how many at a time. */
  readonly unit: string;
  /** Where a value stands, 0 at the lowest tick and 1 at the highest. */
  readonly place: (value: number) => number;
  /** A value in the unit of the axis. */
  readonly format: (value: number) => string;
}

export interface Tick {
  readonly share: number;
  readonly text: string;
}

const names: Readonly<Record<number, string>> = { 6: "miljoen ", 9: "miljard ", 12: "biljoen " };
/** Smaller than this is nothing. */
const smallest = 1e-12;

export function makeValueScale(values: readonly number[], unit: string): ValueScale {
  const exponent = chooseExponent(values);
  const factor = 10 ** exponent;
  let [low, high, whole] = [0, 0, exponent === 0];
  for (const value of values) {
    const scaled = value / factor;
    low = Math.min(low, scaled);
    high = Math.max(high, scaled);
    whole &&= Number.isInteger(scaled);
  }
  const step = chooseStep(high - low, whole);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const decimals = countDecimals(step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => ({
    share: index / (last - first),
    text: formatNumber((first + index) * step, decimals),
  }));
  return {
    ticks,
    unit: nameUnit(unit, exponent),
    place: (value) => (value / factor / step - first) / (last - first),
    format: (value) => formatNumber(value / factor),
  };
}

/** Numbers of more than six signs are counted in thousands of thousands, very small ones in parts. */
function chooseExponent(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  if (largest < smallest || (largest >= 0.001 && largest < 1e6)) return 0;
  return 3 * Math.floor(Math.log10(largest) / 3);
}

function nameUnit(unit: string, exponent: number): string {
  if (exponent === 0) return unit;
  const name = names[exponent];
  return name === undefined ? `${unit}, maal 10^${exponent}` : `${name}${unit}`;
}

/** Four or five steps of 1, 2, 2.5 or 5; where only whole things are counted, whole steps. */
function chooseStep(span: number, whole: boolean): number {
  if (span < smallest) return 1;
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const sizes = whole && power <= 1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
  const size = sizes.find((each) => each * power * 5 >= span * (1 - 1e-9)) ?? 10;
  return whole ? Math.max(1, size * power) : size * power;
}

function countDecimals(step: number): number {
  for (let decimals = 0; decimals < 9; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return 9;
}
