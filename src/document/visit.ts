import type { Block, BlockKind, BlockOf } from "./document.ts";
import type { Inline } from "./inline.ts";

/** One function per kind of block: a renderer that misses a kind does not compile. */
export type BlockVisitor<Context, Out> = {
  readonly [K in BlockKind]: (block: BlockOf<K>, context: Context) => Out;
};

export type InlineVisitor<Context, Out> = {
  readonly [K in Inline["kind"]]: (inline: Extract<Inline, { readonly kind: K }>, context: Context) => Out;
};

export function visitBlock<Context, Out>(visitor: BlockVisitor<Context, Out>, block: Block, context: Context): Out {
  switch (block.kind) {
    case "heading":
      return visitor.heading(block, context);
    case "paragraph":
      return visitor.paragraph(block, context);
    case "list":
      return visitor.list(block, context);
    case "table":
      return visitor.table(block, context);
    case "facts":
      return visitor.facts(block, context);
    case "callout":
      return visitor.callout(block, context);
    case "figure":
      return visitor.figure(block, context);
    case "chart":
      return visitor.chart(block, context);
    case "signature":
      return visitor.signature(block, context);
    case "pageBreak":
      return visitor.pageBreak(block, context);
    case "group":
      return visitor.group(block, context);
  }
}

export function visitInline<Context, Out>(visitor: InlineVisitor<Context, Out>, inline: Inline, context: Context): Out {
  switch (inline.kind) {
    case "text":
      return visitor.text(inline, context);
    case "strong":
      return visitor.strong(inline, context);
    case "emphasis":
      return visitor.emphasis(inline, context);
    case "link":
      return visitor.link(inline, context);
    case "nobreak":
      return visitor.nobreak(inline, context);
  }
}
