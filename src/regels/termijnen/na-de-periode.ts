import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol2014 } from "../bron.ts";
import { eindfactuurInDagen } from "../parameters/eindfactuur.ts";
import { valueOn } from "../parameters/parameter.ts";
import { duurUitBeleid, vraagDuur } from "./duur-uit-beleid.ts";
import type { Termijnfeiten } from "./feiten.ts";
import { maakTermijn } from "./maak-termijn.ts";
import type { Termijn, Termijnuitkomst } from "./termijn.ts";

/** Protocol 2014 A.5: a follow-up comes within four weeks after the end; late is more than four weeks after the new start. */
export function vervolgaanvraag(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Termijnuitkomst {
  const { lopendePeriode } = feiten;
  if (lopendePeriode === null || !lopendePeriode.vervolg) return { termijnen: [], vragen: [] };
  const { einde } = lopendePeriode;
  const duur = duurUitBeleid(beleid, "indienen", einde);
  const termijn = maakTermijn(
    {
      id: "vervolgaanvraag",
      start: einde,
      basis: `De periode eindigt op ${formatDatum(einde)}`,
      laatsteDag: duur === undefined ? null : addDays(einde, duur.dagen),
      nogTotEnMet: duur === undefined ? null : addDays(einde, duur.dagen + 1),
      dagen: duur?.dagen ?? null,
      verder: "Alleen als de jobcoach daarna nog nodig is.",
      bronnen: duur === undefined ? [] : [...duur.bronnen, protocol2014("A.5")],
    },
    peildatum,
  );
  return { termijnen: [termijn], vragen: duur === undefined ? [vraagDuur(beleid, "indienen", einde)] : [] };
}

/** UWV only: no policy of a municipality says when the last invoice is due. */
export function eindfactuur({ lopendePeriode }: Termijnfeiten, beleid: Beleid, peildatum: Datum): readonly Termijn[] {
  const duur = lopendePeriode === null ? undefined : valueOn(eindfactuurInDagen, lopendePeriode.einde);
  if (lopendePeriode === null || duur === undefined || beleid.uitvoerder !== "uwv") return [];
  const { einde, gefactureerdOp } = lopendePeriode;
  const opzet = {
    id: "eindfactuur",
    start: einde,
    basis: `De begeleiding eindigt op ${formatDatum(einde)}`,
    laatsteDag: addDays(einde, duur.waarde),
    dagen: duur.waarde,
    voldaanOp: gefactureerdOp,
    ...(gefactureerdOp === null && einde <= peildatum ? { verder: "Kijk of de laatste rekening er al is." } : {}),
    bronnen: [duur.bron],
  } as const;
  return [maakTermijn(opzet, peildatum)];
}
