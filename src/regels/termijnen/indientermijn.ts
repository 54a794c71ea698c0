import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol2014, uwv2023 } from "../bron.ts";
import { duurUitBeleid, vraagDuur } from "./duur-uit-beleid.ts";
import type { Termijnfeiten } from "./feiten.ts";
import { maakTermijn } from "./maak-termijn.ts";
import type { Termijnuitkomst } from "./termijn.ts";

/**
 * Asking within four weeks after the start of the period; for a follow-up, after the end of the one before (protocol 2014 A.5).
 * Late is more than four weeks after the start (UWV 2023 §4.2), so a follow-up has a day more than we print.
 * The Algemene termijnenwet does not hold for a term of policy.
 */
export function indientermijn(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Termijnuitkomst {
  const { vraagtPeriode, periodeVan: van, ontvangenOp, vorigEinde } = feiten;
  if (!vraagtPeriode || van === null) return { termijnen: [], vragen: [] };
  const sluitAan = vorigEinde !== null && addDays(vorigEinde, 1) === van;
  const start = sluitAan ? vorigEinde : van;
  const duur = duurUitBeleid(beleid, "indienen", van);
  const opzet = {
    id: "indienen",
    start,
    basis: sluitAan
      ? `De vorige periode eindigde op ${formatDatum(start)}`
      : `De periode begint op ${formatDatum(van)}`,
    voldaanOp: ontvangenOp,
  } as const;
  if (duur === undefined) {
    const termijn = maakTermijn({ ...opzet, laatsteDag: null, dagen: null, bronnen: [] }, peildatum);
    return { termijnen: [termijn], vragen: [vraagDuur(beleid, "indienen", van)] };
  }
  const grens = addDays(van, duur.dagen);
  const teLaat = (ontvangenOp ?? peildatum) > grens;
  const termijn = maakTermijn(
    {
      ...opzet,
      laatsteDag: addDays(start, duur.dagen),
      nogTotEnMet: grens,
      dagen: duur.dagen,
      ...(teLaat ? { verder: "Vraag eerst naar de reden." } : {}),
      bronnen: [...duur.bronnen, ...(sluitAan ? [protocol2014("A.5")] : []), ...(teLaat ? [uwv2023("§4.2")] : [])],
    },
    peildatum,
  );
  return { termijnen: [termijn], vragen: [] };
}
