import type { MarkdownProblem } from "../document/markdown/problem.ts";
import type { Origin } from "./filling.ts";
import { type Place, placeAt, placeWithin } from "./place.ts";
import type { TemplateProblem } from "./problem.ts";

/** Problems in a filled text → the same problems where their authors can mend them: in the file, or at the value that was filled in. */
export function traceProblems(
  text: string,
  origins: readonly Origin[],
  problems: readonly MarkdownProblem[],
): readonly TemplateProblem[] {
  const starts = lineStarts(text);
  return problems.flatMap(({ code, line, column, params }) => {
    const offset = (starts[line - 1] ?? 0) + column - 1;
    const origin = originAt(origins, offset);
    return origin === undefined ? [] : [{ code, params, file: origin.file, ...placeFrom(origin, text, offset) }];
  });
}

export function placeFrom(origin: Origin, text: string, offset: number): Place {
  if (!origin.runsOn) return { line: origin.line, column: origin.column };
  return placeWithin(origin, placeAt(text.slice(origin.start), offset - origin.start));
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
}

/** The last one that begins at or before `offset`. */
export function originAt(origins: readonly Origin[], offset: number): Origin | undefined {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origins[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return origins[low];
}
