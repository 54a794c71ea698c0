import type { Content, Link } from "../inline.ts";
import { plainText } from "../plain-text.ts";
import { isSafeHref } from "../safe-href.ts";
import { type InlineSource, reportAt, take } from "./inline-source.ts";

const target = /\]\((?:\\[!-/0-9:-@[-`{-~]|[^\\()\s])*\)/y;

/** The address between `](` and `)`, or undefined when there is none. */
export function readTarget(source: InlineSource): string | undefined {
  return take(source, target)?.slice(2, -1).replace(/\\(.)/g, "$1");
}

/** A link with text of its own, to where a letter may link. */
export function linkFrom(source: InlineSource, start: number, content: Content, href: string): Link {
  const text = plainText(content);
  if (text.trim() === "") reportAt(source, "LINK_ZONDER_TEKST", start);
  if (content.some(({ kind }) => kind !== "text")) reportAt(source, "NADRUK_ONVERWACHT", start + 1, { teken: "*" });
  if (!isSafeHref(href)) reportAt(source, "LINK_ADRES_ONBEKEND", start, { adres: href });
  return { kind: "link", href, text };
}
