import { type Finding, waarschuwing } from "../../domein/bevinding/finding.ts";
import type { Datum } from "../../domein/datum.ts";
import type { Beleid } from "./beleid.ts";

/** Whether a policy holds on the day it is used for; an open end or begin holds always. */
export function checkGeldigheidOp({ geldigVan, geldigTotEnMet }: Beleid, dag: Datum): readonly Finding[] {
  if (geldigVan !== null && dag < geldigVan)
    return [waarschuwing("BELEID_NIET_GELDIG", "/geldigVan", { dag, vanaf: geldigVan })];
  if (geldigTotEnMet !== null && dag > geldigTotEnMet)
    return [waarschuwing("BELEID_NIET_GELDIG", "/geldigTotEnMet", { dag, totEnMet: geldigTotEnMet })];
  return [];
}
