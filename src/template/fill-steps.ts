import { escapeMarkdown, isBlankText } from "../document/escape-markdown.ts";
import { isList, type Scope, type Value } from "./data.ts";
import { append, type Filling, nameVisit, type Way } from "./filling.ts";
import { holds, isThere, lookUp } from "./look-up.ts";
import type { Place } from "./place.ts";
import type { TemplateCode } from "./problem.ts";
import type { EachStep, IfStep, PieceStep, Step, Template, ValueStep } from "./step.ts";

/** Does the steps of a template on its data; the Markdown comes in `filling.text`. */
export function fillSteps(filling: Filling, steps: readonly Step[], scope: Scope): void {
  for (const step of steps) {
    switch (step.kind) {
      case "text":
        append(filling, step.text, step, true);
        break;
      case "value":
        fillValue(filling, step, scope);
        break;
      case "if":
        fillIf(filling, step, scope);
        break;
      case "each":
        fillEach(filling, step, scope);
        break;
      case "piece":
        fillPiece(filling, step, scope);
        break;
    }
  }
}

function report({ problems, file }: Filling, code: TemplateCode, { line, column }: Place, naam: string): void {
  problems.push({ code, file, line, column, params: { naam } });
}

/** A letter never shows a hole, `true` or a list run together: each is a problem of the template. */
function fillValue(filling: Filling, step: ValueStep, scope: Scope): void {
  const value = lookUp(step.path, scope);
  if (typeof value === "string" && !isBlankText(value)) append(filling, escapeMarkdown(value), step, false);
  else report(filling, codeFor(value), step, step.path.name);
}

function codeFor(value: Value | undefined): TemplateCode {
  if (value === undefined) return "WAARDE_ONBEKEND";
  return value === null || typeof value === "string" ? "WAARDE_LEEG" : "WAARDE_GEEN_TEKST";
}

function fillIf(filling: Filling, step: IfStep, scope: Scope): void {
  const value = lookUp(step.path, scope);
  if (value === undefined) report(filling, "WAARDE_ONBEKEND", step, step.path.name);
  else {
    const yes = isThere(value);
    visit(filling, step, yes ? "yes" : "no");
    fillSteps(filling, yes ? step.yes : step.no, scope);
  }
}

function visit({ visits, file }: Filling, { line, column }: Place, way: Way): void {
  visits?.add(nameVisit(file, line, column, way));
}

function fillEach(filling: Filling, step: EachStep, scope: Scope): void {
  const value = lookUp(step.path, scope);
  if (value === undefined) report(filling, "WAARDE_ONBEKEND", step, step.path.name);
  else if (value === null) fillItems(filling, step, [], scope);
  else if (isList(value)) fillItems(filling, step, value, scope);
  else report(filling, "WAARDE_GEEN_LIJST", step, step.path.name);
}

function fillItems(filling: Filling, step: EachStep, items: readonly Value[], outer: Scope): void {
  visit(filling, step, items.length === 0 ? "no" : "yes");
  if (items.length === 0) fillSteps(filling, step.none, outer);
  for (const [index, value] of items.entries()) {
    fillSteps(filling, step.item, { value, outer, index, count: items.length });
  }
}

function fillPiece(filling: Filling, step: PieceStep, scope: Scope): void {
  const piece = Object.hasOwn(filling.pieces, step.name) ? filling.pieces[step.name] : undefined;
  if (piece === undefined) report(filling, "BOUWSTEEN_ONBEKEND", step, step.name);
  else if (filling.open.includes(piece)) report(filling, "BOUWSTEEN_IN_KRING", step, step.name);
  else fillKnownPiece(filling, step, piece, scope);
}

/** A piece whose conditions do not hold leaves nothing. */
function fillKnownPiece(filling: Filling, step: PieceStep, piece: Template, scope: Scope): void {
  const { yes, unknown } = holds(piece.when, scope);
  visit(filling, step, yes ? "yes" : "no");
  if (unknown !== undefined) report({ ...filling, file: piece.file }, "WAARDE_ONBEKEND", firstOf(piece), unknown.name);
  if (!yes) return;
  const { indent } = filling;
  filling.indent = indent + step.indent;
  fillOpened(filling, piece, scope);
  filling.indent = indent;
}

function firstOf({ when }: Template): Place {
  return when[0] ?? { line: 1, column: 1 };
}

/** A template, or a piece inside one. */
export function fillOpened(filling: Filling, template: Template, scope: Scope): void {
  const { file } = filling;
  filling.file = template.file;
  filling.open.push(template);
  for (const problem of template.problems) filling.problems.push(problem);
  fillSteps(filling, template.steps, scope);
  filling.open.pop();
  filling.file = file;
}
