import type { Block, HeadingLevel } from "../document.ts";
import type { Cursor } from "./cursor.ts";
import { foreignSigns, kindOf } from "./line-kind.ts";
import { dropStart, type Line, type Report } from "./problem.ts";
import { closes, readContainer } from "./read-container.ts";
import { readInline } from "./read-inline.ts";
import { readList } from "./read-list.ts";
import { readTable } from "./read-table.ts";
import { indentOf } from "./split-lines.ts";

/** Reads on until the lines end, or the container that they are in. */
export function readBlocks(cursor: Cursor): readonly Block[] {
  const blocks: Block[] = [];
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (cursor.containers.length > 0 && cursor.ignored === 0 && closes(line)) break;
    const block = readBlock(cursor, line);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

function readBlock(cursor: Cursor, line: Line): Block | undefined {
  switch (kindOf(line.text)) {
    case "text":
      return { kind: "paragraph", content: readInline(takeWhile(cursor, "text"), cursor.report) };
    case "heading":
      return readHeading(takeLine(cursor, line), cursor.report);
    case "row":
      return readTable(takeWhile(cursor, "row"), cursor.report);
    case "item":
      return readList(cursor, line, readBlocks);
    case "container":
      return readContainer(cursor, line, readBlocks);
    case "break":
      return readBreak(cursor, line);
    case "indented":
      cursor.report("INSPRINGING_ONVERWACHT", takeLine(cursor, line));
      return undefined;
    case "unknown":
      cursor.report("OPMAAK_ONBEKEND", takeLine(cursor, line), 0, { teken: foreignSigns(line.text) });
      return undefined;
    case "blank":
      cursor.at += 1;
      return undefined;
  }
}

function takeLine(cursor: Cursor, line: Line): Line {
  cursor.at += 1;
  return line;
}

function takeWhile(cursor: Cursor, kind: "text" | "row"): readonly Line[] {
  const start = cursor.at;
  let next: Line | undefined;
  do {
    cursor.at += 1;
    next = cursor.lines[cursor.at];
  } while (next !== undefined && kindOf(next.text) === kind);
  return cursor.lines.slice(start, cursor.at);
}

function readBreak(cursor: Cursor, line: Line): Block {
  if (cursor.lists > 0 || cursor.containers.length > 0) cursor.report("BLADZIJDE_IN_BLOK", line);
  cursor.at += 1;
  return { kind: "pageBreak" };
}

function readHeading(line: Line, report: Report): Block {
  const signs = countHashes(line.text, 0);
  const level = toLevel(signs);
  if (level === undefined) report("KOP_NIVEAU_ONBEKEND", line, 0, { niveau: signs });
  const rest = line.text.slice(signs);
  const indent = indentOf(rest);
  if (indent === rest.length) report("KOP_ZONDER_TEKST", line);
  else if (indent === 0) report("TEKEN_ZONDER_BETEKENIS", line, 0, { teken: "#".repeat(signs) });
  const closing = line.text.lastIndexOf(" #") + 1;
  if (closing > signs && closing + countHashes(line.text, closing) === line.text.length) {
    report("TEKEN_ZONDER_BETEKENIS", line, closing, { teken: "#" });
  }
  return { kind: "heading", level: level ?? 3, content: readInline([dropStart(line, signs + indent)], report) };
}

function countHashes(text: string, from: number): number {
  let end = from;
  while (text[end] === "#") end += 1;
  return end - from;
}

function toLevel(count: number): HeadingLevel | undefined {
  return ([1, 2, 3] as const).find((level) => level === count);
}
