import type { MarkdownCode } from "../document/markdown/problem.ts";
import type { Place } from "./place.ts";

export const templateCodes = [
  "SJABLOON_ONLEESBAAR",
  "SJABLOON_BLOK_NIET_GESLOTEN",
  "SJABLOON_FUNCTIE_ONBEKEND",
  "SJABLOON_OPMAAK_ONBEKEND",
  "SJABLOON_TE_DIEP",
  "BOUWSTEEN_ONBEKEND",
  "BOUWSTEEN_IN_KRING",
  "WAARDE_ONBEKEND",
  "WAARDE_LEEG",
  "WAARDE_GEEN_TEKST",
  "WAARDE_GEEN_LIJST",
  "WAARDE_IN_ADRES",
  "WAARDE_KAN_ONTBREKEN",
  "VOORWAARDE_ONLEESBAAR",
  "TAK_ONBEREIKBAAR",
  "VOORWERK_ONTBREEKT",
  "VOORWERK_ONBEKEND",
  "VOORWERK_ONGELDIG",
  "VOORWERK_NIET_GESLOTEN",
  "SJABLOON_NAAM_ONBEKEND",
  "SJABLOON_ONTBREEKT",
  "BOUWSTEEN_ONGEBRUIKT",
] as const;
export type TemplateCode = (typeof templateCodes)[number];

/** What the author of a template must mend, and where. Holds names of variables, never their values. */
export interface TemplateProblem extends Place {
  readonly code: TemplateCode | MarkdownCode;
  readonly file: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** In the order of the files and of their text, each once: a line in a loop is wrong once. */
export function sortProblems(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  const byPlace = new Map(
    problems.map((problem) => [`${problem.file}:${problem.line}:${problem.column}:${problem.code}`, problem]),
  );
  return [...byPlace.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Where and what, for us: holds nothing of the data. */
export function locateProblem({ file, line, column, code }: TemplateProblem): string {
  return `${file}:${line}:${column} ${code}`;
}
