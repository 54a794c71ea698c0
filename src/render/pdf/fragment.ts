import type { Content, Inline } from "../../document/inline.ts";
import { isSafeHref } from "../../document/safe-href.ts";
import { type InlineVisitor, visitInline } from "../../document/visit.ts";
import type { Face } from "./font.ts";
import { toDrawn } from "./measure.ts";
import { child, type Tag } from "./tag.ts";

/** Text in one face that belongs to one tag. */
export interface Fragment {
  readonly text: string;
  readonly face: Face;
  readonly tag: Tag;
  readonly href?: string;
}

type Style = Omit<Fragment, "text">;

const visitor: InlineVisitor<Style, readonly Fragment[]> = {
  text: ({ text }, style) => [{ ...style, text: toDrawn(text) }],
  strong: ({ content }, style) => toFragments(content, { ...style, face: "strong" }),
  emphasis: ({ content }, style) =>
    toFragments(content, { ...style, face: style.face === "strong" ? "strong" : "emphasis" }),
  link: ({ href, text }, style) =>
    isSafeHref(href)
      ? [
          {
            ...style,
            text: href.startsWith("tel:") ? unbroken(text) : toDrawn(text),
            href,
            tag: child(style.tag, "Link"),
          },
        ]
      : [{ ...style, text: toDrawn(text) }],
  nobreak: ({ text }, style) => [{ ...style, text: unbroken(text) }],
};

function unbroken(text: string): string {
  return toDrawn(text).replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}

export function toFragments(content: Content, style: Style): readonly Fragment[] {
  return content.flatMap((inline: Inline) => visitInline(visitor, inline, style)).filter(({ text }) => text !== "");
}
