import { describe, expect, test } from "vitest";
import { addDays, datum, weekdag } from "../../../src/domein/datum.ts";
import { gelijkgesteldeDagen } from "../../../src/regels/parameters/gelijkgestelde-dagen.ts";
import { feestdagenIn } from "../../../src/regels/termijnen/feestdagen.ts";
import { eersteWerkdag, isVrij } from "../../../src/regels/termijnen/werkdag.ts";

const jaren = Array.from({ length: 21 }, (_, plaats) => 2020 + plaats);

describe("Welke dag een vrije dag is (Algemene termijnenwet 1 en 3)", () => {
  test.each([
    ["2026-04-03", "feestdag"],
    ["2026-04-04", "zaterdag"],
    ["2026-04-05", "zondag"],
    ["2026-05-05", "feestdag"],
    ["2026-05-15", "gelijkgestelde-dag"],
    ["2026-12-26", "feestdag"],
    ["2026-04-02", undefined],
    ["2026-04-07", undefined],
    ["2022-05-27", undefined],
  ])("%s: %s", (dag, soort) => expect(isVrij(datum(dag))).toBe(soort));

  test.each(["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"])(
    "gelijkgesteld tot en met 2025: %s",
    (dag) => expect(isVrij(datum(dag))).toBe("gelijkgestelde-dag"),
  );
  test.each(["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"])(
    "gelijkgesteld tot en met 2028: %s",
    (dag) => expect(isVrij(datum(dag))).toBe("gelijkgestelde-dag"),
  );
  test("elke gelijkgestelde dag is een vrijdag na een feestdag op donderdag", () => {
    const dagen = gelijkgesteldeDagen.waarden.flatMap(({ waarde }) => waarde).map(datum);
    expect(dagen).toHaveLength(10);
    for (const dag of dagen) {
      expect(weekdag(dag)).toBe(5);
      expect(isVrij(addDays(dag, -1))).toBe("feestdag");
      expect(dag >= "2023-01-01" && dag < "2029-01-01").toBe(true);
    }
  });
});

describe("De eerste werkdag", () => {
  test.each([
    ["een gewone vrijdag blijft", "2026-03-13", "2026-03-13", null, []],
    ["zaterdag", "2026-03-14", "2026-03-16", { van: "2026-03-14", waarom: "zaterdag", dagen: 2 }, ["1 lid 1"]],
    ["zondag", "2026-03-15", "2026-03-16", { van: "2026-03-15", waarom: "zondag", dagen: 1 }, ["1 lid 1"]],
    ["Goede Vrijdag", "2026-04-03", "2026-04-07", { van: "2026-04-03", waarom: "feestdag", dagen: 4 }, ["1 lid 1"]],
    ["Bevrijdingsdag", "2026-05-05", "2026-05-06", { van: "2026-05-05", waarom: "feestdag", dagen: 1 }, ["1 lid 1"]],
    [
      "Hemelvaartsdag",
      "2026-05-14",
      "2026-05-18",
      { van: "2026-05-14", waarom: "feestdag", dagen: 4 },
      ["1 lid 1", "3 lid 3"],
    ],
    [
      "gelijkgestelde vrijdag",
      "2026-01-02",
      "2026-01-05",
      { van: "2026-01-02", waarom: "gelijkgestelde-dag", dagen: 3 },
      ["1 lid 1", "3 lid 3"],
    ],
  ])("%s: %s wordt %s", (_, dag, werkdag, verschoven, artikelen) => {
    const uitkomst = eersteWerkdag(datum(dag));
    expect(uitkomst).toMatchObject({ waarde: werkdag, verschoven });
    expect(uitkomst.bronnen.map(({ artikel }) => artikel)).toEqual(artikelen);
  });

  test.each(jaren)("elke dag van %i komt op een werkdag uit, hoogstens vijf dagen later", (jaar) => {
    const vrij = feestdagenIn(jaar);
    for (let dag = datum(`${jaar}-01-01`); dag < `${jaar + 1}-01-01`; dag = addDays(dag, 1)) {
      const { waarde, verschoven } = eersteWerkdag(dag);
      expect(isVrij(waarde)).toBeUndefined();
      expect(weekdag(waarde)).toBeLessThan(6);
      expect(vrij.has(waarde)).toBe(false);
      expect(verschoven?.dagen ?? 0).toBeLessThanOrEqual(5);
      expect(verschoven === null).toBe(waarde === dag);
    }
  });
});
