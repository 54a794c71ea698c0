import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  adler32,
  combineAdler,
  deflateWhole,
  joinSegments,
  packOpen,
  packQuick,
} from "../../../src/render/pdf/font/zlib-stream.ts";

const bytes = (length: number, step: number) => Uint8Array.from({ length }, (_, index) => (index * step) >> 3);
const lengths = [0, 1, 3799, 3800, 3801, 65521, 65522, 200_000];

describe("Een stroom uit stukken die los zijn ingepakt", () => {
  test("het controlegetal is dat van zlib", () => {
    expect(adler32(Buffer.from("Wikipedia"))).toBe(0x11e60398);
    for (const length of lengths) {
      const packed = deflateWhole(bytes(length, 37));
      expect(adler32(bytes(length, 37))).toBe(Buffer.from(packed).readUInt32BE(packed.length - 4));
    }
  });

  test("controlegetallen van stukken geven dat van het geheel", () => {
    for (const first of lengths) {
      for (const second of lengths) {
        const [a, b] = [bytes(first, 41).fill(255), bytes(second, 43)];
        expect(combineAdler(adler32(a), adler32(b), second)).toBe(adler32(Buffer.concat([a, b])));
      }
    }
  });

  const kinds: readonly (readonly [string, Uint8Array])[] = [
    ["niets", bytes(0, 1)],
    ["één byte", bytes(1, 1)],
    ["bytes zonder herhaling", bytes(1000, 19)],
    ["elke byte", bytes(256, 8)],
    ["alleen nullen", new Uint8Array(5000)],
    ["om en om dezelfde twee", Uint8Array.from({ length: 3000 }, (_, index) => (index % 2 === 0 ? 200 : 7))],
    ["herhalingen van elke lengte", makeRuns()],
    ["veel bytes", bytes(65_536, 19)],
  ];

  test.each(kinds)("%s: goed en snel ingepakte stukken pakken samen weer uit", (_, part) => {
    expect(inflateSync(joinSegments([packQuick(part, true)]))).toEqual(Buffer.from(part));
    const stream = joinSegments([
      packQuick(part),
      packOpen(part),
      packQuick(part),
      packOpen(part),
      packQuick(part, true),
    ]);
    expect(inflateSync(stream)).toEqual(Buffer.concat([part, part, part, part, part]));
  });

  test("lege plaatsen in een tabel kosten bijna niets", () => {
    expect(packQuick(new Uint8Array(2000)).packed.length).toBeLessThan(30);
  });
});

/** Repeats of one byte, each a little longer than the last, with something else between. */
function makeRuns(): Uint8Array {
  const runs: number[] = [];
  for (let length = 1; length < 300; length += 1) {
    for (let index = 0; index < length; index += 1) runs.push(length & 255);
    runs.push(1, 2, 3);
  }
  return Uint8Array.from(runs);
}
