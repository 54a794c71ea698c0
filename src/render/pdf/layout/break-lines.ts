import { hyphenate } from "./hyphenate.ts";
import type { Piece, Style, Token } from "./tokens.ts";
import { type Shaped, shape, type Typefaces } from "./typeface.ts";

/** Text in one style on one line; spaces are pieces too. */
export interface Run {
  readonly style: Style;
  readonly pieces: Shaped[];
  width: number;
}

/** What ends a line: a space between words, a hyphen the text does not have, or nothing. */
export type LineEnd = "space" | "hyphen" | "none";

export interface Line {
  readonly runs: Run[];
  /** In ems. */
  width: number;
  end: LineEnd;
}

export interface Measure {
  readonly typefaces: Typefaces;
  /** The length of a line, in ems. */
  readonly room: number;
  readonly hyphenates: boolean;
}

/** A smaller gap at the end of a line is better than a broken word. */
const leastGap = 0.1;
/** Rounding must not push the last word of a full line to the next. */
const slack = 1e-6;

/** Fills lines, one word after the other. */
export function breakLines(tokens: readonly Token[], measure: Measure): Line[] {
  const lines: Line[] = [];
  let line = openLine();
  for (const token of tokens) line = place(lines, line, token, measure);
  if (line.runs.length > 0) lines.push(line);
  return lines;
}

const openLine = (): Line => ({ runs: [], width: 0, end: "none" });

/** Adds a token to the line, or closes it first; gives the line that is open now. */
function place(lines: Line[], open: Line, token: Token, measure: Measure): Line {
  const { typefaces, room } = measure;
  let line = open;
  let rest = token;
  while (rest.pieces.length > 0) {
    const isEmpty = line.runs.length === 0;
    const left = room - line.width - (rest.spaced && !isEmpty ? typefaces.regular.space.width : 0);
    if (rest.width <= left + slack) {
      append(line, rest, typefaces);
      return line;
    }
    const split = left < room * leastGap ? undefined : splitWord(rest, left, measure);
    if (split !== undefined) append(line, split.head, typefaces);
    else if (isEmpty) {
      rest = cut(lines, rest, measure);
      continue;
    }
    line.end = split === undefined ? (rest.spaced ? "space" : "none") : "hyphen";
    rest = split?.rest ?? rest;
    lines.push(line);
    line = openLine();
  }
  return line;
}

function append(line: Line, token: Token, typefaces: Typefaces): void {
  if (token.spaced && line.runs.length > 0) appendSpace(line, token.pieces[0], typefaces);
  for (const { shaped, style } of token.pieces) appendPiece(line, shaped, style);
}

/** The space between two words goes with the one that is not a link. */
function appendSpace(line: Line, next: Piece | undefined, typefaces: Typefaces): void {
  const before = line.runs.at(-1)?.style;
  if (before === undefined || next === undefined) return;
  const style = before.href !== undefined && next.style.href === undefined ? next.style : before;
  appendPiece(line, typefaces[style.face].space, style);
}

function appendPiece(line: Line, shaped: Shaped, style: Style): void {
  const last = line.runs.at(-1);
  line.width += shaped.width;
  if (last !== undefined && last.style.tag === style.tag && last.style.face === style.face) {
    last.pieces.push(shaped);
    last.width += shaped.width;
  } else line.runs.push({ style, pieces: [shaped], width: shaped.width });
}

interface Split {
  readonly head: Token;
  readonly rest: Token;
}

/** A long Dutch word of one style is broken where it may be; not a link, and not where two letters would stay behind. */
function splitWord(token: Token, room: number, { typefaces, hyphenates }: Measure): Split | undefined {
  const [piece, second] = token.pieces;
  if (!hyphenates || piece === undefined || second !== undefined || piece.style.href !== undefined) return undefined;
  const typeface = typefaces[piece.style.face];
  const { text } = piece.shaped;
  const syllables = hyphenate(text);
  for (let count = syllables.length - 1; count > 0; count -= 1) {
    const head = syllables.slice(0, count).join("");
    if (head.length < 3 || text.length - head.length < 3) continue;
    const shaped = shape(typeface, head);
    if (shaped.width + typeface.hyphen.width > room) continue;
    const rest = shape(typeface, text.slice(head.length));
    return { head: toToken([shaped], piece, token.spaced), rest: toToken([rest], piece, false) };
  }
  return undefined;
}

function toToken(parts: readonly Shaped[], { style }: Piece, spaced: boolean): Token {
  return {
    pieces: parts.map((shaped) => ({ shaped, style })),
    width: parts.reduce((sum, { width }) => sum + width, 0),
    spaced,
  };
}

/** A word longer than a line, such as an address of a website, is cut where lines end; gives what is left for the last. */
function cut(lines: Line[], { pieces }: Token, measure: Measure): Token {
  let line = openLine();
  for (const piece of pieces) line = pour(lines, line, piece, measure);
  const left = line.runs.flatMap((run) => run.pieces.map((shaped) => ({ shaped, style: run.style })));
  return { pieces: left, width: line.width, spaced: false };
}

/** Fills the line with a piece, and as many lines as it takes; gives the line that is open now. */
function pour(lines: Line[], open: Line, { shaped, style }: Piece, { typefaces, room }: Measure): Line {
  const typeface = typefaces[style.face];
  const { advances, unitsPerEm } = typeface.font;
  const { text } = shaped;
  let line = open;
  let width = line.width;
  let start = 0;
  let at = 0;
  for (const glyph of shaped.glyphs) {
    const advance = (advances[glyph] ?? 0) / unitsPerEm;
    if (width + advance > room + slack && (at > start || line.runs.length > 0)) {
      if (at > start) appendPiece(line, shape(typeface, text.slice(start, at)), style);
      lines.push(line);
      line = openLine();
      width = 0;
      start = at;
    }
    width += advance;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  if (start < text.length) appendPiece(line, start === 0 ? shaped : shape(typeface, text.slice(start)), style);
  return line;
}
