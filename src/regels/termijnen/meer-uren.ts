import { addDays, addMonths, type Datum, formatDatum } from "../../domein/datum.ts";
import { eerste, laatste } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import type { Bron } from "../bron.ts";
import { meerUrenInDagen } from "../parameters/meer-uren.ts";
import { meerUrenInMaanden } from "../parameters/meer-uren-maanden.ts";
import { valueOn } from "../parameters/parameter.ts";
import { duurUitBeleid, vraagDuur } from "./duur-uit-beleid.ts";
import type { Termijnfeiten } from "./feiten.ts";
import { maakTermijn } from "./maak-termijn.ts";
import type { Termijnuitkomst } from "./termijn.ts";

/**
 * The last moment to ask for more hours. UWV's sources give a month and four weeks before the end:
 * we print the earlier day and accept through the later.
 */
export function meerUren(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Termijnuitkomst {
  const periode = feiten.meerUrenIn;
  if (periode === null) return { termijnen: [], vragen: [] };
  const { van, totEnMet } = periode;
  const duur = duurUitBeleid(beleid, "meerUrenVoorEinde", totEnMet);
  const opzet = {
    id: "meer-uren",
    start: van,
    basis: `De periode eindigt op ${formatDatum(totEnMet)}`,
    dagen: duur?.dagen ?? null,
    voldaanOp: feiten.vraagtMeerUren ? feiten.ontvangenOp : null,
  } as const;
  if (duur === undefined) {
    const termijn = maakTermijn({ ...opzet, laatsteDag: null, bronnen: [] }, peildatum);
    return { termijnen: [termijn], vragen: [vraagDuur(beleid, "meerUrenVoorEinde", totEnMet)] };
  }
  const dag = addDays(totEnMet, -duur.dagen);
  const ander = maandVoor(totEnMet, beleid, duur.dagen);
  const termijn = maakTermijn(
    {
      ...opzet,
      laatsteDag: eerste(dag, ander?.dag ?? dag),
      nogTotEnMet: laatste(dag, ander?.dag ?? dag),
      bronnen: [...duur.bronnen, ...(ander === undefined ? [] : [ander.bron])],
    },
    peildatum,
  );
  return { termijnen: [termijn], vragen: [] };
}

/** Only where UWV's own four weeks hold; another length is the policy's own. */
function maandVoor(
  einde: Datum,
  { uitvoerder }: Beleid,
  dagen: number,
): { readonly dag: Datum; readonly bron: Bron } | undefined {
  const maanden = valueOn(meerUrenInMaanden, einde);
  if (uitvoerder !== "uwv" || maanden === undefined || dagen !== valueOn(meerUrenInDagen, einde)?.waarde)
    return undefined;
  const dag = addMonths(einde, -maanden.waarde);
  // A month that lacks the day: the last day it has, so that the earlier day is printed.
  return { dag: dag.slice(8) === einde.slice(8) ? dag : addDays(dag, -1), bron: maanden.bron };
}
