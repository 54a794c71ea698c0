import { addDays, type Datum, readDatum } from "../domein/datum.ts";
import { type Begeleiding, delenVan, type Formulier } from "../formulier/formulier.ts";
import { carryPartijen, carryToestemmingen, withoutZiekte } from "./carry-partijen.ts";
import { carryPlan } from "./carry-plan.ts";
import { addPeriode, lookBack } from "./look-back.ts";
import { startConcept } from "./start-concept.ts";

/**
 * The concept of a follow-up: who, where, the story and the goals go on, the past period becomes what is looked back
 * on. Hours, and dates that are over, are asked again.
 */
export function startVervolg(vorig: Formulier, id: string, peildatum: Datum): Formulier {
  const delen = delenVan(vorig);
  const { aanvraag, beeldvorming, plan, toestemmingen } = delen;
  const begin = dayAfter(delen.begeleiding?.periode?.totEnMet);
  const nogTeGaan = begin !== undefined && begin > peildatum ? begin : peildatum;
  return {
    ...startConcept("aanvraag", vorig, id),
    aanvraag: { aard: "vervolg", ...(aanvraag?.aanvrager && { aanvrager: aanvraag.aanvrager }) },
    ...carryPartijen(withoutZiekte(delen)),
    ...addPeriode(delen),
    ...lookBack(plan, delen.begeleiding?.periode),
    ...(beeldvorming && { beeldvorming }),
    ...(plan && { plan: carryPlan(plan, nogTeGaan) }),
    ...carryBegeleiding(delen.begeleiding, begin),
    ...(toestemmingen && { toestemmingen: carryToestemmingen(toestemmingen) }),
  };
}

/** The new period starts the day after the past one; its end and a reason for intensive help are asked again. */
function carryBegeleiding(oud: Begeleiding | undefined, begin: Datum | undefined): { begeleiding?: Begeleiding } {
  const { periode: _, motivatieIntensief: __, ...rest } = oud ?? {};
  const begeleiding: Begeleiding = { ...(begin && { periode: { van: begin } }), ...rest };
  return Object.keys(begeleiding).length === 0 ? {} : { begeleiding };
}

function dayAfter(dag: string | undefined): Datum | undefined {
  const laatste = readDatum(dag);
  return laatste && addDays(laatste, 1);
}
