import { addYears, type Datum, jaarVan } from "../../domein/datum.ts";

/** Percentages do not change after the third year. */
export const laatsteJaar = 3;

/** 1 in the first year counted from `start`, 2 from its first anniversary, 3 from the second on. */
export function jaarOp(start: Datum, dag: Datum): number {
  const voorbij = jaargrenzen(start).filter((grens) => grens <= dag).length;
  return Math.min(1 + voorbij, laatsteJaar);
}

/** The days on which another year begins; 29 February becomes 1 March. */
export function jaargrenzen(start: Datum): readonly Datum[] {
  return jaarVan(start) > 2190 ? [] : [1, 2].map((jaren) => addYears(start, jaren));
}
