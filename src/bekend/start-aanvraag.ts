import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { carryPartijen, carryToestemmingen } from "./carry-partijen.ts";
import { startConcept } from "./start-concept.ts";

/** The concept of an aanvraag that comes of an aanmelding. Whether it is the first for this job is asked or known. */
export function startAanvraag(aanmelding: Formulier, id: string): Formulier {
  const delen = delenVan(aanmelding);
  const { toestemmingen } = delen;
  const melder = delen.aanmelding?.door?.rol;
  const vraagtAan = melder === "client" || melder === "vertegenwoordiger" || melder === "werkgever";
  return {
    ...startConcept("aanvraag", aanmelding, id),
    ...(vraagtAan && { aanvraag: { aanvrager: melder } }),
    ...carryPartijen(delen),
    ...(toestemmingen && { toestemmingen: carryToestemmingen(toestemmingen) }),
  };
}
