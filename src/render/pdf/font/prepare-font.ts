import { requiredCharacters } from "./characters.ts";
import { collectGlyphs, type FindOutline } from "./collect-glyphs.ts";
import { findKerning } from "./find-kerning.ts";
import { makeCmap } from "./make-cmap.ts";
import { makeMetrics } from "./make-metrics.ts";
import { type FontName, makeName, readName } from "./name-table.ts";
import { readCmap } from "./read-cmap.ts";
import { readTables, requireTable, type Tables, view, writeTables } from "./sfnt.ts";

/** Why a font cannot be used; the words for people are the caller's. */
export type FontProblem =
  /** Another kind of font: with PostScript outlines (CFF), compressed for the web (WOFF) or a collection (TTC). */
  | "not-truetype"
  /** It stops halfway, points outside itself or contradicts itself. */
  | "damaged"
  /** Its maker allows no embedding, or only of the whole font. */
  | "not-embeddable"
  /** It lacks letters or digits without which no Dutch letter can be written. */
  | "lacks-letters";

export type PreparedFont =
  | { readonly ok: true; readonly file: Uint8Array }
  | { readonly ok: false; readonly reason: FontProblem };

export interface PrepareOptions {
  /** A changed font may have to carry a name of its own; without this, it keeps the name it has. */
  readonly name?: FontName;
}

/** A TrueType font of any size → a small one for our letters: renumbered, without hints, kerning as plain pairs. */
export function prepareFont(file: Uint8Array, options: PrepareOptions = {}): PreparedFont {
  try {
    return prepare(file, options);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reason: "damaged" };
    throw error;
  }
}

function prepare(file: Uint8Array, options: PrepareOptions): PreparedFont {
  if (!isTrueType(file)) return { ok: false, reason: "not-truetype" };
  const tables = readTables(file);
  if (!tables.has("glyf")) return { ok: false, reason: "not-truetype" };
  if (!mayBeEmbedded(tables)) return { ok: false, reason: "not-embeddable" };
  const unitsPerEm = view(requireTable(tables, "head")).getUint16(18);
  if (unitsPerEm < 16 || unitsPerEm > 16384) throw new RangeError("An em of no size");
  const findGlyph = readCmap(requireTable(tables, "cmap"));
  if (requiredCharacters.some((code) => findGlyph(code) === 0)) return { ok: false, reason: "lacks-letters" };
  const glyphs = collectGlyphs(findGlyph, readLocations(tables));
  const prepared = new Map([
    ...makeMetrics(tables, glyphs),
    ["cmap", makeCmap(glyphs)],
    ["kern", findKerning(tables, glyphs, unitsPerEm)],
    ["name", makeName(options.name ?? readName(tables.get("name")))],
  ] as const);
  return { ok: true, file: writeTables(prepared) };
}

const truetype = [0x00010000, 0x74727565];

function isTrueType(file: Uint8Array): boolean {
  return file.length > 12 && truetype.includes(view(file).getUint32(0));
}

const permission = { any: 0x000f, none: 0x0002, noSubset: 0x0100, onlyBitmaps: 0x0200 };

/** OpenType OS/2, `fsType`. */
function mayBeEmbedded(tables: Tables): boolean {
  const type = view(requireTable(tables, "OS/2")).getUint16(8);
  return (type & permission.any) !== permission.none && (type & (permission.noSubset | permission.onlyBitmaps)) === 0;
}

function readLocations(tables: Tables): FindOutline {
  const glyf = requireTable(tables, "glyf");
  const loca = view(requireTable(tables, "loca"));
  const isLong = view(requireTable(tables, "head")).getInt16(50) === 1;
  const count = view(requireTable(tables, "maxp")).getUint16(4);
  const find = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return (glyph) => {
    const start = find(glyph);
    const end = find(glyph + 1);
    if (glyph >= count || start > end || end > glyf.length) throw new RangeError("A glyph outside the font");
    return glyf.subarray(start, end);
  };
}
