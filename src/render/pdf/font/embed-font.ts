import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { blankUnused, type Font } from "./font.ts";
export interface EmbeddedFont {
  readonly baseName: string;
  readonly file: Uint8Array;
  readonly fileLength: number;
  readonly toUnicode: Uint8Array;
  readonly widths: string;
}
const hex4 = (v: number) => v.toString(16).padStart(4, "0");
export function embedFont(font: Font, used: Uint8Array): EmbeddedFont {
  const glyphs: number[] = [];
  used.forEach((u, g) => {
    if (u) glyphs.push(g);
  });
  const hash = createHash("sha256").update(glyphs.join(" ")).digest();
  const tag = String.fromCharCode(...Array.from(hash.subarray(0, 6), (b) => 65 + (b % 26)));
  const program = blankUnused(font.tables, new Set(glyphs));
  const rows = glyphs.map((g) => `<${hex4(g)}> <${hex4(font.unicodes[g] || 0xfffd)}>`);
  const blocks: string[] = [];
  for (let i = 0; i < rows.length; i += 100) {
    const b = rows.slice(i, i + 100);
    blocks.push(`${b.length} beginbfchar\n${b.join("\n")}\nendbfchar`);
  }
  const cmap = [
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def",
    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange",
    ...blocks,
    "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
  ].join("\n");
  const widths = `[${glyphs.map((g) => `${g}[${Math.round(((font.advances[g] ?? 0) * 1000) / font.unitsPerEm)}]`).join("")}]`;
  return {
    baseName: `${tag}+${font.name}`,
    file: deflateSync(program),
    fileLength: program.length,
    toUnicode: deflateSync(cmap),
    widths,
  };
}
