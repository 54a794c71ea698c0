import type { Column } from "../../document/document.ts";
import { countColumns } from "./text-columns.ts";
import type { Lines } from "./wrap-text.ts";

/** A column of words that is narrower than this is hard to read. */
const narrowestText = 20;

/** Widths that together fit in `room` without breaking a word or a number; undefined when there are none. */
export function chooseWidths(
  rows: readonly Lines[],
  columns: readonly Column[],
  room: number,
): readonly number[] | undefined {
  const wanted = columns.map((_, index) => widest(rows, index, countColumns));
  if (sum(wanted) <= room) return wanted;
  const least = columns.map(({ align }, index) => leastWidth(rows, index, align, wanted[index] ?? 1));
  if (sum(least) > room) return undefined;
  const widths = wanted.map((width) => Math.min(width, room));
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const index = widestAbove(widths, least);
    widths[index] = (widths[index] ?? 0) - 1;
  }
  return widths;
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** Numbers stay whole; words may go on the next line. */
function leastWidth(rows: readonly Lines[], index: number, align: Column["align"], wanted: number): number {
  const word = widest(rows, index, longestWord);
  const text = align === "end" && word * 2 > wanted ? wanted : Math.min(wanted, narrowestText);
  return Math.max(word, text);
}

function widest(rows: readonly Lines[], index: number, measure: (text: string) => number): number {
  let most = 1;
  for (const row of rows) most = Math.max(most, measure(row[index] ?? ""));
  return most;
}

function longestWord(text: string): number {
  let longest = 0;
  for (const word of text.split(" ")) longest = Math.max(longest, countColumns(word));
  return longest;
}

/** The widest column that may be narrower. */
function widestAbove(widths: readonly number[], least: readonly number[]): number {
  let found = -1;
  widths.forEach((width, index) => {
    if (width > (least[index] ?? 0) && (found === -1 || width > (widths[found] ?? 0))) found = index;
  });
  return found;
}
