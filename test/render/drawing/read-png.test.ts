import { crc32, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PngImage } from "../../../src/render/drawing/png/png-image.ts";
import { readPng } from "../../../src/render/drawing/png/read-png.ts";
import { unfilter } from "../../../src/render/drawing/png/unfilter.ts";
import { madeUp, type PngParts, rowLengthOf, writePng } from "./write-png.ts";

const palette: readonly [string, Uint8Array] = ["PLTE", Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255])];
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

function image(parts: PngParts): PngImage {
  const read = readPng(writePng(parts));
  if (read.kind === "problem") throw new Error(read.code);
  return read;
}

/** The samples of a stream as they are, without filters. */
function samples(stream: Uint8Array, rowLength: number, step: number): readonly number[] {
  const raw = Uint8Array.from(inflateSync(stream));
  unfilter(raw, rowLength, step);
  return [...raw].filter((_, index) => index % rowLength !== 0);
}

describe("Een PNG wordt wat een PDF nodig heeft", () => {
  test.each([
    ["grijs", { color: 0, depth: 8 }, "gray", 8],
    ["zwart-wit", { color: 0, depth: 1 }, "gray", 1],
    ["grijs in zestien bits", { color: 0, depth: 16 }, "gray", 8],
    ["kleur", { color: 2, depth: 8 }, "rgb", 8],
    ["kleur in zestien bits", { color: 2, depth: 16 }, "rgb", 8],
    ["een palet", { color: 3, depth: 2, extra: [palette] }, "palette", 2],
    ["grijs met doorzicht", { color: 4, depth: 8 }, "gray", 8],
    ["kleur met doorzicht", { color: 6, depth: 8 }, "rgb", 8],
    ["kleur met doorzicht in zestien bits", { color: 6, depth: 16 }, "rgb", 8],
  ] as const)("%s", (_, parts, colorSpace, bitsPerComponent) => {
    const read = image({ width: 7, height: 6, ...parts });
    expect(read).toMatchObject({ width: 7, height: 6, colorSpace, bitsPerComponent });
    const channels = colorSpace === "rgb" ? 3 : 1;
    expect(inflateSync(read.data)).toHaveLength(6 * (1 + Math.ceil((7 * channels * bitsPerComponent) / 8)));
    expect(read.alpha === undefined).toBe(parts.color < 4);
    if (read.alpha !== undefined) expect(inflateSync(read.alpha)).toHaveLength(6 * 8);
  });

  test.each([8, 16])("kleur en doorzicht in %i bits gaan uiteen zonder dat een punt verandert", (depth) => {
    const parts = { width: 9, height: 10, color: 6, depth };
    const step = depth / 2;
    const raw = Uint8Array.from(madeUp(parts));
    unfilter(raw, rowLengthOf(parts), step);
    const all = [...raw].filter((_, index) => index % rowLengthOf(parts) !== 0);
    const high = all.filter((_, index) => depth === 8 || index % 2 === 0);
    const read = image(parts);
    expect(samples(read.data, 28, 3)).toEqual(high.filter((_, index) => index % 4 !== 3));
    expect(samples(read.alpha ?? bytes(), 10, 1)).toEqual(high.filter((_, index) => index % 4 === 3));
  });

  test("doorzicht dat nergens doorzicht is, valt weg", () => {
    const raw = bytes(0, 1, 2, 3, 255, 4, 5, 6, 255);
    expect(image({ width: 2, height: 1, color: 6, depth: 8, raw }).alpha).toBeUndefined();
  });

  test("een kleur die doorzicht is", () => {
    const extra = [["tRNS", bytes(0, 1, 0, 2, 0, 3)]] as const;
    const raw = bytes(0, 1, 2, 3, 1, 2, 4);
    const { alpha = bytes() } = image({ width: 2, height: 1, color: 2, depth: 8, raw, extra });
    expect(samples(alpha, 3, 1)).toEqual([0, 255]);
  });

  test("grijs dat doorzicht is, in vier bits", () => {
    const extra = [["tRNS", bytes(0, 5)]] as const;
    const { alpha = bytes() } = image({ width: 3, height: 1, color: 0, depth: 4, raw: bytes(0, 0x15, 0x50), extra });
    expect(samples(alpha, 4, 1)).toEqual([255, 0, 0]);
  });

  test("doorzicht per kleur van een palet; ontbrekende kleuren zijn zwart", () => {
    const extra = [palette, ["tRNS", bytes(10)]] as const;
    const read = image({ width: 4, height: 1, color: 3, depth: 2, raw: bytes(0, 0b00_01_10_11), extra });
    expect(samples(read.alpha ?? bytes(), 5, 1)).toEqual([10, 255, 255, 255]);
    expect(read.palette).toEqual(bytes(255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0));
  });

  test("dezelfde bytes geven hetzelfde beeld", () => {
    const png = writePng({ width: 9, height: 10, color: 6, depth: 8 });
    expect(readPng(png)).toEqual(readPng(Uint8Array.from(png)));
  });
});

describe("Wat niet deugt, wordt bij name geweigerd", () => {
  const good = writePng({ width: 3, height: 2, color: 2, depth: 8 });
  const code = (png: Uint8Array) => {
    const read = readPng(png);
    return read.kind === "problem" ? read.code : read.kind;
  };
  const withParts = (parts: Partial<PngParts>) => writePng({ width: 3, height: 2, color: 2, depth: 8, ...parts });

  test.each([
    ["niets", new Uint8Array(), "no-png"],
    ["een JPEG", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70), "no-png"],
    ["alleen het begin", good.subarray(0, 8), "broken"],
    ["de helft", good.subarray(0, good.length >> 1), "broken"],
    ["zonder einde", good.subarray(0, good.length - 12), "broken"],
    ["in vlechtwerk", withParts({ interlace: 1 }), "interlaced"],
    ["een vlecht die niet bestaat", withParts({ interlace: 7 }), "broken"],
    ["een diepte die niet bestaat", withParts({ depth: 3 }), "broken"],
    ["een kleursoort die niet bestaat", withParts({ color: 5, raw: bytes(0) }), "broken"],
    ["geen breedte", withParts({ width: 0, raw: bytes(0) }), "broken"],
    ["te breed", withParts({ width: 4001, height: 1 }), "too-large"],
    ["te veel", withParts({ width: 4000, height: 4000, depth: 16, raw: bytes(0) }), "too-large"],
    ["meer dan 5 MB", Buffer.concat([good, new Uint8Array(5_000_001)]), "too-large"],
    ["te weinig punten", withParts({ raw: bytes(0, 1, 2) }), "broken"],
    ["te veel punten", withParts({ raw: new Uint8Array(21) }), "broken"],
    ["een bom", withParts({ pixels: deflateSync(new Uint8Array(30_000_000)) }), "broken"],
    ["geen zlib", withParts({ pixels: bytes(1, 2, 3, 4) }), "broken"],
    ["een filter dat niet bestaat", withParts({ raw: new Uint8Array(20).fill(9) }), "broken"],
    ["een palet dat ontbreekt", withParts({ color: 3, depth: 2 }), "broken"],
    ["een palet van vier bytes", withParts({ color: 3, depth: 2, extra: [["PLTE", new Uint8Array(4)]] }), "broken"],
    ["doorzicht van de verkeerde lengte", withParts({ extra: [["tRNS", bytes(1)]] }), "broken"],
    ["doorzicht dubbel", withParts({ color: 6, extra: [["tRNS", bytes(0, 1)]] }), "broken"],
    ["een onmisbaar deel dat niemand kent", withParts({ extra: [["ABCD", bytes(1)]] }), "broken"],
    ["een deel dat gemist kan worden", withParts({ extra: [["teXt", bytes(1)]] }), "image"],
  ])("%s", (_, png, expected) => expect(code(png)).toBe(expected));

  test("een byte die veranderde", () => {
    const flipped = Uint8Array.from(good);
    flipped[45] = (flipped[45] ?? 0) ^ 1;
    expect(code(flipped)).toBe("checksum");
  });

  test("elke afgebroken of veranderde PNG is een beeld of een weigering, nooit een fout", () => {
    const base = writePng({ width: 9, height: 10, color: 6, depth: 8 });
    fc.assert(
      fc.property(fc.nat(base.length), fc.nat(base.length - 1), fc.integer({ min: 1, max: 255 }), (cut, at, flip) => {
        const changed = Uint8Array.from(base.subarray(0, Math.max(cut, at + 1)));
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(["problem", "image"]).toContain(readPng(changed).kind);
      }),
      { numRuns: 400 },
    );
    for (let length = 0; length < base.length; length += 1)
      expect(readPng(base.subarray(0, length)).kind).toBe("problem");
  });

  test("ook als de controlegetallen kloppen", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 13, maxLength: 13 }),
        fc.uint8Array({ maxLength: 40 }),
        (header, pixels) => {
          const png = Uint8Array.from(withParts({ pixels }));
          png.set(
            header.map((value, index) => (index < 8 ? (index % 4 === 3 ? value % 16 : 0) : value % 9)),
            16,
          );
          new DataView(png.buffer).setUint32(29, crc32(png.subarray(12, 29)));
          expect(["problem", "image"]).toContain(readPng(png).kind);
        },
      ),
      { numRuns: 400 },
    );
  });
});
