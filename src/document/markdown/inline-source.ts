import type { Line, MarkdownProblem, Report } from "./problem.ts";

/** The lines of one paragraph as one text, and how far the reader has come in it. */
export interface InlineSource {
  readonly text: string;
  /** Holds white space that must become one space. */
  readonly loose: boolean;
  readonly lines: readonly Line[];
  readonly report: Report;
  at: number;
}

export function openSource(lines: readonly Line[], report: Report): InlineSource {
  const [only] = lines;
  const text = lines.length === 1 && only !== undefined ? only.text : lines.map((line) => line.text).join(" ");
  return { text, loose: text.includes("  ") || text.includes("\t"), lines, report, at: 0 };
}

export function reportAt(
  source: InlineSource,
  code: MarkdownProblem["code"],
  at: number,
  params: MarkdownProblem["params"] = {},
): void {
  const starts = startsOf(source.lines);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const line = source.lines[low];
  if (line !== undefined) source.report(code, line, at - (starts[low] ?? 0), params);
}

const remembered = new WeakMap<readonly Line[], readonly number[]>();

/** Where each line begins in the text; asked for only when something is wrong. */
function startsOf(lines: readonly Line[]): readonly number[] {
  const known = remembered.get(lines);
  if (known !== undefined) return known;
  const starts: number[] = [];
  let start = 0;
  for (const { text } of lines) {
    starts.push(start);
    start += text.length + 1;
  }
  remembered.set(lines, starts);
  return starts;
}

/** Whether `pattern` (sticky) matches at the reader's place; the reader moves past it. */
export function skip(source: InlineSource, pattern: RegExp): boolean {
  pattern.lastIndex = source.at;
  const found = pattern.test(source.text);
  if (found) source.at = pattern.lastIndex;
  return found;
}

/** What `pattern` (sticky) matches at the reader's place, or undefined. */
export function take(source: InlineSource, pattern: RegExp): string | undefined {
  const start = source.at;
  return skip(source, pattern) ? source.text.slice(start, source.at) : undefined;
}
