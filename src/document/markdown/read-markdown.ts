import type { Block } from "../document.ts";
import type { MarkdownProblem, Report } from "./problem.ts";
import { readBlocks } from "./read-blocks.ts";
import { splitLines } from "./split-lines.ts";

export type ReadMarkdown =
  | { readonly ok: true; readonly blocks: readonly Block[] }
  | { readonly ok: false; readonly problems: readonly MarkdownProblem[] };

/** Reads the small Markdown of the templates; whatever it does not know is a problem, never silently text. */
export function readMarkdown(text: string): ReadMarkdown {
  const problems: MarkdownProblem[] = [];
  const report: Report = (code, at, offset = 0, params = {}) => {
    problems.push({ line: at.line, column: at.column + offset, code, params });
  };
  const cursor = { lines: splitLines(text), at: 0, report, lists: 0, around: [], containers: [], ignored: 0 };
  const blocks = readBlocks(cursor);
  if (problems.length === 0) return { ok: true, blocks };
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}
