import { type Condition, readConditions } from "./condition.ts";
import {
  type BlockStatement,
  type ContentStatement,
  deepestBlocks,
  type Expression,
  type MustacheStatement,
  type PartialStatement,
  type Program,
  parseHandlebars,
  type Statement,
} from "./parse-handlebars.ts";
import { type Place, placeAt, placeWithin } from "./place.ts";
import type { TemplateCode, TemplateProblem } from "./problem.ts";
import type { TemplateSource } from "./read-template-file.ts";
import type { Path, Step, Template } from "./step.ts";

interface Compiling {
  readonly file: string;
  readonly firstLine: number;
  readonly problems: TemplateProblem[];
  depth: number;
  /** Between `](` and `)`. */
  inTarget: boolean;
}

/** Text → steps. Only values, `if`, `unless`, `each`, pieces and comments exist; all else is a problem with its place. */
export function compileTemplate({ file, text, firstLine, when }: TemplateSource): Template {
  const state: Compiling = { file, firstLine, problems: [], depth: 0, inTarget: false };
  const conditions = compileConditions(state, when);
  const parsed = parseHandlebars(text);
  if (!parsed.ok) {
    report(state, parsed.code, parsed.place, parsed.params);
    return { file, when: conditions, steps: [], problems: state.problems };
  }
  return { file, when: conditions, steps: compileProgram(state, parsed.program), problems: state.problems };
}

function compileConditions({ file, problems }: Compiling, when: TemplateSource["when"]): readonly Condition[] {
  if (when === undefined) return [];
  const place = { line: when.line, column: 1 };
  const conditions = readConditions(when.text, place);
  if (conditions !== undefined) return conditions;
  problems.push({ code: "VOORWAARDE_ONLEESBAAR", file, ...place, params: {} });
  return [];
}

/** `line` and `column` as in the text, from 1. */
function report(
  { file, firstLine, problems }: Compiling,
  code: TemplateCode,
  { line, column }: Place,
  params: TemplateProblem["params"] = {},
): void {
  problems.push({ code, file, line: line + firstLine - 1, column, params });
}

interface Located {
  readonly loc: { readonly start: Place };
}

const startOf = ({ loc }: Located): Place => ({ line: loc.start.line, column: loc.start.column + 1 });

function placeOf({ firstLine }: Compiling, node: Located): Place {
  const { line, column } = startOf(node);
  return { line: line + firstLine - 1, column };
}

function compileProgram(state: Compiling, program: Program | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (const statement of program?.body ?? []) {
    const step = compileStatement(state, statement);
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

function compileStatement(state: Compiling, statement: Statement): Step | undefined {
  switch (statement.type) {
    case "ContentStatement":
      return compileText(state, statement);
    case "MustacheStatement":
      return compileValue(state, statement);
    case "BlockStatement":
      return compileBlock(state, statement);
    case "PartialStatement":
      return compilePiece(state, statement);
    case "CommentStatement":
      return undefined;
    case "PartialBlockStatement":
    case "Decorator":
    case "DecoratorBlock":
      return refuse(state, statement);
  }
}

function refuse(
  state: Compiling,
  node: Located,
  code: TemplateCode = "SJABLOON_OPMAAK_ONBEKEND",
  naam?: string,
): undefined {
  report(state, code, startOf(node), naam === undefined ? {} : { naam });
}

function compileText(state: Compiling, node: ContentStatement): Step | undefined {
  const { value, original } = node;
  if (value === "") return undefined;
  const target = value.lastIndexOf("](");
  if (target !== -1 || state.inTarget) state.inTarget = !/[)\s]/.test(value.slice(target === -1 ? 0 : target + 2));
  const dropped = placeAt(original, startIn(original, value));
  return { kind: "text", text: value, ...placeWithin(placeOf(state, node), dropped) };
}

/** Where the text begins that is left when the white space of a block is dropped from its sides. */
function startIn(original: string, value: string): number {
  const indent = (text: string) => text.length - text.trimStart().length;
  return value.trim() === "" ? original.length - value.length : indent(original) - indent(value);
}

function compileValue(state: Compiling, node: MustacheStatement): Step | undefined {
  if (node.path.type !== "PathExpression" || !node.escaped) return refuse(state, node);
  if (node.params.length > 0 || node.hash !== undefined) {
    return refuse(state, node, "SJABLOON_FUNCTIE_ONBEKEND", node.path.original);
  }
  if (state.inTarget) return refuse(state, node, "WAARDE_IN_ADRES", node.path.original);
  const path = compilePath(state, node.path);
  return path === undefined ? undefined : { kind: "value", path, ...placeOf(state, node) };
}

function compileBlock(state: Compiling, node: BlockStatement): Step | undefined {
  if (node.path.type !== "PathExpression") return refuse(state, node);
  const helper = node.path.original;
  if (helper !== "if" && helper !== "unless" && helper !== "each") {
    return refuse(state, node, "SJABLOON_FUNCTIE_ONBEKEND", helper);
  }
  const [subject] = node.params;
  if (subject === undefined || node.params.length > 1 || node.hash !== undefined || hasBlockParams(node)) {
    return refuse(state, node);
  }
  if (state.depth === deepestBlocks) return refuse(state, node, "SJABLOON_TE_DIEP");
  const path = compilePath(state, subject);
  const [first, second] = compileBranches(state, node);
  if (path === undefined) return undefined;
  const place = placeOf(state, node);
  if (helper === "each") return { kind: "each", path, item: first, none: second, ...place };
  if (helper === "if") return { kind: "if", path, yes: first, no: second, ...place };
  return { kind: "if", path, yes: second, no: first, ...place };
}

/** Only one of both is written, so that each begins where the block began. */
function compileBranches(state: Compiling, node: BlockStatement): readonly [readonly Step[], readonly Step[]] {
  const before = state.inTarget;
  state.depth += 1;
  const first = compileProgram(state, node.program);
  const after = state.inTarget;
  state.inTarget = before;
  const second = compileProgram(state, node.inverse);
  state.inTarget = state.inTarget || after;
  state.depth -= 1;
  return [first, second];
}

function hasBlockParams({ program, inverse }: BlockStatement): boolean {
  return program?.blockParams !== undefined || inverse?.blockParams !== undefined;
}

function compilePiece(state: Compiling, node: PartialStatement): Step | undefined {
  const plain = node.name.type === "PathExpression" && node.params.length === 0 && node.hash === undefined;
  if (!plain || node.name.type !== "PathExpression") return refuse(state, node);
  return { kind: "piece", name: node.name.original, indent: node.indent, ...placeOf(state, node) };
}

const abouts: ReadonlyMap<string, "first" | "last"> = new Map([
  ["@first", "first"],
  ["@last", "last"],
]);

function compilePath(state: Compiling, node: Expression): Path | undefined {
  if (node.type !== "PathExpression") return refuse(state, node);
  const { original: name, depth, parts, data } = node;
  if (!data) return { name, depth, parts, about: "data" };
  const about = abouts.get(name);
  if (about === undefined) return refuse(state, node, "WAARDE_ONBEKEND", name);
  return { name, depth, parts: [], about };
}
