import type { Face, Font } from "./font.ts";
import type { Fonts } from "./fonts.ts";
import { kerningBetween, toGlyphs } from "./measure.ts";

/** The glyphs drawn so far, per face; the first code point a glyph stands for is the one it is copied as. */
export type GlyphUse = Readonly<Record<Face, Map<number, number>>>;

export const noGlyphs = (): GlyphUse => ({ regular: new Map(), strong: new Map(), emphasis: new Map() });

export interface Pen {
  readonly fonts: Fonts;
  readonly use: GlyphUse;
}

export const resourceNames: Readonly<Record<Face, string>> = { regular: "F1", strong: "F2", emphasis: "F3" };

/** The operator that shows `text`, kerned. */
export function showText({ fonts, use }: Pen, face: Face, text: string): string {
  const font = fonts[face];
  const glyphs = toGlyphs(font, text);
  const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  glyphs.forEach((glyph, index) => {
    if (!use[face].has(glyph)) use[face].set(glyph, copiedAs(font, codes[index] ?? 0));
  });
  return `[${kerned(font, glyphs)}] TJ`;
}

/** A space and a no-break space, or a hyphen and a no-break hyphen, may share a glyph; so does what the font lacks. */
function copiedAs(font: Font, code: number): number {
  if (code === 0xa0) return 0x20;
  if (code === 0x2011 || code === 0xad) return 0x2d;
  if ((font.glyphs[code] ?? 0) !== 0) return code;
  return (font.glyphs[0xfffd] ?? 0) === 0 ? 0x3f : 0xfffd;
}

function kerned(font: Font, glyphs: readonly number[]): string {
  let shown = "<";
  glyphs.forEach((glyph, index) => {
    const space = index === 0 ? 0 : kerningBetween(font, glyphs[index - 1] ?? 0, glyph);
    if (space !== 0) shown += `>${Math.round((-space * 1000) / font.unitsPerEm)}<`;
    shown += glyph.toString(16).padStart(4, "0");
  });
  return `${shown}>`;
}
