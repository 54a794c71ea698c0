import { join } from "node:path";
import {
  checkMeaning,
  composeOverzicht,
  type Finding,
  type Formulier,
  findingsFor,
  type Result,
  type Rol,
  readFormulier,
  renderText,
} from "../../../src/index.ts";
import { type Casus, readCasus } from "../../../src/shell/geval.ts";
import { type Answers, withAnswers } from "../../formulier/answers.ts";

const map = join(import.meta.dirname, "../../../samples");

/** A worked case with all it comes with: peildatum, known data, how it began, the previous form. */
export function casus(naam: string): Casus {
  return readCasus(join(map, naam));
}

/** The form of a sample with other answers; it must still have the shape of a form. */
export function voorbeeld(naam: string, antwoorden: Answers = {}): Formulier {
  return asFormulier(withAnswers(casus(naam).submission, antwoorden));
}

export function asFormulier(data: unknown): Formulier {
  const read = readFormulier(data);
  if (!read.ok) throw new Error(`No form: ${JSON.stringify(read.bevindingen)}`);
  return read.value;
}

/** Every finding of a sample with other answers. */
export function bevindingenBij(naam: string, antwoorden: Answers = {}): readonly Finding[] {
  const { submission, peildatum } = casus(naam);
  const read = readFormulier(withAnswers(submission, antwoorden));
  return read.ok ? checkMeaning(read.value, peildatum) : read.bevindingen;
}

export function inOneLine({ ernst, code, pointer }: Finding): string {
  return `${ernst} ${code} ${pointer}`;
}

/** What is found because of these answers, and not in the sample as it is: `ernst CODE pointer`. */
export function nieuwBij(naam: string, antwoorden: Answers): readonly string[] {
  const eerst = new Set(bevindingenBij(naam).map(inOneLine));
  return bevindingenBij(naam, antwoorden)
    .map(inOneLine)
    .filter((regel) => !eerst.has(regel));
}

/** The same, of what this role can mend. */
export function nieuwVoor(rol: Rol, naam: string, antwoorden: Answers): readonly string[] {
  const nieuw = new Set(nieuwBij(naam, antwoorden));
  const eigen = findingsFor(rol, voorbeeld(naam, antwoorden), bevindingenBij(naam, antwoorden));
  return eigen.map(inOneLine).filter((regel) => nieuw.has(regel));
}

/** Why an act is refused: its faults, or nothing when it is done. */
export function geweigerdOm(uitkomst: Result<Formulier>): readonly string[] {
  return uitkomst.ok ? [] : uitkomst.bevindingen.filter(({ ernst }) => ernst === "fout").map(inOneLine);
}

/** What a reader reads of the whole form. */
export function leesAls(lezer: Rol, naam: string, antwoorden: Answers = {}): string {
  return renderText(composeOverzicht(voorbeeld(naam, antwoorden), lezer, casus(naam).peildatum));
}

/** Not handed in and not signed yet. */
export const nogNietIngediend: Answers = { "/indiening": undefined, "/ondertekening": undefined };
