import type { Document } from "../../document/document.ts";
import { listTexts } from "../../document/list-texts.ts";
import type { Fonts } from "./fonts.ts";
import { missingCharacters, toDrawn } from "./measure.ts";

/** A character no face can draw, and where it stands, as a JSON pointer into the document. */
export interface MissingCharacter {
  readonly character: string;
  readonly place: string;
}

export function findMissing(document: Document, fonts: Fonts): readonly MissingCharacter[] {
  const faces = [fonts.regular, fonts.strong, fonts.emphasis];
  return listTexts(document).flatMap(({ pointer, text }) => {
    const missing = new Set(faces.flatMap((font) => missingCharacters(font, toDrawn(text))));
    return [...missing].map((character) => ({ character, place: pointer }));
  });
}
