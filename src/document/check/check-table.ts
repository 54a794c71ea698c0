import type { Row, Table } from "../document.ts";
import { plainText } from "../plain-text.ts";
import { type DocumentFinding, fout, isBlank, waarschuwing } from "./finding.ts";

/** Whether every cell can be read with the name of its column and row. */
export function checkTable(table: Table, pointer: string): readonly DocumentFinding[] {
  const { header, rows, totals } = table;
  return [
    ...(rows.length === 0 && totals.length === 0 ? [fout("TABEL_LEEG", pointer)] : []),
    ...(header.length === 0 ? [fout("TABEL_KOP_ONTBREEKT", pointer)] : []),
    ...header.flatMap((row, line) => checkHeader(row, `${pointer}/header/${line}`)),
    ...checkRows(table, header, `${pointer}/header`),
    ...checkRows(table, rows, `${pointer}/rows`),
    ...checkRows(table, totals, `${pointer}/totals`),
    ...rows.flatMap((row, line) => checkRowHeader(table, row, `${pointer}/rows/${line}`)),
  ];
}

function checkHeader(row: Row, pointer: string): readonly DocumentFinding[] {
  return row.flatMap((cell, index) =>
    isBlank(plainText(cell)) ? [fout("TABEL_KOP_LEEG", `${pointer}/${index}`, { kolom: index + 1 })] : [],
  );
}

function checkRows({ columns }: Table, rows: readonly Row[], pointer: string): readonly DocumentFinding[] {
  return rows.flatMap((row, line) =>
    row.length === columns.length
      ? []
      : [fout("TABEL_KOLOMMEN_ONGELIJK", `${pointer}/${line}`, { kolommen: columns.length, cellen: row.length })],
  );
}

function checkRowHeader({ headerColumns }: Table, row: Row, pointer: string): readonly DocumentFinding[] {
  return row
    .slice(0, headerColumns)
    .flatMap((cell, index) =>
      isBlank(plainText(cell)) ? [waarschuwing("TABEL_RIJKOP_LEEG", `${pointer}/${index}`)] : [],
    );
}
