import type { Delen } from "../../formulier/formulier.ts";
import type { Adviesfeiten } from "../../regels/recht/feiten.ts";
import { feit } from "./feit.ts";

/** What the arbeidsdeskundige found; an open advice is all nulls. */
export function gatherAdvies({ advies }: Delen): Adviesfeiten {
  const stappen = advies?.stappen;
  const stap = (naam: string, sleutel: "besteOplossing" | "jobcoachNodig" | "voorwaarden" | "samenhang") =>
    feit(naam, stappen?.[sleutel]?.oordeel, `/advies/stappen/${sleutel}/oordeel`);
  return {
    sfb: feit("oordeel over de beperking", advies?.sfb?.oordeel, "/advies/sfb/oordeel"),
    loonwaarde: feit("loonwaarde in procenten", advies?.loonwaarde?.percentage, "/advies/loonwaarde/percentage"),
    noodzakelijk: feit("jobcoach nodig volgens het advies", advies?.noodzakelijk, "/advies/noodzakelijk"),
    besteOplossing: stap("begeleiding is de beste oplossing", "besteOplossing"),
    jobcoachNodig: stap("een jobcoach is de beste begeleiding", "jobcoachNodig"),
    voorwaarden: stap("voldoet aan de voorwaarden volgens het advies", "voorwaarden"),
    samenhang: stap("past bij andere hulp volgens het advies", "samenhang"),
  };
}
