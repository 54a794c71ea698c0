import type { Content } from "../../document/inline.ts";
import { breakLines, type Line } from "./break-lines.ts";
import type { Fonts } from "./fonts.ts";
import { toFragments } from "./fragment.ts";
import type { TextLook } from "./look.ts";
import type { PlacedLine, Strip } from "./strip.ts";
import type { Tag } from "./tag.ts";

/** Where something is laid: its element in the tree, and the column of the page it may fill. */
export interface Place {
  readonly fonts: Fonts;
  readonly parent: Tag;
  readonly x: number;
  readonly width: number;
}

export function breakContent(content: Content, look: TextLook, tag: Tag, width: number, fonts: Fonts): readonly Line[] {
  return breakLines(toFragments(content, { face: look.face, tag }), width, { fonts, size: look.size });
}

export function baselineOf({ size, leading }: TextLook): number {
  return leading / 2 + size * 0.33;
}

/** One strip per line; the first two lines stay together, and so do the last two. */
export function layText(content: Content, look: TextLook, tag: Tag, { fonts, x, width }: Place): readonly Strip[] {
  const lines = breakContent(content, look, tag, width, fonts);
  return lines.map((line, index) => ({
    before: 0,
    height: look.leading,
    keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    lines: [{ x, baseline: baselineOf(look), line, look, tag }],
    rules: [],
  }));
}

/** Lines of their own, such as those of an address, as one element. */
export function layLines(texts: readonly string[], look: TextLook, tag: Tag, place: Place): readonly Strip[] {
  const written = texts.filter((text) => text.trim() !== "");
  return written.flatMap((text, index) => {
    const strips = layText([{ kind: "text", text }], look, tag, place);
    return index < written.length - 1
      ? strips.map((strip) => ({ ...strip, lines: strip.lines.map(endWithSpace) }))
      : strips;
  });
}

/** Without it, two lines of one element become one word when the text is read out or copied. */
function endWithSpace(placed: PlacedLine): PlacedLine {
  if (placed.line === undefined || placed.line.end !== "none") return placed;
  return { ...placed, line: { ...placed.line, end: "space" } };
}
