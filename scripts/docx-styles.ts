import {
  BorderStyle,
  type IParagraphOptions,
  type IPropertiesOptions,
  LeaderType,
  LineRuleType,
  ShadingType,
  TabStopType,
} from "docx";
import { styleMarks } from "../src/render/docx/style-marks.ts";

type Styles = NonNullable<IPropertiesOptions["styles"]>;
type ParagraphStyle = NonNullable<Styles["paragraphStyles"]>[number];

type Spacing = ReturnType<typeof space>;

const { ink, muted, accent, link, infoGround, actionGround, textWidth, twoThirds, fontFamily } = styleMarks;
const language = { value: "nl-NL", eastAsia: "nl-NL", bidirectional: "ar-SA" };

/** Sizes in half points, lengths in twentieths of a point, as DOCX has them. */
const paragraphStyles = [
  heading(1, { size: 36 }, space(300, 160, 460)),
  heading(2, { size: 24 }, space(200, 40, 320)),
  heading(3, { color: muted }, space(120, 20, 290)),
  style("ListParagraph", "List Paragraph", { spacing: { after: 60 } }),
  callout("Kader", "Kader", link, infoGround),
  callout("Kaderactie", "Kader actie", accent, actionGround),
  style("Feit", "Feit", { spacing: { after: 40 } }),
  style("Afzender", "Afzender", { spacing: space(0, 0, 230) }, { size: 17, color: muted }),
  style("Adres", "Adres", { spacing: space(0, 0, 290) }),
  style("Kenmerk", "Kenmerk", { spacing: space(0, 0, 260) }, { size: 19 }),
  style("Tabeltitel", "Tabeltitel", { keepNext: true, keepLines: true, spacing: space(120, 60, 290) }, { bold: true }),
  style("Tabeltekst", "Tabeltekst", { spacing: space(0, 0, 270) }, { size: 20 }),
  style("Tabelkop", "Tabelkop", { spacing: space(0, 0, 270) }, { size: 20, bold: true }),
  style("Figuur", "Figuur", { spacing: { before: 120, after: 80 } }),
  style("Caption", "caption", { spacing: space(0, 160, 230) }, { size: 17, color: muted }),
  style("Ondertekening", "Ondertekening", { keepLines: true, spacing: space(0, 0, 290) }),
  style("Tekenregel", "Tekenregel", {
    keepLines: true,
    tabStops: [
      { type: TabStopType.LEFT, position: twoThirds, leader: LeaderType.UNDERSCORE },
      { type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.UNDERSCORE },
    ],
    spacing: space(560, 80, 290),
  }),
  style("Header", "header", { tabStops: rightTab(), spacing: space(0, 0, 230) }, { size: 17, color: muted }),
  style("Footer", "footer", { tabStops: rightTab(), spacing: space(0, 0, 230) }, { size: 17, color: muted }),
  style("TOCHeading", "TOC Heading", { keepNext: true, spacing: space(200, 40, 320) }, { size: 24, bold: true }),
  contents(1, 0),
  contents(2, 0),
  contents(3, 280),
];

const characterStyles = [
  { id: "Afzendernaam", name: "Afzendernaam", run: { bold: true, color: accent, size: 26 } },
  { id: "Hyperlink", name: "Hyperlink", run: { color: link, underline: {} }, basedOn: "DefaultParagraphFont" },
];

export const docxStyles = {
  default: {
    document: {
      run: { font: fontFamily, size: 21, color: ink, language },
      paragraph: { spacing: space(0, 140, 290) },
    },
  },
  paragraphStyles,
  characterStyles,
} satisfies Styles;

/** Lines of at least `line` high: as high in every font, and a picture still fits. */
function space(before: number, after: number, line: number) {
  return { before, after, line, lineRule: LineRuleType.AT_LEAST };
}

function style(
  id: string,
  name: string,
  paragraph: IParagraphOptions,
  run: NonNullable<ParagraphStyle["run"]> = {},
): ParagraphStyle & { readonly id: string } {
  return { id, name, basedOn: "Normal", quickFormat: true, paragraph, run };
}

function heading(level: 1 | 2 | 3, run: object, spacing: Spacing) {
  const paragraph = { outlineLevel: level - 1, keepNext: true, keepLines: true, spacing };
  return { ...style(`Heading${level}`, `heading ${level}`, paragraph, { bold: true, ...run }), next: "Normal" };
}

/** A bar at the left on a ground that is a little wider than the text; its upper and lower border are the room inside. */
function callout(id: string, name: string, bar: string, ground: string) {
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 5, color: ground };
  return style(id, name, {
    keepLines: true,
    border: { top: edge, left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: bar }, bottom: edge },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: ground },
    spacing: { before: 0, after: 80 },
    indent: { left: 220 },
  });
}

function contents(level: 1 | 2 | 3, left: number) {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }];
  const spacing = space(level === 3 ? 0 : 80, 20, 290);
  return style(`TOC${level}`, `toc ${level}`, { tabStops, spacing, indent: { left } });
}

function rightTab() {
  return [{ type: TabStopType.RIGHT, position: textWidth }];
}
