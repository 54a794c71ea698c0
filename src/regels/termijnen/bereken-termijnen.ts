import type { Datum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import type { Vraag } from "../uitleg.ts";
import { adviestermijnen, zienswijzetermijnen } from "./advies.ts";
import { beslistermijn } from "./beslistermijn.ts";
import { bezwaartermijnen } from "./bezwaartermijn.ts";
import { type Dwangsom, dwangsom } from "./dwangsom.ts";
import { eersteOp, type Termijnfeiten } from "./feiten.ts";
import { hersteltermijnen } from "./hersteltermijn.ts";
import { indientermijn } from "./indientermijn.ts";
import { ingebrekestelling } from "./ingebrekestelling.ts";
import { meerUren } from "./meer-uren.ts";
import { eindemelding, meldtermijnen } from "./melden.ts";
import { eindfactuur, vervolgaanvraag } from "./na-de-periode.ts";
import { standen, type Termijn, type Termijnuitkomst, vrijeKeuze } from "./termijn.ts";

export interface Termijnen {
  readonly peildatum: Datum;
  readonly beleid: string;
  /** Worst first, and within that by last day. */
  readonly termijnen: readonly Termijn[];
  readonly dwangsom: Dwangsom | null;
  readonly vragen: readonly Vraag[];
}

/** Every term of a form and its dossier, as they are on the peildatum: what happened later does not count. */
export function berekenTermijnen(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Termijnen {
  const tot = { ...feiten, gebeurtenissen: feiten.gebeurtenissen.filter(({ op }) => op <= peildatum) };
  const beslissen = beslistermijn(tot, beleid, peildatum);
  const weken = beslissen && ingebrekestelling(tot, beslissen.termijn, peildatum);
  const geld = dwangsom(weken?.termijnen[0], peildatum, eersteOp(tot, "dwangsom-vastgesteld", null));
  const delen: readonly Termijnuitkomst[] = [
    indientermijn(tot, beleid, peildatum),
    hersteltermijnen(tot, beleid, peildatum),
    ...(beslissen === undefined ? [] : [{ termijnen: [beslissen.termijn], vragen: beslissen.vragen }]),
    ...(weken === undefined ? [] : [weken]),
    geld,
    adviestermijnen(tot, beleid, peildatum),
    zienswijzetermijnen(tot, peildatum),
    meldtermijnen(tot, beleid, peildatum),
    eindemelding(tot, beleid, peildatum),
    meerUren(tot, beleid, peildatum),
    vervolgaanvraag(tot, beleid, peildatum),
    { termijnen: eindfactuur(tot, beleid, peildatum), vragen: [] },
    bezwaartermijnen(tot, peildatum),
  ];
  return {
    peildatum,
    beleid: beleid.id,
    termijnen: delen.flatMap(({ termijnen }) => termijnen).toSorted(vergelijk),
    dwangsom: geld.dwangsom,
    vragen: eenmaal(delen.flatMap(({ vragen }) => vragen)),
  };
}

/** What came too late and is done, or was never a duty, asks nothing any more: it stands just before what was in time. */
function rang({ id, stand, voldaanOp }: Termijn): number {
  const klaar = stand === "voorbij" && (voldaanOp !== null || vrijeKeuze.has(id));
  return standen.indexOf(klaar ? "gehaald" : stand);
}

function vergelijk(een: Termijn, ander: Termijn): number {
  const verschil = rang(een) - rang(ander) || standen.indexOf(een.stand) - standen.indexOf(ander.stand);
  if (verschil !== 0) return verschil;
  const [links, rechts] = [een.laatsteDag ?? "9999", ander.laatsteDag ?? "9999"];
  return links < rechts ? -1 : links > rechts ? 1 : 0;
}

function eenmaal(vragen: readonly Vraag[]): readonly Vraag[] {
  return vragen.filter((vraag, plaats) => vragen.findIndex((een) => een.vraag === vraag.vraag) === plaats);
}
