import { describe, expect, test } from "vitest";
import { doelenGrafiek } from "../../src/rapporten/grafieken/doelen-grafiek.ts";
import { type Maanduren, urenGrafiek } from "../../src/rapporten/grafieken/uren-grafiek.ts";
import { urenPerDoelGrafiek } from "../../src/rapporten/grafieken/uren-per-doel-grafiek.ts";
import { urenPerPeriodeGrafiek } from "../../src/rapporten/grafieken/uren-per-periode-grafiek.ts";

const maand = (naam: string, toegekend: number | null, gebruikt: number | null): Maanduren => ({
  maand: naam,
  toegekend,
  gebruikt,
});

describe("Uren per maand", () => {
  test("elke maand krijgt een naam, elke reeks evenveel waarden", () => {
    const grafiek = urenGrafiek([maand("2026-03", 8, 6.5), maand("2026-04", 8, 9.25), maand("2026-05", 8, null)]);
    expect(grafiek).toMatchObject({
      kind: "chart",
      form: "bars",
      unit: "uren",
      category: "Maand",
      categories: ["maart 2026", "april 2026", "mei 2026"],
      series: [
        { name: "Toegekend", values: [8, 8, 8] },
        { name: "Gebruikt", values: [6.5, 9.25, null] },
      ],
    });
  });
  test.each<[string, readonly Maanduren[], string]>([
    [
      "de zin zegt wat de staven laten zien",
      [maand("2025-12", 8, 6.5), maand("2026-01", 8, 9.25)],
      "Uren per maand, van december 2025 tot en met januari 2026. Samen toegekend: 16,00 uur. Samen gebruikt: 15,75 uur. Het meest gebruikt: 9,25 uur in januari 2026. In 1 maand is meer gebruikt dan toegekend.",
    ],
    [
      "zonder toegekende uren",
      [maand("2026-01", null, 2), maand("2026-02", null, 2)],
      "Uren per maand, van januari 2026 tot en met februari 2026. Samen gebruikt: 4,00 uur.",
    ],
    [
      "een maand",
      [maand("2026-01", 4, 4)],
      "Uren per maand, in januari 2026. Samen toegekend: 4,00 uur. Samen gebruikt: 4,00 uur. Nergens is meer gebruikt dan toegekend.",
    ],
    ["nog niets", [], "Uren per maand. Er zijn nog geen uren."],
    [
      "honderdsten tellen precies op",
      [maand("2026-01", null, 0.1), maand("2026-02", null, 0.2)],
      "Uren per maand, van januari 2026 tot en met februari 2026. Samen gebruikt: 0,30 uur. Het meest gebruikt: 0,20 uur in februari 2026.",
    ],
  ])("%s", (_, maanden, zin) => expect(urenGrafiek(maanden).alternative).toBe(zin));
  test("wat niemand weet, is geen reeks", () =>
    expect(urenGrafiek([maand("2026-01", null, 2)]).series.map(({ name }) => name)).toEqual(["Gebruikt"]));
  test("een maand die niet bestaat, is een fout van wie hem maakt", () =>
    expect(() => urenGrafiek([maand("2026-13", 1, 1)])).toThrow(RangeError));
});

describe("Uren per periode en per doel", () => {
  test("per periode", () =>
    expect(
      urenPerPeriodeGrafiek([
        { naam: "periode 1", toegekend: 60, gebruikt: 64.5 },
        { naam: "periode 2", toegekend: 60, gebruikt: 61 },
      ]).alternative,
    ).toBe(
      "Uren per periode, van periode 1 tot en met periode 2. Samen toegekend: 120,00 uur. Samen gebruikt: 125,50 uur. Het meest gebruikt: 64,50 uur in periode 1. In 2 perioden is meer gebruikt dan toegekend.",
    ));
  test("per doel, ook als niemand vooraf uren vroeg", () =>
    expect(
      urenPerDoelGrafiek([
        { doel: "doel 1", gevraagd: 26, gebruikt: 16.5 },
        { doel: "doel 2", gevraagd: null, gebruikt: 3 },
      ]).alternative,
    ).toBe("Uren per doel, voor 2 doelen. doel 1: 26,00 uur gevraagd, 16,50 uur gebruikt. doel 2: 3,00 uur gebruikt."));
});

describe("Doelen bereikt", () => {
  test("telt op, en noemt de groep die eruit springt", () => {
    const grafiek = doelenGrafiek(
      [
        { naam: "half jaar 1", bereikt: 1, deels: 1, niet: 1 },
        { naam: "half jaar 2", bereikt: 2, deels: 0, niet: 0 },
      ],
      "Half jaar",
    );
    expect(grafiek.alternative).toBe(
      "Van 5 doelen: 3 bereikt, 1 deels en 1 niet. Het grootste deel is bereikt in half jaar 2: 2 van de 2.",
    );
    expect(grafiek.category).toBe("Half jaar");
    expect(grafiek.series.map(({ values }) => values)).toEqual([
      [1, 2],
      [1, 0],
      [1, 0],
    ]);
  });
  test.each([
    [[], "Doelen die zijn bereikt. Er zijn nog geen doelen."],
    [[{ naam: "a", bereikt: 0, deels: 0, niet: 0 }], "Doelen die zijn bereikt. Er zijn nog geen doelen."],
    [[{ naam: "a", bereikt: 1, deels: 0, niet: 0 }], "Van 1 doel: 1 bereikt, 0 deels en 0 niet."],
  ])("%j", (regels, zin) => expect(doelenGrafiek(regels, "Groep").alternative).toBe(zin));
});
