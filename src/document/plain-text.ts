import type { Content } from "./inline.ts";
import { type InlineVisitor, visitInline } from "./visit.ts";

const visitor: InlineVisitor<undefined, string> = {
  text: ({ text }) => text,
  strong: ({ content }) => plainText(content),
  emphasis: ({ content }) => plainText(content),
  link: ({ text }) => text,
  nobreak: ({ text }) => text,
};

/** The words without their markup. */
export function plainText(content: Content): string {
  return content.map((inline) => visitInline(visitor, inline, undefined)).join("");
}
