import type { Content } from "../../document/inline.ts";
import { isSafeHref } from "../../document/safe-href.ts";
import { type InlineVisitor, visitInline } from "../../document/visit.ts";
import type { Body } from "./body.ts";
import { escapeXml } from "./escape-xml.ts";

/** How text looks, as the sum of these. */
export const runLook = { plain: 0, strong: 1, emphasis: 2, title: 4, link: 8, senderName: 16 } as const;

/** What a run begins with, for every sum. The order is that of the schema (CT_RPr). */
const starts: readonly string[] = Array.from({ length: 32 }, (_, look) => {
  const properties = [
    (look & runLook.senderName) === 0 ? "" : '<w:rStyle w:val="Afzendernaam"/>',
    (look & runLook.link) === 0 ? "" : '<w:rStyle w:val="Hyperlink"/>',
    (look & runLook.strong) === 0 ? "" : "<w:b/><w:bCs/>",
    (look & runLook.emphasis) === 0 ? "" : "<w:i/><w:iCs/>",
    (look & runLook.title) === 0 ? "" : '<w:sz w:val="48"/><w:szCs w:val="48"/>',
  ].join("");
  return properties === "" ? "<w:r>" : `<w:r><w:rPr>${properties}</w:rPr>`;
});

interface Context {
  readonly body: Body;
  readonly look: number;
}

const visitor: InlineVisitor<Context, string> = {
  text: ({ text }, { look }) => writeRun(text, look),
  strong: ({ content }, { body, look }) => writeRuns(body, content, look | runLook.strong),
  emphasis: ({ content }, { body, look }) => writeRuns(body, content, look | runLook.emphasis),
  link: ({ href, text }, { body, look }) => writeLink(body, href, text, look),
  nobreak: ({ text }, { look }) => writeUnbroken(text, look),
};

export function writeRuns(body: Body, content: Content, look: number): string {
  if (content.length === 1 && content[0]?.kind === "text") return writeRun(content[0].text, look);
  const context = { body, look };
  let runs = "";
  for (const inline of content) runs += visitInline(visitor, inline, context);
  return runs;
}

export function writeRun(text: string, look: number): string {
  return `${starts[look]}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Word takes no longer address, and none that is no address. */
const longestHref = 2000;

function writeLink(body: Body, href: string, text: string, look: number): string {
  if (!isSafeHref(href) || href.length > longestHref || !URL.canParse(href)) return writeRun(text, look);
  let id = body.links.get(href);
  if (id === undefined) {
    id = body.links.size + 1;
    body.links.set(href, id);
  }
  const inside = look | runLook.link;
  const run = href.startsWith("tel:") ? writeUnbroken(text, inside) : writeRun(text, inside);
  return `<w:hyperlink r:id="link${id}" w:history="1">${run}</w:hyperlink>`;
}

/** Longer than this would leave a hole in the line before. */
const longestUnbroken = 40;

function writeUnbroken(text: string, look: number): string {
  if (text.length > longestUnbroken) return writeRun(text, look);
  const shown = escapeXml(text).replaceAll(" ", "\u00a0");
  const joined = shown.replaceAll("-", '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">');
  return `${starts[look]}<w:t xml:space="preserve">${joined}</w:t></w:r>`;
}
