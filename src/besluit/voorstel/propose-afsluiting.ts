import { readDatum } from "../../domein/datum.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { basisVan } from "./basisuitkomst.ts";
import { weegEindePeriode } from "./einde-periode.ts";
import { eindigVroeg } from "./eindig-vroeg.ts";
import { zoekToekenning } from "./lopende-toekenning.ts";
import { elkeEenKeer } from "./propose-aanvraag.ts";
import type { Uitkomst } from "./voorstel.ts";
import { vraagToekenning } from "./vragen-over-toekenning.ts";

/** The end of a period or of the work: what it means for the hours, and what comes after it. */
export function weegAfsluiting(feiten: Voorstelfeiten): Uitkomst {
  const { afsluiting } = feiten.formulier;
  const laatste = readDatum(afsluiting?.laatsteDag);
  const reden = afsluiting?.reden ?? "andere-reden";
  const { toekenning, vragen } = laatste === undefined ? nietGevonden : zoekToekenning(feiten, laatste);
  if (laatste === undefined || toekenning === undefined)
    return { ...zonderToekenning(feiten, vragen), vanaf: laatste ?? null };
  const uitkomst =
    reden === "periode-voorbij"
      ? weegEindePeriode(feiten, toekenning)
      : eindigVroeg(feiten, toekenning, laatste, reden);
  return { ...uitkomst, vragen: elkeEenKeer([...vragen, ...uitkomst.vragen]) };
}

const nietGevonden = { toekenning: undefined, vragen: [vraagToekenning()] };

function zonderToekenning(feiten: Voorstelfeiten, vragen: readonly Vraag[]): Uitkomst {
  return { ...basisVan(feiten, "afsluiting"), soort: "einde-van-rechtswege", situatie: "beeindiging", vragen };
}
