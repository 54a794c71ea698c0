import type { Content } from "../../document/inline.ts";
import { normalizeText } from "../../document/normalize-text.ts";
import { type InlineVisitor, visitInline } from "../../document/visit.ts";

const visitor: InlineVisitor<undefined, string> = {
  text: ({ text }) => text,
  strong: ({ content }) => joinInline(content),
  emphasis: ({ content }) => joinInline(content),
  link: ({ text, href }) => (showsHref(text, href) ? text : `${text} (${href})`),
  nobreak: ({ text }) => text.replaceAll(" ", "\u00a0"),
};

/** One line of words; where a link leads stands behind it. */
export const writeContent = (content: Content): string => normalizeText(joinInline(content));

function joinInline(content: Content): string {
  let text = "";
  for (const inline of content) text += visitInline(visitor, inline, undefined);
  return text;
}

/** A telephone number or address that is written out needs no repeating. */
function showsHref(text: string, href: string): boolean {
  const bare = href.replace(/^(?:https:\/\/|mailto:|tel:)/, "").replace(/\/$/, "");
  return text === bare || (href.startsWith("tel:") && /\d{3}/.test(text));
}
