import { describe, expect, test } from "vitest";
import { formatGetal, formatUren, telWoord } from "../../src/domein/getal.ts";

describe("Een getal zoals Nederlands het schrijft", () => {
  test.each([
    [0, 0, "0"],
    [0, 2, "0,00"],
    [27.21, 2, "27,21"],
    [48, 2, "48,00"],
    [14.4, 0, "14,4"],
    [14.4, 2, "14,40"],
    [57.28352, 2, "57,28352"],
    [999, 0, "999"],
    [1000, 0, "1.000"],
    [1234.5, 2, "1.234,50"],
    [1_234_567, 0, "1.234.567"],
    [-0.37, 2, "-0,37"],
    [-1500, 0, "-1.500"],
    [0.000_000_1, 0, "0,0000001"],
    [0.000_001, 0, "0,000001"],
    [7.5, 0, "7,5"],
  ])("%d met minstens %d decimalen: %s", (waarde, decimalen, text) =>
    expect(formatGetal(waarde, decimalen)).toBe(text),
  );
});

describe("Een of meer", () => {
  test.each([
    [0, "0 dagen"],
    [1, "1 dag"],
    [2, "2 dagen"],
    [1200, "1.200 dagen"],
  ])("%d", (aantal, text) => expect(telWoord(aantal, "dag", "dagen")).toBe(text));
});

test.each<[number | null, string]>([
  [27.21, "27,21 uur"],
  [0, "0,00 uur"],
  [1442.5, "1.442,50 uur"],
  [null, "nog niet te berekenen"],
])("uren: %s wordt %s", (uren, text) => expect(formatUren(uren)).toBe(text));
test("uren die niemand weet, met eigen woorden", () => expect(formatUren(null, "onbekend")).toBe("onbekend"));
