import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import { awb, type Bron } from "../bron.ts";
import { bezwaarPerPostInDagen } from "../parameters/bezwaar-per-post.ts";
import { bezwaarInDagen } from "../parameters/bezwaartermijn.ts";
import { valueOn } from "../parameters/parameter.ts";
import type { Vraag } from "../uitleg.ts";
import { eersteOp, gebeurtenissenVan, type Termijnfeiten } from "./feiten.ts";
import { maakTermijn } from "./maak-termijn.ts";
import type { Termijn, Termijnuitkomst } from "./termijn.ts";
import { eersteWerkdag, type Werkdag } from "./werkdag.ts";

export interface Bezwaardagen {
  /** The day after the decision was made known (Awb 6:8 lid 1). */
  readonly eersteDag: Datum;
  readonly laatsteDag: Werkdag;
  /** For what was posted in time (Awb 6:9 lid 2). */
  readonly perPost: Werkdag;
  readonly dagen: number;
  readonly bronnen: readonly Bron[];
}

/** Awb 6:7, 6:8 and 6:9, with the Algemene termijnenwet; undefined before the Awb. */
export function bezwaardagen(bekendgemaaktOp: Datum): Bezwaardagen | undefined {
  const duur = valueOn(bezwaarInDagen, bekendgemaaktOp);
  const post = valueOn(bezwaarPerPostInDagen, bekendgemaaktOp);
  if (duur === undefined || post === undefined) return undefined;
  const laatsteDag = eersteWerkdag(addDays(bekendgemaaktOp, duur.waarde));
  return {
    eersteDag: addDays(bekendgemaaktOp, 1),
    laatsteDag,
    perPost: eersteWerkdag(addDays(laatsteDag.waarde, post.waarde)),
    dagen: duur.waarde,
    bronnen: [duur.bron, awb("6:8 lid 1"), post.bron, ...laatsteDag.bronnen],
  };
}

/** One term for each decision that was made known; a decision that was only taken starts none yet. */
export function bezwaartermijnen(feiten: Termijnfeiten, peildatum: Datum): Termijnuitkomst {
  const bekend = [...new Set(gebeurtenissenVan(feiten, "besluit-bekendgemaakt").map(({ op }) => op))];
  const genomen = eersteOp(feiten, "besluit-genomen", null);
  if (bekend.length === 0) return { termijnen: genomen === null ? [] : [nogNiet(peildatum)], vragen: [] };
  const delen = bekend.map((op, plaats) => {
    const bezwaar = bezwaarTegen(feiten, plaats === 0 ? null : op, bekend[plaats + 1] ?? null);
    return bezwaartermijn(op, bezwaar, peildatum);
  });
  return { termijnen: delen.flatMap(({ termijnen }) => termijnen), vragen: delen.flatMap(({ vragen }) => vragen) };
}

/** The first objection before the next decision. One that comes before the first was made known is not too early (Awb 6:10). */
function bezwaarTegen(feiten: Termijnfeiten, vanaf: Datum | null, volgende: Datum | null): Datum | null {
  const op = eersteOp(feiten, "bezwaar-ontvangen", vanaf);
  return op !== null && volgende !== null && op >= volgende ? null : op;
}

function nogNiet(peildatum: Datum): Termijn {
  const basis = "De zes weken beginnen op de dag nadat het besluit is verstuurd";
  const bronnen = [awb("6:7"), awb("6:8 lid 1")];
  return maakTermijn({ id: "bezwaar", start: null, basis, laatsteDag: null, dagen: null, bronnen }, peildatum);
}

function bezwaartermijn(op: Datum, bezwaar: Datum | null, peildatum: Datum): Termijnuitkomst {
  const dagen = bezwaardagen(op);
  if (dagen === undefined) return { termijnen: [], vragen: [] };
  const { laatsteDag, perPost } = dagen;
  const naDieDag = (bezwaar ?? peildatum) > laatsteDag.waarde;
  const termijn = maakTermijn(
    {
      id: "bezwaar",
      start: dagen.eersteDag,
      basis: `Het besluit is verstuurd op ${formatDatum(op)}`,
      laatsteDag: laatsteDag.waarde,
      nogTotEnMet: perPost.waarde,
      dagen: dagen.dagen,
      verschoven: laatsteDag.verschoven,
      voldaanOp: bezwaar,
      ...(naDieDag
        ? { verder: `Per post moest het op ${formatDatum(laatsteDag.waarde)} of eerder zijn verstuurd.` }
        : {}),
      bronnen: dagen.bronnen,
    },
    peildatum,
  );
  return {
    termijnen: [termijn],
    vragen: bezwaar === null ? [] : vragenOver(bezwaar, laatsteDag.waarde, perPost.waarde),
  };
}

function vragenOver(bezwaar: Datum, laatsteDag: Datum, perPost: Datum): readonly Vraag[] {
  if (bezwaar <= laatsteDag) return [];
  const teLaat = bezwaar > perPost;
  return [
    {
      code: teLaat ? "BEZWAAR_TE_LAAT" : "BEZWAAR_PER_POST",
      aan: "beslisser",
      vraag: teLaat
        ? `Het bezwaar kwam op ${formatDatum(bezwaar)}, na de laatste dag. Is daar een goede reden voor?`
        : `Het bezwaar kwam op ${formatDatum(bezwaar)}. Ging het op ${formatDatum(laatsteDag)} of eerder op de post?`,
      bronnen: [awb(teLaat ? "6:11" : "6:9 lid 2")],
    },
  ];
}
