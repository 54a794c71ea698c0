import { formatColumns } from "./columns.ts";

/** What must hold of one measured number. */
export interface Demand {
  readonly what: string;
  /** Undefined where it could not be measured; then the demand is not met. */
  readonly value: number | undefined;
  readonly unit: "×" | "MB" | "KB";
  readonly atLeast?: number;
  readonly atMost?: number;
}

export function holds({
  value,
  atLeast = Number.NEGATIVE_INFINITY,
  atMost = Number.POSITIVE_INFINITY,
}: Demand): boolean {
  return value !== undefined && value >= atLeast && value <= atMost;
}

export function formatDemands(demands: readonly Demand[]): string {
  return formatColumns([["demand", "measured", "must be", ""], ...demands.map(formatDemand)]);
}

function formatDemand(demand: Demand): readonly string[] {
  const { what, value, unit, atLeast, atMost } = demand;
  const limit = atLeast === undefined ? `≤ ${format(atMost)} ${unit}` : `≥ ${format(atLeast)} ${unit}`;
  const measured = value === undefined ? "not measured" : `${format(value)} ${unit}`;
  return [what, measured, limit, holds(demand) ? "ok" : "NOT OK"];
}

const format = (value: number | undefined) => String(Number((value ?? Number.NaN).toPrecision(3)));
