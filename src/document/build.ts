import type {
  Block,
  Callout,
  Chart,
  Fact,
  Facts,
  Figure,
  Group,
  Heading,
  HeadingLevel,
  List,
  PageBreak,
  Paragraph,
  Signature,
  Signer,
  Tone,
} from "./document.ts";
import type { Content, Emphasis, Inline, Link, NoBreak, Strong, Text } from "./inline.ts";

/** What a builder takes for text: a plain string, one piece or several. */
export type Words = string | Inline | Content;

export function toContent(words: Words): Content {
  if (typeof words === "string") return words === "" ? [] : [text(words)];
  return "kind" in words ? [words] : words;
}

export const text = (value: string): Text => ({ kind: "text", text: value });
export const strong = (words: Words): Strong => ({ kind: "strong", content: toContent(words) });
export const emphasis = (words: Words): Emphasis => ({ kind: "emphasis", content: toContent(words) });
export const link = (href: string, label: string): Link => ({ kind: "link", href, text: label });
export const nobreak = (value: string): NoBreak => ({ kind: "nobreak", text: value });

export const heading = (level: HeadingLevel, words: Words): Heading => ({
  kind: "heading",
  level,
  content: toContent(words),
});
export const paragraph = (words: Words): Paragraph => ({ kind: "paragraph", content: toContent(words) });
export const fact = (term: string, words: Words): Fact => ({ term, value: toContent(words) });
export const facts = (...rows: readonly Fact[]): Facts => ({ kind: "facts", facts: rows });
export const callout = (tone: Tone, ...blocks: readonly Block[]): Callout => ({ kind: "callout", tone, blocks });
export const signature = (...lines: readonly string[]): Signature => ({ kind: "signature", lines, signers: [] });
/** A place to sign for each, or how and when they signed. */
export const signers = (...people: readonly Signer[]): Signature => ({ kind: "signature", lines: [], signers: people });
export const figure = (parts: Omit<Figure, "kind">): Figure => ({ kind: "figure", ...parts });
export const chart = (parts: Omit<Chart, "kind">): Chart => ({ kind: "chart", ...parts });
export const pageBreak = (): PageBreak => ({ kind: "pageBreak" });
export const group = (...blocks: readonly Block[]): Group => ({ kind: "group", blocks });

/** A list whose items are one paragraph each, or blocks of their own. */
export const list = (ordered: boolean, ...items: readonly (string | readonly Block[])[]): List => ({
  kind: "list",
  ordered,
  items: items.map((item) => (typeof item === "string" ? [paragraph(item)] : item)),
});
