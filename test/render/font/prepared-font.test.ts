import { describe, expect, test } from "vitest";
import { generateFonts } from "../../../scripts/generate-fonts.ts";
import { characters, lookalikes } from "../../../src/render/pdf/font/characters.ts";
import { kerningBetween, readFont } from "../../../src/render/pdf/font/font.ts";
import { prepareFont } from "../../../src/render/pdf/font/prepare-font.ts";
import { readCmap } from "../../../src/render/pdf/font/read-cmap.ts";
import { readTables, sumWords, view } from "../../../src/render/pdf/font/sfnt.ts";
import { changeTables, fonts, prepared, published } from "./faces.ts";

const glyphOf = (font: (typeof fonts)[number][1], character: string) => font.glyphs[character.charCodeAt(0)] ?? 0;
const latinExtendedA = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x100 + index));

describe("Een lettertype klaarmaken", () => {
  test("de bestanden van de huisstijl zijn wat het klaarmaken oplevert, ook de tweede keer", async () => {
    const made = await generateFonts();
    for (const [style, file] of prepared) {
      expect(Buffer.from(made.get(`assets/fonts/DakpanSans-${style}.ttf`) ?? [])).toEqual(Buffer.from(file));
    }
    const before = Uint8Array.from(published);
    expect(prepareFont(published)).toEqual(prepareFont(published));
    expect(Buffer.from(published)).toEqual(Buffer.from(before));
  });

  test.each(prepared)("%s is klein, zonder hints en met kloppende controlegetallen", (_, file) => {
    expect(file.length).toBeLessThan(50_000);
    expect([...readTables(file).keys()]).toEqual([
      "OS/2",
      "cmap",
      "glyf",
      "head",
      "hhea",
      "hmtx",
      "kern",
      "loca",
      "maxp",
      "name",
      "post",
    ]);
    const copy = Uint8Array.from(file);
    expect(sumWords(view(copy), 0, copy.length)).toBe(0xb1b0afba);
  });

  test.each(fonts)("%s heeft elke letter van Latijn Uitgebreid-A, en elke komt als zichzelf terug", (_, font) => {
    for (const letter of [...latinExtendedA, ..."ȘșȚțẞẠẹỹǍǧ€☐✓"]) {
      expect(font.unicodes[glyphOf(font, letter)], letter).toBe(letter.charCodeAt(0));
    }
  });

  test.each(fonts)("%s geeft elk teken een eigen vorm, behalve wie er hetzelfde uitziet", (_, font) => {
    const drawn = characters.filter((code) => font.glyphs[code] !== 0);
    const others = drawn.filter((code) => !lookalikes.has(code));
    expect(new Set(others.map((code) => font.glyphs[code])).size).toBe(others.length);
    for (const [code, model] of lookalikes) expect(font.unicodes[font.glyphs[code] ?? 0]).toBe(model);
  });

  test.each(fonts)("%s begint met wat elke brief tekent: eerst een spatie, dan de kleine letters", (_, font) => {
    expect(glyphOf(font, " ")).toBe(1);
    const [text = 0, letter = 0] = font.bases;
    for (const sign of "abcdefghijklmnoprstuvwz .,:-") expect(glyphOf(font, sign), sign).toBeLessThan(text);
    for (const sign of "ABDEZ0123456789€é’()?") expect(glyphOf(font, sign), sign).toBeLessThan(letter);
    expect(letter).toBeLessThan(100);
  });

  test("maten en namen blijven die van het lettertype", () => {
    const [regular, , italic] = fonts.map(([, font]) => font);
    if (regular === undefined) throw new RangeError("No fonts");
    expect(regular).toMatchObject({ name: "DakpanSans-Regular", unitsPerEm: 1000, ascent: 1024, descent: -400 });
    expect(regular).toMatchObject({ capHeight: 660, italicAngle: 0 });
    expect(italic).toMatchObject({ name: "DakpanSans-Italic", italicAngle: -11 });
    expect(regular.advances[glyphOf(regular, "!")]).toBe(289);
    expect(regular.advances[glyphOf(regular, "a")]).toBe(504);
    expect(regular.advances[glyphOf(regular, "á")]).toBe(504);
  });

  test("een eigen lettertype houdt zijn eigen naam, als naam in een PDF", () => {
    const own = prepareFont(published);
    expect(own.ok && readFont(own.file).name).toBe("SourceSans3-Regular");
    const odd = prepareFont(published, { name: { family: "Ça (va) 100%", style: "/" } });
    expect(odd.ok && readFont(odd.file).name).toBe("Cava100-Regular");
  });
});

describe("De ruimte tussen letters is die van GPOS", () => {
  // Worked out with fontTools from the published files.
  test.each([
    ["Regular", { AV: -14, To: -66, Va: -22, LT: -120, "P,": -112, Ťa: -73, ry: 25, nn: 0 }],
    ["SemiBold", { AV: -16, To: -71, Va: -29, LT: -120, "P,": -122, Ťa: -68, ry: 16, nn: 0 }],
    ["Italic", { AV: -49, To: -73, Va: -27, LT: -120, "P,": -82, Ťa: -73, ry: 0, nn: 0 }],
  ])("in %s", (style, pairs) => {
    const font = fonts.find(([name]) => name === style)?.[1];
    if (font === undefined) throw new RangeError(style);
    for (const [[left = "", right = ""], value] of Object.entries(pairs)) {
      expect(kerningBetween(font, glyphOf(font, left), glyphOf(font, right)), left + right).toBe(value);
    }
  });

  test("zonder GPOS telt de tabel kern, en zonder beide staat niets dichter bijeen", () => {
    const [cmapA, cmapV] = [findSource("A"), findSource("V")];
    const kern = new Uint8Array(24);
    const data = view(kern);
    [0, 1, 0, 20, 1, 1, 6, 0, 0, cmapA, cmapV].forEach((field, index) => {
      data.setUint16(2 * index, field);
    });
    data.setInt16(22, -80);
    for (const [table, value] of [
      [kern, -80],
      [undefined, 0],
    ] as const) {
      const made = prepareFont(changeTables(published, { GPOS: undefined, kern: table }));
      if (!made.ok) throw new RangeError(made.reason);
      const font = readFont(made.file);
      expect(kerningBetween(font, glyphOf(font, "A"), glyphOf(font, "V"))).toBe(value);
      expect(kerningBetween(font, glyphOf(font, "T"), glyphOf(font, "o"))).toBe(0);
    }
  });
});

function findSource(letter: string): number {
  const cmap = readCmap(readTables(published).get("cmap") ?? new Uint8Array(0));
  return cmap(letter.charCodeAt(0));
}
