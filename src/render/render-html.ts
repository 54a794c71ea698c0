import { chartTable } from "../document/chart-table.ts";
import type { Block, Document, Fact, LetterFrame, List, ReportFrame, Table } from "../document/document.ts";
import type { Content } from "../document/inline.ts";
import { plainText } from "../document/plain-text.ts";
import { isSafeHref } from "../document/safe-href.ts";
import { titledBlocks } from "../document/titled-blocks.ts";
import { type BlockVisitor, type InlineVisitor, visitBlock, visitInline } from "../document/visit.ts";
import { escapeHtml } from "./escape-html.ts";
import { htmlStyle } from "./html-style.ts";

/** One page of HTML that needs nothing else: no script, no font, no request. */
export function renderHtml(document: Document): string {
  const frame = document.frame.kind === "plain" ? "" : writeFrame(document.frame);
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="author" content="${escapeHtml(document.author)}">
<meta name="description" content="${escapeHtml(document.subject)}">
<meta name="date" content="${escapeHtml(document.date)}">
<title>${escapeHtml(document.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${frame}${writeBlocks(titledBlocks(document))}
</main>
</body>
</html>
`;
}

function writeFrame(frame: LetterFrame | ReportFrame): string {
  const { sender, reference } = frame;
  const addressee = frame.kind === "letter" ? frame.addressee : [];
  const facts = reference.length === 0 ? "" : `${writeFacts(reference, ' class="reference"')}\n`;
  return `<div class="sender"><p class="name">${escapeHtml(sender.name)}</p><p>${writeLines(sender.lines)}</p></div>
<p class="addressee">${writeLines(addressee)}</p>
${facts}`;
}

const writeLines = (lines: readonly string[]) => lines.map(escapeHtml).join("<br>\n");

const visitor: BlockVisitor<undefined, string> = {
  heading: ({ level, content }) => `<h${level}>${writeContent(content)}</h${level}>`,
  paragraph: ({ content }) => `<p>${writeContent(content)}</p>`,
  list: writeList,
  table: writeTable,
  facts: ({ facts }) => writeFacts(facts, ""),
  callout: ({ tone, blocks }) => `<div class="callout ${tone}" role="note">\n${writeBlocks(blocks)}\n</div>`,
  figure: ({ alternative, caption }) =>
    `<figure><p>${escapeHtml(alternative)}</p><figcaption>${escapeHtml(caption ?? "")}</figcaption></figure>`,
  chart: (chart) => writeTable(chartTable(chart)),
  signature: ({ lines }) => `<p class="signature">${writeLines(lines)}</p>`,
  pageBreak: () => '<div class="page-break"></div>',
  group: ({ blocks }) => `<div class="group">\n${writeBlocks(blocks)}\n</div>`,
};

function writeBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => visitBlock(visitor, block, undefined)).join("\n");
}

const inlineVisitor: InlineVisitor<undefined, string> = {
  text: ({ text }) => escapeHtml(text),
  strong: ({ content }) => `<strong>${writeContent(content)}</strong>`,
  emphasis: ({ content }) => `<em>${writeContent(content)}</em>`,
  link: ({ href, text }) =>
    isSafeHref(href) ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text),
  nobreak: ({ text }) => `<span class="nobreak">${escapeHtml(text)}</span>`,
};

function writeContent(content: Content): string {
  return content.map((inline) => visitInline(inlineVisitor, inline, undefined)).join("");
}

function writeList({ ordered, items }: List): string {
  const name = ordered ? "ol" : "ul";
  return `<${name}>\n${items.map((item) => `<li>${writeItem(item)}</li>`).join("\n")}\n</${name}>`;
}

function writeItem(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return writeBlocks(blocks);
  const isPlain = rest.every(({ kind }) => kind === "list");
  return isPlain ? [writeContent(first.content), writeBlocks(rest)].filter(Boolean).join("\n") : writeBlocks(blocks);
}

function writeFacts(facts: readonly Fact[], attributes: string): string {
  const rows = facts.map(({ term, value }) => {
    const pair = `<dt>${escapeHtml(term)}</dt><dd>${writeContent(value)}</dd>`;
    return attributes === "" ? pair : `<div>${pair}</div>`;
  });
  return `<dl${attributes}>\n${rows.join("\n")}\n</dl>`;
}

function writeTable(table: Table): string {
  const { caption, header, rows, totals } = table;
  const label = escapeHtml(caption ?? (header[0] ?? []).map(plainText).join(", "));
  const foot =
    totals.length === 0 ? "" : `\n<tfoot>\n${totals.map((row) => writeRow(table, row)).join("\n")}\n</tfoot>`;
  const heads = header.map(
    (row) =>
      `<tr>${row.map((cell, index) => `<th scope="col"${align(table, index)}>${writeContent(cell)}</th>`).join("")}</tr>`,
  );
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0">
<table>${caption === undefined ? "" : `\n<caption>${escapeHtml(caption)}</caption>`}
<thead>\n${heads.join("\n")}\n</thead>
<tbody>\n${rows.map((row) => writeRow(table, row)).join("\n")}\n</tbody>${foot}
</table>
</div>`;
}

function writeRow(table: Table, row: readonly Content[]): string {
  const cells = table.columns.map((_, index) => {
    const content = writeContent(row[index] ?? []);
    const names = index < table.headerColumns;
    return names ? `<th scope="row">${content}</th>` : `<td${align(table, index)}>${content}</td>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

const align = ({ columns }: Table, index: number) => (columns[index]?.align === "end" ? ' class="end"' : "");
