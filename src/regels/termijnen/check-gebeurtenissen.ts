import { type Finding, fout, waarschuwing } from "../../domein/bevinding/finding.ts";
import { type Datum, datum, formatDatum } from "../../domein/datum.ts";
import type { Gebeurtenis, Gebeurtenissoort, Termijnfeiten } from "./feiten.ts";

/** The Awb began on the one day; after the other a term could leave the calendar. */
const eersteDag = datum("1994-01-01");
const laatsteDag = datum("2150-12-31");

/** What an answer needs first, in words. */
const antwoorden: Readonly<Partial<Record<Gebeurtenissoort, readonly [Gebeurtenissoort, string]>>> = {
  "aanvulling-ontvangen": ["aanvulling-gevraagd", "om aanvulling is gevraagd"],
  "advies-ontvangen": ["advies-gevraagd", "om advies is gevraagd"],
  "zienswijze-ontvangen": ["zienswijze-gevraagd", "om een reactie is gevraagd"],
  "bezwaar-ontvangen": ["besluit-genomen", "het besluit is genomen"],
  "dwangsom-vastgesteld": ["ingebrekestelling-ontvangen", "de ingebrekestelling is ontvangen"],
};
const naOntvangst: ReadonlySet<Gebeurtenissoort> = new Set([
  "aanvulling-gevraagd",
  "beslistermijn-verlengd",
  "ander-uitstel",
  "ingebrekestelling-ontvangen",
  "dwangsom-vastgesteld",
  "reden-te-laat-gevraagd",
  "doorgezonden",
]);
const besluiten: ReadonlySet<Gebeurtenissoort> = new Set(["besluit-genomen", "besluit-bekendgemaakt"]);

/** Events of a dossier that cannot be: an answer before its question, a decision before receipt, a day too far away. */
export function checkGebeurtenissen(
  feiten: Pick<Termijnfeiten, "gebeurtenissen" | "ontvangenOp" | "vraagtBesluit">,
  peildatum: Datum,
): readonly Finding[] {
  return feiten.gebeurtenissen.flatMap((gebeurtenis, plaats) => {
    const hier = `/gebeurtenissen/${plaats}`;
    return [
      ...checkBereik(gebeurtenis.op, `${hier}/op`),
      ...checkBereik(gebeurtenis.totEnMet, `${hier}/totEnMet`),
      ...checkVraag(gebeurtenis, feiten, `${hier}/op`),
      ...checkOntvangst(gebeurtenis, feiten, `${hier}/op`),
      ...(gebeurtenis.op > peildatum ? [waarschuwing("DATUM_IN_TOEKOMST", `${hier}/op`)] : []),
    ];
  });
}

/** A day that no term can be counted from. */
export function checkBereik(dag: Datum | null | undefined, pointer: string): readonly Finding[] {
  if (dag === null || dag === undefined) return [];
  if (dag < eersteDag) return [fout("REGELS_NIET_BEKEND", pointer, { dag, vanaf: eersteDag })];
  return dag > laatsteDag ? [fout("DATUM_TE_VER", pointer, { tot: laatsteDag })] : [];
}

/** A dossier may lack the question; it may not hold it only later. */
function checkVraag(
  { soort, op }: Gebeurtenis,
  { gebeurtenissen }: Pick<Termijnfeiten, "gebeurtenissen">,
  pointer: string,
): readonly Finding[] {
  const nodig = soort === "besluit-bekendgemaakt" ? "besluit-genomen" : antwoorden[soort]?.[0];
  const vragen = gebeurtenissen.filter((een) => een.soort === nodig);
  if (vragen.length === 0 || vragen.some((een) => een.op <= op)) return [];
  const na = antwoorden[soort]?.[1];
  return [
    na === undefined ? fout("BEKENDMAKING_VOOR_BESLUIT", pointer) : fout("GEBEURTENIS_VOLGORDE", pointer, { na }),
  ];
}

function checkOntvangst(
  { soort, op }: Gebeurtenis,
  { ontvangenOp, vraagtBesluit }: Pick<Termijnfeiten, "ontvangenOp" | "vraagtBesluit">,
  pointer: string,
): readonly Finding[] {
  if (!vraagtBesluit || ontvangenOp === null || op >= ontvangenOp) return [];
  if (besluiten.has(soort)) return [fout("BESLUIT_VOOR_ONTVANGST", pointer, { ontvangen: ontvangenOp })];
  if (!naOntvangst.has(soort)) return [];
  return [fout("GEBEURTENIS_VOLGORDE", pointer, { na: `de aanvraag is ontvangen (${formatDatum(ontvangenOp)})` })];
}
