import { describe, expect, test } from "vitest";
import { chart } from "../../../src/document/build.ts";
import { contrastRatio } from "../../../src/document/contrast.ts";
import type { Chart } from "../../../src/document/document.ts";
import { neutralStyle } from "../../../src/document/house-style.ts";
import { white } from "../../../src/render/drawing/color.ts";
import { drawChart } from "../../../src/render/drawing/draw-chart.ts";
import type { Drawing, MeasureText, TextMark } from "../../../src/render/drawing/drawing.ts";
import { hostileTexts } from "../every-block.ts";

const measure: MeasureText = (text, size) => [...text].length * size * 0.5;
const months = (count: number) =>
  Array.from({ length: count }, (_, index) => `${["jan", "feb", "mrt", "apr"][index % 4]} ${2020 + (index >> 2)}`);
const rows = (series: number, count: number) =>
  Array.from({ length: series }, (_, row) => ({
    name: `Reeks ${row + 1}`,
    values: Array.from({ length: count }, (_, index) => (index * 7 + row * 5) % 13),
  }));

function chartOf(parts: Partial<Chart>): Chart {
  const { kind: _, ...rest } = { kind: "chart", ...parts };
  return chart({
    form: "bars",
    title: "t",
    alternative: "a",
    unit: "uren",
    category: "Maand",
    categories: months(3),
    series: rows(2, 3),
    ...rest,
  });
}

const draw = (parts: Partial<Chart>, width = 440) => drawChart(chartOf(parts), neutralStyle.colors, width, measure);
const texts = ({ marks }: Drawing): readonly TextMark[] => marks.filter((mark) => mark.kind === "text");
const words = (drawing: Drawing) => texts(drawing).map(({ text }) => text);

function* numbersOf(value: unknown): Generator<number> {
  if (typeof value === "number") yield value;
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* numbersOf(inner);
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extentOf({ x, y, text, size, anchor }: TextMark): Extent {
  const width = measure(text, size, false);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.2 };
}

const overlaps = (a: Extent, b: Extent) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom && b.top < a.bottom;

const cases: readonly (readonly [string, Partial<Chart>])[] = [
  ["drie maanden", {}],
  ["twaalf maanden in lijnen", { form: "lines", categories: months(12), series: rows(4, 12) }],
  ["zesendertig maanden", { categories: months(36), series: rows(2, 36) }],
  ["zesendertig maanden, vier reeksen", { categories: months(36), series: rows(4, 36) }],
  ["vijfhonderd maanden in lijnen", { form: "lines", categories: months(500), series: rows(2, 500) }],
  ["één maand", { categories: ["mei"], series: [{ name: "Uren", values: [3] }] }],
  ["lange namen", { categories: ["Plannen en voorbereiden van een dag".repeat(3), "Hulp", "x".repeat(100_000)] }],
  ["veel lange namen", { categories: months(20).map((name) => `Een lange naam in ${name}`), series: rows(1, 20) }],
  ["alleen nullen", { series: [{ name: "Uren", values: [0, 0, 0] }] }],
  ["onder nul", { series: [{ name: "Uren", values: [-3.5, 4, -0.5] }] }],
  ["alleen onder nul", { form: "lines", series: [{ name: "Uren", values: [-3, -4, -9] }] }],
  ["heel groot", { series: [{ name: "Uren", values: [1e308, -1e308, 3] }] }],
  ["heel klein", { series: [{ name: "Uren", values: [5e-324, 0.000001, 0] }] }],
  ["gaten", { form: "lines", series: [{ name: "Uren", values: [1, null, 3] }] }],
  ["geen getal", { series: [{ name: "Uren", values: [Number.NaN, Number.POSITIVE_INFINITY, 2] }] }],
  ["minder waarden dan maanden", { series: [{ name: "Uren", values: [1] }] }],
  ["niets dan gaten", { series: [{ name: "Uren", values: [null, null, null] }] }],
  ["geen reeksen", { series: [] }],
  ["geen maanden", { categories: [] }],
  ["dertig reeksen", { series: rows(30, 3) }],
];

describe.each(cases)("Een grafiek met %s", (_, parts) => {
  test.each([440, 200, 30])("op %i punten breed heeft alleen echte maten", (width) => {
    const drawing = draw(parts, width);
    for (const value of numbersOf(drawing)) expect(value).toSatisfy(Number.isFinite);
    for (const mark of drawing.marks)
      if (mark.kind === "rectangle") expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(0);
  });

  test("past op een bladzijde en binnen haar eigen randen", () => {
    const drawing = draw(parts);
    expect(drawing.height).toBeLessThan(680);
    for (const mark of drawing.marks) {
      if (mark.kind === "rectangle") {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(drawing.width + 0.01);
        expect(mark.y + mark.height).toBeLessThanOrEqual(drawing.height);
      }
      if (mark.kind === "text" && mark.turn === undefined) {
        const { left, right, bottom } = extentOf(mark);
        expect(left).toBeGreaterThanOrEqual(-0.01);
        expect(right).toBeLessThanOrEqual(drawing.width + 0.01);
        expect(bottom).toBeLessThanOrEqual(drawing.height);
      }
    }
  });

  test("is te lezen: geen kleine letters, geen woorden over elkaar", () => {
    const upright = texts(draw(parts)).filter(({ turn }) => turn === undefined);
    for (const { size } of texts(draw(parts))) expect(size).toBeGreaterThanOrEqual(8);
    const boxes = upright.map(extentOf);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
  });

  test("is elke keer dezelfde", () => expect(draw(parts)).toEqual(draw(parts)));
});

describe("Wat een grafiek zegt", () => {
  test("de eenheid, de reeksen, de maanden en ronde getallen", () => {
    const shown = words(draw({ series: [{ name: "Gebruikt", values: [12.5, 40, 57.6] }] }));
    expect(shown).toEqual(expect.arrayContaining(["uren", "Gebruikt", "0", "20", "40", "60", "12,5", "57,6"]));
    expect(shown.join(" ")).toContain("jan 2020");
  });

  test("een gat is een gat, geen nul", () => {
    const lines = draw({ form: "lines", categories: months(5), series: [{ name: "U", values: [1, 2, null, 3, 4] }] });
    expect(lines.marks.filter(({ kind }) => kind === "polyline")).toHaveLength(3);
    const bars = draw({ series: [{ name: "U", values: [1, null, 0] }] });
    expect(words(bars).filter((text) => ["1", "–"].includes(text))).toContain("1");
    expect(words(bars)).not.toContain("–");
  });

  test("een waarde alleen is een teken", () => {
    const marks = (values: readonly (number | null)[]) =>
      draw({ form: "lines", series: [{ name: "U", values }] }).marks.filter(({ kind }) => kind === "path").length;
    expect(marks([null, 2, null])).toBe(marks([null, null, null]) + 1);
  });

  test("een staaf is zo hoog als haar waarde", () => {
    const heights = draw({ series: [{ name: "U", values: [1, 2, 4] }] })
      .marks.filter((mark) => mark.kind === "rectangle")
      .slice(1)
      .map(({ height }) => height);
    expect(heights.map((height) => height / (heights[0] ?? 1))).toEqual(
      [1, 2, 4].map((value) => expect.closeTo(value)),
    );
  });

  test("een te lange naam krijgt een beletselteken en breekt geen teken", () => {
    const shown = words(draw({ categories: ["👍🏽".repeat(300), "b", "c"] }));
    expect(shown.some((text) => text.endsWith("…"))).toBe(true);
    expect(shown.every((text) => text.isWellFormed())).toBe(true);
  });

  test("meer dan acht reeksen: de tabel heeft de rest", () => {
    expect(words(draw({ series: rows(30, 3) }))).toContain("uren (nog 22 in de tabel)");
  });

  test("zonder getallen staat dat er", () =>
    expect(words(draw({ series: [] }))).toContain("Er zijn nog geen getallen."));

  test.each(hostileTexts)("%s blijft tekst", (_, value) => {
    const drawing = draw({
      unit: value,
      categories: [value, value, value],
      series: [{ name: value, values: [1, 2, 3] }],
    });
    for (const number of numbersOf(drawing)) expect(number).toSatisfy(Number.isFinite);
  });
});

describe("Ook zonder kleur", () => {
  const bars = draw({ series: rows(8, 3) });
  const lines = draw({ form: "lines", series: rows(8, 3) });

  test("verschillen de staven in vorm", () => {
    const names = texts(bars).filter(({ text }) => text.startsWith("Reeks"));
    const looks = names.map(({ x, y }) => {
      const isNear = (left: number, top: number) => left >= x - 18 && left < x && Math.abs(top - y + 4) < 7;
      return bars.marks
        .flatMap((mark) => {
          if (mark.kind === "rectangle" && isNear(mark.x, mark.y))
            return [`${(mark.x - x).toFixed(1)} ${mark.width.toFixed(1)} ${mark.fill === white}`];
          return mark.kind === "path" && mark.segments.some((each) => each.kind === "M" && isNear(each.x, each.y))
            ? ["strepen"]
            : [];
        })
        .join(", ");
    });
    expect(looks.length).toBe(8);
    expect(new Set(looks).size).toBe(8);
  });

  test("verschillen de lijnen in streep of teken", () => {
    const legend = lines.marks.slice(0, 40);
    const looks: string[] = [];
    legend.forEach((mark, index) => {
      const sign = legend[index + 1];
      if (mark.kind === "polyline" && sign?.kind === "path")
        looks.push(`${mark.dash.join()} ${sign.segments.length} ${sign.segments[1]?.kind}`);
    });
    expect(looks.length).toBe(8);
    expect(new Set(looks.slice(0, 4)).size).toBe(4);
  });

  test.each(["#ffee88", "#ffffff", "#87361b", "#00ffff", "geen kleur"])(
    "steken staven en lijnen af tegen wit, ook bij de huiskleur %s",
    (color) => {
      const colors = { ...neutralStyle.colors, accent: color, link: color, muted: color, ink: color };
      for (const form of ["bars", "lines"] as const) {
        const { marks } = drawChart(chartOf({ form, series: rows(1, 3) }), colors, 440, measure);
        const fills = marks.flatMap((mark) =>
          mark.kind === "rectangle" || mark.kind === "path"
            ? [mark.fill]
            : mark.kind === "polyline"
              ? [mark.stroke]
              : [],
        );
        expect(fills.length).toBeGreaterThan(0);
        for (const fill of fills) expect(contrastRatio(fill, white)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
