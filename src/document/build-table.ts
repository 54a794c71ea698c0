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
export function table(parts: TableParts): Table {
  const end = parts.endColumns ?? [];
  return {
    kind: "table",
    ...(parts.caption === undefined ? {} : { caption: parts.caption }),
    columns: parts.header.map((_, index): Column => ({ align: end.includes(index) ? "end" : "start" })),
    header: parts.header.map(toContent),
    rows: parts.rows.map((row) => row.map(toContent)),
    ...(parts.total === undefined ? {} : { total: parts.total.map(toContent) }),
    rowHeaders: parts.rowHeaders ?? true,
  };
}
