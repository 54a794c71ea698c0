import type { Dossier } from "../../besluit/dossier/read-dossier.ts";
import { type Finding, waarschuwing } from "../../domein/bevinding/finding.ts";
import { type Datum, readDatum } from "../../domein/datum.ts";
import { delenVan, type Formulier } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { checkGeldigheidOp } from "../../regels/beleid/check-geldigheid.ts";
import type { Arguments } from "../command.ts";
import { formatFindings, type Output } from "../output.ts";
import type { Zaak } from "./read-zaak.ts";

/** Says on stderr what makes the files a doubtful match: it stops nothing. Without a peildatum only the period counts. */
export function warnZaak(
  { formulier, dossier, beleid }: Pick<Zaak, "formulier" | "dossier" | "beleid">,
  peildatum: Datum | undefined,
  { text }: Pick<Arguments, "text">,
  output: Output,
): void {
  warn(output, text("dossier") ?? "dossier", checkZaaknummer(formulier, dossier));
  warnBeleid(beleid, dayOfRules(formulier, dossier) ?? peildatum, text("beleid"), output);
}

export function warnBeleid(beleid: Beleid, dag: Datum | undefined, pad: string | undefined, output: Output): void {
  if (dag !== undefined) warn(output, pad ?? beleid.id, checkGeldigheidOp(beleid, dag));
}

/** Both have a number and they differ; the numbers themselves are not repeated. */
export function checkZaaknummer({ zaaknummer }: Formulier, dossier: Dossier): readonly Finding[] {
  if (zaaknummer === undefined || dossier.zaaknummer === undefined || zaaknummer === dossier.zaaknummer) return [];
  return [waarschuwing("DOSSIER_ANDERE_ZAAK", "/zaaknummer")];
}

/** The rules of the first day of the period hold: of what is asked, or else of what was granted last. */
function dayOfRules(formulier: Formulier, { toekenningen = [] }: Dossier): Datum | undefined {
  return readDatum(delenVan(formulier).begeleiding?.periode?.van ?? toekenningen.at(-1)?.van);
}

function warn(output: Output, bestand: string, bevindingen: readonly Finding[]): void {
  if (bevindingen.length > 0) output.err(`${bestand}\n${formatFindings(bevindingen)}`);
}
