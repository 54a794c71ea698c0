import { describe, expect, test } from "vitest";
import { minutenWoorden, urenWoorden } from "../../../src/brieven/gegevens/minuten.ts";
import {
  binnenWoorden,
  dagWoorden,
  decimaleUren,
  euroWoorden,
  firstShown,
  nogTeHalen,
  percentageWoorden,
  perWeekWoorden,
  somWoorden,
  verschilWoorden,
} from "../../../src/brieven/gegevens/woorden.ts";
import { datum } from "../../../src/domein/datum.ts";

describe("Uren in woorden", () => {
  test.each([
    [0, "0 uur"],
    [0.01, "1 minuut"],
    [0.5, "30 minuten"],
    [1, "1 uur"],
    [1.02, "1 uur en 1 minuut"],
    [5, "5 uur"],
    [57.6, "57 uur en 36 minuten"],
    [40.76, "40 uur en 46 minuten"],
    [0.99, "59 minuten"],
    [0.999, "1 uur"],
    [12_345.5, "12.345 uur en 30 minuten"],
    [99_999_999.99, "99.999.999 uur en 59 minuten"],
  ])("%d uur is %s", (uren, woorden) => {
    expect(urenWoorden(uren)).toBe(woorden);
  });

  test("een getal onder nul verliest zijn teken, want de zin zegt meer of minder", () => {
    expect(minutenWoorden(-61)).toBe("1 uur en 1 minuut");
  });

  test.each([
    [57.6, "57,60 uur"],
    [0, "0,00 uur"],
    [1234.5, "1.234,50 uur"],
    [-2.4, "2,40 uur"],
  ])("%d met komma is %s", (uren, woorden) => {
    expect(decimaleUren(uren)).toBe(woorden);
  });

  test.each([
    [2.4, "−2,40 uur"],
    [-2.4, "+2,40 uur"],
    [0, "0,00 uur"],
    [0.001, "0,00 uur"],
  ])("%d minder is %s", (minder, woorden) => {
    expect(verschilWoorden(minder)).toBe(woorden);
  });
});

describe("Uren per week, in halve uren", () => {
  const weken = (aantal: number) => ({
    van: datum("2026-01-01"),
    totEnMet: datum(aantal === 1 ? "2026-01-07" : "2026-03-11"),
  });
  test.each([
    [0, 1, null],
    [0.2, 1, "minder dan een half uur"],
    [0.25, 1, "ongeveer een half uur"],
    [0.74, 1, "ongeveer een half uur"],
    [1, 1, "ongeveer 1 uur"],
    [1.5, 1, "ongeveer anderhalf uur"],
    [2, 1, "ongeveer 2 uur"],
    [2.5, 1, "ongeveer 2 en een half uur"],
    [20, 10, "ongeveer 2 uur"],
    [12_000, 1, "ongeveer 12.000 uur"],
  ])("%d uur in %d weken: %s", (uren, aantal, woorden) => {
    expect(perWeekWoorden(uren, weken(aantal))).toBe(woorden);
  });

  test("een periode die nooit begint, heeft geen uren per week", () => {
    expect(perWeekWoorden(5, { van: datum("2026-02-01"), totEnMet: datum("2026-01-01") })).toBeNull();
  });
});

describe("Dagen, bedragen en delen in woorden", () => {
  test("een dag die niet bestaat, is geen dag", () => {
    expect(["2026-02-30", "morgen", "", null, undefined].map(dagWoorden)).toEqual([null, null, null, null, null]);
    expect(dagWoorden("2026-03-12")).toBe("12 maart 2026");
  });

  test("een laatste dag die voorbij is, wordt niet beloofd", () => {
    const op = datum("2026-03-12");
    expect(nogTeHalen(datum("2026-03-11"), op)).toBeNull();
    expect(nogTeHalen(op, op)).toBe("12 maart 2026");
    expect(nogTeHalen(null, op)).toBeNull();
  });

  test.each([
    [144_200, "€ 1.442"],
    [8490, "€ 84,90"],
    [5, "€ 0,05"],
  ])("%d cent is %s", (eurocent, woorden) => {
    expect(euroWoorden(eurocent)).toBe(woorden);
  });

  test("een percentage houdt zijn decimalen", () => {
    expect([10, 7.5, 0].map(percentageWoorden)).toEqual(["10%", "7,5%", "0%"]);
  });

  test.each([
    [0, "dezelfde dag"],
    [1, "binnen een dag"],
    [7, "binnen een week"],
    [10, "binnen 10 dagen"],
    [28, "binnen 4 weken"],
  ])("%d dagen: %s", (dagen, woorden) => {
    expect(binnenWoorden(dagen)).toBe(woorden);
  });

  test("een rij wordt een zinsdeel", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(somWoorden)).toEqual([null, "a", "a en b", "a, b en c"]);
  });

  test("een naam die niemand ziet, is geen naam", () => {
    expect(firstShown("", "  ", "\u200b", "\u00ad\ufeff", null, undefined)).toBeNull();
    expect(firstShown(" ", "Jan")).toBe("Jan");
  });
});
