import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { carryPartijen, carryToestemmingen } from "./carry-partijen.ts";

/** The concept of an aanvraag that comes of an aanmelding. Whether it is the first for this job is asked or known. */
export function startAanvraag(aanmelding: Formulier, id: string): Formulier {
  const delen = delenVan(aanmelding);
  const { zaaknummer, toestemmingen } = delen;
  const melder = delen.aanmelding?.door?.rol;
  const vraagtAan = melder === "client" || melder === "vertegenwoordiger" || melder === "werkgever";
  return {
    versie: "1.0",
    soort: "aanvraag",
    id,
    ...(zaaknummer !== undefined && { zaaknummer }),
    status: "concept",
    vorigFormulier: aanmelding.id,
    ...(vraagtAan && { aanvraag: { aanvrager: melder } }),
    ...carryPartijen(delen),
    ...(toestemmingen && { toestemmingen: carryToestemmingen(toestemmingen) }),
  };
}
