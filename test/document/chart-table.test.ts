import { describe, expect, test } from "vitest";
import { chart } from "../../src/document/build.ts";
import { chartTable, formatNumber } from "../../src/document/chart-table.ts";
import { plainText } from "../../src/document/plain-text.ts";

describe("Getallen staan er zoals in het Nederlands", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [12.5, "12,5"],
    [0.1 + 0.2, "0,3"],
    [1250, "1250"],
    [12500.456, "12.500,46"],
    [-1234567, "-1.234.567"],
    [0.004, "0,004"],
    [-0.00123, "-0,0012"],
    [1e21, "1e+21"],
    [1e308, "1e+308"],
    [Number.NaN, "–"],
    [Number.NEGATIVE_INFINITY, "–"],
    [null, "–"],
  ])("%j → %s", (value, expected) => expect(formatNumber(value)).toBe(expected));
});

test("de tabel van een grafiek heeft elke reeks en elke waarde, een streepje waar er geen is", () => {
  const { header, rows } = chartTable(
    chart({
      form: "lines",
      title: "Uren",
      alternative: "a",
      unit: "uren",
      category: "Maand",
      categories: ["jan", "feb"],
      series: [
        { name: "Toegekend", values: [10, 10] },
        { name: "Gebruikt", values: [7.25] },
      ],
    }),
  );
  expect([...header, ...rows].map((row) => row.map(plainText))).toEqual([
    ["Maand", "Toegekend", "Gebruikt"],
    ["jan", "10", "7,25"],
    ["feb", "10", "–"],
  ]);
});
