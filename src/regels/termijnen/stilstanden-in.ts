import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import { eerste } from "../../domein/periode.ts";
import { type Gebeurtenis, gebeurtenissenVan, type Termijnfeiten } from "./feiten.ts";

/** Why and when a term stands still. An open end is one that nobody knows yet. */
export interface Uitstel {
  readonly van: Datum;
  readonly totEnMet: Datum | null;
  readonly waarom: string;
}

/** The last day someone gets to complete, asked on a day; null when nobody knows. */
export type Hersteldag = (gevraagdOp: Datum) => Datum | null;

/**
 * Awb 4:15: from the day after the request until the completion, or until the last day given.
 * The day of completion itself counts again, the last day of a term that was not used does not.
 */
export function stilstandenIn(
  feiten: Pick<Termijnfeiten, "gebeurtenissen">,
  hersteldag: Hersteldag,
): readonly Uitstel[] {
  const aanvullingen = gebeurtenissenVan(feiten, "aanvulling-gevraagd").map((gevraagd) => {
    const gekregen = aanvullingOp(feiten, gevraagd);
    const laatste = gevraagd.totEnMet ?? hersteldag(gevraagd.op);
    return {
      van: addDays(gevraagd.op, 1),
      totEnMet: eersteVan(gekregen === null ? null : addDays(gekregen, -1), laatste),
      waarom: `op ${formatDatum(gevraagd.op)} is om aanvulling gevraagd`,
    };
  });
  const ander = gebeurtenissenVan(feiten, "ander-uitstel").map(({ op, totEnMet, reden }) => ({
    van: addDays(op, 1),
    totEnMet: totEnMet ?? null,
    waarom: reden ?? `uitstel van ${formatDatum(op)}`,
  }));
  return [...aanvullingen, ...ander];
}

/** The first completion after a request; one of the same day answers an earlier request that was still open. */
export function aanvullingOp(feiten: Pick<Termijnfeiten, "gebeurtenissen">, gevraagd: Gebeurtenis): Datum | null {
  const vragen = gebeurtenissenVan(feiten, "aanvulling-gevraagd");
  const antwoorden = gebeurtenissenVan(feiten, "aanvulling-ontvangen");
  const eerderOpen = vragen.some(
    ({ op }) => op < gevraagd.op && !antwoorden.some((antwoord) => antwoord.op >= op && antwoord.op < gevraagd.op),
  );
  return antwoorden.find(({ op }) => (eerderOpen ? op > gevraagd.op : op >= gevraagd.op))?.op ?? null;
}

function eersteVan(een: Datum | null, ander: Datum | null): Datum | null {
  if (een === null || ander === null) return een ?? ander;
  return eerste(een, ander);
}
