import type { Heading, Tone } from "../../../document/document.ts";
import type { Art } from "./art.ts";
import type { Line } from "./break-lines.ts";
import type { TextLook } from "./look.ts";
import type { Tag } from "./tag.ts";

/** A part of a page that is never cut: one line of text, or the lines of a table row side by side. */
export interface Strip {
  /** Space above; none at the top of a page. */
  before: number;
  readonly height: number;
  /** It stays on one page with the strip that follows. */
  keep: boolean;
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly Rule[];
  readonly art?: PlacedArt;
  panel?: Panel;
  /** What is repeated above it when it opens a page. */
  heads?: readonly Strip[];
  readonly opensPage?: boolean;
  bookmark?: Bookmark;
}

/** `line` is absent where an element has no text: an empty cell. */
export interface PlacedLine {
  x: number;
  /** From the top of the strip. */
  readonly baseline: number;
  readonly line: Line | undefined;
  readonly look: TextLook;
  readonly tag: Tag;
}

export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly color: string;
}

export interface PlacedArt {
  readonly art: Art;
  readonly x: number;
  /** From the top of the strip. */
  readonly y: number;
  readonly tag: Tag;
}

/** The coloured ground under a callout. */
export interface Panel {
  readonly x: number;
  readonly width: number;
  readonly tone: Tone;
}

/** A place a reader can go to: a heading. */
export interface Bookmark {
  readonly heading: Heading;
  readonly title: string;
  readonly level: number;
  readonly tag: Tag;
}

export function spacer(height: number): Strip {
  return { before: 0, height, keep: true, lines: [], rules: [] };
}

/** From `start` on, all stay on one page, as far as one page holds them. */
export function keepFrom(strips: readonly Strip[], start: number): void {
  for (let index = start; index < strips.length - 1; index += 1) keepAt(strips, index);
}

export function keepAt(strips: readonly Strip[], index: number): void {
  const strip = strips[index];
  if (strip !== undefined) strip.keep = true;
}

export function spaceBefore(strips: readonly Strip[], index: number, space: number): void {
  const strip = strips[index];
  if (strip !== undefined) strip.before = space;
}
