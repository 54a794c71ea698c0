import type { Content, Opening, Part, Table } from "./content.ts";
import { footerTop, formatPage, lineHeight, page, size, textWidth } from "./look.ts";

/** The width of a text in points. */
export type Measure = (text: string, points: number, bold: boolean) => number;

export interface PlacedPage {
  readonly lines: PlacedLine[];
  readonly rules: Rule[];
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly points: number;
  readonly bold: boolean;
}

export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Sheet {
  readonly pages: PlacedPage[];
  readonly measure: Measure;
  y: number;
}

/** A plain layout of one's own: words, lists, tables with a repeated header, headings that stay, a footer. */
export function placeLines(content: Content, measure: Measure): readonly PlacedPage[] {
  const sheet: Sheet = { pages: [], measure, y: 0 };
  addPage(sheet);
  if (content.opening === undefined) {
    placeText(sheet, content.title, { points: size.title, bold: true, height: 28 });
    sheet.y += 10;
  } else placeOpening(sheet, content.opening);
  for (const part of content.parts) placePart(sheet, part);
  placeClosing(sheet, content.closing);
  placeFooters(sheet, content.zaak);
  return sheet.pages;
}

function addPage(sheet: Sheet): void {
  sheet.pages.push({ lines: [], rules: [] });
  sheet.y = page.top;
}

function need(sheet: Sheet, height: number): void {
  if (sheet.y + height > page.height - page.bottom) addPage(sheet);
}

function place(sheet: Sheet, text: string, x: number, y: number, points: number = size.text, bold = false): void {
  sheet.pages.at(-1)?.lines.push({ text, x, y, points, bold });
}

interface TextLook {
  readonly points?: number;
  readonly bold?: boolean;
  readonly height?: number;
  readonly indent?: number;
}

function placeText(sheet: Sheet, text: string, look: TextLook = {}): void {
  const { points = size.text, bold = false, height = lineHeight, indent = 0 } = look;
  for (const line of breakLines(sheet.measure, text, textWidth - indent, points, bold)) {
    need(sheet, height);
    place(sheet, line, page.left + indent, sheet.y, points, bold);
    sheet.y += height;
  }
}

function breakLines(measure: Measure, text: string, width: number, points: number, bold: boolean): readonly string[] {
  const lines: string[] = [];
  const space = measure(" ", points, bold);
  let line = "";
  let filled = 0;
  for (const word of text.split(" ")) {
    const wordWidth = measure(word, points, bold);
    if (line !== "" && filled + space + wordWidth <= width) {
      line += ` ${word}`;
      filled += space + wordWidth;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    filled = wordWidth;
  }
  lines.push(line);
  return lines;
}

function placeOpening(sheet: Sheet, { sender, address, references, subject, salutation }: Opening): void {
  sender.forEach((line, index) => {
    place(sheet, line, 360, page.top + 12 * index, size.small);
  });
  address.forEach((line, index) => {
    place(sheet, line, page.left, 140 + lineHeight * index);
  });
  sheet.y = 140 + lineHeight * address.length + 22;
  for (const [term, value] of references) {
    place(sheet, term, page.left, sheet.y, size.small, true);
    place(sheet, value, page.left + 90, sheet.y, size.small);
    sheet.y += 12;
  }
  sheet.y += 12;
  placeText(sheet, subject, { points: size.subject, bold: true, height: 18 });
  sheet.y += 6;
  placeText(sheet, salutation);
  sheet.y += 6;
}

function placePart(sheet: Sheet, part: Part): void {
  switch (part.kind) {
    case "heading": {
      const first = part.level === 1;
      need(sheet, first ? 70 : 50);
      sheet.y += first ? 10 : 6;
      placeText(sheet, part.text, {
        points: first ? size.heading1 : size.heading2,
        bold: true,
        height: first ? 22 : 17,
      });
      sheet.y += first ? 4 : 2;
      return;
    }
    case "text":
      placeText(sheet, part.text);
      sheet.y += 6;
      return;
    case "list":
      for (const item of part.items) placeItem(sheet, item);
      sheet.y += 4;
      return;
    case "table":
      placeTable(sheet, part);
  }
}

function placeItem(sheet: Sheet, item: string): void {
  need(sheet, lineHeight);
  place(sheet, "•", page.left + 6, sheet.y);
  placeText(sheet, item, { indent: 20 });
  sheet.y += 2;
}

function placeTable(sheet: Sheet, table: Table): void {
  placeRow(sheet, table, table.header, true);
  for (const row of table.rows) placeRow(sheet, table, row, false);
  sheet.y += 10;
}

function placeRow(sheet: Sheet, table: Table, cells: readonly string[], header: boolean): void {
  const broken = cells.map((cell, column) =>
    breakLines(sheet.measure, cell, (table.widths[column] ?? 0) - 8, size.table, header),
  );
  const height = 12 * Math.max(...broken.map((lines) => lines.length)) + 5;
  if (sheet.y + height > page.height - page.bottom) {
    addPage(sheet);
    if (!header) placeRow(sheet, table, table.header, true);
  }
  let x = page.left;
  broken.forEach((lines, column) => {
    for (const [index, line] of lines.entries()) {
      place(sheet, line, x + 4, sheet.y + 2 + 12 * index, size.table, header);
    }
    x += table.widths[column] ?? 0;
  });
  sheet.y += height;
  sheet.pages.at(-1)?.rules.push({ x: page.left, y: sheet.y, width: x - page.left });
}

function placeClosing(sheet: Sheet, lines: readonly string[]): void {
  sheet.y += 6;
  lines.forEach((line, index) => {
    need(sheet, lineHeight);
    place(sheet, line, page.left, sheet.y);
    sheet.y += index === 1 ? lineHeight + 20 : lineHeight;
  });
}

function placeFooters({ pages, measure }: Sheet, zaak: string): void {
  pages.forEach(({ lines }, index) => {
    const number = formatPage(index + 1, pages.length);
    const x = page.width - page.right - measure(number, size.footer, false);
    lines.push({ text: zaak, x: page.left, y: footerTop, points: size.footer, bold: false });
    lines.push({ text: number, x, y: footerTop, points: size.footer, bold: false });
  });
}
