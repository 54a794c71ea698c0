import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { type Entries, readZip } from "./zip.ts";

/** Stands in the fixed header for the title of the document. */
export const titleMark = "DAKPAN-TITEL";

let known: Promise<Entries> | undefined;

/** Styles, settings, numbering, header and footer, made once: only the text differs from document to document. */
export function fixedParts(): Promise<Entries> {
  known ??= Packer.toBuffer(makeTemplate()).then(readZip);
  return known;
}

/** In twentieths of a point, as all lengths in DOCX are. */
export const pageMargin = { top: 1134, right: 1701, bottom: 1361, left: 1417, header: 567, footer: 624 } as const;

const font = "Source Sans 3";
const ink = "1A1E24";
const muted = "545C68";
const accent = "87361B";

function makeTemplate(): Document {
  const footer = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        size: 17,
        color: muted,
        children: ["Pagina ", PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES],
      }),
    ],
  });
  const header = new Paragraph({ children: [new TextRun({ text: titleMark, size: 17, color: muted })] });
  const empty = new Header({ children: [new Paragraph({ children: [] })] });
  return new Document({
    styles: { default: makeDefaults(), paragraphStyles: makeStyles() },
    numbering: {
      config: [makeNumbering("ordered", LevelFormat.DECIMAL), makeNumbering("bullets", LevelFormat.BULLET)],
    },
    sections: [
      {
        properties: { titlePage: true, page: { margin: pageMargin } },
        headers: { default: new Header({ children: [header] }), first: empty },
        footers: { default: new Footer({ children: [footer] }), first: new Footer({ children: [footer] }) },
        children: [
          new Paragraph({ numbering: { reference: "ordered", level: 0 }, children: [new TextRun("")] }),
          new Paragraph({ numbering: { reference: "bullets", level: 0 }, children: [new TextRun("")] }),
        ],
      },
    ],
  });
}

function makeDefaults() {
  const language = { value: "nl-NL", eastAsia: "nl-NL" };
  const heading = (outlineLevel: number, size: number, color: string, before: number, after: number) => ({
    run: { font, size, bold: true, color },
    paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: { before, after, line: 252 } },
  });
  return {
    document: {
      run: { font, size: 21, color: ink, language },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    title: { run: { font, size: 36, bold: true, color: ink } },
    heading1: heading(0, 36, ink, 240, 160),
    heading2: heading(1, 24, ink, 280, 40),
    heading3: heading(2, 21, muted, 200, 20),
    hyperlink: { run: { color: "0B4969", underline: {} } },
  };
}

function makeStyles() {
  const run = { size: 21, color: ink };
  const style = (id: string, name: string, paragraph: object, own: object = run) => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: own,
    paragraph,
  });
  const tight = { spacing: { after: 0, line: 264 } };
  return [
    style("Afzender", "Afzender", tight, { size: 17, color: muted }),
    style("Afzendernaam", "Afzendernaam", tight, { size: 26, bold: true, color: accent }),
    style("Adres", "Adres", tight),
    style("Kenmerk", "Kenmerk", {
      ...tight,
      tabStops: [{ type: TabStopType.LEFT, position: 2400 }],
      indent: { left: 2400, hanging: 2400 },
    }),
    style("Tabeltekst", "Tabeltekst", { spacing: { before: 60, after: 60, line: 252 } }, { size: 20, color: ink }),
    style("Tabeltitel", "Tabeltitel", { keepNext: true, spacing: { before: 120, after: 60 } }, { ...run, bold: true }),
    style("Lijstpunt", "Lijstpunt", { spacing: { after: 60, line: 276 } }),
    style("Kader", "Kader", { keepLines: true, indent: { left: 227, right: 113 } }),
    style("Ondertekening", "Ondertekening", { ...tight, keepLines: true }),
  ];
}

function makeNumbering(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) {
  const levels = Array.from({ length: 9 }, (_, level) => ({
    level,
    format,
    text: format === LevelFormat.BULLET ? "•" : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));
  return { reference, levels };
}
