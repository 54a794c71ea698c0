import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import type { Tarief } from "../../../src/regels/beleid/beleid.ts";
import { rotterdam } from "../../../src/regels/beleid/rotterdam.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { berekenBedrag, tariefOp, urenPerKalenderjaar } from "../../../src/regels/uren/bereken-bedrag.ts";
import { codesVan, gemeenteMet, periode, vraagVan } from "./gevallen.ts";

const tarief = (vanaf: string, totEnMet: string | null, eurocent: number): Tarief => ({
  vanaf,
  totEnMet,
  eurocent,
  bron: "besluit",
});
const stuk = (van: string, totEnMet: string, uren: number) => ({ ...periode(van, totEnMet), uren });

describe("Het uurtarief van een dag", () => {
  test.each([
    ["2007-12-31", undefined, undefined],
    ["2008-01-01", 7620, "2008-01-01"],
    ["2009-01-01", 7700, "2009-01-01"],
    ["2010-01-01", undefined, undefined],
    ["2010-12-31", undefined, undefined],
    ["2011-01-01", 7870, "2011-01-01"],
    ["2012-08-31", 7870, "2011-01-01"],
    ["2012-09-01", 7330, "2012-09-01"],
    ["2013-12-31", 7330, "2012-09-01"],
    ["2014-01-01", 7411, "2014-01-01"],
    ["2015-01-01", 7478, "2015-01-01"],
    ["2015-12-31", 7478, "2015-01-01"],
    ["2016-01-01", undefined, undefined],
    ["2023-01-01", undefined, undefined],
    ["2026-01-01", undefined, undefined],
  ])("UWV op %s: %s eurocent", (dag, eurocent, vanaf) => {
    expect(tariefOp(uwv2019, datum(dag))?.eurocent).toBe(eurocent);
    expect(tariefOp(uwv2019, datum(dag))?.vanaf).toBe(vanaf);
  });
  test("van UWV is met zijn bron; een gemeente krijgt dat van UWV nooit", () => {
    expect(tariefOp(uwv2019, datum("2015-06-01"))?.bron).toEqual({ wet: "Normbedragen UWV", artikel: "2015" });
    expect(tariefOp(gemeenteMet({}), datum("2015-06-01"))).toBeUndefined();
    expect(tariefOp(uwv2019, datum("2023-06-01"))).toBeUndefined();
    expect(tariefOp(rotterdam, datum("2023-06-01"))?.eurocent).toBe(8490);
  });
  test.each([
    ["2025-12-31", undefined],
    ["2026-01-01", 9000],
    ["2026-06-30", 9000],
    ["2026-07-01", undefined],
    ["2027-01-01", 9500],
    ["2099-01-01", 9500],
  ])("een eigen tarief op %s: %s", (dag, eurocent) => {
    const beleid = gemeenteMet({
      tarieven: [tarief("2026-01-01", "2026-06-30", 9000), tarief("2027-01-01", null, 9500)],
    });
    const gevonden = tariefOp(beleid, datum(dag));
    expect(gevonden?.eurocent).toBe(eurocent);
    if (gevonden !== undefined) expect(formatBron(gevonden.bron)).toBe("Beleid rivierstad");
  });
});

describe("Uren per kalenderjaar, naar de dagen van elk jaar", () => {
  test("binnen een jaar: alles", () => {
    expect(urenPerKalenderjaar([stuk("2026-01-01", "2026-12-31", 60)])).toEqual([
      { jaar: 2026, uren: 60, op: "2026-01-01" },
    ]);
  });
  test("over een jaargrens", () => {
    expect(urenPerKalenderjaar([stuk("2025-12-31", "2026-01-02", 1)])).toEqual([
      { jaar: 2025, uren: 0.33, op: "2025-12-31" },
      { jaar: 2026, uren: 0.67, op: "2026-01-01" },
    ]);
  });
  test("drie jaren, en twee perioden in hetzelfde jaar", () => {
    const jaren = urenPerKalenderjaar([stuk("2026-03-01", "2026-08-31", 10), stuk("2024-12-31", "2026-01-01", 36.7)]);
    expect(jaren).toEqual([
      { jaar: 2024, uren: 0.1, op: "2024-12-31" },
      { jaar: 2025, uren: 36.5, op: "2025-01-01" },
      { jaar: 2026, uren: 10.1, op: "2026-03-01" },
    ]);
  });
  test("de jaren tellen op tot de uren", () => {
    const begin = fc
      .integer({ min: 0, max: 27 })
      .map((dag) => `2025-0${1 + (dag % 9)}-${String(dag + 1).padStart(2, "0")}`);
    fc.assert(
      fc.property(
        begin,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 30_000 }),
        (van, erbij, honderdsten) => {
          const jaren = urenPerKalenderjaar([stuk(van, `${2025 + erbij}-12-31`, honderdsten / 100)]);
          expect(Math.round(jaren.reduce((som, { uren }) => som + uren * 100, 0))).toBe(honderdsten);
        },
      ),
    );
  });
});

describe("Het bedrag, zonder en met btw", () => {
  const beleid = gemeenteMet({
    tarieven: [tarief("2025-01-01", "2025-12-31", 8800), tarief("2026-01-01", null, 9000)],
  });

  test("60 uur van 90 euro", () => {
    expect(berekenBedrag([stuk("2026-01-01", "2026-06-30", 60)], beleid)).toEqual({
      perJaar: [
        {
          jaar: 2026,
          uren: 60,
          tarief: 9000,
          tariefVanaf: "2026-01-01",
          exclusief: 540_000,
          bronnen: [{ wet: "Beleid", artikel: "rivierstad" }],
        },
      ],
      exclusief: 540_000,
      btwPercentage: 21,
      btw: 113_400,
      inclusief: 653_400,
      bronnen: [{ wet: "UWV 2023", artikel: "§4.2" }],
      vragen: [],
    });
  });
  test("elk jaar zijn eigen tarief", () => {
    const bedrag = berekenBedrag([stuk("2025-12-31", "2026-01-02", 1)], beleid);
    expect(bedrag.perJaar.map(({ uren, tarief: cent, exclusief }) => [uren, cent, exclusief])).toEqual([
      [0.33, 8800, 2904],
      [0.67, 9000, 6030],
    ]);
    expect(bedrag).toMatchObject({ exclusief: 8934, btw: 1876, inclusief: 10_810 });
  });
  test("verandert het tarief in het jaar, dan krijgt elk uur het tarief van zijn dag", () => {
    const halverwege = gemeenteMet({
      tarieven: [tarief("2026-07-01", "2199-12-31", 9000), tarief("2026-01-01", "2026-06-30", 8000)],
    });
    const bedrag = berekenBedrag([stuk("2026-01-01", "2026-12-31", 73)], halverwege);
    expect(bedrag.perJaar.map((een) => [een.jaar, een.uren, een.tarief, een.tariefVanaf, een.exclusief])).toEqual([
      [2026, 36.2, 8000, "2026-01-01", 289_600],
      [2026, 36.8, 9000, "2026-07-01", 331_200],
    ]);
    expect(bedrag.exclusief).toBe(620_800);
  });
  test("stopt het tarief in het jaar, dan is er geen bedrag, en één vraag over dat jaar", () => {
    const stopt = gemeenteMet({ tarieven: [tarief("2026-03-01", "2026-06-30", 8000)] });
    const bedrag = berekenBedrag([stuk("2026-01-01", "2026-12-31", 73)], stopt);
    expect(bedrag.perJaar.map((een) => [een.uren, een.tarief])).toEqual([
      [11.8, null],
      [24.4, 8000],
      [36.8, null],
    ]);
    expect(bedrag.exclusief).toBeNull();
    expect(vraagVan(bedrag, "TARIEF").vraag).toContain("in 2026?");
  });
  test("tot en met de laatste dag van het tarief is het bekend", () => {
    const stopt = gemeenteMet({ tarieven: [tarief("2026-01-01", "2026-06-30", 8000)] });
    expect(berekenBedrag([stuk("2026-01-01", "2026-06-30", 10)], stopt)).toMatchObject({
      exclusief: 80_000,
      perJaar: [{ uren: 10 }],
    });
    expect(berekenBedrag([stuk("2026-01-01", "2026-07-01", 10)], stopt).exclusief).toBeNull();
  });
  test("UWV in 2012: het tarief veranderde op 1 september", () => {
    const bedrag = berekenBedrag([stuk("2012-08-31", "2012-09-01", 2)], uwv2019);
    expect(bedrag.perJaar.map((een) => [een.uren, een.tarief])).toEqual([
      [1, 7870],
      [1, 7330],
    ]);
    expect(berekenBedrag([stuk("2012-08-31", "2012-09-01", 2)], gemeenteMet({})).perJaar).toHaveLength(1);
  });
  test("een halve cent telt naar boven", () => {
    const halve = gemeenteMet({ tarieven: [tarief("2026-01-01", null, 50)] });
    expect(berekenBedrag([stuk("2026-01-01", "2026-06-30", 0.01)], halve)).toMatchObject({
      exclusief: 1,
      btw: 0,
      inclusief: 1,
    });
  });
  test("is het tarief van een jaar onbekend, dan is er geen bedrag en wel een vraag", () => {
    const bedrag = berekenBedrag(
      [stuk("2024-12-31", "2026-01-01", 36.7)],
      gemeenteMet({ tarieven: [tarief("2025-01-01", "2025-12-31", 8800)] }),
    );
    expect(bedrag).toMatchObject({ exclusief: null, btw: null, inclusief: null, btwPercentage: 21 });
    expect(bedrag.perJaar.map((een) => een.exclusief)).toEqual([null, 321_200, null]);
    expect(bedrag.perJaar[0]).toMatchObject({ tarief: null, tariefVanaf: null, bronnen: [] });
    expect(vraagVan(bedrag, "TARIEF").vraag).toContain("in 2024 en 2026?");
  });
  test("zonder uren is er geen bedrag en geen vraag", () => {
    expect(berekenBedrag([], beleid)).toMatchObject({ perJaar: [], exclusief: 0, btw: 0, inclusief: 0 });
    expect(codesVan(berekenBedrag([], beleid))).toEqual([]);
  });
  test("UWV in 2022: het tarief is niet bekend", () => {
    expect(codesVan(berekenBedrag([stuk("2022-02-17", "2022-08-16", 27.21)], uwv2019))).toEqual(["TARIEF"]);
  });
});
