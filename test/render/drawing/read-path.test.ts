import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPicture } from "../../../src/render/drawing/check-picture.ts";
import { drawPicture } from "../../../src/render/drawing/draw-picture.ts";
import type { PathSegment } from "../../../src/render/drawing/path-segment.ts";
import { readPath } from "../../../src/render/drawing/read-path.ts";

/** Written out, rounded to two decimals. */
function written(data: string): string | undefined {
  return readPath(data)?.map(writeSegment).join(" ");
}

function writeSegment(segment: PathSegment): string {
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  switch (segment.kind) {
    case "Z":
      return "Z";
    case "C":
      return `C${[segment.x1, segment.y1, segment.x2, segment.y2, segment.x, segment.y].map(round).join(",")}`;
    case "M":
    case "L":
      return `${segment.kind}${round(segment.x)},${round(segment.y)}`;
  }
}

describe("Een pad wordt lijnen en krommen in absolute maten", () => {
  test.each([
    ["lijnen", "M1 2L3 4H9V0", "M1,2 L3,4 L9,4 L9,0"],
    ["gerekend vanaf waar de pen is", "m1 2l3 4h5v-6", "M1,2 L4,6 L9,6 L9,0"],
    ["meer paren na een M zijn lijnen", "M0 0 1 1 2 2", "M0,0 L1,1 L2,2"],
    ["ook na een m", "m1 1 1 1 1 1", "M1,1 L2,2 L3,3"],
    ["zonder spaties", "M1-2.5.5e1,4", "M1,-2.5 L5,4"],
    ["na een sluiting begint het volgende waar dit begon", "M5 5h5v5zl1 1", "M5,5 L10,5 L10,10 Z M5,5 L6,6"],
    ["een kromme", "M0 0c1 1 2 2 3 3", "M0,0 C1,1,2,2,3,3"],
    ["een vloeiend vervolg", "M0 0C0 1 2 3 4 4S8 8 9 9", "M0,0 C0,1,2,3,4,4 C6,5,8,8,9,9"],
    ["vloeiend zonder voorganger", "M1 1S2 2 3 3", "M1,1 C1,1,2,2,3,3"],
    ["een kromme met één greep", "M0 0Q3 3 6 0", "M0,0 C2,2,4,2,6,0"],
    ["en haar vervolg", "M0 0Q3 3 6 0T12 0", "M0,0 C2,2,4,2,6,0 C8,-2,10,-2,12,0"],
    ["een halve cirkel", "M0 0A5 5 0 0 1 10 0", "M0,0 C0,-2.76,2.24,-5,5,-5 C7.76,-5,10,-2.76,10,0"],
    ["vlaggen zonder spatie", "M0 0a5 5 0 0110 0", "M0,0 C0,-2.76,2.24,-5,5,-5 C7.76,-5,10,-2.76,10,0"],
    ["een boog die te klein is, groeit", "M0 0A1 1 0 0 1 10 0", "M0,0 C0,-2.76,2.24,-5,5,-5 C7.76,-5,10,-2.76,10,0"],
    ["een boog zonder straal is een lijn", "M0 0A0 5 0 0 1 10 0", "M0,0 L10,0"],
    ["een boog naar zichzelf is niets", "M1 1A5 5 0 0 1 1 1", "M1,1"],
    ["niets", "  ", ""],
  ])("%s: %s", (_, data, expected) => expect(written(data)).toBe(expected));

  test("een boog ligt op haar cirkel", () => {
    const [, first] = readPath("M10 0A10 10 0 0 1 0 10") ?? [];
    expect(first?.kind).toBe("C");
    if (first?.kind !== "C") return;
    const middle = (a: number, b: number, c: number, d: number) => (a + 3 * b + 3 * c + d) / 8;
    const x = middle(10, first.x1, first.x2, first.x);
    const y = middle(0, first.y1, first.y2, first.y);
    expect(Math.hypot(x, y)).toBeCloseTo(10, 2);
  });
});

describe("Wat geen pad is, wordt geweigerd", () => {
  test.each([
    "L0 0",
    "M0",
    "M0 0,",
    "M0 0L1",
    "M0 0 1",
    "M0 0X1 1",
    "M0 0A1 1 0 2 0 3 3",
    "M0 0C1 1 2 2 3",
    "M1e400 0",
    "M0 0L1e99 0",
    "MNaN 0",
    "M0 0Z5",
    "M0 0--1 1",
    "hallo",
    "M0 0<script>",
    "M0 0A1e-300 1e300 0 0 0 1 1",
  ])("%s", (data) => expect(readPath(data)).toBeUndefined());

  test("wat er ook staat, er komt geen getal uit dat er geen is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^M[-MmLlHhVvCcSsQqTtAaZz0-9.e, ]{0,60}$/), (data) => {
        for (const segment of readPath(data) ?? [])
          for (const value of Object.values(segment))
            if (value !== segment.kind) expect(value).toSatisfy(Number.isFinite);
      }),
      { numRuns: 2000 },
    );
  });

  test("honderdduizend punten kosten geen tijd", () => {
    expect(readPath(`M0 0${"l1 1".repeat(100_000)}`)).toHaveLength(100_001);
  });
});

describe("Een getekend beeld", () => {
  const shapes = [
    { path: "M0 0H10V10Z", fill: "#87361b" },
    { path: "geen pad", fill: "#000000" },
  ];

  test("krijgt de gevraagde breedte; de hoogte volgt", () => {
    expect(drawPicture({ kind: "vector", width: 20, height: 10, shapes }, 40)).toEqual({
      width: 40,
      height: 20,
      marks: [
        {
          kind: "path",
          fill: "#87361b",
          segments: [{ kind: "M", x: 0, y: 0 }, { kind: "L", x: 20, y: 0 }, { kind: "L", x: 20, y: 20 }, { kind: "Z" }],
        },
      ],
    });
  });

  test.each([
    ["een vorm die niet te lezen is", { kind: "vector", width: 20, height: 10, shapes }, { kind: "path", shape: 1 }],
    ["geen breedte", { kind: "vector", width: 0, height: 10, shapes: [] }, { kind: "size" }],
    ["een hoogte die geen getal is", { kind: "vector", width: 1, height: Number.NaN, shapes: [] }, { kind: "size" }],
    ["geen PNG", { kind: "png", bytes: new Uint8Array(9) }, { kind: "png", code: "no-png" }],
    ["een goed beeld", { kind: "vector", width: 1, height: 1, shapes: [] }, undefined],
  ] as const)("de controle noemt %s", (_, picture, expected) => expect(checkPicture(picture)).toEqual(expected));
});
