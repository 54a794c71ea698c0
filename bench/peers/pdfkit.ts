import { readFile } from "node:fs/promises";
import PDFDocument from "pdfkit";
import {
  type Content,
  letterContent,
  type Opening,
  type Part,
  reportContent,
  type Table,
} from "../documents/content.ts";
import { footerTop, formatPage, lineHeight, page, size } from "../documents/look.ts";
import type { Peer } from "./peer.ts";
import { fontFile } from "./places.ts";

type Pdf = InstanceType<typeof PDFDocument>;

let regular = Buffer.alloc(0);
let strong = Buffer.alloc(0);

/** As its documentation has it: text(), list() and table(), the fonts registered whole for every document. */
export const peer: Peer = {
  name: "pdfkit",
  makes: "pdf",
  async prepare() {
    regular = await readFile(fontFile("regular"));
    strong = await readFile(fontFile("strong"));
  },
  letter: (json) => make(letterContent(json)),
  report: (json) => make(reportContent(json)),
};

const lineGap = lineHeight - size.text * 1.257;

async function make(content: Content): Promise<Uint8Array> {
  const margins = { left: page.left, right: page.right, top: page.top, bottom: page.bottom };
  const info = { Title: content.title };
  const doc = new PDFDocument({ size: "A4", margins, bufferPages: true, lang: "nl-NL", info });
  const bytes = gather(doc);
  doc.registerFont("regular", regular).registerFont("strong", strong);
  if (content.opening === undefined) {
    write(doc, content.title, size.title, true);
    doc.moveDown(0.5);
  } else writeOpening(doc, content.opening);
  for (const part of content.parts) writePart(doc, part);
  writeClosing(doc, content.closing);
  writeFooters(doc, content.zaak);
  doc.end();
  return bytes;
}

export function gather(doc: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  return new Promise((resolve) => doc.on("end", () => resolve(Buffer.concat(chunks))));
}

function write(doc: Pdf, text: string, points: number = size.text, bold = false): void {
  doc
    .font(bold ? "strong" : "regular")
    .fontSize(points)
    .text(text, { lineGap });
}

function writeOpening(doc: Pdf, { sender, address, references, subject, salutation }: Opening): void {
  doc.font("regular").fontSize(size.small).text(sender.join("\n"), 360, page.top);
  doc.fontSize(size.text).text(address.join("\n"), page.left, 140);
  doc.moveDown(1.5).fontSize(size.small);
  for (const [term, value] of references) {
    const { y } = doc;
    doc.font("strong").text(term, page.left, y);
    doc.font("regular").text(value, page.left + 90, y);
  }
  doc.x = page.left;
  doc.moveDown();
  write(doc, subject, size.subject, true);
  doc.moveDown(0.5);
  write(doc, salutation);
  doc.moveDown(0.5);
}

function writePart(doc: Pdf, part: Part): void {
  switch (part.kind) {
    case "heading": {
      if (doc.y > page.height - page.bottom - (part.level === 1 ? 70 : 50)) doc.addPage();
      doc.moveDown(part.level === 1 ? 0.6 : 0.4);
      write(doc, part.text, part.level === 1 ? size.heading1 : size.heading2, true);
      return;
    }
    case "text":
      write(doc, part.text);
      doc.moveDown(0.4);
      return;
    case "list":
      doc.font("regular").fontSize(size.text);
      doc.list([...part.items], { bulletRadius: 1.8, textIndent: 14, bulletIndent: 6, lineGap });
      doc.moveDown(0.4);
      return;
    case "table":
      writeTable(doc, part);
  }
}

function writeTable(doc: Pdf, { widths, header, rows }: Table): void {
  doc.font("regular").fontSize(size.table);
  doc.table({
    columnStyles: [...widths],
    defaultStyle: { border: [0, 0, 0.5, 0], padding: [2, 4, 2, 4] },
    data: [header.map((text) => ({ text, font: { src: "strong" } })), ...rows.map((row) => [...row])],
  });
  doc.moveDown(0.6);
  doc.x = page.left;
}

function writeClosing(doc: Pdf, [greeting, onBehalf, name]: readonly string[]): void {
  if (greeting === undefined || onBehalf === undefined || name === undefined) return;
  doc.moveDown(0.4);
  write(doc, greeting);
  write(doc, onBehalf);
  doc.moveDown(1.4);
  write(doc, name);
}

function writeFooters(doc: Pdf, zaak: string): void {
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index);
    doc.page.margins.bottom = 0;
    doc.font("regular").fontSize(size.footer).text(zaak, page.left, footerTop, { lineBreak: false });
    const number = formatPage(index + 1, count);
    doc.text(number, page.width - page.right - doc.widthOfString(number), footerTop, { lineBreak: false });
  }
}
