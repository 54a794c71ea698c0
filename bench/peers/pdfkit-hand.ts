import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { type Content, letterContent, reportContent } from "../documents/content.ts";
import { type Measure, type PlacedPage, placeLines } from "../documents/place-lines.ts";
import { dropTables } from "./drop-tables.ts";
import { gather } from "./pdfkit.ts";
import type { Peer } from "./peer.ts";
import { fontFile, placeIn } from "./places.ts";

type Pdf = InstanceType<typeof PDFDocument>;
type SubsetFont = (font: Uint8Array, text: string, options: Readonly<Record<string, unknown>>) => Promise<Uint8Array>;

const faces = ["regular", "strong"] as const;
type Face = (typeof faces)[number];
/** What pdfkit and fontkit need; without layout tables nothing is looked up per word. */
const kept = ["OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"];

const fonts: Record<Face, Buffer> = { regular: Buffer.alloc(0), strong: Buffer.alloc(0) };
const widths: Record<Face, readonly number[]> = { regular: [], strong: [] };

/** The most one can make of it: fonts cut to Latin beforehand, and a layout of one's own; pdfkit only places lines. */
export const peer: Peer = {
  name: "pdfkit, prepared fonts and own layout",
  makes: "pdf",
  async makeReady() {
    for (const face of faces) await prepareFace(face);
  },
  async prepare() {
    for (const face of faces) {
      fonts[face] = await readFile(placeIn("fonts", `${face}.ttf`));
      widths[face] = JSON.parse(await readFile(placeIn("fonts", `${face}.json`), "utf8"));
    }
  },
  letter: (json) => make(letterContent(json)),
  report: (json) => make(reportContent(json)),
};

const highest = 0x20ff;

async function prepareFace(face: Face): Promise<void> {
  const subsetFont: SubsetFont = createRequire(import.meta.url)("subset-font");
  const latin = Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join("");
  const options = { targetFormat: "truetype", noLayoutClosure: true };
  const cut = await subsetFont(await readFile(fontFile(face)), `${latin}‘’“”–—•…€`, options);
  const font = dropTables(Buffer.from(cut), kept);
  const measuring = new PDFDocument().font(font).fontSize(1);
  const table = Array.from({ length: highest }, (_, code) => measuring.widthOfString(String.fromCharCode(code)));
  await writeFile(placeIn("fonts", `${face}.ttf`), font);
  await writeFile(placeIn("fonts", `${face}.json`), JSON.stringify(table));
}

const measure: Measure = (text, points, bold) => {
  const table = widths[bold ? "strong" : "regular"];
  let width = 0;
  for (let index = 0; index < text.length; index++) width += table[text.charCodeAt(index)] ?? 0;
  return width * points;
};

async function make(content: Content): Promise<Uint8Array> {
  const info = { Title: content.title };
  const doc = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false, lang: "nl-NL", info });
  const bytes = gather(doc);
  doc.registerFont("regular", fonts.regular).registerFont("strong", fonts.strong);
  for (const placed of placeLines(content, measure)) drawPage(doc, placed);
  doc.end();
  return bytes;
}

function drawPage(doc: Pdf, { lines, rules }: PlacedPage): void {
  doc.addPage();
  for (const { text, x, y, points, bold } of lines) {
    doc
      .font(bold ? "strong" : "regular")
      .fontSize(points)
      .text(text, x, y, { lineBreak: false });
  }
  doc.lineWidth(0.5);
  for (const { x, y, width } of rules)
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
}
