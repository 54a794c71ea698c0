import { type Program, parse, parser } from "handlebars/dist/cjs/handlebars/compiler/base.js";
import { findOpenBlock, findTooDeep } from "./find-open-block.ts";
import { type Place, placeAt } from "./place.ts";
import type { TemplateCode } from "./problem.ts";

export type {
  BlockStatement,
  ContentStatement,
  Expression,
  MustacheStatement,
  PartialStatement,
  Program,
  Statement,
} from "handlebars/dist/cjs/handlebars/compiler/base.js";

export type Parsed =
  | { readonly ok: true; readonly program: Program }
  | {
      readonly ok: false;
      readonly code: TemplateCode;
      readonly place: Place;
      readonly params: { readonly naam?: string };
    };

export const deepestBlocks = 20;

/** Text → the syntax tree of Handlebars, or what cannot be read and where. */
export function parseHandlebars(text: string): Parsed {
  const tooDeep = findTooDeep(text, deepestBlocks);
  if (tooDeep !== undefined) return { ok: false, code: "SJABLOON_TE_DIEP", place: placeAt(text, tooDeep), params: {} };
  try {
    return { ok: true, program: parse(text) };
  } catch (error) {
    return explain(text, error);
  }
}

/** The parser tells the line of the word before; where it stopped is exact. */
function explain(text: string, error: unknown): Parsed {
  const stopped = parser.lexer.matched.length - parser.lexer.match.length;
  const open = findOpenBlock(text, stopped);
  if (open !== undefined && (stopped >= text.length || mismatches(error))) {
    return {
      ok: false,
      code: "SJABLOON_BLOK_NIET_GESLOTEN",
      place: placeAt(text, open.offset),
      params: { naam: open.name },
    };
  }
  return { ok: false, code: "SJABLOON_ONLEESBAAR", place: placeAt(text, findBreak(text, stopped)), params: {} };
}

/** Where reading stopped; when that is lines further, where the `{{` stands that has no end. */
function findBreak(text: string, stopped: number): number {
  const open = text.lastIndexOf("{{", stopped - 1);
  const between = text.slice(Math.max(open, 0), stopped);
  const unended = open !== -1 && between.includes("\n") && !between.includes("}}");
  return unended ? open : Math.min(stopped, text.length);
}

function mismatches(error: unknown): boolean {
  return error instanceof Error && error.message.includes(" doesn't match ");
}
