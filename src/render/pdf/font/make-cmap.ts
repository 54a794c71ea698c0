import type { Glyph } from "./collect-glyphs.ts";
import { view } from "./sfnt.ts";

interface Segment {
  readonly first: number;
  readonly last: number;
  /** From code to glyph. */
  readonly delta: number;
}

/** A Unicode character map of format 4 in which every segment is a plain run. */
export function makeCmap(glyphs: readonly Glyph[]): Uint8Array {
  const segments = listSegments(glyphs);
  const width = 2 * segments.length;
  const table = new Uint8Array(28 + 4 * width);
  const data = view(table);
  const power = 31 - Math.clz32(segments.length);
  const head = [0, 1, 3, 1, 0, 12, 4, 16 + 4 * width, 0, width, 2 << power, power, width - (2 << power)];
  head.forEach((field, index) => {
    data.setUint16(2 * index, field);
  });
  segments.forEach(({ first, last, delta }, index) => {
    const at = 26 + 2 * index;
    data.setUint16(at, last);
    data.setUint16(at + width + 2, first);
    data.setUint16(at + 2 * width + 2, delta & 0xffff);
  });
  return table;
}

/** The last one ends at 0xffff, as the format wants. */
function listSegments(glyphs: readonly Glyph[]): readonly Segment[] {
  const codes = glyphs.flatMap(({ codes }, glyph) => codes.map((code) => ({ code, delta: glyph - code })));
  codes.sort((a, b) => a.code - b.code);
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const { code, delta } of codes) {
    const open = segments.at(-1);
    if (open !== undefined && open.delta === delta && open.last === code - 1) open.last = code;
    else segments.push({ first: code, last: code, delta });
  }
  return [...segments, { first: 0xffff, last: 0xffff, delta: 1 }];
}

export interface CharacterMap {
  /** Glyph by UTF-16 code unit, 0 where there is none. */
  readonly glyphs: Uint16Array;
  /**
   * The character each glyph is copied as, 0 for a part. Of those that look the same it is the first: a hyphen and a
   * space, not the ones that hold words together.
   */
  readonly unicodes: Uint16Array;
}

/** Reads a map that `makeCmap` made. */
export function readCharacterMap(table: Uint8Array, glyphCount: number): CharacterMap {
  const data = view(table);
  const glyphs = new Uint16Array(65536);
  const unicodes = new Uint16Array(glyphCount);
  const start = data.getUint32(8);
  const width = data.getUint16(start + 6);
  for (let at = start + 14; at < start + 12 + width; at += 2) {
    const last = data.getUint16(at);
    const delta = data.getUint16(at + 2 * width + 2);
    for (let code = data.getUint16(at + width + 2); code <= last; code += 1) {
      const glyph = (code + delta) & 0xffff;
      glyphs[code] = glyph;
      if (unicodes[glyph] === 0) unicodes[glyph] = code;
    }
  }
  return { glyphs, unicodes };
}
