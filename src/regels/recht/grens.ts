import type { Datum } from "../../domein/datum.ts";
import type { Beleid, Rechtsgrenzen } from "../beleid/beleid.ts";
import { type Bron, uitBeleid } from "../bron.ts";
import { minimaleContractduurInMaanden } from "../parameters/minimale-contractduur.ts";
import { minimaleLoonwaardeInProcent } from "../parameters/minimale-loonwaarde.ts";
import { minimaleLoonwaardeBijGroei } from "../parameters/minimale-loonwaarde-bij-groei.ts";
import { minimaleUrenPerWeek } from "../parameters/minimale-uren.ts";
import { minimaleUrenBijGroei } from "../parameters/minimale-uren-bij-groei.ts";
import { type Parameter, valueOn } from "../parameters/parameter.ts";

/** A limit that is known has a source; 0 says that there is no limit. */
export type Grens =
  | { readonly soort: "bekend"; readonly waarde: number; readonly bron: Bron }
  | { readonly soort: "geen" }
  | { readonly soort: "onbekend" };

const parameters = {
  minimaleUren: minimaleUrenPerWeek,
  minimaleUrenBijGroei,
  minimaleContractmaanden: minimaleContractduurInMaanden,
  minimaleLoonwaarde: minimaleLoonwaardeInProcent,
  minimaleLoonwaardeBijGroei,
} as const satisfies Partial<Record<keyof Rechtsgrenzen, Parameter<number>>>;

export type Grensnaam = keyof typeof parameters;

/** What the policy says; where it says nothing the figures of UWV hold, and only for UWV. */
export function grensVan({ id, recht, uitvoerder }: Beleid, naam: Grensnaam, dag: Datum): Grens {
  const vanUwv = uitvoerder === "uwv" ? valueOn(parameters[naam], dag) : undefined;
  const waarde = recht[naam] ?? vanUwv?.waarde;
  if (waarde === undefined) return { soort: "onbekend" };
  if (waarde === 0) return { soort: "geen" };
  return { soort: "bekend", waarde, bron: vanUwv?.waarde === waarde ? vanUwv.bron : uitBeleid(id) };
}

/** The rules of UWV are known from the protocol of 2019 on; those of a policy on the days it holds. */
export function kentRegels({ uitvoerder, geldigVan, geldigTotEnMet }: Beleid, dag: Datum): boolean {
  if (geldigVan !== null && dag < geldigVan) return false;
  if (geldigTotEnMet !== null && dag > geldigTotEnMet) return false;
  return uitvoerder === "gemeente" || valueOn(minimaleUrenPerWeek, dag) !== undefined;
}
