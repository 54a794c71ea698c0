import type { Line, MarkdownProblem, Report } from "./problem.ts";

/** The lines of one paragraph as one text, and how far the reader has come in it. */
export interface InlineSource {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly report: Report;
  at: number;
}

export function openSource(lines: readonly Line[], report: Report): InlineSource {
  const trimmed = lines.map((line) => ({ ...line, text: line.text.replace(/[ \t]+$/, "") }));
  return { text: trimmed.map(({ text }) => text).join("\n"), lines: trimmed, report, at: 0 };
}

export function reportAt(
  source: InlineSource,
  code: MarkdownProblem["code"],
  at: number,
  params: MarkdownProblem["params"] = {},
): void {
  let start = 0;
  for (const line of source.lines) {
    if (at <= start + line.text.length) {
      source.report(code, line, at - start, params);
      return;
    }
    start += line.text.length + 1;
  }
}

/** What `pattern` (sticky) matches at the reader's place; the reader moves past it. */
export function take(source: InlineSource, pattern: RegExp): string | undefined {
  pattern.lastIndex = source.at;
  const found = pattern.exec(source.text)?.[0];
  if (found !== undefined) source.at += found.length;
  return found;
}
