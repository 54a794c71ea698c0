import type { Font } from "./font.ts";

/** ISO 32000-1, 9.10.3: which text each glyph is copied as. */
export const cmapStart = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`;
export const cmapEnd = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

const mostRows = 100;

/** The rows for the kept glyphs from `first` on, in blocks as large as a reader must take. */
export function writeUnicodes(font: Font, kept: Uint8Array, first: number): string {
  const rows = listRows(font, kept, first);
  let blocks = "";
  for (let start = 0; start < rows.length; start += mostRows) {
    const block = rows.slice(start, start + mostRows);
    blocks += `${block.length} beginbfrange\n${block.join("")}endbfrange\n`;
  }
  return blocks;
}

/** Glyphs and characters that run on together take one row. */
function listRows({ unicodes }: Font, kept: Uint8Array, first: number): readonly string[] {
  const rows: string[] = [];
  let glyph = first;
  while (glyph < kept.length) {
    const unicode = unicodes[glyph] ?? 0;
    let last = glyph;
    if (kept[glyph] === 1 && unicode > 0) {
      while (kept[last + 1] === 1 && runsOn(unicodes, last)) last += 1;
      rows.push(`<${toHex(glyph)}> <${toHex(last)}> <${toHex(unicode)}>\n`);
    }
    glyph = last + 1;
  }
  return rows;
}

/** Only the last byte of either may change within a row. */
function runsOn(unicodes: Uint16Array, glyph: number): boolean {
  const next = (unicodes[glyph] ?? 0) + 1;
  return unicodes[glyph + 1] === next && (next & 0xff) !== 0 && ((glyph + 1) & 0xff) !== 0;
}

const toHex = (value: number) => value.toString(16).padStart(4, "0");

/** The entries of a PDF array of widths for the kept glyphs from `first` on. */
export function writeWidths({ advances, unitsPerEm }: Font, kept: Uint8Array, first: number): string {
  let widths = "";
  let before = -2;
  for (let glyph = first; glyph < kept.length; glyph += 1) {
    if (kept[glyph] !== 1) continue;
    const opening = before === glyph - 1 ? " " : `${before < 0 ? "" : "]"}${glyph}[`;
    widths += opening + Math.round(((advances[glyph] ?? 0) * 1000) / unitsPerEm);
    before = glyph;
  }
  return before < 0 ? "" : `${widths}]`;
}
