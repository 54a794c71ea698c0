import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { type Bron, protocol2014, wia } from "../bron.ts";
import { duurUitBeleid, vraagDuur } from "./duur-uit-beleid.ts";
import type { Termijnfeiten } from "./feiten.ts";
import { maakTermijn } from "./maak-termijn.ts";
import type { TermijnId, Termijnuitkomst } from "./termijn.ts";

/** A week to report what changed, once for each day on which something did. */
export function meldtermijnen(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Termijnuitkomst {
  const dagen = [...new Set(feiten.veranderingen.map(({ op }) => op))].toSorted();
  const delen = dagen.map((op) => {
    const wat = [...new Set(feiten.veranderingen.filter((een) => een.op === op).map((een) => een.wat))].join(", ");
    return melden("wijziging-melden", op, `Verandering op ${formatDatum(op)} (${wat})`, [wia("27 lid 8")]);
  });
  return voegSamen(delen, feiten, beleid, peildatum);
}

/** A week to report that the job ends (protocol 2014 A.8). */
export function eindemelding(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Termijnuitkomst {
  const op = feiten.baanEindigtOp;
  const delen =
    op === null
      ? []
      : [melden("einde-melden", op, `De laatste dag van de baan is ${formatDatum(op)}`, [protocol2014("A.8")])];
  return voegSamen(delen, feiten, beleid, peildatum);
}

interface Melding {
  readonly id: TermijnId;
  readonly op: Datum;
  readonly basis: string;
  readonly bronnen: readonly Bron[];
}

function melden(id: TermijnId, op: Datum, basis: string, bronnen: readonly Bron[]): Melding {
  return { id, op, basis, bronnen };
}

function voegSamen(
  meldingen: readonly Melding[],
  { ontvangenOp }: Termijnfeiten,
  beleid: Beleid,
  peildatum: Datum,
): Termijnuitkomst {
  const delen = meldingen.map(({ id, op, basis, bronnen }) => {
    const duur = duurUitBeleid(beleid, "wijzigingMelden", op);
    const opzet = {
      id,
      start: op,
      basis,
      laatsteDag: duur === undefined ? null : addDays(op, duur.dagen),
      dagen: duur?.dagen ?? null,
      voldaanOp: ontvangenOp,
      bronnen: [...(duur?.bronnen ?? []), ...(beleid.uitvoerder === "uwv" ? bronnen : [])],
    };
    const vragen = duur === undefined ? [vraagDuur(beleid, "wijzigingMelden", op)] : [];
    return { termijn: maakTermijn(opzet, peildatum), vragen };
  });
  return { termijnen: delen.map(({ termijn }) => termijn), vragen: delen.flatMap(({ vragen }) => vragen) };
}
