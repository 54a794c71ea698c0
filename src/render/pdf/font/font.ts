import { blankUnused } from "../blank-unused.ts";
import { readFont as readOld } from "../font.ts";
import type { Tables } from "../sfnt.ts";
export type Face = "regular" | "strong" | "emphasis";
export interface Font {
  readonly name: string;
  readonly tables: Tables;
  readonly unitsPerEm: number;
  readonly advances: Uint16Array;
  readonly glyphs: Uint16Array;
  readonly unicodes: Uint16Array;
  readonly kerning: ReadonlyMap<number, number>;
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly glyphCount: number;
  readonly baseCount: number;
  readonly replacement: number;
}
export function kerningBetween(font: Font, l: number, r: number): number {
  return font.kerning.get((l << 16) | r) ?? 0;
}
export function readFont(bytes: Uint8Array): Font {
  const o = readOld(bytes);
  const unicodes = new Uint16Array(o.advances.length);
  for (let c = 65535; c > 0; c--) {
    const g = o.glyphs[c];
    if (g) unicodes[g] = c;
  }
  return {
    ...o,
    unicodes,
    glyphCount: o.advances.length,
    baseCount: 0,
    replacement: o.glyphs[0xfffd] || o.glyphs[0x3f] || 0,
  };
}
export { blankUnused };
