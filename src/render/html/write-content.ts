import type { Content } from "../../document/inline.ts";
import { isSafeHref } from "../../document/safe-href.ts";
import { type InlineVisitor, visitInline } from "../../document/visit.ts";
import { escapeHtml } from "./escape-html.ts";

/** Longer than this would not fit on a narrow screen unbroken. */
const longestUnbroken = 28;

const visitor: InlineVisitor<undefined, string> = {
  text: ({ text }) => escapeHtml(text),
  strong: ({ content }) => `<strong>${writeContent(content)}</strong>`,
  emphasis: ({ content }) => `<em>${writeContent(content)}</em>`,
  link: ({ href, text }) => (isSafeHref(href) ? writeLink(href, text) : escapeHtml(text)),
  nobreak: ({ text }) =>
    text.length > longestUnbroken ? escapeHtml(text) : `<span class="nobreak">${escapeHtml(text)}</span>`,
};

export function writeContent(content: Content): string {
  let html = "";
  for (const inline of content) html += visitInline(visitor, inline, undefined);
  return html;
}

/** Lines under each other, each as it is. */
export function writeLines(lines: readonly string[]): string {
  let html = "";
  for (const line of lines) html += html === "" ? escapeHtml(line) : `<br>\n${escapeHtml(line)}`;
  return html;
}

function writeLink(href: string, text: string): string {
  const whole = href.startsWith("tel:") && text.length <= longestUnbroken ? ' class="nobreak"' : "";
  return `<a href="${escapeHtml(href)}"${whole}>${escapeHtml(text)}</a>`;
}
