import type { Block, Heading } from "./document.ts";
import { type BlockVisitor, visitBlock } from "./visit.ts";

/** More entries than this, and only the first level of headings is listed. */
const mostEntries = 45;

/** The headings that the contents of a report list, in order: all but its title. */
export function contentsOf(blocks: readonly Block[]): readonly Heading[] {
  const headings = listHeadings(blocks).filter(({ level }) => level > 1);
  return headings.length > mostEntries ? headings.filter(({ level }) => level === 2) : headings;
}

/** Every heading, also inside other blocks. */
export function listHeadings(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => visitBlock(visitor, block, undefined));
}

const none = (): readonly Heading[] => [];

const visitor: BlockVisitor<undefined, readonly Heading[]> = {
  heading: (heading) => [heading],
  group: ({ blocks }) => listHeadings(blocks),
  callout: ({ blocks }) => listHeadings(blocks),
  list: ({ items }) => items.flatMap(listHeadings),
  paragraph: none,
  table: none,
  facts: none,
  figure: none,
  chart: none,
  signature: none,
  pageBreak: none,
};

/** A report opens with its title; what follows is its text. */
export function takeTitle(blocks: readonly Block[]): readonly [Heading | undefined, readonly Block[]] {
  const [first, ...rest] = blocks;
  return first?.kind === "heading" && first.level === 1 ? [first, rest] : [undefined, blocks];
}
