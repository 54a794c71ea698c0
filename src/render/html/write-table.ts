import type { Row, Table } from "../../document/document.ts";
import type { Content } from "../../document/inline.ts";
import { plainText } from "../../document/plain-text.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Page } from "./page.ts";
import { writeContent } from "./write-content.ts";

/** A table in a field of its own that scrolls where the screen is too narrow: a named group, as so many landmarks would
 * hide the few that help. `labelledBy` is the id of a title elsewhere. */
export function writeTable(table: Table, page: Page, labelledBy?: string): string {
  page.tables += 1;
  const { caption } = table;
  const id = labelledBy ?? `tabel-${page.tables}`;
  const captioned = labelledBy === undefined && caption !== undefined;
  let html = `<div class="scroll" role="group" ${nameField(table, page, id, labelledBy)} tabindex="0">\n<table>`;
  if (captioned) html += `\n<caption id="${id}">${escapeHtml(caption)}</caption>`;
  if (table.header.length > 0) html += `\n<thead>\n${writeHeader(table)}</thead>`;
  html += `\n<tbody>\n${writeRows(table, table.rows)}</tbody>`;
  if (table.totals.length > 0) html += `\n<tfoot>\n${writeRows(table, table.totals)}</tfoot>`;
  return `${html}\n</table>\n</div>`;
}

function nameField({ caption, header }: Table, { tables }: Page, id: string, labelledBy: string | undefined): string {
  if (caption !== undefined || labelledBy !== undefined) return `aria-labelledby="${id}"`;
  const columns = (header[0] ?? []).map(plainText).filter((name) => name.trim() !== "");
  return `aria-label="${escapeHtml(columns.length === 0 ? `Tabel ${tables}` : columns.join(", "))}"`;
}

function writeHeader({ columns, header }: Table): string {
  let html = "";
  for (const row of header) {
    html += "<tr>";
    for (let index = 0; index < columns.length; index += 1) {
      const content = writeContent(row[index] ?? []);
      html += content === "" ? "<td></td>" : `<th scope="col"${classOf(columns, index, content)}>${content}</th>`;
    }
    html += "</tr>\n";
  }
  return html;
}

function writeRows(table: Table, rows: readonly Row[]): string {
  let html = "";
  for (const row of rows) html += `<tr>${writeCells(table, row)}</tr>\n`;
  return html;
}

function writeCells({ columns, headerColumns }: Table, row: readonly Content[]): string {
  let html = "";
  for (let index = 0; index < columns.length; index += 1) {
    const content = writeContent(row[index] ?? []);
    const classes = classOf(columns, index, content);
    const names = index < headerColumns && content !== "";
    html += names ? `<th scope="row"${classes}>${content}</th>` : `<td${classes}>${content}</td>`;
  }
  return html;
}

/** More than this is a text: on a narrow screen it gets room to be read, and the table scrolls. */
const longText = 60;

/** Only a cell with a word no column has room for may break inside words. */
function classOf(columns: Table["columns"], index: number, content: string): string {
  const end = columns[index]?.align === "end";
  if (content.length > 30 && /[^\s<>]{31}/.test(content)) return end ? ' class="end long"' : ' class="long"';
  if (content.length > longText) return end ? ' class="end text"' : ' class="text"';
  return end ? ' class="end"' : "";
}
