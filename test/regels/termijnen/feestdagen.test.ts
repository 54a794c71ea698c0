import { describe, expect, test } from "vitest";
import { weekdag } from "../../../src/domein/datum.ts";
import { feestdagenIn, paasdag } from "../../../src/regels/termijnen/feestdagen.ts";

/** Goede Vrijdag, Pasen, tweede Paasdag, Koningsdag, Hemelvaartsdag, tweede Pinksterdag: from a calendar, not from the code. */
const kalender: readonly (readonly [number, string, string, string, string, string, string])[] = [
  [2020, "04-10", "04-12", "04-13", "04-27", "05-21", "06-01"],
  [2021, "04-02", "04-04", "04-05", "04-27", "05-13", "05-24"],
  [2022, "04-15", "04-17", "04-18", "04-27", "05-26", "06-06"],
  [2023, "04-07", "04-09", "04-10", "04-27", "05-18", "05-29"],
  [2024, "03-29", "03-31", "04-01", "04-27", "05-09", "05-20"],
  [2025, "04-18", "04-20", "04-21", "04-26", "05-29", "06-09"],
  [2026, "04-03", "04-05", "04-06", "04-27", "05-14", "05-25"],
  [2027, "03-26", "03-28", "03-29", "04-27", "05-06", "05-17"],
  [2028, "04-14", "04-16", "04-17", "04-27", "05-25", "06-05"],
  [2029, "03-30", "04-01", "04-02", "04-27", "05-10", "05-21"],
  [2030, "04-19", "04-21", "04-22", "04-27", "05-30", "06-10"],
  [2031, "04-11", "04-13", "04-14", "04-26", "05-22", "06-02"],
  [2032, "03-26", "03-28", "03-29", "04-27", "05-06", "05-17"],
  [2033, "04-15", "04-17", "04-18", "04-27", "05-26", "06-06"],
  [2034, "04-07", "04-09", "04-10", "04-27", "05-18", "05-29"],
  [2035, "03-23", "03-25", "03-26", "04-27", "05-03", "05-14"],
  [2036, "04-11", "04-13", "04-14", "04-26", "05-22", "06-02"],
  [2037, "04-03", "04-05", "04-06", "04-27", "05-14", "05-25"],
  [2038, "04-23", "04-25", "04-26", "04-27", "06-03", "06-14"],
  [2039, "04-08", "04-10", "04-11", "04-27", "05-19", "05-30"],
  [2040, "03-30", "04-01", "04-02", "04-27", "05-10", "05-21"],
];
const vast = ["01-01", "05-05", "12-25", "12-26"];

describe("Feestdagen (Algemene termijnenwet 3)", () => {
  test.each(kalender)(
    "%i: Pasen en de negen dagen",
    (jaar, vrijdag, pasen, maandag, koning, hemelvaart, pinksteren) => {
      expect(paasdag(jaar)).toBe(`${jaar}-${pasen}`);
      const dagen = [...vast, vrijdag, maandag, koning, hemelvaart, pinksteren].map((dag) => `${jaar}-${dag}`);
      expect([...feestdagenIn(jaar)].toSorted()).toEqual(dagen.toSorted());
    },
  );
  test.each([
    [1961, "04-02"],
    [1981, "04-19"],
    [2000, "04-23"],
    [2008, "03-23"],
    [2049, "04-18"],
    [2076, "04-19"],
  ])("Pasen in een bijzonder jaar: %i", (jaar, dag) => expect(paasdag(jaar)).toBe(`${jaar}-${dag}`));
});

describe("Koningsdag", () => {
  test.each([
    ["op zondag: een dag eerder", 2014, "04-26"],
    ["op zondag: een dag eerder", 2025, "04-26"],
    ["op zaterdag: gewoon die dag", 2024, "04-27"],
    ["op maandag: gewoon die dag", 2026, "04-27"],
    ["Koninginnedag, het laatste jaar", 2013, "04-30"],
    ["Koninginnedag op zondag", 2006, "04-29"],
  ])("%s (%i)", (_, jaar, dag) => expect(feestdagenIn(jaar)).toContain(`${jaar}-${dag}`));

  test("is nooit een zondag", () => {
    const dagen = Array.from({ length: 60 }, (_, plaats) => [...feestdagenIn(1990 + plaats)]).flat();
    const koning = dagen.filter((dag) => /-04-(26|27|29|30)$/.test(dag));
    expect(koning.length).toBeGreaterThanOrEqual(60);
    expect(koning.filter((dag) => weekdag(dag) === 7)).toEqual([]);
  });
});
