import type { Face } from "../font/font.ts";
import type { Shaped, Typefaces } from "../layout/typeface.ts";

/** What draws text, and keeps which glyphs it drew. */
export interface Pen {
  readonly typefaces: Typefaces;
  /** Per face one mark for each glyph that was drawn. */
  readonly used: Readonly<Record<Face, Uint8Array>>;
  /** What a page calls each font. */
  readonly names: Readonly<Record<Face, string>>;
  /** Something was drawn that a font does not have. */
  lacks: boolean;
}

export const faces: readonly Face[] = ["regular", "strong", "emphasis"];

export function openPen(typefaces: Typefaces): Pen {
  const flags = (face: Face) => new Uint8Array(typefaces[face].font.glyphCount);
  return {
    typefaces,
    used: { regular: flags("regular"), strong: flags("strong"), emphasis: flags("emphasis") },
    names: { regular: "F1", strong: "F2", emphasis: "F3" },
    lacks: false,
  };
}

/** The operator that shows words of one face. */
export function showPieces(pen: Pen, face: Face, pieces: readonly Shaped[]): string {
  const marks = pen.used[face];
  let shown = "";
  for (const piece of pieces) {
    for (const glyph of piece.glyphs) marks[glyph] = 1;
    shown += piece.shown;
    if (piece.lacks) pen.lacks = true;
  }
  return `[(${shown})]TJ`;
}

/** To a hundredth of a point. */
export const round = (value: number) => Math.round(value * 100) / 100;
