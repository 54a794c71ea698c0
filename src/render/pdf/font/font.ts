import { baseLevels } from "./characters.ts";
import { type Kerning, readKerning } from "./kern-table.ts";
import { readCharacterMap } from "./make-cmap.ts";
import { readPostscriptName } from "./name-table.ts";
import { walkParts } from "./outline.ts";
import { readTables, requireTable, type Tables, view } from "./sfnt.ts";

export type Face = "regular" | "strong" | "emphasis";

/** A prepared font as the layout and the writer need it; lengths in font units. */
export interface Font {
  readonly name: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** In degrees, against the clock: below zero for an italic. */
  readonly italicAngle: number;
  /** Left, bottom, right and top of all that it draws. */
  readonly box: readonly number[];
  readonly glyphCount: number;
  /** The glyphs before the first number are in nearly every text, those before the second in nearly every letter. */
  readonly bases: readonly number[];
  /** Drawn for what has no glyph. */
  readonly replacement: number;
  /** Glyph by UTF-16 code unit, 0 where there is none. */
  readonly glyphs: Uint16Array;
  /** By glyph. */
  readonly advances: Uint16Array;
  /** The character each glyph is copied as; 0 for a part of other glyphs. */
  readonly unicodes: Uint16Array;
  readonly kerning: Kerning;
  readonly program: Program;
}

/** What of a font goes into a document. */
export interface Program {
  readonly glyf: Uint8Array;
  /** Where in `glyf` each glyph starts, and where the last ends. */
  readonly starts: Uint32Array;
  readonly head: Uint8Array;
  readonly hhea: Uint8Array;
  readonly hmtx: Uint8Array;
  readonly maxp: Uint8Array;
}

/** What `prepareFont` made → a font. */
export function readFont(file: Uint8Array): Font {
  const tables = readTables(file);
  const head = view(requireTable(tables, "head"));
  const hhea = view(requireTable(tables, "hhea"));
  const glyphCount = view(requireTable(tables, "maxp")).getUint16(4);
  const { glyphs, unicodes } = readCharacterMap(requireTable(tables, "cmap"), glyphCount);
  const program = readProgram(tables, glyphCount);
  return {
    name: readPostscriptName(requireTable(tables, "name")),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: view(requireTable(tables, "OS/2")).getInt16(88),
    italicAngle: view(requireTable(tables, "post")).getInt32(4) / 65536,
    box: [36, 38, 40, 42].map((offset) => head.getInt16(offset)),
    glyphCount,
    bases: countBases(glyphs, program),
    replacement: glyphs[0xfffd] || glyphs[0x3f] || 0,
    glyphs,
    advances: readAdvances(program.hmtx, glyphCount),
    unicodes,
    kerning: readKerning(requireTable(tables, "kern"), glyphCount),
    program,
  };
}

/** The space between two glyphs. */
export function kerningBetween({ kerning: { rows, columns, values } }: Font, left: number, right: number): number {
  return values[(rows[left] ?? 0) + (columns[right] ?? 0)] ?? 0;
}

function readProgram(tables: Tables, glyphCount: number): Program {
  const head = requireTable(tables, "head");
  const loca = view(requireTable(tables, "loca"));
  const isLong = view(head).getInt16(50) === 1;
  const starts = new Uint32Array(glyphCount + 1);
  for (let glyph = 0; glyph <= glyphCount; glyph += 1) {
    starts[glyph] = isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  }
  const [glyf, hhea] = [requireTable(tables, "glyf"), requireTable(tables, "hhea")];
  return { glyf, starts, head, hhea, hmtx: requireTable(tables, "hmtx"), maxp: requireTable(tables, "maxp") };
}

function readAdvances(hmtx: Uint8Array, glyphCount: number): Uint16Array {
  const data = view(hmtx);
  const advances = new Uint16Array(glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph += 1) advances[glyph] = data.getUint16(4 * glyph);
  return advances;
}

/** The glyphs of each level lie before those of the next, with their parts. */
function countBases(glyphs: Uint16Array, program: Program): readonly number[] {
  const isBase = new Uint8Array(program.starts.length);
  markUsed(program, 0, isBase);
  return baseLevels.map((codes) => {
    for (const code of codes) markUsed(program, glyphs[code] ?? 0, isBase);
    return isBase.indexOf(0);
  });
}

/** Marks a glyph and the parts it is drawn with. */
export function markUsed(program: Program, glyph: number, marks: Uint8Array): void {
  if (marks[glyph] === 1) return;
  marks[glyph] = 1;
  const { glyf, starts } = program;
  const start = starts[glyph] ?? 0;
  const end = starts[glyph + 1] ?? 0;
  // Below zero contours: made of parts.
  if (end === start || (glyf[start] ?? 0) < 0x80) return;
  const data = view(glyf.subarray(start, end));
  walkParts(data, (at) => markUsed(program, data.getUint16(at), marks));
}
