import type { Document } from "../../document/document.ts";
import { titledBlocks } from "../../document/titled-blocks.ts";
import type { Fonts } from "./fonts.ts";
import { layBlocks } from "./lay-blocks.ts";
import { layFrame } from "./lay-frame.ts";
import { bodyWidth, page } from "./look.ts";
import { type Page, paginate } from "./paginate.ts";
import type { Tag } from "./tag.ts";

export interface Layout {
  readonly root: Tag;
  readonly pages: readonly Page[];
}

/** Document → pages of lines with their place and their element; no bytes yet. */
export function layOut(document: Document, fonts: Fonts): Layout {
  const root: Tag = { role: "Document", parent: undefined };
  const place = { fonts, parent: root, x: page.left, width: bodyWidth };
  const frame = document.frame.kind === "plain" ? { strips: [], bottom: page.top } : layFrame(document.frame, place);
  const [first = [], ...rest] = paginate(layBlocks(titledBlocks(document), place), frame.bottom);
  return { root, pages: [[...frame.strips, ...first], ...rest] };
}
