import { describe, expect, test } from "vitest";
import { inTurn, ratiosOf, spreadOf } from "../../../bench/method/statistics.ts";

describe("Rondes samengevat", () => {
  test.each([
    ["een oneven aantal", [5, 1, 3], { median: 3, least: 1, most: 5 }],
    ["een even aantal: het midden tussen de twee middelste", [4, 1, 2, 3], { median: 2.5, least: 1, most: 4 }],
    ["één ronde", [7], { median: 7, least: 7, most: 7 }],
  ])("%s", (_, numbers, expected) => expect(spreadOf(numbers)).toEqual(expected));

  test("zonder rondes is er geen getal, en nooit nul", () => {
    expect(spreadOf([])).toEqual({ median: Number.NaN, least: Number.NaN, most: Number.NaN });
  });

  test("een verhouding is er per ronde: een trage ronde van beide weegt niet", () => {
    expect(ratiosOf([100, 10, 100], [50, 5, 50])).toEqual([2, 2, 2]);
  });

  test("wie een ronde mist, wordt niet vergeleken", () => {
    expect(() => ratiosOf([1, 2], [1])).toThrow(RangeError);
  });

  test("elke tweede ronde gaat andersom", () => {
    expect([0, 1, 2].map((round) => inTurn(["a", "b", "c"], round).join(""))).toEqual(["abc", "cba", "abc"]);
  });
});
