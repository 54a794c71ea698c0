import type { Block, Fact, Heading, List } from "../../document/document.ts";
import { plainText } from "../../document/plain-text.ts";
import { type BlockVisitor, visitBlock } from "../../document/visit.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Page } from "./page.ts";
import { writeContent } from "./write-content.ts";
import { writeChart, writeFigure } from "./write-figure.ts";
import { writeSignature } from "./write-signature.ts";
import { writeTable } from "./write-table.ts";

const visitor: BlockVisitor<Page, string> = {
  heading: writeHeading,
  paragraph: ({ content }) => `<p>${writeContent(content)}</p>`,
  list: writeList,
  table: (table, page) => writeTable(table, page),
  facts: ({ facts }) => writeFacts(facts),
  callout: ({ tone, blocks }, page) =>
    `<div class="callout ${tone}" role="note">\n${writeBlocks(blocks, page)}\n</div>`,
  figure: writeFigure,
  chart: writeChart,
  signature: writeSignature,
  pageBreak: () => '<div class="page-break"></div>',
  group: ({ blocks }, page) => `<div class="group">\n${writeBlocks(blocks, page)}\n</div>`,
};

export function writeBlocks(blocks: readonly Block[], page: Page): string {
  let html = "";
  for (const block of blocks) {
    const written = visitBlock(visitor, block, page);
    html += html === "" || written === "" ? written : `\n${written}`;
  }
  return html;
}

/** Headings count through, so that the same document has the same addresses. */
function writeHeading({ level, content }: Heading, page: Page): string {
  const id = `kop-${page.headings.length + 1}`;
  page.headings.push({ level, id, text: escapeHtml(plainText(content)) });
  return `<h${level} id="${id}">${writeContent(content)}</h${level}>`;
}

function writeList({ ordered, items }: List, page: Page): string {
  if (items.length === 0) return "";
  const name = ordered ? "ol" : "ul";
  let html = `<${name}>`;
  for (const item of items) html += `\n<li>${writeItem(item, page)}</li>`;
  return `${html}\n</${name}>`;
}

/** One paragraph, with lists under it or not, needs no paragraph of its own. */
function writeItem(blocks: readonly Block[], page: Page): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph" || rest.some(({ kind }) => kind !== "list")) return writeBlocks(blocks, page);
  const lists = writeBlocks(rest, page);
  return lists === "" ? writeContent(first.content) : `${writeContent(first.content)}\n${lists}`;
}

/** What belongs to a term stands with it; `reference` is the row of facts above a letter or report. */
export function writeFacts(facts: readonly Fact[], reference = false): string {
  if (facts.length === 0) return "";
  let html = reference ? '<dl class="reference">' : "<dl>";
  for (const { term, value } of facts) {
    html += `\n<div><dt>${escapeHtml(term)}</dt><dd>${writeContent(value)}</dd></div>`;
  }
  return `${html}\n</dl>`;
}
