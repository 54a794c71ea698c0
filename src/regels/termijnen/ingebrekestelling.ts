import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import { awb } from "../bron.ts";
import { ingebrekestellingInDagen } from "../parameters/ingebrekestelling.ts";
import { valueOn } from "../parameters/parameter.ts";
import type { Vraag } from "../uitleg.ts";
import { gebeurtenissenVan, type Termijnfeiten } from "./feiten.ts";
import { maakTermijn } from "./maak-termijn.ts";
import type { Termijn, Termijnuitkomst } from "./termijn.ts";
import { eersteWerkdag } from "./werkdag.ts";

/** Awb 4:17 lid 3: a written notice that came in after the term to decide lapsed gives two more weeks. */
export function ingebrekestelling(feiten: Termijnfeiten, beslissen: Termijn, peildatum: Datum): Termijnuitkomst {
  const brieven = gebeurtenissenVan(feiten, "ingebrekestelling-ontvangen").filter(
    ({ op }) => beslissen.voldaanOp === null || op < beslissen.voldaanOp,
  );
  const [eerste] = brieven;
  const { laatsteDag } = beslissen;
  if (eerste === undefined) return { termijnen: [], vragen: [] };
  if (laatsteDag === null) return { termijnen: [], vragen: [vraagOpTijd(eerste.op)] };
  const geldig = brieven.find(({ op }) => op > laatsteDag);
  if (geldig === undefined) return { termijnen: [], vragen: [vraagTeVroeg(eerste.op, laatsteDag)] };
  return { termijnen: tweeWeken(geldig.op, beslissen.voldaanOp, peildatum), vragen: [] };
}

function tweeWeken(op: Datum, voldaanOp: Datum | null, peildatum: Datum): readonly Termijn[] {
  const duur = valueOn(ingebrekestellingInDagen, op);
  if (duur === undefined) return [];
  const werkdag = eersteWerkdag(addDays(op, duur.waarde));
  const opzet = {
    id: "ingebrekestelling",
    start: op,
    basis: `De ingebrekestelling kwam op ${formatDatum(op)}`,
    laatsteDag: werkdag.waarde,
    dagen: duur.waarde,
    verschoven: werkdag.verschoven,
    voldaanOp,
    ...(voldaanOp === null ? { verder: "Daarna kost elke dag geld." } : {}),
    bronnen: [duur.bron, ...werkdag.bronnen],
  } as const;
  return [maakTermijn(opzet, peildatum)];
}

function vraagTeVroeg(op: Datum, laatsteDag: Datum): Vraag {
  return {
    code: "INGEBREKESTELLING_TE_VROEG",
    aan: "beslisser",
    vraag: `De ingebrekestelling kwam op ${formatDatum(op)}. Beslissen kon tot en met ${formatDatum(laatsteDag)}. Zij telt daarom niet. Laat u dat weten?`,
    bronnen: [awb("4:17 lid 3")],
  };
}

function vraagOpTijd(op: Datum): Vraag {
  return {
    code: "INGEBREKESTELLING_OP_TIJD",
    aan: "beslisser",
    vraag: `De ingebrekestelling kwam op ${formatDatum(op)}. Was de beslistermijn toen al voorbij? Wij weten die laatste dag niet.`,
    bronnen: [awb("4:17 lid 3")],
  };
}
