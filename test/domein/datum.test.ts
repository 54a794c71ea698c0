import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addYears,
  dagenInPeriode,
  datum,
  daysBetween,
  formatDatum,
  isBuitenKalender,
  jaarVan,
  readDatum,
  weekdag,
} from "../../src/domein/datum.ts";

const dagMs = 86_400_000;
/** Any day from 1900 to 2099, made without the code under test. */
const dagen = fc.integer({ min: Date.UTC(1900, 0, 1) / dagMs, max: Date.UTC(2099, 11, 31) / dagMs });
const iso = (dag: number): string => new Date(dag * dagMs).toISOString().slice(0, 10);

describe("Een dag bestaat, of niet", () => {
  test.each([
    ["29 februari in een gewoon jaar", "2026-02-29"],
    ["29 februari in 2100, want dat is geen schrikkeljaar", "2100-02-29"],
    ["30 februari in een schrikkeljaar", "2024-02-30"],
    ["31 april", "2026-04-31"],
    ["dag nul", "2026-04-00"],
    ["maand nul", "2026-00-10"],
    ["maand dertien", "2026-13-01"],
    ["voor 1900", "1899-12-31"],
    ["na 2199", "2200-01-01"],
    ["zoals mensen schrijven", "31-03-2026"],
    ["met een tijd", "2026-03-31T00:00"],
    ["met een spatie", " 2026-03-31"],
    ["met een regeleinde", "2026-03-31\n"],
    ["zonder nullen", "2026-3-1"],
    ["leeg", ""],
  ])("niet: %s", (_, tekst) => {
    expect(readDatum(tekst)).toBeUndefined();
    expect(() => datum(tekst)).toThrow(RangeError);
  });
  test.each(["2024-02-29", "2000-02-29", "2026-02-28", "1900-01-01", "2199-12-31", "2026-12-31"])(
    "wel: %s",
    (tekst) => {
      expect(readDatum(tekst)).toBe(tekst);
    },
  );
  test("elke dag van de kalender bestaat", () => {
    fc.assert(fc.property(dagen, (dag) => readDatum(iso(dag)) === iso(dag)));
  });
});

describe("Rekenen met dagen", () => {
  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-24", 2, "2026-10-26"],
    ["2026-03-16", 0, "2026-03-16"],
  ])("%s en %i dagen: %s", (van, aantal, tot) => expect(addDays(datum(van), aantal)).toBe(tot));

  test("de kalender telt mee, en terug is weer hetzelfde", () => {
    fc.assert(
      fc.property(dagen, dagen, (een, ander) => {
        const later = addDays(datum(iso(een)), ander - een);
        return later === iso(ander) && addDays(later, een - ander) === iso(een);
      }),
    );
  });
  test("van de ene dag naar de andere is de weg terug met een min", () => {
    fc.assert(
      fc.property(dagen, dagen, (een, ander) => {
        const [van, tot] = [datum(iso(een)), datum(iso(ander))];
        return daysBetween(van, tot) === ander - een && daysBetween(tot, van) === een - ander;
      }),
    );
  });
  test("dagen vergelijken als tekst is vergelijken op de kalender", () => {
    fc.assert(fc.property(dagen, dagen, (een, ander) => iso(een) < iso(ander) === een < ander));
  });
  test("buiten de kalender komt geen dag", () => expect(() => addDays(datum("2199-12-31"), 1)).toThrow(RangeError));
});

describe("Een periode telt beide einden mee", () => {
  test.each([
    ["2026-03-01", "2026-03-01", 1],
    ["2024-01-01", "2024-06-30", 182],
    ["2024-07-01", "2024-12-31", 184],
    ["2022-02-17", "2022-08-16", 181],
  ])("%s tot en met %s: %i dagen", (van, tot, aantal) => expect(dagenInPeriode(datum(van), datum(tot))).toBe(aantal));
});

describe("Jaren later", () => {
  test.each([
    ["2024-02-29", 1, "2025-03-01"],
    ["2024-02-29", 2, "2026-03-01"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2096-02-29", 4, "2100-03-01"],
    ["2024-02-28", 1, "2025-02-28"],
    ["2023-02-28", 1, "2024-02-28"],
    ["2024-03-01", 1, "2025-03-01"],
    ["2026-12-31", 1, "2027-12-31"],
    ["2026-12-31", 0, "2026-12-31"],
  ])("%s en %i jaar: %s", (van, jaren, tot) => expect(addYears(datum(van), jaren)).toBe(tot));
});

describe("Een dag op papier", () => {
  test.each([
    ["2026-04-12", "12 april 2026"],
    ["2026-01-01", "1 januari 2026"],
    ["2024-02-29", "29 februari 2024"],
    ["2026-03-05", "5 maart 2026"],
    ["2026-08-31", "31 augustus 2026"],
    ["2026-12-25", "25 december 2026"],
  ])("%s: %s", (dag, tekst) => expect(formatDatum(datum(dag))).toBe(tekst));

  test.each([
    ["2026-03-23", 1],
    ["2026-03-27", 5],
    ["2026-03-28", 6],
    ["2026-03-29", 7],
    ["2000-02-29", 2],
  ])("%s is dag %i van de week", (dag, nummer) => expect(weekdag(datum(dag))).toBe(nummer));

  test("het jaar van een dag", () => expect(jaarVan(datum("1999-12-31"))).toBe(1999));
});

describe("Een dag buiten de kalender", () => {
  test.each([
    ["1899-12-31", true],
    ["1900-01-01", false],
    ["2199-12-31", false],
    ["2200-01-01", true],
    ["2999-01-01", true],
    ["2999-02-29", false],
    ["2996-02-29", true],
    ["2999-02-30", false],
    ["2026-02-29", false],
    ["2999-13-01", false],
    ["2999-1-1", false],
    ["morgen", false],
  ])("%s: %s", (text, buiten) => expect(isBuitenKalender(text)).toBe(buiten));
});
