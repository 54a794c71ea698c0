import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import type { Dossier } from "./dossier.gen.ts";
import { isSameWerkgever } from "./same-werkgever.ts";

/** UWV 2023 §2.3: who comes back to the same employer, also after a gap, goes on and does not start again. */
export function checkDossier(formulier: Formulier, { toekenningen = [] }: Dossier): readonly Finding[] {
  if (formulier.soort !== "aanvraag" || formulier.aanvraag?.aard !== "eerste") return [];
  const van = readDatum(formulier.begeleiding?.periode?.van);
  const eerder = toekenningen
    .filter(
      ({ soort, werkgever, ingetrokkenOp, van: begin }) =>
        soort === "periode" &&
        ingetrokkenOp === undefined &&
        (van === undefined || begin < van) &&
        isSameWerkgever(werkgever, formulier.werkgever ?? {}),
    )
    .map(({ totEnMet }) => totEnMet)
    .toSorted()
    .at(-1);
  return eerder === undefined ? [] : [fout("AANVRAAG_IS_VERVOLG", "/aanvraag/aard", { tot: eerder })];
}
