import type { Block } from "../document/document.ts";
import type { MarkdownProblem } from "../document/markdown/problem.ts";
import { readMarkdown } from "../document/markdown/read-markdown.ts";
import type { Data } from "./data.ts";
import { fillOpened } from "./fill-steps.ts";
import { type Filling, type Origin, type Pieces, startFilling } from "./filling.ts";
import { sortProblems, type TemplateProblem } from "./problem.ts";
import type { Template } from "./step.ts";
import { traceProblems } from "./trace-problems.ts";

export type Filled =
  | { readonly ok: true; readonly blocks: readonly Block[] }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Fills a template and reads it into blocks. Every value comes out as text, never as markup.
 * What is wrong in the template, its pieces or the Markdown they make is told with its place in the file.
 */
export function fillTemplate(template: Template, pieces: Pieces, data: Data): Filled {
  const filling = fill(template, pieces, data);
  if (filling.problems.length > 0) return { ok: false, problems: sortProblems(filling.problems) };
  const read = readMarkdown(filling.text);
  return read.ok ? read : { ok: false, problems: trace(template, pieces, data, read.problems) };
}

function fill(template: Template, pieces: Pieces, data: Data, origins?: Origin[]): Filling {
  const filling = startFilling(pieces, origins);
  fillOpened(filling, template, { value: data, outer: undefined, index: 0, count: 1 });
  return filling;
}

/** Nobody mends more at once. */
const mostProblems = 100;

/** Fills once more, now with the origin of every piece of text. */
function trace(
  template: Template,
  pieces: Pieces,
  data: Data,
  problems: readonly MarkdownProblem[],
): readonly TemplateProblem[] {
  const origins: Origin[] = [];
  const { text } = fill(template, pieces, data, origins);
  return sortProblems(traceProblems(text, origins, problems.slice(0, mostProblems)));
}
