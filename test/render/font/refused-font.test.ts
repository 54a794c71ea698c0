import { describe, expect, test } from "vitest";
import { embedFont } from "../../../src/render/pdf/font/embed-font.ts";
import { readFont } from "../../../src/render/pdf/font/font.ts";
import { prepareFont } from "../../../src/render/pdf/font/prepare-font.ts";
import { readTables, view } from "../../../src/render/pdf/font/sfnt.ts";
import { changeNumber, changeTables, markText, prepared, published } from "./faces.ts";

const [, small = new Uint8Array(0)] = prepared[0] ?? [];
const start = (text: string) => Uint8Array.from({ length: 200 }, (_, index) => text.charCodeAt(index) || 0);
const withNumber = (tag: string, at: number, value: number) =>
  changeTables(published, { [tag]: changeNumber(published, tag, at, value) });

describe("Een lettertype dat niet kan, wordt geweigerd met de reden", () => {
  test.each([
    ["leeg", new Uint8Array(0), "not-truetype"],
    ["met PostScript-vormen (OTTO)", start("OTTO"), "not-truetype"],
    ["voor het web (WOFF)", start("wOFF"), "not-truetype"],
    ["voor het web (WOFF2)", start("wOF2"), "not-truetype"],
    ["een verzameling (TTC)", start("ttcf"), "not-truetype"],
    ["een plaatje", start("\u0089PNG\r\n"), "not-truetype"],
    ["zonder vormen", changeTables(published, { glyf: undefined }), "not-truetype"],
    ["zonder breedtes", changeTables(published, { hmtx: undefined }), "damaged"],
    ["met een halve tabel van plaatsen", changeTables(published, { loca: new Uint8Array(40) }), "damaged"],
    ["met een halve tabel van vormen", changeTables(published, { glyf: new Uint8Array(40) }), "damaged"],
    ["met een em van niets", withNumber("head", 18, 0), "damaged"],
    ["met geen enkele breedte", withNumber("hhea", 34, 0), "damaged"],
    ["dat invoegen verbiedt", withNumber("OS/2", 8, 0x0002), "not-embeddable"],
    ["dat een deel invoegen verbiedt", withNumber("OS/2", 8, 0x0108), "not-embeddable"],
    ["dat alleen bitmaps laat invoegen", withNumber("OS/2", 8, 0x0200), "not-embeddable"],
    ["zonder letters", changeTables(published, { cmap: new Uint8Array(4) }), "lacks-letters"],
  ])("%s", (_, file, reason) => {
    expect(prepareFont(file)).toEqual({ ok: false, reason });
  });

  test.each([
    ["om in te voegen", 0],
    ["om te lezen en af te drukken", 0x0004],
    ["om te bewerken", 0x0008],
  ])("wie het mag %s, krijgt het", (_, type) => {
    expect(prepareFont(withNumber("OS/2", 8, type)).ok).toBe(true);
  });

  test("een vorm die een deel van zichzelf is", () => {
    const { bytes, at } = findComposite();
    view(bytes).setUint16(at.part, at.glyph);
    expect(prepareFont(changeTables(small, { glyf: bytes }))).toEqual({ ok: false, reason: "damaged" });
  });

  test("een vorm met een deel buiten het lettertype", () => {
    const { bytes, at } = findComposite();
    view(bytes).setUint16(at.part, 0xfff0);
    expect(prepareFont(changeTables(small, { glyf: bytes }))).toEqual({ ok: false, reason: "damaged" });
  });

  test("kerning die bij elke stap opnieuw begint, kost geen uren", () => {
    const gpos = Uint8Array.from(readTables(published).get("GPOS") ?? []);
    const data = view(gpos);
    const lookup = data.getUint16(8) + data.getUint16(data.getUint16(8) + 2 + 2 * 8);
    data.setUint16(lookup + 4, 0xffff);
    const started = performance.now();
    expect(prepareFont(changeTables(published, { GPOS: gpos })).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** The outlines of a font with the é, which is made of parts. */
function findComposite() {
  const font = readFont(small);
  const glyph = font.glyphs["é".charCodeAt(0)] ?? 0;
  const bytes = Uint8Array.from(font.program.glyf);
  return { bytes, at: { glyph, part: (font.program.starts[glyph] ?? 0) + 12 } };
}

/** The same row of numbers each time. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function expectUsable(file: Uint8Array): void {
  const made = prepareFont(file);
  if (made.ok) {
    const font = readFont(made.file);
    expect(embedFont(font, markText(font, "Beste mevrouw Çelik")).file.length).toBeGreaterThan(0);
  } else expect(["not-truetype", "damaged", "not-embeddable", "lacks-letters"]).toContain(made.reason);
}

describe("Een kapot lettertype geeft een antwoord, nooit een fout", () => {
  test("op honderd plaatsen afgebroken", () => {
    for (let index = 0; index < 100; index += 1) {
      const made = prepareFont(small.subarray(0, Math.floor((small.length * index) / 100)));
      expect(made.ok).toBe(false);
    }
  });

  test.each([1, 2, 3, 4])("met bytes door elkaar, reeks %i", (seed) => {
    const random = makeRandom(seed);
    for (let round = 0; round < 25; round += 1) {
      const file = Uint8Array.from(small);
      const changes = 1 + Math.floor(random() * 40);
      // Half of them in the directory and the small tables, where one byte does most.
      for (let change = 0; change < changes; change += 1) {
        const reach = random() < 0.5 ? 1200 : file.length;
        file[Math.floor(random() * reach)] = Math.floor(random() * 256);
      }
      expectUsable(file);
    }
  });
});
