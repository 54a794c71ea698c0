import { chartTable } from "../../document/chart-table.ts";
import type { Block, Facts, HeadingLevel, List, Table } from "../../document/document.ts";
import type { Content } from "../../document/inline.ts";
import { type BlockVisitor, visitBlock } from "../../document/visit.ts";
import { cellGap, columnWidths } from "./column-widths.ts";
import { type Look, toTwips } from "./look.ts";
import { listIndent } from "./paragraph.ts";
import { measureContent } from "./text-width.ts";
import { fitsColumn, termColumn } from "./write-facts.ts";

/** A heading with the page it is thought to be on. */
export interface PlacedHeading {
  readonly level: HeadingLevel;
  readonly content: Content;
  readonly page: number;
}

/**
 * Nothing here lays out pages as Word does, so the page of a heading is a guess from how much text comes before it. Word
 * puts the right number in its place when it prints, saves as PDF or updates the contents.
 */
interface Flow {
  readonly look: Look;
  readonly headings: PlacedHeading[];
  page: number;
  /** How far down the page, and how much width there is. */
  y: number;
  width: number;
  /** How much of what follows a heading stays with it. */
  kept: number;
}

const lineHeight = 299;
const bodySize = 210;

export function guessPages(blocks: readonly Block[], look: Look, start: number): readonly PlacedHeading[] {
  const flow: Flow = { look, headings: [], page: 1, y: 0, width: look.textWidth, kept: 0 };
  advance(flow, start, false);
  flowBlocks(flow, blocks);
  return flow.headings;
}

/** Goes down by what fills `height`; what may not break goes to the next page whole. */
function advance(flow: Flow, height: number, breaks: boolean): void {
  const { textHeight } = flow.look;
  if (flow.y + height <= textHeight) flow.y += height;
  else if (!breaks) {
    flow.page += 1 + Math.floor(height / textHeight);
    flow.y = height % textHeight;
  } else {
    const total = flow.y + height;
    flow.page += Math.floor(total / textHeight);
    flow.y = total % textHeight;
  }
}

const extent = { whole: 0, longest: 0 };

/** A last word that does not fit leaves room at the end of a line: so a line holds a little less than its width. */
function countLines(content: Content, size: number, width: number): number {
  measureContent(content, extent);
  return Math.max(1, Math.ceil((extent.whole * size) / (width * 0.97)));
}

const headingHeights = { 1: 460 + 460, 2: 342 + 240, 3: 299 + 140 } as const;
const headingSizes = { 1: 360, 2: 240, 3: 210 } as const;

const visitor: BlockVisitor<Flow, void> = {
  heading: ({ level, content }, flow) => {
    const height =
      headingHeights[level] + (countLines(content, headingSizes[level], flow.width) - 1) * headingSizes[level];
    if (flow.y + height + flow.kept > flow.look.textHeight) advance(flow, flow.look.textHeight - flow.y + 1, true);
    flow.headings.push({ level, content, page: flow.page });
    advance(flow, height, false);
  },
  paragraph: ({ content }, flow) => advance(flow, countLines(content, bodySize, flow.width) * lineHeight + 140, true),
  list: flowList,
  table: flowTable,
  facts: flowFacts,
  callout: ({ blocks }, flow) => {
    advance(flow, 200, false);
    flowBlocks(flow, blocks);
  },
  figure: ({ width }, flow) => advance(flow, toTwips(width * 0.6) + 600, false),
  chart: (chart, flow) => {
    advance(flow, toTwips(80), false);
    flowTable(chartTable(chart), flow);
  },
  signature: ({ lines, signers }, flow) => advance(flow, 280 + lines.length * 290 + signers.length * 1800, false),
  pageBreak: (_, flow) => {
    flow.page += 1;
    flow.y = 0;
  },
  group: ({ blocks }, flow) => flowBlocks(flow, blocks),
};

function flowBlocks(flow: Flow, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    if (block.kind === "heading") flow.kept = keptOf(blocks[index + 1]);
    visitBlock(visitor, block, flow);
  });
}

/** Two lines of text, a heading with its two lines, or a table up to its first row. */
function keptOf(next: Block | undefined): number {
  switch (next?.kind) {
    case "heading":
      return headingHeights[next.level] + 2 * lineHeight;
    case "table":
      return (next.caption === undefined ? 0 : 470) + (next.header.length + 1) * (cellLine + 130);
    case "chart":
      return toTwips(90);
    default:
      return 2 * lineHeight;
  }
}

function flowList({ items }: List, flow: Flow): void {
  flow.width -= listIndent;
  for (const item of items) {
    flowBlocks(flow, item);
    flow.y = Math.max(0, flow.y - 80);
  }
  flow.width += listIndent;
}

function flowFacts({ facts }: Facts, flow: Flow): void {
  const column = termColumn(facts, flow.width);
  for (const { term, value } of facts) {
    const lines = countLines(value, bodySize, flow.width - column) + (fitsColumn(term, column) ? 0 : 1);
    advance(flow, lines * lineHeight + 40, true);
  }
  advance(flow, 100, true);
}

const cellSize = 200;
const cellLine = 285;

function flowTable(table: Table, flow: Flow): void {
  const { caption, header, rows, totals, columns } = table;
  if (columns.length === 0) return;
  const widths = columnWidths(table, flow.width);
  const heightOf = (row: readonly Content[]) => {
    let lines = 1;
    for (let index = 0; index < row.length; index += 1)
      lines = Math.max(lines, countLines(row[index] ?? [], cellSize, (widths[index] ?? 1) - cellGap));
    return lines * cellLine + 130;
  };
  let headerHeight = 0;
  for (const row of header) headerHeight += heightOf(row);
  advance(flow, headerHeight + (caption === undefined ? 0 : 470), false);
  for (const row of [...rows, ...totals]) {
    const { page } = flow;
    advance(flow, heightOf(row), false);
    if (flow.page > page) advance(flow, headerHeight, false);
  }
  advance(flow, 200, false);
}
