import type { Row, Table } from "../../document/document.ts";
import { plainText } from "../../document/plain-text.ts";
import type { Body, Place } from "./body.ts";
import { cellGap, columnWidths } from "./column-widths.ts";
import { escapeShort } from "./escape-xml.ts";
import { openParagraph, writeSeparator } from "./paragraph.ts";
import { runLook, writeRun, writeRuns } from "./runs.ts";

/** The header may have rows above its last one, the lower. */
type RowKind = "upper" | "header" | "lower" | "body" | "firstTotal" | "total";

export function writeTable(body: Body, table: Table, place: Place): void {
  const { caption, columns, header, rows, totals } = table;
  if (caption !== undefined) writeCaption(body, caption, place);
  if (columns.length === 0 || header.length + rows.length + totals.length === 0) return;
  if (body.afterTable || body.newPage) body.xml += writeSeparator(body);
  const widths = columnWidths(table, body.look.textWidth - place.indent);
  body.xml += openTable(table, widths, place);
  writeHeader(body, table, widths);
  writeRows(body, table, widths, place);
  writeTotals(body, table, widths, place);
  body.xml += "</w:tbl>";
  body.afterTable = true;
}

function writeCaption(body: Body, caption: string, place: Place): void {
  const look = { style: "Tabeltitel", keepNext: true };
  body.xml += `${openParagraph(body, place, look)}${writeRun(caption, runLook.plain)}</w:p>`;
}

function writeHeader(body: Body, table: Table, widths: readonly number[]): void {
  const { header } = table;
  header.forEach((row, index) => {
    const kind = index < header.length - 1 ? "upper" : index === 0 ? "header" : "lower";
    writeRow(body, row, openCells(body, table, widths, kind, true), headerRow);
  });
}

/** The totals stay with the row above them. */
function writeRows(body: Body, table: Table, widths: readonly number[], { keep }: Place): void {
  const { rows, totals } = table;
  const starts = openCells(body, table, widths, "body", keep !== "free");
  for (let index = 0; index < rows.length - 1; index += 1) writeRow(body, rows[index] ?? [], starts, plainRow);
  const last = rows.at(-1);
  const keepLast = keep === "withNext" || totals.length > 0;
  if (last !== undefined) writeRow(body, last, openCells(body, table, widths, "body", keepLast), plainRow);
}

function writeTotals(body: Body, table: Table, widths: readonly number[], { keep }: Place): void {
  const { totals } = table;
  totals.forEach((row, index) => {
    const keepNext = index < totals.length - 1 || keep === "withNext";
    writeRow(body, row, openCells(body, table, widths, index === 0 ? "firstTotal" : "total", keepNext), plainRow);
  });
}

/** The properties stand in the order of the schema (CT_TblPr). */
function openTable(table: Table, widths: readonly number[], { indent }: Place): string {
  const { header, headerColumns, totals } = table;
  const names = (header.at(-1) ?? []).map(plainText).filter((name) => name.trim() !== "");
  const about = names.join(", ");
  const width = widths.reduce((sum, each) => sum + each, 0);
  const value =
    0x0600 | (header.length > 0 ? 0x20 : 0) | (totals.length > 0 ? 0x40 : 0) | (headerColumns > 0 ? 0x80 : 0);
  const flags = `w:firstRow="${flag(header.length > 0)}" w:lastRow="${flag(totals.length > 0)}" w:firstColumn="${flag(headerColumns > 0)}"`;
  let xml = `<w:tbl><w:tblPr><w:tblStyle w:val="Tabel"/><w:tblW w:w="${width}" w:type="dxa"/>`;
  if (indent > 0) xml += `<w:tblInd w:w="${indent}" w:type="dxa"/>`;
  xml += `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0${value.toString(16).toUpperCase()}" ${flags} w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  xml += `<w:tblCaption w:val="${escapeShort(table.caption ?? about, mostCaption)}"/>`;
  if (about !== "") xml += `<w:tblDescription w:val="Kolommen: ${escapeShort(about, mostCaption)}"/>`;
  xml += "</w:tblPr><w:tblGrid>";
  for (const each of widths) xml += `<w:gridCol w:w="${each}"/>`;
  return `${xml}</w:tblGrid>`;
}

/** A name, not the text itself. */
const mostCaption = 250;
const flag = (value: boolean) => (value ? "1" : "0");

/** What each cell of a row begins with, up to its text: the same for every row of its kind. */
function openCells(
  { look: { colors } }: Body,
  { columns }: Table,
  widths: readonly number[],
  kind: RowKind,
  keepNext: boolean,
): readonly string[] {
  const borders = bordersOf(kind, colors.ink);
  const lowered = kind === "header" || kind === "upper" || kind === "lower" ? '<w:vAlign w:val="bottom"/>' : "";
  return columns.map(({ align }, index) => {
    const isLast = index === columns.length - 1;
    const style = kind === "body" ? "Tabeltekst" : "Tabelkop";
    const margin = isLast ? '<w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar>' : "";
    const keeps = keepNext ? "<w:keepNext/>" : "";
    const atEnd = align === "end" ? '<w:jc w:val="right"/>' : "";
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? cellGap}" w:type="dxa"/>${borders}${margin}${lowered}</w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${keeps}${atEnd}</w:pPr>`;
  });
}

function bordersOf(kind: RowKind, ink: string): string {
  const line = `w:val="single" w:sz="8" w:space="0" w:color="${ink}"`;
  switch (kind) {
    case "body":
      return "";
    case "upper":
      return '<w:tcBorders><w:top w:val="nil"/><w:bottom w:val="nil"/></w:tcBorders>';
    case "lower":
      return `<w:tcBorders><w:top w:val="nil"/><w:bottom ${line}/></w:tcBorders>`;
    case "firstTotal":
      return `<w:tcBorders><w:top ${line}/><w:bottom ${line}/></w:tcBorders>`;
    case "header":
    case "total":
      return `<w:tcBorders><w:bottom ${line}/></w:tcBorders>`;
  }
}

const headerRow = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
const plainRow = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
/** More than this in one row may take a page: such a row may run on over the next. */
const mostUnsplit = 6000;

function writeRow(body: Body, row: Row, starts: readonly string[], start: string): void {
  let cells = "";
  for (let index = 0; index < starts.length; index += 1) {
    const content = row[index];
    cells += starts[index];
    if (content !== undefined && content.length > 0) cells += writeRuns(body, content, runLook.plain);
    cells += "</w:p></w:tc>";
  }
  const splits = start === plainRow && cells.length > mostUnsplit;
  body.xml += `${splits ? "<w:tr>" : start}${cells}</w:tr>`;
}
