import type { Block, Document, Heading, List, Table } from "./document.ts";
import type { Content } from "./inline.ts";
import { plainText } from "./plain-text.ts";
import { isSafeHref } from "./safe-href.ts";
import { titledBlocks } from "./titled-blocks.ts";
import { type BlockVisitor, visitBlock } from "./visit.ts";

export type DocumentCode =
  | "KOP_LEEG"
  | "KOP_OVERGESLAGEN"
  | "KOP_DUBBEL"
  | "LIJST_LEEG"
  | "LINK_ADRES_ONBEKEND"
  | "LINK_LEEG"
  | "TABEL_KOLOMMEN_ONGELIJK"
  | "TABEL_KOP_LEEG"
  | "TABEL_LEEG"
  | "TITEL_LEEG";

export interface DocumentFinding {
  readonly code: DocumentCode;
  readonly ernst: "fout";
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What would keep a reader with a screen reader from following the document; empty when all is well. */
export function checkDocument(document: Document): readonly DocumentFinding[] {
  const title = document.title.trim() === "" ? [finding("TITEL_LEEG", "/title")] : [];
  const start = titledBlocks(document) === document.blocks ? 0 : 1;
  const blocks = checkBlocks(document.blocks, "/blocks");
  return [...title, ...checkOrder(headingsIn(document.blocks, "/blocks"), start), ...blocks];
}

function finding(
  code: DocumentCode,
  pointer: string,
  params: Readonly<Record<string, string | number>> = {},
): DocumentFinding {
  return { code, ernst: "fout", pointer, params };
}

const visitor: BlockVisitor<string, readonly DocumentFinding[]> = {
  heading: ({ content }, pointer) => [
    ...(isBlank(content) ? [finding("KOP_LEEG", pointer)] : []),
    ...checkContent(content, `${pointer}/content`),
  ],
  paragraph: ({ content }, pointer) => checkContent(content, `${pointer}/content`),
  list: checkList,
  table: checkTable,
  facts: ({ facts }, pointer) =>
    facts.flatMap(({ value }, index) => checkContent(value, `${pointer}/facts/${index}/value`)),
  callout: ({ blocks }, pointer) => checkBlocks(blocks, `${pointer}/blocks`),
  figure: () => [],
  chart: () => [],
  signature: () => [],
  pageBreak: () => [],
  group: ({ blocks }, pointer) => checkBlocks(blocks, `${pointer}/blocks`),
};

function checkBlocks(blocks: readonly Block[], pointer: string): readonly DocumentFinding[] {
  return blocks.flatMap((block, index) => visitBlock(visitor, block, `${pointer}/${index}`));
}

function checkList({ items }: List, pointer: string): readonly DocumentFinding[] {
  if (items.length === 0) return [finding("LIJST_LEEG", pointer)];
  return items.flatMap((item, index) =>
    item.length === 0
      ? [finding("LIJST_LEEG", `${pointer}/items/${index}`)]
      : checkBlocks(item, `${pointer}/items/${index}`),
  );
}

function checkTable(table: Table, pointer: string): readonly DocumentFinding[] {
  const { columns, header, rows, totals } = table;
  const uneven = (row: readonly Content[], place: string) =>
    row.length === columns.length
      ? []
      : [finding("TABEL_KOLOMMEN_ONGELIJK", place, { kolommen: columns.length, cellen: row.length })];
  const checkRow = (row: readonly Content[], place: string) => [
    ...uneven(row, place),
    ...row.flatMap((cell, index) => checkContent(cell, `${place}/${index}`)),
  ];
  return [
    ...(rows.length === 0 && totals.length === 0 ? [finding("TABEL_LEEG", pointer)] : []),
    ...header.flatMap((row, line) =>
      row.flatMap((cell, index) =>
        isBlank(cell) ? [finding("TABEL_KOP_LEEG", `${pointer}/header/${line}/${index}`, { kolom: index + 1 })] : [],
      ),
    ),
    ...header.flatMap((row, index) => checkRow(row, `${pointer}/header/${index}`)),
    ...rows.flatMap((row, index) => checkRow(row, `${pointer}/rows/${index}`)),
    ...totals.flatMap((row, index) => checkRow(row, `${pointer}/totals/${index}`)),
  ];
}

function checkContent(content: Content, pointer: string): readonly DocumentFinding[] {
  return content.flatMap((inline, index): readonly DocumentFinding[] => {
    const place = `${pointer}/${index}`;
    if (inline.kind === "strong" || inline.kind === "emphasis") return checkContent(inline.content, `${place}/content`);
    if (inline.kind !== "link") return [];
    return [
      ...(inline.text.trim() === "" ? [finding("LINK_LEEG", place)] : []),
      ...(isSafeHref(inline.href) ? [] : [finding("LINK_ADRES_ONBEKEND", place)]),
    ];
  });
}

const isBlank = (content: Content) => plainText(content).trim() === "";

interface PlacedHeading {
  readonly heading: Heading;
  readonly pointer: string;
}

function headingsIn(blocks: readonly Block[], pointer: string): readonly PlacedHeading[] {
  return blocks.flatMap((block, index) => {
    const place = `${pointer}/${index}`;
    if (block.kind === "heading") return [{ heading: block, pointer: place }];
    return block.kind === "group" || block.kind === "callout" ? headingsIn(block.blocks, `${place}/blocks`) : [];
  });
}

function checkOrder(headings: readonly PlacedHeading[], start: number): readonly DocumentFinding[] {
  const levels = [start, ...headings.map(({ heading }) => heading.level)];
  const top = headings.findIndex(({ heading }) => heading.level === 1);
  return headings.flatMap(({ heading, pointer }, index) => {
    const before = levels[index] ?? start;
    if (heading.level === 1 && index > top) return [finding("KOP_DUBBEL", pointer)];
    return heading.level > before + 1
      ? [finding("KOP_OVERGESLAGEN", pointer, { niveau: heading.level, vorige: before })]
      : [];
  });
}
