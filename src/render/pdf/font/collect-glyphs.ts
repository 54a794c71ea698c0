import { baseLevels, characters, lookalikes, softHyphen } from "./characters.ts";
import { type Outline, readOutline } from "./outline.ts";
import type { FindGlyph } from "./read-cmap.ts";
import { view } from "./sfnt.ts";

/** A glyph of the prepared font; its number is its place in the row. */
export interface Glyph {
  /** Its number in the font it comes from. */
  readonly source: number;
  /** The characters it draws: none for a part, more only for those that look the same. */
  readonly codes: number[];
  /** With its parts under their new numbers. */
  readonly outline: Outline;
}

export type FindOutline = (glyph: number) => Uint8Array;

interface Collection {
  readonly glyphs: Glyph[];
  /** New number by source number, the first where there are two. */
  readonly numbers: Map<number, number>;
  readonly findOutline: FindOutline;
}

/**
 * The glyphs of our characters, those a document uses most first: the one for a missing glyph, the characters of each
 * level with their parts, then each other character with its parts. Each has a glyph of its own, so that it is copied
 * as itself.
 */
export function collectGlyphs(findGlyph: FindGlyph, findOutline: FindOutline): readonly Glyph[] {
  const collection: Collection = { glyphs: [], numbers: new Map(), findOutline };
  addGlyph(collection, 0);
  addParts(collection, 0);
  const others = characters.slice(baseLevels.flat().length);
  for (const codes of [...baseLevels, ...others.map((code) => [code])]) {
    const start = collection.glyphs.length;
    for (const code of codes) addCharacter(collection, findGlyph, code);
    addParts(collection, start);
  }
  for (const { outline } of collection.glyphs) renumberParts(outline, collection.numbers);
  return collection.glyphs;
}

function addCharacter(collection: Collection, findGlyph: FindGlyph, code: number): void {
  const model = lookalikes.get(code);
  const like = model === undefined ? 0 : findGlyph(model);
  const source = code === softHyphen ? findGlyph(0x2d) : like === 0 ? findGlyph(code) : like;
  if (source === 0) return;
  const number = collection.numbers.get(source);
  const known = number === undefined ? undefined : collection.glyphs[number];
  if (known === undefined || (known.codes.length > 0 && model === undefined)) {
    addGlyph(collection, source).codes.push(code);
  } else known.codes.push(code);
}

function addGlyph({ glyphs, numbers, findOutline }: Collection, source: number): Glyph {
  const glyph = { source, codes: [], outline: readOutline(findOutline(source)) };
  if (!numbers.has(source)) numbers.set(source, glyphs.length);
  glyphs.push(glyph);
  return glyph;
}

/** The parts of the glyphs from `start` on, and the parts of these; the row grows while it is walked. */
function addParts(collection: Collection, start: number): void {
  const { glyphs, numbers } = collection;
  for (let number = start; number < glyphs.length; number += 1) {
    const outline = glyphs[number]?.outline;
    if (outline === undefined) continue;
    for (const part of partsOf(outline)) if (!numbers.has(part)) addGlyph(collection, part);
    if (glyphs.length > mostGlyphs) throw new RangeError("Too many parts");
  }
}

const mostGlyphs = 4000;

export function partsOf({ bytes, parts }: Outline): readonly number[] {
  const data = view(bytes);
  return parts.map((at) => data.getUint16(at));
}

function renumberParts({ bytes, parts }: Outline, numbers: ReadonlyMap<number, number>): void {
  const data = view(bytes);
  for (const at of parts) data.setUint16(at, numbers.get(data.getUint16(at)) ?? 0);
}
