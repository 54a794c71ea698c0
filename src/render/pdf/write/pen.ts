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
export function showPieces(pen: Pen, face: Face, pieces: readonly Shaped[], ending?: Shaped): string {
  let shown = "";
  for (const piece of pieces) shown += takePiece(pen, face, piece);
  if (ending !== undefined) shown += takePiece(pen, face, ending);
  return `[(${shown})]TJ`;
}

function takePiece(pen: Pen, face: Face, { glyphs, shown, lacks }: Shaped): string {
  const marks = pen.used[face];
  for (let at = 0; at < glyphs.length; at += 1) marks[glyphs[at] ?? 0] = 1;
  if (lacks) pen.lacks = true;
  return shown;
}

/** To a hundredth of a point. */
export const round = (value: number) => Math.round(value * 100) / 100;
