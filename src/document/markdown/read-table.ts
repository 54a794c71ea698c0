import type { Column, Table } from "../document.ts";
import type { Content } from "../inline.ts";
import { plainText } from "../plain-text.ts";
import type { Line, Report } from "./problem.ts";
import { readInline } from "./read-inline.ts";

/** A table of lines that begin with `|`. A last row that is all bold is the total. */
export function readTable(lines: readonly Line[], report: Report): Table | undefined {
  const [first, second] = lines;
  if (first === undefined) return undefined;
  const columns = second === undefined ? undefined : readColumns(second);
  if (columns === undefined) {
    report("TABEL_ZONDER_STREEP", second ?? first);
    return undefined;
  }
  const rows = lines.slice(2).map((line) => readRow(line, columns.length, report));
  const header = readRow(first, columns.length, report);
  if (rows.length === 0) report("TABEL_ZONDER_RIJEN", first);
  const total = rows.length > 1 ? readTotal(rows.at(-1) ?? []) : undefined;
  const body = total === undefined ? rows : rows.slice(0, -1);
  return {
    kind: "table",
    columns,
    header: [header],
    rows: body,
    totals: total === undefined ? [] : [total],
    headerColumns: columns.length > 1 && body.every(([name]) => name !== undefined && plainText(name) !== "") ? 1 : 0,
  };
}

function readColumns({ text }: Line): readonly Column[] | undefined {
  if (!/^\|(?: *-+:? *\|)+ *$/.test(text)) return undefined;
  return text
    .trim()
    .slice(1, -1)
    .split("|")
    .map((cell) => ({ align: cell.trim().endsWith(":") ? "end" : "start" }));
}

function readRow(line: Line, width: number, report: Report): readonly Content[] {
  const cells = splitCells(line);
  if (!/(?:^|[^\\])(?:\\\\)*\| *$/.test(line.text.slice(1))) report("TABEL_NIET_GESLOTEN", line, line.text.length);
  else if (cells.length !== width) {
    report("TABEL_CELLEN_ONGELIJK", line, 0, { kolommen: width, cellen: cells.length });
  }
  return cells.map((cell) => readInline([cell], report));
}

function splitCells({ text, line, column }: Line): readonly Line[] {
  const cells: Line[] = [];
  for (const match of text.slice(1).matchAll(/((?:\\.|[^\\|]|\\$)*)\|/g)) {
    const cell = match[1] ?? "";
    const indent = cell.search(/[^ \t]|$/);
    cells.push({ text: cell.replace(/^[ \t]+|[ \t]+$/g, ""), line, column: column + 1 + match.index + indent });
  }
  return cells;
}

function readTotal(row: readonly Content[]): readonly Content[] | undefined {
  if (row.every((cell) => cell.length === 0)) return undefined;
  if (!row.every((cell) => cell.length === 0 || (cell.length === 1 && cell[0]?.kind === "strong"))) return undefined;
  return row.map((cell) => cell.flatMap((inline) => (inline.kind === "strong" ? inline.content : [inline])));
}
