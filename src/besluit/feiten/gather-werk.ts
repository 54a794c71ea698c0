import { type Datum, readDatum } from "../../domein/datum.ts";
import type { Delen, Werkrelatie } from "../../formulier/formulier.ts";
import type { Werkfeiten } from "../../regels/recht/feiten.ts";
import { feit } from "./feit.ts";

/** The work in the period asked for, and all contracts of the job: oldest first, in whatever order they stand. */
export function gatherWerk(
  delen: Delen,
  van: Datum,
  totEnMet: Datum,
): { readonly werk: readonly Werkfeiten[]; readonly contracten: readonly Werkfeiten[] } {
  const reeks = (delen.dienstverband?.reeks ?? [])
    .map((relatie, plaats) => describeWerk(relatie, plaats, delen))
    .toSorted((een, ander) => ((een.van.waarde ?? "") < (ander.van.waarde ?? "") ? -1 : 1));
  const inPeriode = reeks.filter((werk) => overlaps(werk, van, totEnMet));
  return {
    werk: inPeriode.length > 0 ? inPeriode : reeks.slice(-1),
    contracten: reeks.filter(({ vorm }) => vorm.waarde !== "proefplaatsing"),
  };
}

/** Without a day it may be any. */
function overlaps({ van, totEnMet }: Werkfeiten, begin: Datum, einde: Datum): boolean {
  return (van.waarde === null || van.waarde <= einde) && (totEnMet.waarde === null || totEnMet.waarde >= begin);
}

function describeWerk(relatie: Werkrelatie, plaats: number, { bijlagen }: Delen): Werkfeiten {
  const hier = `/dienstverband/reeks/${plaats}`;
  const minMax = relatie.soort === "min-max";
  const uren = minMax ? relatie.urenMinimaal : "urenPerWeek" in relatie ? relatie.urenPerWeek : undefined;
  const soort = relatie.soort === "proefplaatsing" ? "proefplaatsingsovereenkomst" : "contract";
  const bewijs = (bijlagen ?? []).some(
    ({ soort: stuk, overId }) => stuk === soort && (overId ?? relatie.id) === relatie.id,
  );
  return {
    vorm: feit("soort werk", relatie.soort, `${hier}/soort`),
    van: feit("eerste dag van het werk", readDatum(relatie.van), `${hier}/van`),
    totEnMet: feit(
      "laatste dag van het werk",
      "totEnMet" in relatie ? readDatum(relatie.totEnMet) : undefined,
      `${hier}/totEnMet`,
    ),
    uren: feit(
      minMax ? "minste uren per week" : "uren per week",
      uren,
      `${hier}/${minMax ? "urenMinimaal" : "urenPerWeek"}`,
    ),
    inlening: feit("uitzenden of detacheren", "inlening" in relatie ? relatie.inlening : undefined, `${hier}/inlening`),
    uitzendbeding: feit(
      "uitzendbeding",
      "uitzendbeding" in relatie ? relatie.uitzendbeding : undefined,
      `${hier}/uitzendbeding`,
    ),
    goedgekeurd: feit(
      "proefplaatsing goedgekeurd",
      "goedgekeurd" in relatie ? relatie.goedgekeurd : undefined,
      `${hier}/goedgekeurd`,
    ),
    bewijs: feit("kopie van contract of overeenkomst", bewijs, "/bijlagen"),
  };
}
