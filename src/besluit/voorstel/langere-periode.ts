import { readDatum } from "../../domein/datum.ts";
import { eerste, eindeNaMaanden, type Periode } from "../../domein/periode.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { readPeriode } from "./vergelijking.ts";

/** The longer period a policy gives for few hours, no longer than the contract; undefined when it does not apply. */
export function findLangerePeriode(
  formulier: Delen,
  { langerePeriode }: Beleid,
  uren: Urenuitkomst,
): Periode | undefined {
  const gevraagd = readPeriode(formulier.begeleiding?.periode);
  if (langerePeriode === null || gevraagd === null || formulier.soort !== "aanvraag") return undefined;
  const weinig =
    uren.segmenten.length > 0 &&
    uren.segmenten.every(({ percentage }) => percentage !== null && percentage <= langerePeriode.totEnMetPercentage);
  if (!weinig) return undefined;
  const lang = eindeNaMaanden(gevraagd.van, langerePeriode.maanden);
  const contract = eindeContract(formulier);
  const totEnMet = contract === undefined ? lang : eerste(lang, contract);
  return totEnMet > gevraagd.totEnMet ? { van: gevraagd.van, totEnMet } : undefined;
}

/** The end of the last contract; undefined when one has no end. */
function eindeContract({ dienstverband }: Delen) {
  const einden = (dienstverband?.reeks ?? []).map((relatie) =>
    "totEnMet" in relatie ? readDatum(relatie.totEnMet) : undefined,
  );
  return einden.includes(undefined) ? undefined : einden.toSorted().at(-1);
}

export function metPeriode(formulier: Delen, periode: Periode): Delen {
  return { ...formulier, begeleiding: { ...formulier.begeleiding, periode } };
}
