import type { Line } from "./problem.ts";

/** The lines of a text, without the white space at their ends. */
export function splitLines(text: string): readonly Line[] {
  const lines = text.includes("\r") ? text.split(/\r\n|\r|\n/) : text.split("\n");
  return lines.map((line, index) => ({ text: dropEnd(line), line: index + 1, column: 1 }));
}

/** By hand: a pattern for white space at the end tries anew at every space. */
export function dropEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isBlankAt(text, end - 1)) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** How many spaces and tabs a text begins with. */
export function indentOf(text: string): number {
  let start = 0;
  while (start < text.length && isBlankAt(text, start)) start += 1;
  return start;
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
