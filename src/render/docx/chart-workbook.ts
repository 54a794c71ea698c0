import type { Chart } from "../../document/document.ts";
import { escapeXml } from "./escape-xml.ts";
import { wrapRelations, writeRelation, xmlStart } from "./namespaces.ts";
import { packPart, writeZip } from "./zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Chart and workbook name the sheet alike. */
export const sheetName = "Blad1";

const contentTypes = `${xmlStart}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`;
const workbook = `${xmlStart}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** The numbers of a chart as a workbook, so that they can be changed in Word. */
export function makeWorkbook(chart: Chart): Uint8Array {
  return writeZip([
    packPart("[Content_Types].xml", contentTypes, 6),
    packPart("_rels/.rels", wrapRelations(writeRelation("rId1", "officeDocument", "xl/workbook.xml")), 6),
    packPart("xl/workbook.xml", workbook, 6),
    packPart(
      "xl/_rels/workbook.xml.rels",
      wrapRelations(writeRelation("rId1", "worksheet", "worksheets/sheet1.xml")),
      6,
    ),
    packPart("xl/worksheets/sheet1.xml", writeSheet(chart), 6),
  ]);
}

function writeSheet({ category, categories, series }: Chart): string {
  let rows = `<row r="1">${writeText("A1", category)}`;
  series.forEach(({ name }, index) => {
    rows += writeText(`${columnName(index + 1)}1`, name);
  });
  rows += "</row>";
  categories.forEach((name, row) => {
    rows += `<row r="${row + 2}">${writeText(`A${row + 2}`, name)}`;
    series.forEach(({ values }, index) => {
      const value = values[row] ?? null;
      if (value !== null && Number.isFinite(value))
        rows += `<c r="${columnName(index + 1)}${row + 2}"><v>${value}</v></c>`;
    });
    rows += "</row>";
  });
  return `${xmlStart}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

const writeText = (cell: string, text: string) =>
  `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, mostSigns))}</t></is></c>`;
/** A cell holds no more. */
const mostSigns = 32_767;

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
