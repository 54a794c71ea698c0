import { contentsOf, takeTitle } from "../../../document/contents.ts";
import type { Block, Document, Heading } from "../../../document/document.ts";
import type { HouseStyle } from "../../../document/house-style.ts";
import { senderOf } from "../../../document/sender-of.ts";
import { titledBlocks } from "../../../document/titled-blocks.ts";
import { layBlocks } from "./lay-blocks.ts";
import { type Entry, layContents, numberEntries } from "./lay-contents.ts";
import { type LaidFrame, layLetter } from "./lay-letter.ts";
import { layReport } from "./lay-report.ts";
import { type Look, lookOf } from "./look.ts";
import { type Page, paginate } from "./paginate.ts";
import type { Place } from "./place.ts";
import { type Strip, spaceBefore } from "./strip.ts";
import { child, type Tag } from "./tag.ts";
import type { Typefaces } from "./typeface.ts";

export interface Layout {
  readonly root: Tag;
  readonly look: Look;
  /** Where the text of a page stands. */
  readonly place: Place;
  readonly pages: readonly Page[];
}

/** Document → pages of lines with their place and their element; no bytes yet. */
export function layOut(document: Document, style: HouseStyle, typefaces: Typefaces): Layout {
  const root: Tag = { role: "Document", parent: undefined };
  const look = lookOf(style);
  const place = { typefaces, look, parent: root, x: look.page.left, width: look.page.bodyWidth };
  const { frame } = document;
  switch (frame.kind) {
    case "letter": {
      const laid = layLetter(frame, senderOf(document, style), style, place);
      return { root, look, place, pages: fill(laid, layAll(titledBlocks(document), place), place) };
    }
    case "report": {
      const [title, blocks] = takeTitle(titledBlocks(document));
      const section = child(root, "Sect");
      const laid = layReport(frame, title, senderOf(document, style), section, style, place);
      const strips = layAll(blocks, { ...place, parent: section });
      const listed = frame.contents ? contentsOf(blocks) : [];
      return { root, look, place, pages: fillReport(laid, strips, listed, { ...place, parent: section }) };
    }
    case "plain":
      return { root, look, place, pages: paginate(layAll(titledBlocks(document), place), look.page.top, look.page) };
  }
}

function layAll(blocks: readonly Block[], place: Place): Strip[] {
  const strips: Strip[] = [];
  layBlocks(strips, blocks, place);
  return strips;
}

/** A letter has room for this much text under its frame, or the frame is no frame. */
const leastRoom = 80;

/** Text under the frame; a frame that takes the whole page is read before the text, line after line. */
function fill({ strips, bottom }: LaidFrame, text: readonly Strip[], { look: { page } }: Place): Page[] {
  if (bottom > page.bottom - leastRoom) {
    return paginate([...strips.map(({ strip }) => strip), ...text], page.top, page);
  }
  const pages = paginate(text, bottom, page);
  pages[0]?.unshift(...strips);
  return pages;
}

function fillReport(laid: LaidFrame, text: readonly Strip[], listed: readonly Heading[], place: Place): Page[] {
  const before: Strip[] = [];
  const entries: readonly Entry[] = layContents(before, listed, text, place);
  if (entries.length > 0) spaceBefore(text, 0, 28);
  const pages = fill(laid, [...before, ...text], place);
  numberEntries(entries, pages, place);
  return pages;
}
