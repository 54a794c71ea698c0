import { createHash } from "node:crypto";
import { blankUnused } from "./blank-unused.ts";
import { deflate } from "./deflate.ts";
import type { Font } from "./font.ts";
import { add, dict, literal, name, type PdfObjects, type Ref } from "./pdf-value.ts";

/** The glyphs a document draws in one font, and the code point each stands for. */
export type UsedGlyphs = ReadonlyMap<number, number>;

export function addFont(objects: PdfObjects, font: Font, used: UsedGlyphs): Ref {
  const sorted = [...used].sort(([a], [b]) => a - b);
  const tagged = name(`${subsetTag(sorted)}+${font.name}`);
  const descendant = add(
    objects,
    dict({
      Type: name("Font"),
      Subtype: name("CIDFontType2"),
      BaseFont: tagged,
      CIDSystemInfo: dict({ Registry: literal("Adobe"), Ordering: literal("Identity"), Supplement: 0 }),
      CIDToGIDMap: name("Identity"),
      FontDescriptor: addDescriptor(objects, font, tagged.name, new Set(used.keys())),
      DW: 500,
      W: sorted.flatMap(([glyph]) => [glyph, [scale(font, font.advances[glyph] ?? 0)]]),
    }),
  );
  const unicode = deflate(toUnicode(sorted));
  return add(
    objects,
    dict({
      Type: name("Font"),
      Subtype: name("Type0"),
      BaseFont: tagged,
      Encoding: name("Identity-H"),
      DescendantFonts: [descendant],
      ToUnicode: add(objects, dict({ Filter: name("FlateDecode"), Length: unicode.length }), unicode),
    }),
  );
}

function addDescriptor(objects: PdfObjects, font: Font, tagged: string, used: ReadonlySet<number>): Ref {
  const program = blankUnused(font.tables, used);
  const packed = deflate(program);
  const file = dict({ Filter: name("FlateDecode"), Length: packed.length, Length1: program.length });
  return add(
    objects,
    dict({
      Type: name("FontDescriptor"),
      FontName: name(tagged),
      Flags: font.italicAngle === 0 ? 4 : 68,
      FontBBox: font.box.map((value) => scale(font, value)),
      ItalicAngle: font.italicAngle,
      Ascent: scale(font, font.ascent),
      Descent: scale(font, font.descent),
      CapHeight: scale(font, font.capHeight),
      StemV: 84,
      FontFile2: add(objects, file, packed),
    }),
  );
}

const scale = ({ unitsPerEm }: Font, value: number) => Math.round((value * 1000) / unitsPerEm);

/** ISO 32000-1, 9.6.4: six letters that name the subset; here from what is in it. */
function subsetTag(sorted: readonly (readonly [number, number])[]): string {
  const hash = createHash("sha256")
    .update(sorted.map(([glyph]) => glyph).join(" "))
    .digest();
  return String.fromCharCode(...Array.from(hash.subarray(0, 6), (byte) => 65 + (byte % 26)));
}

const hex4 = (value: number) => value.toString(16).padStart(4, "0");

function toUnicode(sorted: readonly (readonly [number, number])[]): string {
  const rows = sorted.map(([glyph, code]) => `<${hex4(glyph)}> <${hex4(code)}>`);
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, index) =>
    rows.slice(index * 100, index * 100 + 100),
  );
  return [
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def",
    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange",
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`),
    "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
  ].join("\n");
}
