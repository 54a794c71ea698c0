import { contentsOf } from "../document/contents.ts";
import type { Block, Document } from "../document/document.ts";
import { type HouseStyle, neutralStyle } from "../document/house-style.ts";
import { senderOf } from "../document/sender-of.ts";
import { titledBlocks } from "../document/titled-blocks.ts";
import { escapeHtml } from "./html/escape-html.ts";
import type { Page } from "./html/page.ts";
import { prepareStyle } from "./html/prepared-style.ts";
import { writeBlocks, writeFacts } from "./html/write-blocks.ts";
import { writeContents } from "./html/write-contents.ts";
import { writeAddressee, writeFooter, writeHeader } from "./html/write-frame.ts";

/** One page of HTML that needs nothing else: no script, no font, no request. */
export function renderHtml(document: Document, style: HouseStyle = neutralStyle): string {
  const { css, policy, logo } = prepareStyle(style);
  const sender = senderOf(document, style);
  const page: Page = { style, headings: [], tables: 0, figures: 0 };
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="author" content="${escapeHtml(document.author)}">
<meta name="description" content="${escapeHtml(document.subject)}">
<meta name="date" content="${escapeHtml(document.date)}">
<title>${escapeHtml(document.title)}</title>
<style>${css}</style>
</head>
<body>
<div class="sheet">
${writeHeader(sender, logo)}<main>
${writeMain(document, page)}
</main>
${writeFooter(sender, document)}</div>
</body>
</html>
`;
}

function writeMain(document: Document, page: Page): string {
  const { frame } = document;
  const blocks = titledBlocks(document);
  if (frame.kind === "report") return writeReport(blocks, writeReference(frame.reference), frame.contents, page);
  const before = frame.kind === "letter" ? writeAddressee(frame.addressee) + writeReference(frame.reference) : "";
  return before + writeBlocks(blocks, page);
}

function writeReference(reference: Parameters<typeof writeFacts>[0]): string {
  return reference.length === 0 ? "" : `${writeFacts(reference, true)}\n`;
}

/** The title, what the report is about, its contents, and then the rest. */
function writeReport(blocks: readonly Block[], reference: string, contents: boolean, page: Page): string {
  const titled = blocks[0]?.kind === "heading" && blocks[0].level === 1;
  const title = titled ? `${writeBlocks(blocks.slice(0, 1), page)}\n` : "";
  const rest = writeBlocks(titled ? blocks.slice(1) : blocks, page);
  const levels = new Set(contentsOf(blocks).map(({ level }) => level));
  const list = contents ? writeContents(page.headings.filter(({ level }) => levels.has(level))) : "";
  return `${title}${reference}${list === "" ? "" : `${list}\n`}${rest}`;
}
