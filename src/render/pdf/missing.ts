import type { Document } from "../../document/document.ts";
import { listTexts } from "../../document/list-texts.ts";
import type { Font } from "./font/font.ts";
import { toDrawn } from "./layout/drawn-text.ts";
import type { Typefaces } from "./layout/typeface.ts";

/** A character no face can draw, and where it stands, as a JSON pointer into the document. */
export interface MissingCharacter {
  readonly character: string;
  readonly place: string;
}

export function findMissing(document: Document, { regular, strong, emphasis }: Typefaces): readonly MissingCharacter[] {
  const fonts = [regular.font, strong.font, emphasis.font];
  return listTexts(document).flatMap(({ pointer, text }) => {
    const missing = new Set<string>();
    for (const character of toDrawn(text)) if (fonts.some((font) => !has(font, character))) missing.add(character);
    return [...missing].map((character) => ({ character, place: pointer }));
  });
}

function has({ glyphs }: Font, character: string): boolean {
  return character.length === 1 && (glyphs[character.charCodeAt(0)] ?? 0) !== 0;
}
