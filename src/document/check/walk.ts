import type { Block, Document, Fact, Row } from "../document.ts";
import type { Content } from "../inline.ts";

export interface Placed<T> {
  readonly item: T;
  /** JSON pointer into the document. */
  readonly pointer: string;
}

const place = <T>(items: readonly T[], pointer: string): readonly Placed<T>[] =>
  items.map((item, index) => ({ item, pointer: `${pointer}/${index}` }));

/** Every block of a document, the outer before the inner, in the order of reading. */
export function listBlocks(blocks: readonly Block[], pointer: string): readonly Placed<Block>[] {
  return place(blocks, pointer).flatMap((placed) => [placed, ...listInside(placed)]);
}

function listInside({ item, pointer }: Placed<Block>): readonly Placed<Block>[] {
  if (item.kind === "group" || item.kind === "callout") return listBlocks(item.blocks, `${pointer}/blocks`);
  if (item.kind !== "list") return [];
  return place(item.items, `${pointer}/items`).flatMap((inner) => listBlocks(inner.item, inner.pointer));
}

/** Every content with markup: of the blocks, and of the reference above a letter or report. */
export function listContents({ frame }: Document, blocks: readonly Placed<Block>[]): readonly Placed<Content>[] {
  const reference = frame.kind === "plain" ? [] : listFacts(frame.reference, "/frame/reference");
  return [...reference, ...blocks.flatMap(contentsOf)];
}

function contentsOf({ item, pointer }: Placed<Block>): readonly Placed<Content>[] {
  switch (item.kind) {
    case "heading":
    case "paragraph":
      return [{ item: item.content, pointer: `${pointer}/content` }];
    case "table":
      return [
        ...listCells(item.header, `${pointer}/header`),
        ...listCells(item.rows, `${pointer}/rows`),
        ...listCells(item.totals, `${pointer}/totals`),
      ];
    case "facts":
      return listFacts(item.facts, `${pointer}/facts`);
    case "list":
    case "callout":
    case "group":
    case "figure":
    case "chart":
    case "signature":
    case "pageBreak":
      return [];
  }
}

function listFacts(facts: readonly Fact[], pointer: string): readonly Placed<Content>[] {
  return place(facts, pointer).map(({ item, pointer: at }) => ({ item: item.value, pointer: `${at}/value` }));
}

function listCells(rows: readonly Row[], pointer: string): readonly Placed<Content>[] {
  return place(rows, pointer).flatMap((row) => place(row.item, row.pointer));
}
