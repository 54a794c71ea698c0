import type { Condition } from "./condition.ts";
import type { Pieces } from "./filling.ts";
import type { Place } from "./place.ts";
import { sortProblems, type TemplateCode, type TemplateProblem } from "./problem.ts";
import type { Shape } from "./shape.ts";
import type { EachStep, IfStep, Path, PieceStep, Step, Template, ValueStep } from "./step.ts";

/** Where a template stands in the shape, as a path from the root: `verschillen[1]`. The number is how deep: inside a list a list again gives other items. */
interface Stand {
  readonly shape: Shape;
  readonly path: string;
  readonly depth: number;
  readonly outer: Stand | undefined;
}

interface Checking {
  readonly pieces: Pieces;
  readonly problems: TemplateProblem[];
  readonly file: string;
  readonly stand: Stand;
  /** What is certain here, by the conditions around it. */
  readonly known: ReadonlyMap<string, boolean>;
  readonly open: readonly Template[];
}

/** Every name against the shape of the data: unknown, not text, perhaps empty, or in words that no data reaches. `known` is what holds for all data of this template. */
export function checkShape(
  template: Template,
  pieces: Pieces,
  shape: Shape,
  known: ReadonlyMap<string, boolean> = new Map(),
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const stand = { shape, path: "", depth: 0, outer: undefined };
  checkSteps({ pieces, problems, file: template.file, stand, known, open: [template] }, template.steps);
  return sortProblems(problems);
}

function report({ problems, file }: Checking, code: TemplateCode, { line, column }: Place, naam: string): void {
  problems.push({ code, file, line, column, params: { naam } });
}

function checkSteps(checking: Checking, steps: readonly Step[]): void {
  for (const step of steps) {
    switch (step.kind) {
      case "text":
        break;
      case "value":
        checkValue(checking, step);
        break;
      case "if":
        checkIf(checking, step);
        break;
      case "each":
        checkEach(checking, step);
        break;
      case "piece":
        checkPiece(checking, step);
        break;
    }
  }
}

/** A name found in the shape: its own shape, its full path, and the paths on the way that may be nothing. */
interface Found {
  readonly shape: Shape;
  readonly path: string;
  readonly lacking: readonly string[];
}

function find({ stand }: Checking, { depth, parts, about }: Path): Found | undefined {
  let at: Stand | undefined = stand;
  for (let up = 0; up < depth; up += 1) at = at?.outer;
  // Only an item of a list is the first or the last.
  if (at === undefined || (about !== "data" && at.outer === undefined)) return undefined;
  if (about !== "data") return { shape: { kind: "flag", says: about }, path: `${at.path}@${about}`, lacking: [] };
  let { shape, path } = at;
  const lacking: string[] = [];
  for (const part of parts) {
    const next = within(shape, part);
    if (next === undefined) return undefined;
    shape = next;
    path = path === "" ? part : `${path}.${part}`;
    if (mayLack(shape)) lacking.push(path);
  }
  return { shape, path, lacking };
}

/** As conditions are looked up: in the nearest data around it that has the name. */
function findOutward(checking: Checking, path: Path): Found | undefined {
  for (let at: Stand | undefined = checking.stand; at !== undefined; at = at.outer) {
    const found = find({ ...checking, stand: at }, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function within(shape: Shape, part: string): Shape | undefined {
  if (shape.kind === "flags") return shape.names.includes(part) ? { kind: "flag", says: shape.says } : undefined;
  return shape.kind === "group" && Object.hasOwn(shape.fields, part) ? shape.fields[part] : undefined;
}

const mayLack = (shape: Shape): boolean => (shape.kind === "text" || shape.kind === "group") && shape.mayLack;

function checkValue(checking: Checking, step: ValueStep): void {
  const found = find(checking, step.path);
  if (found === undefined) report(checking, "WAARDE_ONBEKEND", step, step.path.name);
  else if (found.shape.kind !== "text") report(checking, "WAARDE_GEEN_TEKST", step, step.path.name);
  else if (found.lacking.some((path) => checking.known.get(path) !== true))
    report(checking, "WAARDE_KAN_ONTBREKEN", step, step.path.name);
}

function checkIf(checking: Checking, step: IfStep): void {
  const found = find(checking, step.path);
  if (found === undefined) {
    report(checking, "WAARDE_ONBEKEND", step, step.path.name);
    return;
  }
  const sure = certainty(checking, found);
  const dead = sure === true ? step.no : sure === false ? step.yes : [];
  if (dead.length > 0) report(checking, "TAK_ONBEREIKBAAR", step, step.path.name);
  checkSteps(knowing(checking, found, true), step.yes);
  checkSteps(knowing(checking, found, false), step.no);
}

/** True or false where the answer is fixed by what stands around it, or by the shape itself. */
function certainty({ known }: Checking, { shape, path, lacking }: Found): boolean | undefined {
  if (known.has(path)) return known.get(path);
  if (lacking.some((above) => known.get(above) === false)) return false;
  if (shape.kind === "flag" || shape.kind === "list" || lacking.length > 0) return undefined;
  return true;
}

/** What is there has everything above it; of what is not, nothing more is known. */
function knowing(checking: Checking, { path, lacking }: Found, there: boolean): Checking {
  const known = new Map(checking.known);
  known.set(path, there);
  if (there) for (const above of lacking) known.set(above, true);
  return { ...checking, known };
}

function checkEach(checking: Checking, step: EachStep): void {
  const found = find(checking, step.path);
  if (found === undefined) report(checking, "WAARDE_ONBEKEND", step, step.path.name);
  else if (found.shape.kind !== "list") report(checking, "WAARDE_GEEN_LIJST", step, step.path.name);
  else {
    const depth = checking.stand.depth + 1;
    const stand = { shape: found.shape.item, path: `${found.path}[${depth}]`, depth, outer: checking.stand };
    checkSteps({ ...knowing(checking, found, true), stand }, step.item);
    checkSteps(knowing(checking, found, false), step.none);
  }
}

function checkPiece(checking: Checking, step: PieceStep): void {
  const piece = Object.hasOwn(checking.pieces, step.name) ? checking.pieces[step.name] : undefined;
  if (piece === undefined || checking.open.includes(piece)) return;
  const inside = { ...checking, file: piece.file, open: [...checking.open, piece] };
  let known: Checking = inside;
  for (const condition of piece.when) known = checkCondition(known, condition, step, checking);
  checkSteps(known, piece.steps);
}

/** A condition that can never hold here makes the piece unreachable here. */
function checkCondition(inside: Checking, condition: Condition, step: PieceStep, outside: Checking): Checking {
  const terms = condition.anyOf.flatMap(({ path, not }) => {
    const found = findOutward(inside, path);
    if (found === undefined) report(inside, "WAARDE_ONBEKEND", condition, path.name);
    return found === undefined ? [] : [{ found, not }];
  });
  const possible = terms.filter(({ found, not }) => certainty(inside, found) !== not);
  if (terms.length > 0 && possible.length === 0)
    report(outside, "TAK_ONBEREIKBAAR", step, condition.anyOf.map(({ path }) => path.name).join(", "));
  const [only, ...others] = possible;
  return only === undefined || others.length > 0 ? inside : knowing(inside, only.found, !only.not);
}
