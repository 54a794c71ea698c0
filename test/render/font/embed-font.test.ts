import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { embedFont } from "../../../src/render/pdf/font/embed-font.ts";
import { type Font, markUsed, readFont } from "../../../src/render/pdf/font/font.ts";
import { readTables, requireTable, sumWords, view } from "../../../src/render/pdf/font/sfnt.ts";
import { fonts, markText, prepared } from "./faces.ts";

const letter =
  "Beste mevrouw De Vries-Öztürk, U krijgt 72 uur jobcoaching (van 1 januari 2027 tot en met 30 juni 2027). " +
  "Bent u het er niet mee eens? De vergoeding is € 98,50 per uur. Hebt u vragen? Bel 0800 1234, één keer. " +
  "Gemeente Kerkdorp, Postbus 456, 1000 AB ZAANDAM: HIJLMNOPRSTUVWG";
const few = "Zie bijlage 2";
const heading = "Waarom krijgt u dit? Bent u het er niet mee eens? Heeft u vragen? Wat moet u doen: bezwaar";
const rare = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x100 + index)).join("");
const texts = [
  ["een brief", letter],
  ["koppen", heading],
  ["een paar woorden", few],
  ["namen met vreemde letters", `${letter} Łukasz Ğüneş Ðžữ Ẹ`],
  ["alle letters van Latijn Uitgebreid-A", letter + rare],
  ["alleen vreemde letters", rare],
] as const;

const [, regular] = fonts[0] ?? [];
if (regular === undefined) throw new RangeError("No fonts");
const cases = texts.flatMap(([kind, text]) => fonts.map(([style, font]) => [kind, style, font, text] as const));

interface Outlines {
  readonly count: number;
  readonly advance: (glyph: number) => number;
  readonly outline: (glyph: number) => Buffer;
}

function readProgram(file: Uint8Array): Outlines {
  const tables = readTables(file);
  const [loca, hmtx] = [view(requireTable(tables, "loca")), view(requireTable(tables, "hmtx"))];
  const count = view(requireTable(tables, "maxp")).getUint16(4);
  expect(view(requireTable(tables, "hhea")).getUint16(34)).toBe(count);
  expect(loca.byteLength).toBe(2 * (count + 1));
  const glyf = requireTable(tables, "glyf");
  return {
    count,
    advance: (glyph) => hmtx.getUint16(4 * glyph),
    outline: (glyph) => Buffer.from(glyf.subarray(2 * loca.getUint16(2 * glyph), 2 * loca.getUint16(2 * glyph + 2))),
  };
}

function withParts(font: Font, used: Uint8Array): Uint8Array {
  const all = new Uint8Array(font.glyphCount);
  used.forEach((isUsed, glyph) => {
    if (isUsed === 1 || glyph === 0) markUsed(font.program, glyph, all);
  });
  return all;
}

/** Glyph → character, read the way a PDF reader does. */
function readUnicodes(stream: Uint8Array): ReadonlyMap<number, number> {
  const text = inflateSync(stream).toString("latin1");
  const found = new Map<number, number>();
  for (const [, count = "", rows = ""] of text.matchAll(/(\d+) beginbfrange\n(.*?)endbfrange/gs)) {
    const lines = rows.trim().split("\n");
    expect(lines.length).toBe(Number(count));
    expect(lines.length).toBeLessThanOrEqual(100);
    for (const line of lines) {
      const [first = 0, last = 0, code = 0] = [...line.matchAll(/<(\w{4})>/g)].map(([, hex = ""]) => parseInt(hex, 16));
      expect(first >> 8).toBe(last >> 8);
      for (let glyph = first; glyph <= last; glyph += 1) found.set(glyph, code + glyph - first);
    }
  }
  return found;
}

function readWidths(array: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [, first = "", widths = ""] of array.slice(1, -1).matchAll(/(\d+)\[([^\]]*)\]/g)) {
    widths.split(" ").forEach((width, index) => {
      found.set(Number(first) + index, Number(width));
    });
  }
  return found;
}

describe("Een document draagt van een lettertype alleen wat het nodig heeft", () => {
  test.each(cases)("%s in %s: een heel lettertype met kloppende controlegetallen", (_, __, font, text) => {
    const { file, fileLength, baseName } = embedFont(font, markText(font, text));
    const program = inflateSync(file);
    expect(program.length).toBe(fileLength);
    expect(sumWords(view(program), 0, program.length)).toBe(0xb1b0afba);
    expect(baseName).toMatch(/^[A-Z]{6}\+DakpanSans-(Regular|SemiBold|Italic)$/);
    const data = view(program);
    for (let entry = 12; entry < 12 + 16 * data.getUint16(4); entry += 16) {
      if (program.toString("latin1", entry, entry + 4) === "head") continue;
      const start = data.getUint32(entry + 8);
      const end = (start + data.getUint32(entry + 12) + 3) & ~3;
      expect(data.getUint32(entry + 4)).toBe(sumWords(data, start, end));
    }
  });

  test.each(cases)("%s in %s: vorm, breedte en teken van elke letter blijven", (_, __, font, text) => {
    const used = markText(font, text);
    const { file, toUnicode, widths } = embedFont(font, used);
    const { outline, advance } = readProgram(inflateSync(file));
    const [unicodes, wide] = [readUnicodes(toUnicode), readWidths(widths)];
    const { glyf, starts } = font.program;
    withParts(font, used).forEach((isKept, glyph) => {
      if (isKept === 0) return;
      const own = Buffer.from(glyf.subarray(starts[glyph], starts[glyph + 1]));
      expect(outline(glyph).subarray(0, own.length)).toEqual(own);
      expect([advance(glyph), wide.get(glyph)]).toEqual([font.advances[glyph], font.advances[glyph]]);
      expect(unicodes.get(glyph) ?? 0).toBe(font.unicodes[glyph]);
    });
  });

  test.each(cases)("%s in %s: de rest is leeg, op een heel begin na", (_, __, font, text) => {
    const kept = withParts(font, markText(font, text));
    const { outline, count } = readProgram(inflateSync(embedFont(font, kept).file));
    expect(count).toBeLessThanOrEqual(font.glyphCount);
    const extra = Array.from({ length: count }, (_, glyph) => glyph).filter(
      (glyph) => kept[glyph] === 0 && outline(glyph).length > 0,
    );
    const bases = [0, ...font.bases];
    expect(bases.some((base) => extra.every((glyph) => glyph < base))).toBe(true);
  });

  test("een paar woorden krijgen niets wat ze niet tekenen; een brief krijgt een heel begin", () => {
    const kept = withParts(regular, markText(regular, few));
    const small = readProgram(inflateSync(embedFont(regular, kept).file));
    for (let glyph = 0; glyph < small.count; glyph += 1)
      if (kept[glyph] === 0) expect(small.outline(glyph).length).toBe(0);
    const large = readProgram(inflateSync(embedFont(regular, markText(regular, letter)).file));
    const drawn = Array.from({ length: regular.bases[1] ?? 0 }, (_, glyph) => glyph).filter((glyph) => glyph > 1);
    expect(drawn.every((glyph) => large.outline(glyph).length > 0)).toBe(true);
  });

  test("drie lettertypen in een brief kosten minder dan 14.000 bytes", () => {
    const sizes = [letter, heading, few].map((text, index) => {
      const [, font = regular] = fonts[index] ?? [];
      const { file, toUnicode, widths } = embedFont(font, markText(font, text));
      return file.length + toUnicode.length + widths.length;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(14_000);
  });
});

describe("Hetzelfde document geeft hetzelfde lettertype", () => {
  test("ook na honderd andere documenten en met een opnieuw gelezen lettertype", () => {
    const first = embedFont(regular, markText(regular, letter));
    for (let index = 0; index < 100; index += 1) {
      embedFont(regular, markText(regular, few + rare.slice(index, index + 7)));
    }
    expect(embedFont(regular, markText(regular, letter))).toEqual(first);
    const again = readFont(prepared[0]?.[1] ?? new Uint8Array(0));
    embedFont(again, markText(again, rare));
    expect(embedFont(again, markText(again, letter))).toEqual(first);
  });

  test("de naam verandert met de letters", () => {
    const names = texts.map(([, text]) => embedFont(regular, markText(regular, text)).baseName);
    expect(new Set(names).size).toBe(names.length);
  });

  test("een zacht afbreekteken komt als zichzelf terug, een vast streepje als streepje, een vaste spatie als spatie", () => {
    const unicodes = readUnicodes(embedFont(regular, markText(regular, "a\u00ad-\u2011\u00a0b")).toUnicode);
    expect([...unicodes.values()].sort()).toEqual([..." -ab\u00ad"].map((sign) => sign.charCodeAt(0)).sort());
  });
});
