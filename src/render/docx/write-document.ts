import type { Block, Document, Frame, Heading, ReportFrame, Sender } from "../../document/document.ts";
import { senderOf } from "../../document/sender-of.ts";
import { titledBlocks } from "../../document/titled-blocks.ts";
import { type Body, topPlace } from "./body.ts";
import { type Look, sheet } from "./look.ts";
import { wordNamespaces, xmlStart } from "./namespaces.ts";
import { writeSeparator } from "./paragraph.ts";
import { runLook } from "./runs.ts";
import { writeBlocks, writeHeading } from "./write-blocks.ts";
import { writeContents } from "./write-contents.ts";
import { senderTop, writeLetter, writeReportReference, writeReportSender } from "./write-frame.ts";
import { headerTop } from "./write-margins.ts";

/** The part with the text. */
export function writeDocument(body: Body, document: Document, hasLogo: boolean): void {
  const { frame } = document;
  const blocks = titledBlocks(document);
  const sender = senderOf(document, body.look.style);
  body.xml = `${xmlStart}<w:document ${wordNamespaces}><w:body>`;
  if (frame.kind === "letter") writeLetter(body, frame, sender);
  if (frame.kind === "report") writeReport(body, frame, sender, blocks);
  else writeBlocks(body, blocks, topPlace);
  if (body.afterTable) body.xml += writeSeparator(body);
  body.xml += `${writeSection(body.look, frame.kind, hasLogo)}</w:body></w:document>`;
}

/** The title, what the report is about, its contents, and then the rest. */
function writeReport(body: Body, frame: ReportFrame, sender: Sender | undefined, blocks: readonly Block[]): void {
  const before = writeReportSender(body, sender);
  const [first] = blocks;
  const title: Heading | undefined = first?.kind === "heading" && first.level === 1 ? first : undefined;
  if (title !== undefined) writeHeading(body, title, topPlace, { style: "Heading1", before }, runLook.title);
  writeReportReference(body, frame);
  if (frame.contents) writeContents(body, blocks);
  writeBlocks(body, title === undefined ? blocks : blocks.slice(1), topPlace);
}

/** Where the line in the lower margin stands, as a part of it. */
const footerShare = 0.4;

/**
 * The first page of a letter or report begins higher than the others, where its sender stands: on those the header, which the
 * first page does not have, takes the rest of the margin. The order is that of the schema (CT_SectPr).
 */
function writeSection({ margins }: Look, kind: Frame["kind"], hasLogo: boolean): string {
  const { right, bottom, left } = margins;
  const top = kind === "plain" ? margins.top : Math.min(senderTop, margins.top);
  const first = hasLogo && kind !== "plain" ? '<w:headerReference w:type="first" r:id="kop2"/>' : "";
  const references = `<w:headerReference w:type="default" r:id="kop1"/>${first}<w:footerReference w:type="default" r:id="voet1"/><w:footerReference w:type="first" r:id="voet2"/>`;
  const header = headerTop(margins.top);
  const footer = Math.round(bottom * footerShare);
  return `<w:sectPr>${references}<w:pgSz w:w="${sheet.width}" w:h="${sheet.height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>`;
}
