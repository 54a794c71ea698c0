import { type Datum, jaarVan } from "../../domein/datum.ts";
import type { MaximaleDuur } from "./beleid.ts";

/** Where a day stands against the longest time a policy gives. */
export type Duurplek =
  | { readonly soort: "binnen" }
  /** `laatste`: after this one there is no other. */
  | { readonly soort: "verlenging"; readonly nummer: number; readonly laatste: boolean }
  | { readonly soort: "voorbij" }
  | { readonly soort: "onbekend" };

/** UWV 2023 §2.3 and §6.1: so many months from the first grant in this job, then extensions one after the other. */
export function plaatsInDuur(duur: MaximaleDuur | null, eersteDag: Datum, dag: Datum): Duurplek {
  if (duur === null) return { soort: "onbekend" };
  const { maanden, verlenging } = duur;
  const over = heleMaanden(eersteDag, dag) - maanden;
  if (over < 0) return { soort: "binnen" };
  if (verlenging === null) return { soort: "voorbij" };
  const nummer = Math.floor(over / verlenging.maanden) + 1;
  if (verlenging.aantal !== null && nummer > verlenging.aantal) return { soort: "voorbij" };
  return { soort: "verlenging", nummer, laatste: nummer === verlenging.aantal };
}

/** Whole months that have passed; the month of the 31st ends on the last day of a shorter one. */
function heleMaanden(van: Datum, tot: Datum): number {
  const maand = (dag: Datum): number => jaarVan(dag) * 12 + Number(dag.slice(5, 7));
  return maand(tot) - maand(van) - (tot.slice(8) < van.slice(8) ? 1 : 0);
}
