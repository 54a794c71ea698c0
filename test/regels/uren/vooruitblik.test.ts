import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { g42015 } from "../../../src/regels/beleid/g4-2015.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import type { Urenvraag } from "../../../src/regels/uren/urenvraag.ts";
import { blikVooruit, type Halfjaar } from "../../../src/regels/uren/vooruitblik.ts";
import { contract, gemeenteMet, periode, plaatsing, uwvMet, vast, vraag } from "./gevallen.ts";

function vooruit(eigen: Partial<Urenvraag> = {}, beleid: Beleid = uwv2019): readonly Halfjaar[] {
  const uitkomst = blikVooruit(vraag(eigen), beleid);
  if (!uitkomst.ok) throw new Error(`Refused: ${JSON.stringify(uitkomst.bevindingen)}`);
  return uitkomst.value;
}

describe("Zes halve jaren vooruit", () => {
  test("de afbouw in midden, naast wat de wet hoogstens geeft", () => {
    expect(
      vooruit().map(({ nummer, van, totEnMet, percentages, uren, wettelijkMaximum }) => [
        nummer,
        van,
        totEnMet,
        percentages,
        uren,
        wettelijkMaximum,
      ]),
    ).toEqual([
      [1, "2024-01-01", "2024-06-30", [10], 57.6, 86.4],
      [2, "2024-07-01", "2024-12-31", [10], 58.23, 87.35],
      [3, "2025-01-01", "2025-06-30", [5], 28.64, 42.96],
      [4, "2025-07-01", "2025-12-31", [5], 29.12, 43.67],
      [5, "2026-01-01", "2026-06-30", [3], 17.19, 34.37],
      [6, "2026-07-01", "2026-12-31", [3], 17.47, 34.94],
    ]);
  });
  test("een jaargrens in een half jaar geeft daar twee percentages", () => {
    const later = vooruit({ werk: [vast("2023-10-01", 24)], inDienstSinds: datum("2023-10-01") });
    expect(later.map(({ percentages }) => percentages)).toEqual([[10], [10, 5], [5], [5, 3], [3], [3]]);
  });
  test("vanaf 31 augustus sluiten de halve jaren op elkaar aan", () => {
    const rijen = vooruit({ periode: periode("2024-08-31", "2025-02-28"), werk: [vast("2024-08-31", 24)] });
    expect(rijen.map(({ van, totEnMet }) => `${van} ${totEnMet}`)).toEqual([
      "2024-08-31 2025-02-28",
      "2025-03-01 2025-08-31",
      "2025-09-01 2026-02-28",
      "2026-03-01 2026-08-31",
      "2026-09-01 2027-02-28",
      "2027-03-01 2027-08-31",
    ]);
  });
  test("na het contract gaat het werk door zoals het was, en dat staat erbij", () => {
    const rijen = vooruit({ werk: [contract("2024-01-01", "2025-06-30", 24)] });
    expect(rijen.map(({ naContract }) => naContract)).toEqual([false, false, false, true, true, true]);
    expect(rijen.map(({ uren }) => uren)).toEqual([57.6, 58.23, 28.64, 29.12, 17.19, 17.47]);
  });
  test("ook als het laatste contract vooraan staat, en met de uren van dat contract", () => {
    const rijen = vooruit({
      werk: [contract("2024-07-01", "2025-12-31", 12), contract("2022-12-31", "2024-06-30", 24)],
      inDienstSinds: datum("2024-01-01"),
    });
    expect(rijen.map(({ uren, naContract }) => [uren, naContract])).toEqual([
      [57.6, false],
      [29.12, false],
      [14.32, false],
      [14.56, false],
      [8.59, true],
      [8.73, true],
    ]);
  });
  test("een contract zonder einde is nooit voorbij, ook na een dat stopte", () => {
    const rijen = vooruit({ werk: [contract("2022-01-01", "2024-03-31", 24), vast("2024-04-01", 24)] });
    expect(rijen.every(({ naContract }) => !naContract)).toBe(true);
  });
  test("een proefplaatsing kijkt niet vooruit", () => {
    expect(vooruit({ werk: [plaatsing("2024-01-01", "2024-06-30", 24)] })).toEqual([]);
  });
  test("een korting telt niet mee", () => {
    expect(vooruit({ ontvangenOp: datum("2024-06-01"), redenTeLaat: "niet-goed" })[0]?.uren).toBe(57.6);
  });
  test("wat niemand weet, blijft open", () => {
    const kort = vooruit({ werk: [contract("2024-01-01", "2024-06-30", 24)] });
    expect(kort.map(({ uren, percentages }) => [uren, percentages])).toEqual([
      [57.6, [10]],
      [58.23, [10]],
      [null, []],
      [null, []],
      [null, []],
      [null, []],
    ]);
    expect(kort.map(({ wettelijkMaximum }) => wettelijkMaximum)).toEqual([86.4, 87.35, 42.96, 43.67, 34.37, 34.94]);
  });
  test("een beleid dat weinig uren voor langer geeft, toont toch halve jaren", () => {
    const rijen = vooruit({ regime: "zeer-licht" }, uwvMet({ langerePeriode: { totEnMetPercentage: 3, maanden: 12 } }));
    expect(rijen.map(({ uren }) => uren)).toEqual([17.28, 17.47, 17.19, 17.47, 17.19, 17.47]);
  });
  test("klopt er iets niet, dan staat dat er", () => {
    const uitkomst = blikVooruit(vraag({ periode: periode("2149-01-01", "2149-06-30") }), uwv2019);
    expect(uitkomst.ok ? [] : uitkomst.bevindingen.map(({ code }) => code)).toEqual(["DATUM_TE_VER"]);
  });
});

describe("De gewone duur van een beleid", () => {
  const plekken = (eigen: Partial<Urenvraag>, beleid: Beleid = uwv2019) =>
    vooruit(eigen, beleid).map(({ duur }) => duur.soort);
  test("UWV: drie jaar vanaf de eerste dag met een jobcoach", () => {
    const sinds = (dag: string) => ({ verleningSinds: datum(dag), werk: [vast(dag, 24)] });
    expect(plekken(sinds("2023-07-01"))).toEqual(["binnen", "binnen", "binnen", "binnen", "binnen", "verlenging"]);
    expect(plekken(sinds("2023-06-30"))).toEqual(["binnen", "binnen", "binnen", "binnen", "verlenging", "verlenging"]);
    expect(plekken({})).toEqual(Array(6).fill("binnen"));
  });
  test("de vier grote steden: twee jaar, en dan twee keer een half jaar", () => {
    expect(plekken({ verleningSinds: datum("2023-07-01"), werk: [vast("2023-07-01", 24)] }, g42015)).toEqual([
      "binnen",
      "binnen",
      "binnen",
      "verlenging",
      "verlenging",
      "voorbij",
    ]);
  });
  test("kent het beleid geen duur, dan is dat onbekend", () => {
    expect(plekken({}, gemeenteMet({ intensiteit: { soort: "percentage", percentage: 5 } }))).toEqual(
      Array(6).fill("onbekend"),
    );
  });
});
