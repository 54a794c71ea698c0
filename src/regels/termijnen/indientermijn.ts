import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol2014 } from "../bron.ts";
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
  const { vraagtPeriode, periodeVan: van, ontvangenOp: voldaanOp, vorigEinde } = feiten;
  if (!vraagtPeriode || van === null) return { termijnen: [], vragen: [] };
  const vervolg = vorigEinde !== null && addDays(vorigEinde, 1) === van;
  const start = vervolg ? vorigEinde : van;
  const basis = vervolg
    ? `De vorige periode eindigde op ${formatDatum(start)}`
    : `De periode begint op ${formatDatum(van)}`;
  const opzet = { id: "indienen", start, basis, voldaanOp } as const;
  const duur = duurUitBeleid(beleid, "indienen", van);
  if (duur === undefined) {
    const termijn = maakTermijn({ ...opzet, laatsteDag: null, dagen: null, bronnen: [] }, peildatum);
    return { termijnen: [termijn], vragen: [vraagDuur(beleid, "indienen", van)] };
  }
  const laatsteDag = addDays(start, duur.dagen);
  const nogTotEnMet = addDays(van, duur.dagen);
  const teLaat = (voldaanOp ?? peildatum) > nogTotEnMet ? { verder: "Vraag eerst naar de reden." } : {};
  const bronnen = vervolg ? [...duur.bronnen, protocol2014("A.5")] : duur.bronnen;
  const termijn = maakTermijn({ ...opzet, laatsteDag, nogTotEnMet, dagen: duur.dagen, bronnen, ...teLaat }, peildatum);
  return { termijnen: [termijn], vragen: [] };
}
