import type { Table } from "../../document/document.ts";
import { normalizeText } from "../../document/normalize-text.ts";
import { chooseWidths } from "./column-widths.ts";
import { type Lines, padEnd, padStart, wrapText } from "./wrap-text.ts";
import { writeContent } from "./write-content.ts";
import { writeRecords } from "./write-records.ts";

export const columnGap = "  ";

/** A table in columns, or, where it is too wide to read that way, row by row. */
export function writeTable(table: Table, room: number, captioned = true): Lines {
  const texts = {
    header: readRows(table, table.header),
    rows: readRows(table, table.rows),
    totals: readRows(table, table.totals),
  };
  const all = [...texts.header, ...texts.rows, ...texts.totals];
  const widths = chooseWidths(all, table.columns, room - columnGap.length * (table.columns.length - 1));
  const caption = captioned ? wrapText(normalizeText(table.caption ?? ""), room) : [];
  if (widths === undefined) return [...caption, ...writeRecords(table, texts, room)];
  const rule = widths.map((width) => "-".repeat(width)).join(columnGap);
  const write = (rows: readonly Lines[]) => rows.map((row) => writeRow(row, widths, table));
  const body = spaceOut(write(texts.rows));
  const totals = write(texts.totals).flat();
  const header = write(texts.header).flat();
  return [...caption, ...header, rule, ...body, ...(totals.length === 0 ? [] : [rule, ...totals])];
}

function readRows({ columns }: Table, rows: Table["rows"]): readonly Lines[] {
  return rows.map((row) => columns.map((_, index) => writeContent(row[index] ?? [])));
}

/** An empty line between rows as soon as one takes several lines, or it is not clear where a row ends. */
function spaceOut(rows: readonly Lines[]): Lines {
  if (rows.every(({ length }) => length === 1)) return rows.flat();
  return rows.flatMap((row, index) => (index === 0 ? row : ["", ...row]));
}

function writeRow(row: Lines, widths: readonly number[], { columns }: Table): Lines {
  const cells = row.map((text, index) => wrapText(text, widths[index] ?? 1));
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1);
  const lines: string[] = [];
  for (let at = 0; at < height; at += 1) {
    let line = "";
    cells.forEach((cell, index) => {
      const width = widths[index] ?? 1;
      const text = cell[at] ?? "";
      if (index > 0) line += columnGap;
      line += columns[index]?.align === "end" ? padStart(text, width) : padEnd(text, width);
    });
    lines.push(line.trimEnd());
  }
  return lines;
}
