import type { Datum } from "../domein/datum.ts";
import { delenVan, type Formulier, type Periode, type SoortAfsluiting } from "../formulier/formulier.ts";
import { carryPartijen, carryToestemmingen, withoutZiekte } from "./carry-partijen.ts";
import { addPeriode, lookBack } from "./look-back.ts";
import { startConcept } from "./start-concept.ts";

/** The concept of a closing: who, where and the plan as it was, with each goal of it to look back on. */
export function startAfsluiting(vorig: Formulier, id: string, peildatum: Datum): SoortAfsluiting {
  const delen = delenVan(vorig);
  const { plan, begeleiding, toestemmingen } = delen;
  return {
    ...startConcept("afsluiting", vorig, id),
    ...carryPartijen(withoutZiekte(delen)),
    ...addPeriode(delen),
    ...(plan && { plan }),
    ...lookBack(plan, partUntil(begeleiding?.periode, peildatum)),
    ...(toestemmingen && { toestemmingen: carryToestemmingen(toestemmingen) }),
  };
}

/** In a period that is not over, the last day to look back on is asked: coaching may stop before its end. */
function partUntil(periode: Periode | undefined, peildatum: Datum): Periode | undefined {
  const { van, totEnMet } = periode ?? {};
  if (totEnMet === undefined || totEnMet <= peildatum) return periode;
  return van === undefined ? undefined : { van };
}
