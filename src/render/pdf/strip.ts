import type { Tone } from "../../document/document.ts";
import type { Line } from "./break-lines.ts";
import type { TextLook } from "./look.ts";
import type { Tag } from "./tag.ts";

/** A part of a page that is never cut: one line of text, or the lines of a table row side by side. */
export interface Strip {
  /** Space above; none at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** It stays on one page with the strip that follows. */
  readonly keep: boolean;
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly Rule[];
  readonly panel?: Panel;
  /** What is repeated above it when it opens a page. */
  readonly head?: Strip;
  readonly opensPage?: boolean;
  readonly bookmark?: Bookmark;
}

/** `line` is absent where an element has no text: an empty cell. */
export interface PlacedLine {
  readonly x: number;
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

/** The coloured ground under a callout. */
export interface Panel {
  readonly x: number;
  readonly width: number;
  readonly tone: Tone;
}

export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly tag: Tag;
}

export function spacer(height: number): Strip {
  return { before: 0, height, keep: true, lines: [], rules: [] };
}

export function keepAll(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index < strips.length - 1 ? { ...strip, keep: true } : strip));
}

/** The same strips with other space above the first. */
export function withBefore([first, ...rest]: readonly Strip[], before: number): readonly Strip[] {
  return first === undefined ? [] : [{ ...first, before }, ...rest];
}
