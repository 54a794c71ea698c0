import { describe, expect, test } from "vitest";
import { briefherkomst } from "../../src/brieven/herkomst.ts";
import { briefBij, briefnamen, briefsituaties } from "../../src/brieven/situaties.ts";
import { lezers } from "../../src/brieven/sjabloon.ts";
import { loadSjablonen } from "../../src/shell/sjablonen-files.ts";
import { dakpan } from "./run-dakpan.ts";

interface Regel {
  readonly id: string;
  readonly naam: string;
  readonly situaties: readonly string[];
  readonly brief: string | null;
  readonly lezers: readonly string[];
  readonly bouwstenen: readonly string[];
  readonly reden: string;
}

const { code, out, err } = dakpan("trace", "--brieven", "--json");
const regels: readonly Regel[] = JSON.parse(out);
const oud = regels.filter(({ id }) => id !== "nieuw");

describe("dakpan trace --brieven", () => {
  test("de zeventien oude brieven, elk een keer en op volgorde", () => {
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(oud.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, i) => `B${String(i + 1).padStart(2, "0")}`));
  });

  test("elke situatie komt een keer voor, en geen andere", () => {
    const alle = regels.flatMap(({ situaties }) => situaties);
    expect(alle.toSorted()).toEqual(briefsituaties.toSorted());
  });

  test("elke oude brief is precies één van de vijf; alleen de brief bij een kopie is er niet meer", () => {
    for (const { id, brief, situaties } of oud) {
      expect([id, [...new Set(situaties.map((een) => briefBij[een as keyof typeof briefBij]))]]).toEqual([
        id,
        brief === null ? [] : [brief],
      ]);
      expect(brief === null).toBe(id === "B08");
    }
    expect(new Set(regels.map(({ brief }) => brief))).toEqual(new Set([...briefnamen, null]));
    expect(oud.find(({ id }) => id === "B08")?.lezers).toEqual(["jobcoach", "werkgever"]);
  });

  test("elke regel heeft een naam, een reden, lezers en bouwstenen die bestaan", () => {
    const { bouwstenen: bekend } = loadSjablonen();
    for (const { naam, reden, lezers: voor, bouwstenen, brief } of regels) {
      expect(naam.length).toBeGreaterThan(5);
      expect(reden).toMatch(/\.$/);
      expect(voor.length).toBeGreaterThan(0);
      expect(voor.filter((een) => !lezers.some((lezer) => lezer === een))).toEqual([]);
      expect(bouwstenen.filter((steen) => !(steen in bekend))).toEqual([]);
      expect(bouwstenen.length > 0).toBe(brief !== null);
    }
  });

  test("een bouwsteen staat alleen bij de situaties waar zij iets kan zeggen", () => {
    const stenen = (naam: string) => regels.find((een) => een.naam === naam)?.bouwstenen ?? [];
    expect(stenen("een jobcoach in een baan")).toContain("besluit/toekenning-dienstverband");
    expect(stenen("een jobcoach in een baan")).not.toContain("besluit/toekenning-proefplaatsing");
    expect(stenen("een jobcoach in de proefplaatsing")).toContain("besluit/toekenning-proefplaatsing");
  });

  test("als tekst: de tabel, de situaties per brief, en waarom vijf genoeg is", () => {
    const { out: tekst } = dakpan("trace", "--brieven");
    for (const { id, naam } of briefherkomst) expect(tekst).toContain(`${id.padEnd(5)}  ${naam}`);
    expect(tekst).toContain("Waarom vijf genoeg is");
    for (const brief of briefnamen) expect(tekst).toMatch(new RegExp(`^ {2}${brief} +[a-z-]+`, "m"));
  });

  test.each([["--last"], ["D01"]])("samen met %s kan niet", (ander) => {
    expect(dakpan("trace", "--brieven", ander).code).toBe(2);
  });
});
