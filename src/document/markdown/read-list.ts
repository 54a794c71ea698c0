import type { Block, List } from "../document.ts";
import { dropStart, type Line, type Report } from "./problem.ts";

const marker = /^(?:- |-$|(\d{1,9})\. |(\d{1,9})\.$)/;

export type ReadBlocks = (lines: readonly Line[]) => readonly Block[];

export interface ReadList {
  readonly list: List;
  /** The number of lines it took. */
  readonly count: number;
}

export const startsList = (text: string) => marker.test(text);

/** A list and what is indented under its items: by 2 under `-`, by 3 under `1.`. */
export function readList(lines: readonly Line[], report: Report, readBlocks: ReadBlocks): ReadList {
  const ordered = !lines[0]?.text.startsWith("-");
  const items: (readonly Block[])[] = [];
  let count = 0;
  for (let item = lines[0]; item !== undefined && isItem(item, ordered); item = lines[count]) {
    checkNumber(item, ordered, items.length + 1, report);
    const content = takeItem(lines.slice(count), ordered ? 3 : 2);
    items.push(readItem(content, item, report, readBlocks));
    count += content.length;
  }
  const after = lines[count];
  const last = lines[count - 1];
  if (after !== undefined && after.text !== "" && last?.text !== "") report("LIJST_NIET_GESLOTEN", after);
  return { list: { kind: "list", ordered, items }, count };
}

const isItem = ({ text }: Line, ordered: boolean) => startsList(text) && ordered !== text.startsWith("-");

/** A year at the start of a line is not an item: only 1, 2, 3 and so on, or 1 each time, make a list. */
function checkNumber(item: Line, ordered: boolean, expected: number, report: Report): void {
  const found = Number.parseInt(item.text, 10);
  if (ordered && found !== 1 && found !== expected) report("LIJST_NUMMER_ONVERWACHT", item, 0, { nummer: found });
}

/** The lines of the first item: its own, what is indented under it, and the empty lines between. */
function takeItem(lines: readonly Line[], indent: number): readonly Line[] {
  const belongs = ({ text }: Line) => text === "" || text.startsWith(" ".repeat(indent));
  const end = lines.findIndex((line, index) => index > 0 && !belongs(line));
  return end === -1 ? lines : lines.slice(0, end);
}

function readItem(
  [first, ...rest]: readonly Line[],
  item: Line,
  report: Report,
  readBlocks: ReadBlocks,
): readonly Block[] {
  const width = marker.exec(item.text)?.[0].length ?? 2;
  const content = first === undefined ? "" : first.text.slice(width).trim();
  if (content === "") report("LIJST_PUNT_LEEG", item);
  const start = first === undefined || content === "" ? [] : [dropStart(first, width)];
  const strip = (line: Line) => dropStart(line, Math.min(width, line.text.search(/[^ ]|$/)));
  return readBlocks([...start, ...rest.map(strip)]);
}
