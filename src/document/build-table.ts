import { toContent, type Words } from "./build.ts";
import type { Column, Table } from "./document.ts";

export interface TableParts {
  readonly caption?: string;
  readonly header: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
  readonly total?: readonly Words[];
  /** Indexes of the columns with numbers; they line up at the end. */
  readonly endColumns?: readonly number[];
  readonly rowHeaders?: boolean;
}

/** Rows get headers of their own unless said otherwise: in a letter the first column names what the row is about. */
export function table({ caption, header, rows, total, endColumns = [], rowHeaders = true }: TableParts): Table {
  return {
    kind: "table",
    ...(caption === undefined ? {} : { caption }),
    columns: header.map((_, index): Column => ({ align: endColumns.includes(index) ? "end" : "start" })),
    header: [header.map(toContent)],
    headerColumns: rowHeaders ? 1 : 0,
    rows: rows.map((row) => row.map(toContent)),
    totals: total === undefined ? [] : [total.map(toContent)],
  };
}
