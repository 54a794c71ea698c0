import type { Block, Heading } from "../../document/document.ts";
import { type BlockVisitor, visitBlock } from "../../document/visit.ts";
import { type Body, type Place, partOf } from "./body.ts";
import { openParagraph, type ParagraphLook } from "./paragraph.ts";
import { runLook, writeRuns } from "./runs.ts";
import { writeCallout } from "./write-callout.ts";
import { writeFacts } from "./write-facts.ts";
import { writeChart, writeFigure } from "./write-figure.ts";
import { writeList } from "./write-list.ts";
import { writeSignature } from "./write-signature.ts";
import { writeTable } from "./write-table.ts";

interface Context {
  readonly body: Body;
  place: Place;
}

const bare: ParagraphLook = {};

const visitor: BlockVisitor<Context, void> = {
  heading: (heading, { body, place }) => writeHeading(body, heading, place, headingLooks[heading.level], runLook.plain),
  paragraph: ({ content }, { body, place }) => {
    body.xml += `${openParagraph(body, place, bare)}${writeRuns(body, content, runLook.plain)}</w:p>`;
  },
  list: (list, { body, place }) => writeList(body, list, place, writeBlocks),
  table: (table, { body, place }) => writeTable(body, table, place),
  facts: ({ facts }, { body, place }) => writeFacts(body, facts, place),
  callout: (callout, { body, place }) => writeCallout(body, callout, place, writeBlocks),
  figure: (figure, { body, place }) => writeFigure(body, figure, place),
  chart: (chart, { body, place }) => writeChart(body, chart, place),
  signature: (signature, { body, place }) => writeSignature(body, signature, place),
  pageBreak: (_, { body }) => {
    body.newPage = true;
  },
  group: ({ blocks }, { body, place }) =>
    writeBlocks(body, blocks, place.keep === "free" ? { ...place, keep: "together" } : place),
};

export function writeBlocks(body: Body, blocks: readonly Block[], place: Place): void {
  const context: Context = { body, place };
  const last = blocks.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const part = partOf(place, index === last);
    context.place = goesWith(block, blocks[index + 1]) ? { ...part, keep: "withNext" } : part;
    visitBlock(visitor, block, context);
  }
}

/** A signature never stands on a page of its own, and what leads in a list never without it. */
function goesWith(block: Block, next: Block | undefined): boolean {
  return block.kind === "paragraph" && (next?.kind === "signature" || next?.kind === "list");
}

const headingLooks = {
  1: { style: "Heading1" },
  2: { style: "Heading2" },
  3: { style: "Heading3" },
} as const;

/** Every heading has a bookmark: the contents lead to it. */
export function writeHeading(body: Body, { content }: Heading, place: Place, look: ParagraphLook, run: number): void {
  const own = place.panel === undefined ? look : { ...look, before: 0 };
  const id = body.headings;
  body.headings += 1;
  const start = `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(id)}"/>`;
  const runs = writeRuns(body, content, run);
  body.xml += `${openParagraph(body, place, own)}${start}${runs}<w:bookmarkEnd w:id="${id}"/></w:p>`;
}

/** As Word names what a table of contents leads to; it does not list such bookmarks. */
export const bookmarkName = (index: number): string => `_Toc${100_000_000 + index}`;
