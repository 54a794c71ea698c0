import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import { type Content, letterContent, type Opening, type Part, reportContent } from "../documents/content.ts";
import { page, size, textWidth } from "../documents/look.ts";
import type { Peer } from "./peer.ts";

/** As its documentation has it: a Document per document, packed. */
export const peer: Peer = {
  name: "docx",
  makes: "docx",
  prepare: async () => {},
  letter: (json) => makeDocx(letterContent(json)),
  report: (json) => makeDocx(reportContent(json)),
};

export async function makeDocx(content: Content): Promise<Uint8Array> {
  return Packer.toBuffer(compose(content));
}

const twips = (points: number) => Math.round(points * 20);
const halfPoints = (points: number) => points * 2;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

function compose(content: Content): Document {
  const { title, zaak, opening, parts, closing } = content;
  const head = opening === undefined ? [write(title, { heading: HeadingLevel.TITLE })] : composeOpening(opening);
  return new Document({
    title,
    creator: "bench",
    styles: composeStyles(opening === undefined),
    numbering: { config: [{ reference: "bullets", levels: [bullet] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              left: twips(page.left),
              right: twips(page.right),
              top: twips(page.top),
              bottom: twips(page.bottom),
            },
          },
        },
        footers: { default: composeFooter(zaak) },
        children: [...head, ...parts.flatMap(composePart), ...composeClosing(closing)],
      },
    ],
  });
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 280 } } },
};

function composeStyles(report: boolean) {
  const heading = (points: number) => ({
    run: { size: halfPoints(points), bold: true, font: "Source Sans 3", color: "000000" },
    paragraph: { spacing: { before: 120, after: 60 } },
  });
  return {
    default: {
      document: { run: { font: "Source Sans 3", size: halfPoints(size.text), language: { value: "nl-NL" } } },
      title: heading(size.title),
      heading1: heading(report ? size.heading1 : size.subject),
      heading2: heading(size.heading2),
    },
  };
}

function write(text: string, options: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, ...options, children: [new TextRun({ text, ...run })] });
}

function composeOpening({ sender, address, references, subject, salutation }: Opening): readonly FileChild[] {
  const small = { size: halfPoints(size.small) };
  return [
    ...sender.map((text) => write(text, { spacing: { after: 0 }, indent: { left: twips(290) } }, small)),
    write(""),
    ...address.map((text) => write(text, { spacing: { after: 0 } })),
    write(""),
    ...references.map(
      ([term, value]) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.LEFT, position: twips(90) }],
          children: [new TextRun({ text: term, bold: true, ...small }), new TextRun({ text: `\t${value}`, ...small })],
        }),
    ),
    write(subject, { heading: HeadingLevel.HEADING_1 }),
    write(salutation),
  ];
}

function composePart(part: Part): readonly FileChild[] {
  switch (part.kind) {
    case "heading": {
      const heading = part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [write(part.text, { heading, keepNext: true })];
    }
    case "text":
      return [write(part.text)];
    case "list":
      return part.items.map((item) =>
        write(item, { numbering: { reference: "bullets", level: 0 }, spacing: { after: 40 } }),
      );
    case "table": {
      const rows = [
        composeRow(part.header, part.widths, true),
        ...part.rows.map((row) => composeRow(row, part.widths, false)),
      ];
      const columnWidths = part.widths.map(twips);
      return [new Table({ columnWidths, width: { size: twips(textWidth), type: WidthType.DXA }, rows }), write("")];
    }
  }
}

function composeRow(cells: readonly string[], widths: readonly number[], header: boolean): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map(
      (text, column) =>
        new TableCell({
          width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
          borders: { top: none, left: none, right: none, bottom: line },
          children: [new Paragraph({ children: [new TextRun({ text, bold: header, size: halfPoints(size.table) })] })],
        }),
    ),
  });
}

function composeClosing([greeting, onBehalf, name]: readonly string[]): readonly FileChild[] {
  if (greeting === undefined || onBehalf === undefined || name === undefined) return [];
  return [write(greeting, { spacing: { after: 0 } }), write(onBehalf), write(""), write(name)];
}

function composeFooter(zaak: string): Footer {
  const small = { size: halfPoints(size.footer) };
  const number = new TextRun({ ...small, children: ["Pagina ", PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
        children: [new TextRun({ text: `${zaak}\t`, ...small }), number],
      }),
    ],
  });
}
