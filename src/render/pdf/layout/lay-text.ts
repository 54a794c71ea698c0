import type { Content } from "../../../document/inline.ts";
import { breakLines, type Line } from "./break-lines.ts";
import type { TextLook } from "./look.ts";
import type { Place } from "./place.ts";
import type { Strip } from "./strip.ts";
import type { Tag } from "./tag.ts";
import { tokenize } from "./tokens.ts";

export function breakContent(content: Content, look: TextLook, tag: Tag, { typefaces, width }: Place): Line[] {
  const tokens = tokenize(content, { face: look.face, tag }, typefaces);
  return breakLines(tokens, { typefaces, room: width / look.size, hyphenates: look.hyphenates });
}

export function baselineOf({ size, leading }: TextLook): number {
  return leading / 2 + size * 0.33;
}

/** One strip per line; the first two lines stay together, and so do the last two. */
export function layText(out: Strip[], content: Content, look: TextLook, tag: Tag, place: Place): void {
  const lines = breakContent(content, look, tag, place);
  const last = lines.length - 1;
  lines.forEach((line, index) => {
    out.push(toStrip(line, index < last && (index === 0 || index === last - 1), look, tag, place.x));
  });
}

function toStrip(line: Line, keep: boolean, look: TextLook, tag: Tag, x: number): Strip {
  const lines = [{ x, baseline: baselineOf(look), line, look, tag }];
  return { before: 0, height: look.leading, keep, lines, rules: [] };
}

/** Lines of their own, such as those of an address, as one element. */
export function layLines(out: Strip[], texts: readonly string[], look: TextLook, tag: Tag, place: Place): void {
  const start = out.length;
  for (const text of texts) {
    const [last] = out.length > start ? out.slice(-1) : [];
    endWithSpace(last);
    layText(out, [{ kind: "text", text }], look, tag, place);
  }
}

/** Without it, two lines of one element become one word when the text is read out or copied. */
function endWithSpace(strip: Strip | undefined): void {
  const line = strip?.lines[0]?.line;
  if (line !== undefined && line.end === "none") line.end = "space";
}
