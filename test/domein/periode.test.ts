import { describe, expect, test } from "vitest";
import { datum } from "../../src/domein/datum.ts";
import { dagenVan, eerste, eindeNaMaanden, laatste, overlap, type Periode } from "../../src/domein/periode.ts";

const periode = (van: string, totEnMet: string): Periode => ({ van: datum(van), totEnMet: datum(totEnMet) });

describe("Dagen van een periode, de eerste en de laatste tellen mee", () => {
  test.each([
    ["2024-01-01", "2024-01-01", 1],
    ["2024-01-01", "2024-12-31", 366],
    ["2023-01-01", "2023-12-31", 365],
    ["2024-02-28", "2024-03-01", 3],
    ["2024-01-02", "2024-01-01", 0],
    ["2024-01-10", "2024-01-01", 0],
  ])("%s tot en met %s: %d", (van, totEnMet, dagen) => expect(dagenVan(periode(van, totEnMet))).toBe(dagen));
});

describe("De dagen die twee perioden delen", () => {
  const maart = periode("2024-03-01", "2024-03-31");
  test.each([
    ["2024-01-01", "2024-02-29", undefined],
    ["2024-01-01", "2024-03-01", ["2024-03-01", "2024-03-01"]],
    ["2024-03-10", "2024-03-20", ["2024-03-10", "2024-03-20"]],
    ["2024-01-01", "2024-12-31", ["2024-03-01", "2024-03-31"]],
    ["2024-03-31", "2024-12-31", ["2024-03-31", "2024-03-31"]],
    ["2024-04-01", "2024-12-31", undefined],
  ])("maart en %s tot en met %s", (van, totEnMet, verwacht) => {
    const gedeeld = overlap(maart, periode(van, totEnMet));
    expect(gedeeld && [gedeeld.van, gedeeld.totEnMet]).toEqual(verwacht);
  });
  test("een periode zonder einde loopt altijd door", () => {
    expect(overlap(maart, { van: datum("2024-03-15") })).toEqual(periode("2024-03-15", "2024-03-31"));
    expect(overlap(maart, { van: datum("2024-04-01") })).toBeUndefined();
  });
});

describe("Het einde na een aantal maanden", () => {
  test.each([
    ["2024-01-01", 6, "2024-06-30"],
    ["2024-03-01", 6, "2024-08-31"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-08-30", 6, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-12-31", 2, "2025-02-28"],
    ["2024-01-15", 1, "2024-02-14"],
  ])("%s en %d maanden: %s", (van, maanden, einde) => expect(eindeNaMaanden(datum(van), maanden)).toBe(einde));
});

test("van twee dagen de eerste en de laatste", () => {
  const [vroeg, laat] = [datum("2024-01-01"), datum("2024-01-02")];
  expect([eerste(vroeg, laat), eerste(laat, vroeg), laatste(vroeg, laat), laatste(laat, vroeg)]).toEqual([
    vroeg,
    vroeg,
    laat,
    laat,
  ]);
  expect([eerste(vroeg, vroeg), laatste(vroeg, vroeg)]).toEqual([vroeg, vroeg]);
});
