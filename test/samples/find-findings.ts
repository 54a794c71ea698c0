import type { Finding } from "../../src/domein/bevinding/finding.ts";
import { datum } from "../../src/domein/datum.ts";
import { checkMeaning } from "../../src/formulier/check-meaning.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";

/** Everything the product says of a submission: its shape, and if that is right its meaning. */
export function findFindings(submission: unknown, peildatum: string): readonly Finding[] {
  const read = readFormulier(submission);
  return read.ok ? checkMeaning(read.value, datum(peildatum)) : read.bevindingen;
}

export function faultPlaces(submission: unknown, peildatum: string): readonly string[] {
  return findFindings(submission, peildatum)
    .filter(({ ernst }) => ernst === "fout")
    .map(({ pointer }) => pointer);
}
