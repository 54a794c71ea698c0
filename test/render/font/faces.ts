import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faces } from "../../../scripts/generate-fonts.ts";
import { type Font, readFont } from "../../../src/render/pdf/font/font.ts";
import { readTables, type Tables, writeTables } from "../../../src/render/pdf/font/sfnt.ts";

/** A font file as it is published, before anything is done to it. */
export const published = new Uint8Array(readFileSync(faces[0].file));

const asset = (style: string) =>
  readFileSync(join(import.meta.dirname, `../../../assets/fonts/DakpanSans-${style}.ttf`));

export const prepared: readonly (readonly [string, Uint8Array])[] = faces.map(({ style }) => [style, asset(style)]);
export const fonts: readonly (readonly [string, Font])[] = prepared.map(([style, file]) => [style, readFont(file)]);

/** A font in which some tables are others, or gone. */
export function changeTables(font: Uint8Array, changes: Readonly<Record<string, Uint8Array | undefined>>): Uint8Array {
  const tables = new Map<string, Uint8Array>(readTables(font));
  for (const [tag, table] of Object.entries(changes)) {
    if (table === undefined) tables.delete(tag);
    else tables.set(tag, table);
  }
  return writeTables(tables);
}

/** A copy of a table with one 16-bit number changed. */
export function changeNumber(font: Uint8Array | Tables, tag: string, at: number, value: number): Uint8Array {
  const tables = font instanceof Uint8Array ? readTables(font) : font;
  const table = Uint8Array.from(tables.get(tag) ?? []);
  new DataView(table.buffer).setUint16(at, value);
  return table;
}

/** A 1 for each glyph that draws the text. */
export function markText(font: Font, text: string): Uint8Array {
  const used = new Uint8Array(font.glyphCount);
  for (const character of text) used[font.glyphs[character.charCodeAt(0)] ?? 0] = 1;
  return used;
}
