import pdfmake from "pdfmake";
import type { CustomTableLayout, Content as PdfmakeContent, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { type Content, letterContent, type Opening, type Part, reportContent } from "../documents/content.ts";
import { formatPage, page, size } from "../documents/look.ts";
import type { Peer } from "./peer.ts";
import { fontFile } from "./places.ts";

/** As its documentation has it: a definition per document, the fonts by their files. */
export const peer: Peer = {
  name: "pdfmake",
  makes: "pdf",
  async prepare() {
    pdfmake.addFonts({ source: { normal: fontFile("regular"), bold: fontFile("strong") } });
    pdfmake.setLocalAccessPolicy(() => true);
    pdfmake.setUrlAccessPolicy(() => false);
  },
  letter: (json) => make(letterContent(json)),
  report: (json) => make(reportContent(json)),
};

const layout: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  paddingTop: () => 2,
  paddingBottom: () => 2,
  paddingLeft: () => 4,
  paddingRight: () => 4,
};

async function make(content: Content): Promise<Uint8Array> {
  return pdfmake.createPdf(define(content)).getBuffer();
}

function define({ title, zaak, opening, parts, closing }: Content): TDocumentDefinitions {
  return {
    pageSize: "A4",
    pageMargins: [page.left, page.top - 10, page.right, page.bottom - 10],
    language: "nl-NL",
    info: { title },
    defaultStyle: { font: "source", fontSize: size.text, lineHeight: 1.05 },
    content: [
      ...(opening === undefined
        ? [{ text: title, bold: true, fontSize: size.title, margin: [0, 0, 0, 10] } satisfies PdfmakeContent]
        : defineOpening(opening)),
      ...parts.map(definePart),
      ...defineClosing(closing),
    ],
    footer: (current, count) => ({
      margin: [page.left, 15, page.right, 0],
      fontSize: size.footer,
      columns: [zaak, { text: formatPage(current, count), alignment: "right" }],
    }),
  };
}

function defineOpening({ sender, address, references, subject, salutation }: Opening): readonly PdfmakeContent[] {
  return [
    { text: sender.join("\n"), fontSize: size.small, margin: [290, 0, 0, 22] },
    { text: address.join("\n"), margin: [0, 0, 0, 12] },
    {
      layout: "noBorders",
      fontSize: size.small,
      table: { widths: [86, "*"], body: references.map(([term, value]) => [{ text: term, bold: true }, value]) },
      margin: [-4, 0, 0, 12],
    },
    { text: subject, bold: true, fontSize: size.subject, margin: [0, 0, 0, 6] },
    { text: salutation, margin: [0, 0, 0, 6] },
  ];
}

function definePart(part: Part): PdfmakeContent {
  switch (part.kind) {
    case "heading":
      return part.level === 1
        ? { text: part.text, bold: true, fontSize: size.heading1, margin: [0, 10, 0, 4] }
        : { text: part.text, bold: true, fontSize: size.heading2, margin: [0, 6, 0, 2] };
    case "text":
      return { text: part.text, margin: [0, 0, 0, 6] };
    case "list":
      return { ul: [...part.items], margin: [6, 0, 0, 4] };
    case "table":
      return {
        layout,
        fontSize: size.table,
        margin: [0, 0, 0, 10],
        table: {
          headerRows: 1,
          widths: part.widths.map((width) => width - 8),
          body: [part.header.map((text) => ({ text, bold: true })), ...part.rows.map((row) => [...row])],
        },
      };
  }
}

function defineClosing([greeting, onBehalf, name]: readonly string[]): readonly PdfmakeContent[] {
  if (greeting === undefined || onBehalf === undefined || name === undefined) return [];
  return [{ text: greeting, margin: [0, 6, 0, 0] }, onBehalf, { text: name, margin: [0, 12, 0, 0] }];
}
