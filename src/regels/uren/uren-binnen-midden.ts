import type { Datum } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import { uwv2019 } from "../beleid/uwv-2019.ts";
import { berekenUren } from "./bereken-uren.ts";
import type { Werk } from "./urenvraag.ts";

/**
 * The most hours the regime midden gives for a period under UWV's rules, in hours; more than this is intensief.
 * Where the sources can be read in two ways the reading that gives more counts. Undefined when nobody can tell.
 */
export function urenBinnenMidden(
  periode: Periode,
  werk: readonly Werk[],
  inDienstSinds: Datum,
  verleningSinds: Datum,
): number | undefined {
  const uitkomst = berekenUren(
    {
      periode,
      regime: "midden",
      regimewissels: [],
      werk,
      urenwijzigingen: [],
      inDienstSinds,
      verleningSinds,
      redenTeLaat: "goed",
      kortingVooraf: false,
      eigenPercentages: [],
      motivatieIntensief: false,
    },
    uwv2019,
  );
  if (!uitkomst.ok) return undefined;
  const { uren, bovengrens, lezingen } = uitkomst.value;
  const bekend = [uren, bovengrens, ...lezingen.map((lezing) => lezing.uren)].filter((een) => een !== null);
  return bekend.length === 0 ? undefined : Math.max(...bekend);
}
