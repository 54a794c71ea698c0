import type { Content } from "../../document/inline.ts";
import { isSafeHref } from "../../document/safe-href.ts";
import { type InlineVisitor, visitInline } from "../../document/visit.ts";

/** What the text refers to outside `document.xml`, gathered while it is written. */
export interface References {
  readonly links: string[];
  /** One entry per list: whether it counts. */
  readonly lists: boolean[];
}

export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly numbering?: { readonly list: number; readonly level: number };
  readonly indent?: number;
  readonly align?: "start" | "end";
  /** The colours of the callout it stands in. */
  readonly panel?: { readonly fill: string; readonly bar: string };
  readonly spacing?: { readonly before: number; readonly line: number };
  /** Space below, where it is not that of the style. */
  readonly after?: number;
}

export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for these
  const allowed = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return allowed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The properties stand in the order the schema asks for (ECMA-376, CT_PPr). */
export function writeParagraph(look: ParagraphLook, runs: string): string {
  const { style, keepNext, numbering, indent, align, panel, spacing, after } = look;
  const properties = [
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    keepNext === true ? "<w:keepNext/>" : "",
    numbering === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numberOf(numbering.list)}"/></w:numPr>`,
    panel === undefined
      ? ""
      : `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="${panel.bar}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${panel.fill}"/>`,
    writeSpacing(spacing, after),
    indent === undefined ? "" : `<w:ind w:left="${indent}"/>`,
    align === "end" ? '<w:jc w:val="end"/>' : "",
  ].join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function writeSpacing(spacing: ParagraphLook["spacing"], after: number | undefined): string {
  if (spacing === undefined) return after === undefined ? "" : `<w:spacing w:after="${after}"/>`;
  return `<w:spacing w:before="${spacing.before}" w:after="${after ?? 0}" w:line="${spacing.line}" w:lineRule="exact"/>`;
}

/** Numbers below this one are those of the fixed parts. */
export const numberOf = (list: number) => 100 + list;

export interface RunLook {
  readonly references: References;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

const visitor: InlineVisitor<RunLook, string> = {
  text: ({ text }, look) => writeRun(text, look),
  strong: ({ content }, look) => writeRuns(content, { ...look, strong: true }),
  emphasis: ({ content }, look) => writeRuns(content, { ...look, emphasis: true }),
  link: ({ href, text }, look) => {
    if (!isSafeHref(href)) return writeRun(text, look);
    const id = look.references.links.push(href);
    return `<w:hyperlink r:id="link${id}" w:history="1">${writeRun(text, look, "Hyperlink")}</w:hyperlink>`;
  },
  nobreak: ({ text }, look) => writeRun(text.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011"), look),
};

export function writeRuns(content: Content, look: RunLook): string {
  return content.map((inline) => visitInline(visitor, inline, look)).join("");
}

function writeRun(text: string, { strong, emphasis }: RunLook, style?: string): string {
  const properties = [
    style === undefined ? "" : `<w:rStyle w:val="${style}"/>`,
    strong ? "<w:b/><w:bCs/>" : "",
    emphasis ? "<w:i/><w:iCs/>" : "",
  ].join("");
  const shown = escapeXml(text.replace(/[\t\n\r]+/g, " "));
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${shown}</w:t></w:r>`;
}
