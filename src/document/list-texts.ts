import { chartTable } from "./chart-table.ts";
import type { Block, Document, Fact, Row, Table } from "./document.ts";
import { plainText } from "./plain-text.ts";
import { type BlockVisitor, visitBlock } from "./visit.ts";

/** A piece of text and where it stands, as a JSON pointer into the document. */
export interface PlacedText {
  readonly pointer: string;
  readonly text: string;
}

/** Every text a reader can meet, in the order of reading. */
export function listTexts(document: Document): readonly PlacedText[] {
  return [at("/title", document.title), ...listFrame(document), ...listBlocks(document.blocks, "/blocks")];
}

const at = (pointer: string, text: string): PlacedText => ({ pointer, text });

function listFrame({ frame }: Document): readonly PlacedText[] {
  if (frame.kind === "plain") return [];
  return [
    at("/frame/sender/name", frame.sender.name),
    ...listLines(frame.sender.lines, "/frame/sender/lines"),
    ...(frame.kind === "letter" ? listLines(frame.addressee, "/frame/addressee") : []),
    ...listFacts(frame.reference, "/frame/reference"),
  ];
}

const listLines = (lines: readonly string[], pointer: string) =>
  lines.map((line, index) => at(`${pointer}/${index}`, line));

const listFacts = (facts: readonly Fact[], pointer: string) =>
  facts.map(({ term, value }, index) => at(`${pointer}/${index}`, `${term} ${plainText(value)}`));

const visitor: BlockVisitor<string, readonly PlacedText[]> = {
  heading: ({ content }, pointer) => [at(pointer, plainText(content))],
  paragraph: ({ content }, pointer) => [at(pointer, plainText(content))],
  list: ({ items }, pointer) => items.flatMap((item, index) => listBlocks(item, `${pointer}/items/${index}`)),
  table: listTable,
  facts: ({ facts }, pointer) => listFacts(facts, `${pointer}/facts`),
  callout: ({ blocks }, pointer) => listBlocks(blocks, `${pointer}/blocks`),
  figure: ({ caption, alternative }, pointer) => [
    at(`${pointer}/alternative`, alternative),
    ...(caption === undefined ? [] : [at(`${pointer}/caption`, caption)]),
  ],
  chart: (chart, pointer) => [
    at(`${pointer}/alternative`, chart.alternative),
    ...listTable(chartTable(chart), pointer),
  ],
  signature: ({ lines, signers }, pointer) => [
    ...listLines(lines, `${pointer}/lines`),
    ...signers.map(({ role, name = "", signed = "" }, index) =>
      at(`${pointer}/signers/${index}`, `${role} ${name} ${signed}`),
    ),
  ],
  pageBreak: () => [],
  group: ({ blocks }, pointer) => listBlocks(blocks, `${pointer}/blocks`),
};

function listBlocks(blocks: readonly Block[], pointer: string): readonly PlacedText[] {
  return blocks.flatMap((block, index) => visitBlock(visitor, block, `${pointer}/${index}`));
}

function listTable({ caption, header, rows, totals }: Table, pointer: string): readonly PlacedText[] {
  return [
    ...(caption === undefined ? [] : [at(`${pointer}/caption`, caption)]),
    ...listRows(header, `${pointer}/header`),
    ...listRows(rows, `${pointer}/rows`),
    ...listRows(totals, `${pointer}/totals`),
  ];
}

function listRows(rows: readonly Row[], pointer: string): readonly PlacedText[] {
  return rows.flatMap((row, line) => row.map((cell, index) => at(`${pointer}/${line}/${index}`, plainText(cell))));
}
