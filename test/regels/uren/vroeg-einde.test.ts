import { describe, expect, test } from "vitest";
import { breuk } from "../../../src/domein/breuk.ts";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { urenBijVroegEinde } from "../../../src/regels/uren/vroeg-einde.ts";
import { codesVan, gevolgen, periode, vraagVan } from "./gevallen.ts";

const einde = (laatsteDag: string, eigen: Partial<Parameters<typeof urenBijVroegEinde>[0]> = {}) =>
  urenBijVroegEinde({
    periode: periode("2024-01-01", "2024-06-30"),
    laatsteDag: datum(laatsteDag),
    toegekend: 57.6,
    gemaakt: null,
    dagformule: null,
    ...eigen,
  });

describe("Stopt het werk eerder, dan tellen de uren naar verhouding van de dagen", () => {
  test.each([
    ["2023-12-31", 0, 0],
    ["2024-01-01", 1, 0.32],
    ["2024-04-15", 106, 33.55],
    ["2024-06-29", 181, 57.28],
    ["2024-06-30", 182, 57.6],
    ["2024-07-01", 182, 57.6],
  ])("laatste werkdag %s: %d dagen, %d uur", (laatsteDag, dagen, uren) => {
    expect(einde(laatsteDag)).toMatchObject({
      dagen,
      dagenInPeriode: 182,
      naarVerhouding: uren,
      laatsteDag,
      vragen: [],
    });
  });
  test("vanaf de toekenning voor het afronden, als die bekend is", () => {
    const eigen = { periode: periode("2026-03-01", "2026-08-31"), toegekend: 0.02 };
    expect(einde("2026-05-31", eigen).naarVerhouding).toBe(0.01);
    expect(einde("2026-05-31", { ...eigen, exact: breuk(0.024) }).naarVerhouding).toBe(0.01);
    expect(einde("2026-05-31", { ...eigen, exact: breuk(0.0309) }).naarVerhouding).toBe(0.02);
  });
  test("de stap noemt de uren, de dagen en de bron", () => {
    const { stappen } = einde("2024-04-15");
    expect(stappen.map((een) => [een.soort, een.tekst, een.getallen, een.bronnen.map(formatBron)])).toEqual([
      [
        "vroeg-einde",
        "Het werk stopt op 15 april 2024: 57,60 uur × 106 / 182 dagen = 33,55 uur.",
        { toegekend: 57.6, dagen: 106, dagenInPeriode: 182, uren: 33.55 },
        ["UWV 2023 §4.2"],
      ],
    ]);
  });
});

describe("Naast de uren die echt zijn gemaakt", () => {
  test.each([
    [35.5, 1.95, "Gemaakt zijn 35,50 uur. Dat is 1,95 uur meer dan dat."],
    [33.55, 0, "Gemaakt zijn 33,55 uur. Dat is precies dat."],
    [30, -3.55, "Gemaakt zijn 30,00 uur. Dat is 3,55 uur minder dan dat."],
    [0, -33.55, "Gemaakt zijn 0,00 uur. Dat is 33,55 uur minder dan dat."],
  ])("%d uur gemaakt", (gemaakt, verschil, tekst) => {
    const uitkomst = einde("2024-04-15", { gemaakt });
    expect(uitkomst).toMatchObject({ gemaakt, verschil });
    expect(
      uitkomst.stappen.slice(1).map((een) => [een.soort, een.tekst, een.getallen, een.bronnen.map(formatBron)]),
    ).toEqual([["gemaakt", tekst, { gemaakt, verschil }, ["UWV 2023 §4.2"]]]);
  });
  test("schreef niemand ze op, dan is er geen verschil", () =>
    expect(einde("2024-04-15")).toMatchObject({ gemaakt: null, verschil: null }));
});

describe("Geeft de dagformule iets anders, dan is dat een vraag", () => {
  test("met beide uitkomsten", () => {
    const uitkomst = einde("2024-04-15", { dagformule: 33.56 });
    expect(gevolgen(vraagVan(uitkomst, "VROEG_EINDE"))).toEqual([
      "naar-verhouding: Naar verhouding van de dagen: 33,55 uur.",
      "dagformule: Opnieuw gerekend tot de laatste werkdag: 33,56 uur.",
    ]);
  });
  test.each([33.55, null])("bij %s niet", (dagformule) =>
    expect(codesVan(einde("2024-04-15", { dagformule }))).toEqual([]),
  );
});
