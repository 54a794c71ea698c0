import { addYears, type Datum, jaarVan } from "../../domein/datum.ts";

/** Whole years on a day; who was born on 29 February has a birthday on 1 March in other years. */
export function leeftijdOp(geboren: Datum, dag: Datum): number {
  const jaren = jaarVan(dag) - jaarVan(geboren);
  return addYears(geboren, jaren) > dag ? jaren - 1 : jaren;
}
