import type { Table } from "../../document/document.ts";
import { type Lines, wrapText } from "./wrap-text.ts";

export interface TableTexts {
  readonly header: readonly Lines[];
  readonly rows: readonly Lines[];
  readonly totals: readonly Lines[];
}

const indent = 2;

/** Row by row: what the row is about, and under it every value with the name of its column. */
export function writeRecords({ columns, headerColumns }: Table, texts: TableTexts, room: number): Lines {
  const names = columns.map((_, index) => nameColumn(texts.header, index));
  const write = (row: Lines) => writeRecord(row, names, Math.min(headerColumns, columns.length - 1), room);
  const rows = texts.rows.flatMap((row, index) => (index === 0 ? write(row) : ["", ...write(row)]));
  const totals = texts.totals.flatMap(write);
  return totals.length === 0 ? rows : [...rows, "-".repeat(room), ...totals];
}

/** Rows of names above each other make one name. */
function nameColumn(header: readonly Lines[], index: number): string {
  let name = "";
  for (const row of header) {
    const part = row[index] ?? "";
    if (part !== "") name += name === "" ? part : `, ${part}`;
  }
  return name;
}

function writeRecord(row: Lines, names: Lines, headerColumns: number, room: number): Lines {
  const about = row.slice(0, headerColumns).filter((text) => text !== "");
  const lines = [...wrapText(about.join(", "), room)];
  const margin = " ".repeat(lines.length === 0 ? 0 : indent);
  for (let index = headerColumns; index < row.length; index += 1) {
    const value = row[index] ?? "";
    if (value === "") continue;
    const pair = names[index] === "" ? value : `${names[index]}: ${value}`;
    const inner = margin.length + indent;
    wrapText(pair, room - inner).forEach((line, at) => {
      lines.push(`${at === 0 ? margin : " ".repeat(inner)}${line}`);
    });
  }
  return lines;
}
