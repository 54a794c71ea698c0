import type { Content, Inline } from "../../../document/inline.ts";
import { isSafeHref } from "../../../document/safe-href.ts";
import { type InlineVisitor, visitInline } from "../../../document/visit.ts";
import type { Face } from "../font/font.ts";
import { toDrawn, toUnbroken } from "./drawn-text.ts";
import type { Bookmark } from "./strip.ts";
import { child, type Tag } from "./tag.ts";
import { type Shaped, shape, type Typefaces } from "./typeface.ts";

/** How a piece of text is drawn, and the element it belongs to. */
export interface Style {
  readonly face: Face;
  readonly tag: Tag;
  readonly href?: string;
  /** A place in the document itself. */
  readonly target?: Bookmark;
}

/** What stays together on a line, in one style or more. */
export interface Token {
  readonly pieces: Piece[];
  /** In ems. */
  width: number;
  /** A space comes before it. */
  readonly spaced: boolean;
}

export interface Piece {
  readonly shaped: Shaped;
  readonly style: Style;
}

interface Reading {
  readonly typefaces: Typefaces;
  readonly tokens: Token[];
  /** The next piece sticks to the last token. */
  joins: boolean;
  spaced: boolean;
}

export function tokenize(content: Content, style: Style, typefaces: Typefaces): readonly Token[] {
  const reading: Reading = { typefaces, tokens: [], joins: false, spaced: false };
  for (const inline of content) visitInline(visitor, inline, { reading, style });
  return reading.tokens;
}

interface Context {
  readonly reading: Reading;
  readonly style: Style;
}

const visitor: InlineVisitor<Context, void> = {
  text: ({ text }, { reading, style }) => readText(reading, toDrawn(text), style),
  strong: ({ content }, context) => readAll(content, context, "strong"),
  emphasis: ({ content }, context) =>
    readAll(content, context, context.style.face === "strong" ? "strong" : "emphasis"),
  link: ({ href, text }, { reading, style }) => {
    if (!isSafeHref(href)) return readText(reading, toDrawn(text), style);
    const shown = href.startsWith("tel:") ? toUnbroken(text) : toDrawn(text);
    return readText(reading, shown, { ...style, href, tag: child(style.tag, "Link") });
  },
  nobreak: ({ text }, { reading, style }) => readText(reading, toUnbroken(text), style),
};

function readAll(content: readonly Inline[], { reading, style }: Context, face: Face): void {
  for (const inline of content) visitInline(visitor, inline, { reading, style: { ...style, face } });
}

function readText(reading: Reading, text: string, style: Style): void {
  for (let start = 0; start <= text.length; ) {
    const space = text.indexOf(" ", start);
    const end = space === -1 ? text.length : space;
    if (end > start) readWord(reading, text.slice(start, end), style);
    if (space === -1) return;
    reading.joins = false;
    reading.spaced = true;
    start = end + 1;
  }
}

/** The place after the hyphen of a double name; a telephone number has no such place. */
const breaks = /(?<=\p{L}-)(?=\p{L}{2})/u;

function readWord(reading: Reading, word: string, style: Style): void {
  const parts = word.includes("-") ? word.split(breaks) : [word];
  for (const part of parts) {
    addPiece(reading, part, style);
    reading.joins = false;
  }
  reading.joins = true;
}

function addPiece(reading: Reading, word: string, style: Style): void {
  const shaped = shape(reading.typefaces[style.face], word);
  const { tokens } = reading;
  const last = tokens.at(-1);
  if (reading.joins && last !== undefined) {
    last.pieces.push({ shaped, style });
    last.width += shaped.width;
  } else tokens.push({ pieces: [{ shaped, style }], width: shaped.width, spaced: reading.spaced });
  reading.joins = true;
  reading.spaced = false;
}

/** The width of tokens on one line, in ems. */
export function widthOf(tokens: readonly Token[], { regular }: Typefaces): number {
  let width = 0;
  for (const token of tokens) width += token.width + (token.spaced && width > 0 ? regular.space.width : 0);
  return width;
}
