import type { Table } from "../../document/document.ts";
import type { Content } from "../../document/inline.ts";
import { plainText } from "../../document/plain-text.ts";
import { escapeXml, type References, writeParagraph, writeRuns } from "./write-paragraph.ts";

const textWidth = 8788;
const ink = "1A1E24";
const rule = "C6CBD1";

export function writeTable(table: Table, references: References): string {
  const { caption, columns, header, rows, totals } = table;
  const run = { references, strong: false, emphasis: false };
  const title =
    caption === undefined
      ? ""
      : writeParagraph({ style: "Tabeltitel" }, writeRuns([{ kind: "text", text: caption }], run));
  const grid = columns.map(() => `<w:gridCol w:w="${Math.floor(textWidth / columns.length)}"/>`).join("");
  const body = rows.map((row) => writeRow(table, row, { references, kind: "body" }));
  const foot = totals.map((row) => writeRow(table, row, { references, kind: "total" }));
  const head = header.map((row) => writeRow(table, row, { references, kind: "header" })).join("");
  const after = writeParagraph({ spacing: { before: 0, line: 160 } }, "");
  return `${title}<w:tbl>${properties(table)}<w:tblGrid>${grid}</w:tblGrid>${head}${[...body, ...foot].join("")}</w:tbl>${after}`;
}

function properties({ caption, header, headerColumns, totals }: Table): string {
  const look = `w:firstRow="1" w:lastRow="${totals.length === 0 ? 0 : 1}" w:firstColumn="${headerColumns > 0 ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"`;
  const description = escapeXml(caption ?? (header[0] ?? []).map(plainText).join(", "));
  const margins = '<w:left w:w="0" w:type="dxa"/><w:right w:w="160" w:type="dxa"/>';
  return `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="autofit"/><w:tblCellMar>${margins}</w:tblCellMar><w:tblLook w:val="0600" ${look}/><w:tblCaption w:val="${description}"/></w:tblPr>`;
}

interface RowLook {
  readonly references: References;
  readonly kind: "header" | "body" | "total";
}

function writeRow({ columns }: Table, row: readonly Content[], { references, kind }: RowLook): string {
  const border = kind === "body" ? `w:sz="4" w:space="0" w:color="${rule}"` : `w:sz="8" w:space="0" w:color="${ink}"`;
  const cells = columns.map(({ align }, index) => {
    const runs = writeRuns(row[index] ?? [], { references, strong: kind !== "body", emphasis: false });
    const paragraph = writeParagraph({ style: "Tabeltekst", keepNext: kind === "header", align }, runs);
    const borders = `<w:tcBorders><w:bottom w:val="single" ${border}/></w:tcBorders>`;
    return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${borders}</w:tcPr>${paragraph}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${kind === "header" ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
}
