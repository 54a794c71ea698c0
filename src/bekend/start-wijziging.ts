import { delenVan, type Formulier, type SoortWijziging } from "../formulier/formulier.ts";
import { carryPartijen, carryToestemmingen, withoutZiekte } from "./carry-partijen.ts";
import { startConcept } from "./start-concept.ts";

/** The concept of a change in a running period: who, and the plan in force, so that more hours can name a goal of it. */
export function startWijziging(vorig: Formulier, id: string): SoortWijziging {
  const delen = delenVan(vorig);
  const { dienstverband: _, ...partijen } = carryPartijen(withoutZiekte(delen));
  const { plan, begeleiding, toestemmingen } = delen;
  return {
    ...startConcept("wijziging", vorig, id),
    ...partijen,
    ...(plan && { plan }),
    ...(begeleiding?.periode && { begeleiding: { periode: begeleiding.periode } }),
    ...(toestemmingen && { toestemmingen: carryToestemmingen(toestemmingen) }),
  };
}
