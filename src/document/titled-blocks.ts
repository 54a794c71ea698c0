import type { Block, Document } from "./document.ts";

/** The blocks of a document under one heading of level 1: its own, or else its title. */
export function titledBlocks({ title, blocks }: Document): readonly Block[] {
  if (blocks.some(hasTopHeading)) return blocks;
  return [{ kind: "heading", level: 1, content: [{ kind: "text", text: title }] }, ...blocks];
}

function hasTopHeading(block: Block): boolean {
  if (block.kind === "heading") return block.level === 1;
  return (block.kind === "group" || block.kind === "callout") && block.blocks.some(hasTopHeading);
}
