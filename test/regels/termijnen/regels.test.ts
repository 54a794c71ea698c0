import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { termijnenregels } from "../../../src/regels/termijnen/regels.ts";

const samples = readdirSync(join(import.meta.dirname, "../../../samples"));

describe("De regels over termijnen in het regelboek", () => {
  test.each<[string, readonly string[]]>([
    [
      "termijnen/werkdag",
      ["tot en met 16 maart 2026", "tot en met 7 april 2026", "tot en met 18 mei 2026", "tot en met 28 december 2026"],
    ],
    ["termijnen/indienen", ["0 dagen te laat", "20 dagen te laat"]],
    ["termijnen/aanvullen", ["tot en met 22 april 2026", "tot en met 20 mei 2026"]],
    [
      "termijnen/beslissen",
      ["tot en met 27 mei 2026", "tot en met 2 juni 2026", "tot en met 10 juni 2026", "tot en met 30 juni 2026"],
    ],
    ["termijnen/dwangsom", ["tot en met 16 juni 2026", "322 euro", "1.442 euro"]],
    ["termijnen/advies", ["tot en met 6 mei 2026"]],
    ["termijnen/melden", ["tot en met 5 juni 2026"]],
    ["termijnen/meer-uren", ["tot en met 11 juni 2026"]],
    ["termijnen/na-de-periode", ["tot en met 8 augustus 2026", "tot en met 8 augustus 2026"]],
    ["termijnen/bezwaar", ["tot en met 1 juli 2026"]],
  ])("%s: de voorbeelden komen uit", (id, verwacht) => {
    const regel = termijnenregels.find((een) => een.id === id);
    expect(regel?.voorbeelden.map(({ reken }) => reken())).toEqual(verwacht);
  });
  test("elke regel heeft een eigen naam, bronnen en een voorbeeldmap die er is", () => {
    expect(new Set(termijnenregels.map(({ id }) => id)).size).toBe(10);
    for (const { naam, wat, bronnen, gaten, sample, parameters } of termijnenregels) {
      expect(samples).toContain(sample);
      expect([naam, wat, ...gaten].every((zin) => zin.length > 10)).toBe(true);
      expect(bronnen.length).toBeGreaterThan(0);
      expect(parameters.length).toBeGreaterThan(0);
    }
  });
  test("geen zin is langer dan twintig woorden", () => {
    const zinnen = termijnenregels
      .flatMap(({ wat, gaten }) => [wat, ...gaten])
      .flatMap((tekst) => tekst.split(/(?<=[.?])\s+/));
    expect(zinnen.filter((zin) => zin.split(/\s+/).length > 20)).toEqual([]);
  });
});
