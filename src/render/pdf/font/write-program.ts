import type { Font } from "./font.ts";
import { directorySize, padded, sumWords, view, wholeFile, writeEntry, writeHeader } from "./sfnt.ts";

const tags = ["glyf", "hmtx", "loca", "head", "hhea", "maxp"];
const alphabetical = [0, 3, 4, 1, 2, 5];
const directoryEnd = directorySize(tags.length);

/** A TrueType file; its tables lie in the order glyf, hmtx, loca and those of fixed length. */
export interface ProgramFile {
  readonly bytes: Uint8Array;
  /** Where the first three start. */
  readonly glyfAt: number;
  readonly hmtxAt: number;
  readonly locaAt: number;
}

/** The first glyphs of a font, with their outlines as they lie first in each program that has them all. */
export interface Base {
  readonly count: number;
  readonly outlines: Uint8Array;
}

export const noBase: Base = { count: 0, outlines: new Uint8Array(0) };

export function openBase({ program }: Font, count: number): Base {
  const size = program.starts[count] ?? 0;
  const outlines = new Uint8Array(padded(size));
  outlines.set(program.glyf.subarray(0, size));
  return { count, outlines };
}

/**
 * The TrueType file of the glyphs that are kept, under their own numbers: others are empty, and those after the end of
 * `kept` are left out. All glyphs of the base are kept.
 */
export function writeProgram(font: Font, kept: Uint8Array, base: Base): ProgramFile {
  const count = kept.length;
  const starts = placeOutlines(font, kept, base);
  const glyfSize = starts[count] ?? 0;
  const isLong = glyfSize > 2 * 0xffff;
  const { head, hhea, maxp } = font.program;
  const lengths = [glyfSize, 4 * count, (isLong ? 4 : 2) * (count + 1), head.length, hhea.length, maxp.length];
  const places = placeTables(lengths);
  const file = new Uint8Array(places[tags.length] ?? 0);
  const data = view(file);
  const [glyfAt = 0, hmtxAt = 0, locaAt = 0, headAt = 0, hheaAt = 0, maxpAt = 0] = places;
  file.set(base.outlines, glyfAt);
  copyOutlines(font, starts, file.subarray(glyfAt), base.count);
  file.set(head, headAt);
  data.setUint32(headAt + 8, 0);
  data.setInt16(headAt + 50, isLong ? 1 : 0);
  file.set(hhea, hheaAt);
  data.setUint16(hheaAt + 34, count);
  copyAdvances(font, kept, file.subarray(hmtxAt));
  writeStarts(data, locaAt, starts, isLong);
  file.set(maxp, maxpAt);
  data.setUint16(maxpAt + 4, count);
  writeDirectory(data, lengths, places, headAt + 8);
  return { bytes: file, glyfAt, hmtxAt, locaAt };
}

/** Where each outline starts, and where the last ends. */
function placeOutlines({ program }: Font, kept: Uint8Array, base: Base): Uint32Array {
  const starts = new Uint32Array(kept.length + 1);
  starts.set(program.starts.subarray(0, base.count));
  let at = base.outlines.length;
  for (let glyph = base.count; glyph < kept.length; glyph += 1) {
    starts[glyph] = at;
    if (kept[glyph] === 1) at += (program.starts[glyph + 1] ?? 0) - (program.starts[glyph] ?? 0);
  }
  starts[kept.length] = at;
  return starts;
}

function copyOutlines({ program }: Font, starts: Uint32Array, glyf: Uint8Array, first: number): void {
  for (let glyph = first; glyph < starts.length - 1; glyph += 1) {
    const start = starts[glyph] ?? 0;
    if (starts[glyph + 1] === start) continue;
    glyf.set(program.glyf.subarray(program.starts[glyph], program.starts[glyph + 1]), start);
  }
}

function writeStarts(data: DataView, locaAt: number, starts: Uint32Array, isLong: boolean): void {
  for (let glyph = 0; glyph < starts.length; glyph += 1) {
    const start = starts[glyph] ?? 0;
    if (isLong) data.setUint32(locaAt + 4 * glyph, start);
    else data.setUint16(locaAt + 2 * glyph, start >> 1);
  }
}

function copyAdvances({ program: { hmtx } }: Font, kept: Uint8Array, table: Uint8Array): void {
  for (let glyph = 0; glyph < kept.length; glyph += 1) {
    if (kept[glyph] !== 1) continue;
    for (let byte = 4 * glyph; byte < 4 * glyph + 4; byte += 1) table[byte] = hmtx[byte] ?? 0;
  }
}

/** Where each table starts and, last, where the file ends. */
function placeTables(lengths: readonly number[]): readonly number[] {
  const places = [directoryEnd];
  let at = directoryEnd;
  for (const length of lengths) {
    at += padded(length);
    places.push(at);
  }
  return places;
}

function writeDirectory(
  data: DataView,
  lengths: readonly number[],
  places: readonly number[],
  adjustment: number,
): void {
  writeHeader(data, tags.length);
  let sum = 0;
  alphabetical.forEach((table, index) => {
    const start = places[table] ?? 0;
    const own = sumWords(data, start, places[table + 1] ?? start);
    writeEntry(data, index, { tag: tags[table] ?? "", start, length: lengths[table] ?? 0, sum: own });
    sum += own;
  });
  data.setUint32(adjustment, wholeFile - sum - sumWords(data, 0, directoryEnd));
}
