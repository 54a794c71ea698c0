import { readTables, requireTable, type Tables, view } from "./sfnt.ts";

export type Face = "regular" | "strong" | "emphasis";

/** A prepared font as the layout and the writer need it; lengths in font units. */
export interface Font {
  readonly name: string;
  readonly tables: Tables;
  readonly unitsPerEm: number;
  readonly advances: Uint16Array;
  /** Glyph by code point, 0 where there is none. */
  readonly glyphs: Uint16Array;
  /** Space between two glyphs, by `left << 16 | right`. */
  readonly kerning: ReadonlyMap<number, number>;
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
}

export function readFont(file: Uint8Array): Font {
  const tables = readTables(file);
  const head = view(requireTable(tables, "head"));
  const hhea = view(requireTable(tables, "hhea"));
  return {
    name: readName(requireTable(tables, "name")),
    tables,
    unitsPerEm: head.getUint16(18),
    advances: readAdvances(tables, hhea.getUint16(34)),
    glyphs: readGlyphs(requireTable(tables, "cmap")),
    kerning: readKerning(requireTable(tables, "kern")),
    box: [36, 38, 40, 42].map((offset) => head.getInt16(offset)),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: view(requireTable(tables, "OS/2")).getInt16(88),
    italicAngle: view(requireTable(tables, "post")).getInt32(4) / 65536,
  };
}

function readAdvances(tables: Tables, count: number): Uint16Array {
  const hmtx = view(requireTable(tables, "hmtx"));
  const glyphCount = view(requireTable(tables, "maxp")).getUint16(4);
  return Uint16Array.from({ length: glyphCount }, (_, glyph) => hmtx.getUint16(4 * Math.min(glyph, count - 1)));
}

/** The PostScript name, record 6. */
function readName(table: Uint8Array): string {
  const data = view(table);
  const base = data.getUint16(4);
  const records = Array.from({ length: data.getUint16(2) }, (_, index) => 6 + 12 * index);
  const record = records.find((at) => data.getUint16(at + 6) === 6) ?? 6;
  const start = base + data.getUint16(record + 10);
  return new TextDecoder("utf-16be").decode(table.subarray(start, start + data.getUint16(record + 8)));
}

function readGlyphs(table: Uint8Array): Uint16Array {
  const data = view(table);
  const starts = Array.from({ length: data.getUint16(2) }, (_, index) => data.getUint32(8 + 8 * index));
  const start = starts.find((at) => data.getUint16(at) === 4);
  if (start === undefined) throw new RangeError("The font has no character map of format 4");
  const glyphs = new Uint16Array(65536);
  const width = data.getUint16(start + 6);
  for (let at = start + 14; at < start + 14 + width; at += 2) readSegment(data, at, width, glyphs);
  return glyphs;
}

/** One segment of a format 4 map: ends, a gap of two bytes, starts, deltas and offsets lie `width` bytes apart. */
function readSegment(data: DataView, at: number, width: number, glyphs: Uint16Array): void {
  const first = data.getUint16(at + width + 2);
  const delta = data.getUint16(at + 2 * width + 2);
  const place = at + 3 * width + 2;
  const offset = data.getUint16(place);
  for (let code = first; code <= data.getUint16(at) && code < 0xffff; code += 1) {
    const found = offset === 0 ? code : data.getUint16(place + offset + 2 * (code - first));
    glyphs[code] = found === 0 ? 0 : (found + delta) & 0xffff;
  }
}

function readKerning(table: Uint8Array): ReadonlyMap<number, number> {
  const data = view(table);
  const pairs = new Map<number, number>();
  for (let index = 0; index < data.getUint16(10); index += 1) {
    const at = 18 + 6 * index;
    pairs.set((data.getUint16(at) << 16) | data.getUint16(at + 2), data.getInt16(at + 4));
  }
  return pairs;
}
