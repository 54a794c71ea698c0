import type { Pieces } from "./filling.ts";
import { sortProblems, type TemplateCode, type TemplateProblem } from "./problem.ts";
import type { PieceStep, Step, Template } from "./step.ts";

/** What is wrong in a template and its pieces whatever the data: for its author, before any letter is made. */
export function checkTemplate(template: Template, pieces: Pieces): readonly TemplateProblem[] {
  return sortProblems(checkOpened(template, pieces, []));
}

function checkOpened(template: Template, pieces: Pieces, open: readonly Template[]): readonly TemplateProblem[] {
  const within = [...open, template];
  const used = piecesIn(template.steps).flatMap((step): readonly TemplateProblem[] => {
    const piece = Object.hasOwn(pieces, step.name) ? pieces[step.name] : undefined;
    if (piece === undefined) return [problemAt(template, step, "BOUWSTEEN_ONBEKEND")];
    return within.includes(piece)
      ? [problemAt(template, step, "BOUWSTEEN_IN_KRING")]
      : checkOpened(piece, pieces, within);
  });
  return [...template.problems, ...used];
}

/** The names of all pieces a template uses, also through other pieces. */
export function listPieces(template: Template, pieces: Pieces): readonly string[] {
  const found = new Set<string>();
  collectPieces(template, pieces, found);
  return [...found];
}

function collectPieces({ steps }: Template, pieces: Pieces, found: Set<string>): void {
  for (const { name } of piecesIn(steps)) {
    const piece = Object.hasOwn(pieces, name) ? pieces[name] : undefined;
    if (piece === undefined || found.has(name)) continue;
    found.add(name);
    collectPieces(piece, pieces, found);
  }
}

function problemAt({ file }: Template, { name, line, column }: PieceStep, code: TemplateCode): TemplateProblem {
  return { code, file, line, column, params: { naam: name } };
}

function piecesIn(steps: readonly Step[]): readonly PieceStep[] {
  return steps.flatMap(piecesOf);
}

function piecesOf(step: Step): readonly PieceStep[] {
  switch (step.kind) {
    case "text":
    case "value":
      return [];
    case "if":
      return [...piecesIn(step.yes), ...piecesIn(step.no)];
    case "each":
      return [...piecesIn(step.item), ...piecesIn(step.none)];
    case "piece":
      return [step];
  }
}
