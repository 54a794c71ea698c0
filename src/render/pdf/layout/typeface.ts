import { type Face, type Font, kerningBetween } from "../font/font.ts";
import type { PdfFonts } from "../font/read-fonts.ts";

/** A word as a font draws it. */
export interface Shaped {
  readonly text: string;
  readonly glyphs: Uint16Array;
  /** Between the brackets of a PDF string: two bytes a glyph, with the kerning between. */
  readonly shown: string;
  /** In ems. */
  readonly width: number;
  /** The font lacks one of its characters. */
  readonly lacks: boolean;
}

/** A font with the words it has drawn before: most words of a letter stand in the next one too. */
export interface Typeface {
  readonly face: Face;
  readonly font: Font;
  readonly words: Map<string, Shaped>;
  readonly codes: readonly string[];
  readonly space: Shaped;
  /** Ends a line in the middle of a word; copied as a soft hyphen. */
  readonly hyphen: Shaped;
}

export type Typefaces = Readonly<Record<Face, Typeface>>;

const known = new WeakMap<PdfFonts, Typefaces>();

export function typefacesOf(fonts: PdfFonts): Typefaces {
  const found = known.get(fonts);
  if (found !== undefined) return found;
  const made = {
    regular: openTypeface("regular", fonts.regular),
    strong: openTypeface("strong", fonts.strong),
    emphasis: openTypeface("emphasis", fonts.emphasis),
  };
  known.set(fonts, made);
  return made;
}

function openTypeface(face: Face, font: Font): Typeface {
  const codes = Array.from({ length: font.glyphCount }, (_, glyph) => escapeByte(glyph >> 8) + escapeByte(glyph & 255));
  const space = draw(font, codes, " ");
  return { face, font, codes, words: new Map(), space, hyphen: draw(font, codes, "\u00ad") };
}

/** ISO 32000-1, 7.3.4.2: brackets, backslashes and ends of line in a string are escaped. */
function escapeByte(byte: number): string {
  if (byte === 0x0d) return "\\r";
  if (byte === 0x0a) return "\\n";
  const char = String.fromCharCode(byte);
  return byte === 0x28 || byte === 0x29 || byte === 0x5c ? `\\${char}` : char;
}

/** Enough for the words of many letters; a name that comes once must not stay for ever. */
const mostWords = 4_000;
const longWord = 40;

export function shape(typeface: Typeface, word: string): Shaped {
  const found = typeface.words.get(word);
  if (found !== undefined) return found;
  const shaped = draw(typeface.font, typeface.codes, word);
  if (word.length <= longWord) {
    if (typeface.words.size >= mostWords) typeface.words.clear();
    typeface.words.set(word, shaped);
  }
  return shaped;
}

function draw(font: Font, codes: readonly string[], word: string): Shaped {
  const glyphs = new Uint16Array(word.length);
  let count = 0;
  let lacks = false;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const glyph = font.glyphs[unit] ?? 0;
    lacks ||= glyph === 0;
    glyphs[count] = glyph === 0 ? font.replacement : glyph;
    count += 1;
    // A character outside the first plane takes two units and is one sign.
    if (unit >= 0xd800 && unit < 0xdc00) at += 1;
  }
  return { text: word, lacks, ...measure(font, codes, glyphs.subarray(0, count)) };
}

function measure(font: Font, codes: readonly string[], glyphs: Uint16Array) {
  let shown = "";
  let units = 0;
  let before = -1;
  for (const glyph of glyphs) {
    const kerning = before < 0 ? 0 : kerningBetween(font, before, glyph);
    if (kerning !== 0) shown += `)${Math.round((-kerning * 1000) / font.unitsPerEm)}(`;
    shown += codes[glyph] ?? "";
    units += (font.advances[glyph] ?? 0) + kerning;
    before = glyph;
  }
  return { glyphs, shown, width: units / font.unitsPerEm };
}
