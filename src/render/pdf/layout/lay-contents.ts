import type { Heading } from "../../../document/document.ts";
import { breakLines, type Line } from "./break-lines.ts";
import { baselineOf, layText } from "./lay-text.ts";
import type { TextLook } from "./look.ts";
import type { Page } from "./paginate.ts";
import { indent, type Place } from "./place.ts";
import { type Bookmark, keepAt, type PlacedLine, type Rule, type Strip, spaceBefore } from "./strip.ts";
import { child, type Tag } from "./tag.ts";
import { tokenize } from "./tokens.ts";

/** An entry of the contents; its page is known when all pages are. */
export interface Entry {
  readonly bookmark: Bookmark;
  readonly number: PlacedLine;
}

const numberRoom = 30;

/** The list of headings, without page numbers as yet. */
export function layContents(
  out: Strip[],
  listed: readonly Heading[],
  strips: readonly Strip[],
  place: Place,
): readonly Entry[] {
  const wanted = new Set(listed);
  const bookmarks = strips.flatMap(({ bookmark }) =>
    bookmark === undefined || !wanted.has(bookmark.heading) ? [] : [bookmark],
  );
  if (bookmarks.length === 0) return [];
  const tag = child(place.parent, "TOC");
  const start = out.length;
  layText(out, [{ kind: "text", text: "Inhoud" }], place.look.headings[2], child(tag, "Caption"), place);
  keepAt(out, start);
  keepAt(out, start + 1);
  return bookmarks.map((bookmark) => layEntry(out, bookmark, tag, place));
}

function layEntry(out: Strip[], bookmark: Bookmark, toc: Tag, place: Place): Entry {
  const { look } = place;
  const link = child(child(child(toc, "TOCI"), "Reference"), "Link");
  const isTop = bookmark.level === 2;
  const text = isTop ? look.body : look.cell;
  const inner = { ...indent(place, isTop ? 0 : 14), width: place.width - (isTop ? 0 : 14) - numberRoom };
  const lines = setEntry(bookmark, text, link, inner);
  const start = out.length;
  lines.forEach((line, index) => {
    const placed = [{ x: inner.x, baseline: baselineOf(text), line, look: text, tag: link }];
    out.push({ before: 0, height: text.leading, keep: index < lines.length - 1, lines: placed, rules: [] });
  });
  spaceBefore(out, start, isTop ? 5 : 1);
  const end = place.x + place.width;
  const number: PlacedLine = { x: end, baseline: baselineOf(text), line: openNumber(), look: text, tag: link };
  const last = out[out.length - 1];
  if (last !== undefined) {
    const rules = [leaderTo(end - numberRoom, lines.at(-1), text, inner)];
    out[out.length - 1] = { ...last, lines: [...last.lines, number], rules };
  }
  return { bookmark, number };
}

/** A thin line leads the eye from the heading to its page. */
function leaderTo(end: number, line: Line | undefined, look: TextLook, { x, look: { rule } }: Place): Rule {
  const start = x + (line?.width ?? 0) * look.size + 8;
  return { x: start, y: baselineOf(look), width: Math.max(0, end - start + 8), thickness: 0.4, color: rule };
}

const openNumber = (): Line => ({ runs: [], width: 0, end: "none" });

function setEntry(bookmark: Bookmark, look: TextLook, tag: Tag, { typefaces, width }: Place): Line[] {
  const style = { face: look.face, tag, target: bookmark };
  const tokens = tokenize([{ kind: "text", text: bookmark.title }], style, typefaces);
  const lines = breakLines(tokens, { typefaces, room: width / look.size, hyphenates: false });
  for (const line of lines) line.end = "space";
  return lines;
}

/** Writes the number of the page behind each entry. */
export function numberEntries(entries: readonly Entry[], pages: readonly Page[], { typefaces }: Place): void {
  const found = new Map<Bookmark, number>();
  pages.forEach((page, index) => {
    for (const { strip } of page) if (strip.bookmark !== undefined) found.set(strip.bookmark, index + 1);
  });
  for (const { bookmark, number } of entries) setNumber(number, bookmark, found.get(bookmark) ?? 1, typefaces);
}

function setNumber(placed: PlacedLine, target: Bookmark, page: number, typefaces: Place["typefaces"]): void {
  const { line, look, tag } = placed;
  if (line === undefined) return;
  const tokens = tokenize([{ kind: "text", text: String(page) }], { face: look.face, tag, target }, typefaces);
  const [set] = breakLines(tokens, { typefaces, room: numberRoom, hyphenates: false });
  if (set === undefined) return;
  line.runs.push(...set.runs);
  line.width = set.width;
  line.end = "space";
  placed.x -= set.width * look.size;
}
