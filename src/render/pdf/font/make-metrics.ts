import type { Glyph } from "./collect-glyphs.ts";
import { measureOutlines } from "./measure-outlines.ts";
import { requireTable, type Tables, view } from "./sfnt.ts";

/** The tables with measures and outlines of a prepared font, by tag. */
export function makeMetrics(tables: Tables, glyphs: readonly Glyph[]): readonly (readonly [string, Uint8Array])[] {
  const { glyf, loca, isLong } = makeOutlines(glyphs);
  return [
    ["OS/2", makeWindowsMetrics(tables, glyphs)],
    ["glyf", glyf],
    ["head", makeHead(requireTable(tables, "head"), glyphs, isLong)],
    ["hhea", makeHhea(requireTable(tables, "hhea"), glyphs.length)],
    ["hmtx", makeAdvances(tables, glyphs)],
    ["loca", loca],
    ["maxp", makeMaxp(glyphs)],
    ["post", makePost(tables.get("post"))],
  ];
}

/** A copy of the first `length` bytes; a shorter table is a RangeError. */
function copyStart(table: Uint8Array, length: number): Uint8Array {
  if (table.length < length) throw new RangeError("A table that stops halfway");
  return Uint8Array.from(table.subarray(0, length));
}

function makeOutlines(glyphs: readonly Glyph[]) {
  const starts = [0];
  let size = 0;
  for (const { outline } of glyphs) {
    size += outline.bytes.length + (outline.bytes.length % 2);
    starts.push(size);
  }
  const glyf = new Uint8Array(size);
  glyphs.forEach(({ outline }, number) => {
    glyf.set(outline.bytes, starts[number]);
  });
  const isLong = size > 2 * 0xffff;
  const loca = new Uint8Array((isLong ? 4 : 2) * starts.length);
  const data = view(loca);
  starts.forEach((start, number) => {
    if (isLong) data.setUint32(4 * number, start);
    else data.setUint16(2 * number, start / 2);
  });
  return { glyf, loca, isLong };
}

function makeHead(source: Uint8Array, glyphs: readonly Glyph[], isLong: boolean): Uint8Array {
  const table = copyStart(source, 54);
  const data = view(table);
  // Without hints no instruction changes an advance.
  data.setUint16(16, data.getUint16(16) & ~0x14);
  measureBox(glyphs).forEach((edge, index) => {
    data.setInt16(36 + 2 * index, edge);
  });
  data.setInt16(50, isLong ? 1 : 0);
  return table;
}

function measureBox(glyphs: readonly Glyph[]): readonly number[] {
  const box = [0, 0, 0, 0];
  for (const { outline } of glyphs) {
    if (outline.bytes.length === 0) continue;
    const data = view(outline.bytes);
    box.forEach((edge, index) => {
      const own = data.getInt16(2 + 2 * index);
      box[index] = index < 2 ? Math.min(edge, own) : Math.max(edge, own);
    });
  }
  return box;
}

function makeHhea(source: Uint8Array, count: number): Uint8Array {
  const table = copyStart(source, 36);
  view(table).setUint16(34, count);
  return table;
}

function makeAdvances(tables: Tables, glyphs: readonly Glyph[]): Uint8Array {
  const source = view(requireTable(tables, "hmtx"));
  const count = view(requireTable(tables, "hhea")).getUint16(34);
  if (count === 0) throw new RangeError("No glyph has a width");
  const table = new Uint8Array(4 * glyphs.length);
  const data = view(table);
  glyphs.forEach(({ source: number }, place) => {
    const bearing = number < count ? 4 * number + 2 : 4 * count + 2 * (number - count);
    data.setUint16(4 * place, source.getUint16(4 * Math.min(number, count - 1)));
    data.setInt16(4 * place + 2, source.getInt16(bearing));
  });
  return table;
}

function makeMaxp(glyphs: readonly Glyph[]): Uint8Array {
  const table = new Uint8Array(32);
  const data = view(table);
  const limits = measureOutlines(glyphs);
  data.setUint32(0, 0x00010000);
  const { points, contours, compositePoints, compositeContours } = limits;
  // One zone and nothing else for instructions: there are none.
  const fields = [glyphs.length, points, contours, compositePoints, compositeContours, 1];
  fields.forEach((field, index) => {
    data.setUint16(4 + 2 * index, field);
  });
  data.setUint16(28, limits.parts);
  data.setUint16(30, limits.depth);
  return table;
}

/** Format 3: no names of glyphs. */
function makePost(source: Uint8Array | undefined): Uint8Array {
  const table = new Uint8Array(32);
  if (source !== undefined) table.set(copyStart(source, 16));
  view(table).setUint32(0, 0x00030000);
  return table;
}

const capHeightAt = 88;

/** OS/2 of version 4; an older one lacks the height of letters, which is then that of an H and an x. */
function makeWindowsMetrics(tables: Tables, glyphs: readonly Glyph[]): Uint8Array {
  const source = requireTable(tables, "OS/2");
  const { length } = source;
  const hasHeights = length >= 96 && view(source).getUint16(0) >= 2;
  const table = new Uint8Array(96);
  table.set(hasHeights ? source.subarray(0, 96) : copyStart(source, Math.min(Math.max(length, 68), 78)));
  const data = view(table);
  data.setUint16(0, 4);
  if (!hasHeights) data.setInt16(capHeightAt - 2, findHeight(glyphs, 0x78));
  if (!hasHeights || data.getInt16(capHeightAt) <= 0) data.setInt16(capHeightAt, findHeight(glyphs, 0x48));
  const codes = glyphs.flatMap((glyph) => glyph.codes);
  data.setUint16(64, Math.min(...codes));
  data.setUint16(66, Math.max(...codes));
  return table;
}

function findHeight(glyphs: readonly Glyph[], code: number): number {
  const outline = glyphs.find(({ codes }) => codes.includes(code))?.outline;
  return outline === undefined || outline.bytes.length === 0 ? 0 : view(outline.bytes).getInt16(8);
}
