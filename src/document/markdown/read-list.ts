import type { Block, List } from "../document.ts";
import { type Cursor, itemCursor } from "./cursor.ts";
import { kindOf, markerWidth } from "./line-kind.ts";
import { dropStart, type Line } from "./problem.ts";
import { closes } from "./read-container.ts";
import { indentOf } from "./split-lines.ts";

/** As many levels as Word and LibreOffice can number. */
const deepest = 9;

/** A list and what is indented under its items: by 2 under `-`, by 3 under `1.`. */
export function readList(cursor: Cursor, first: Line, readBlocks: (cursor: Cursor) => readonly Block[]): List {
  const ordered = !first.text.startsWith("-");
  const tooDeep = cursor.lists === deepest;
  if (tooDeep) cursor.report("LIJST_TE_DIEP", first, 0, { niveaus: deepest });
  const items: (readonly Block[])[] = [];
  for (
    let item: Line | undefined = first;
    item !== undefined && isItem(item, ordered);
    item = cursor.lines[cursor.at]
  ) {
    checkNumber(cursor, item, ordered, items.length + 1);
    const lines = takeItem(cursor, item, ordered ? 3 : 2);
    items.push(tooDeep ? [] : readBlocks(itemCursor(cursor, lines)));
  }
  checkEnd(cursor);
  return { kind: "list", ordered, items };
}

const isItem = ({ text }: Line, ordered: boolean) => kindOf(text) === "item" && ordered !== text.startsWith("-");

/** A year at the start of a line is not an item: only 1, 2, 3 and so on, or 1 each time, make a list. */
function checkNumber({ report }: Cursor, item: Line, ordered: boolean, expected: number): void {
  if (!ordered) return;
  const found = Number.parseInt(item.text, 10);
  if (found !== 1 && found !== expected) report("LIJST_NUMMER_ONVERWACHT", item, 0, { nummer: found });
}

/** The lines of one item: its own, what is indented under it, and the empty lines between. */
function takeItem(cursor: Cursor, item: Line, indent: number): readonly Line[] {
  const width = markerWidth(item.text);
  const own = dropStart(item, width + indentOf(item.text.slice(width)));
  if (own.text === "") cursor.report("LIJST_PUNT_LEEG", item);
  const lines: Line[] = own.text === "" ? [] : [own];
  const under = " ".repeat(indent);
  cursor.at += 1;
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (line.text !== "" && !line.text.startsWith(under)) break;
    lines.push(line.text === "" ? line : dropStart(line, Math.min(width, indentOf(line.text))));
    cursor.at += 1;
  }
  return lines;
}

/** After a list comes an empty line, or the end of what it stands in. */
function checkEnd({ lines, at, report, containers }: Cursor): void {
  const after = lines[at];
  if (after === undefined || after.text === "" || lines[at - 1]?.text === "") return;
  if (containers.length === 0 || !closes(after)) report("LIJST_NIET_GESLOTEN", after);
}
