import type { Column, Row, Table } from "../document.ts";
import type { Content } from "../inline.ts";
import { plainText } from "../plain-text.ts";
import type { Line, Report } from "./problem.ts";
import { readInline } from "./read-inline.ts";
import { dropEnd, indentOf } from "./split-lines.ts";

/** A table of lines that begin with `|`. The last rows that are all bold are totals. */
export function readTable(lines: readonly Line[], report: Report): Table | undefined {
  const [first, second] = lines;
  if (first === undefined) return undefined;
  const columns = second === undefined ? undefined : readColumns(second);
  if (columns === undefined) {
    report("TABEL_ZONDER_STREEP", second ?? first);
    return undefined;
  }
  const header = readRow(first, columns.length, report);
  const rows = lines.slice(2).map((line) => readRow(line, columns.length, report));
  if (rows.length === 0) report("TABEL_ZONDER_RIJEN", first);
  const body = rows.slice(0, bodyLength(rows));
  return {
    kind: "table",
    columns,
    header: [header],
    rows: body,
    totals: rows.slice(body.length).map(dropBold),
    headerColumns: columns.length > 1 && body.every(([name]) => name !== undefined && plainText(name) !== "") ? 1 : 0,
  };
}

function readColumns({ text }: Line): readonly Column[] | undefined {
  if (!/^\|(?: *-+:? *\|)+$/.test(text)) return undefined;
  return text
    .slice(1, -1)
    .split("|")
    .map((cell) => ({ align: cell.trim().endsWith(":") ? "end" : "start" }));
}

function readRow(line: Line, width: number, report: Report): Row {
  const { cells, closed } = splitCells(line);
  if (!closed) report("TABEL_NIET_GESLOTEN", line, line.text.length);
  else if (cells.length !== width) {
    report("TABEL_CELLEN_ONGELIJK", line, 0, { kolommen: width, cellen: cells.length });
  }
  return cells.map((cell) => readInline([cell], report));
}

interface Split {
  readonly cells: readonly Line[];
  readonly closed: boolean;
}

function splitCells(line: Line): Split {
  const { text } = line;
  const cells: Line[] = [];
  let start = 1;
  for (let at = 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x5c) at += 1;
    else if (char === 0x7c) {
      cells.push(cellAt(line, start, at));
      start = at + 1;
    }
  }
  return { cells, closed: start === text.length && cells.length > 0 };
}

function cellAt({ text, line, column }: Line, start: number, end: number): Line {
  const cell = text.slice(start, end);
  const indent = indentOf(cell);
  return { text: dropEnd(cell.slice(indent)), line, column: column + start + indent };
}

/** How many rows come before the totals: at least one. */
function bodyLength(rows: readonly Row[]): number {
  let end = rows.length;
  while (end > 1 && isBold(rows[end - 1] ?? [])) end -= 1;
  return end;
}

function isBold(row: Row): boolean {
  return row.some((cell) => cell.length > 0) && row.every((cell) => cell.length === 0 || isBoldCell(cell));
}

const isBoldCell = (cell: Content) => cell.length === 1 && cell[0]?.kind === "strong";

function dropBold(row: Row): Row {
  return row.map((cell) => cell.flatMap((inline) => (inline.kind === "strong" ? inline.content : [inline])));
}
