import type { Font } from "./font.ts";

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Text as the font draws it: composed, without characters that have no width, with plain forms of what looks the same. */
export function toDrawn(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, " ")
    .replace(invisible, "")
    .replace(/[\u2007\u202f]/g, "\u00a0")
    .replace(/\u2010/g, "-");
}

/** The glyphs of drawn text; a character the font lacks becomes the replacement sign. */
export function toGlyphs(font: Font, text: string): readonly number[] {
  return Array.from(text, (char) => glyphOf(font, char) || replacementOf(font));
}

function replacementOf(font: Font): number {
  return font.glyphs[0xfffd] || (font.glyphs[0x3f] ?? 0);
}

/** A no-break hyphen is drawn, and copied, as a hyphen. */
function glyphOf(font: Font, char: string): number {
  return font.glyphs[char === "\u2011" ? 0x2d : (char.codePointAt(0) ?? 0)] ?? 0;
}

export function missingCharacters(font: Font, text: string): readonly string[] {
  return Array.from(text).filter((char) => glyphOf(font, char) === 0);
}

export function kerningBetween(font: Font, left: number, right: number): number {
  return font.kerning.get((left << 16) | right) ?? 0;
}

/** The width of drawn text in points. */
export function widthOf(font: Font, size: number, text: string): number {
  let width = 0;
  let previous = -1;
  for (const glyph of toGlyphs(font, text)) {
    width += font.advances[glyph] ?? 0;
    if (previous >= 0) width += kerningBetween(font, previous, glyph);
    previous = glyph;
  }
  return (width * size) / font.unitsPerEm;
}
