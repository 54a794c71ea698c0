import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { beleidregels } from "../../../src/regels/beleid/regels.ts";

const samples = join(import.meta.dirname, "../../../samples");

describe("De regels over beleid, zoals het regelboek ze vertelt", () => {
  test.each(beleidregels)("$id heeft een bron, een voorbeeld en een geval", ({ id, bronnen, voorbeelden, sample }) => {
    expect(id).toMatch(/^beleid\/[a-z-]+$/);
    expect(bronnen.length).toBeGreaterThan(0);
    expect(voorbeelden.length).toBeGreaterThan(1);
    expect(existsSync(join(samples, sample, "geval.json"))).toBe(true);
  });
  test.each<[string, readonly string[]]>([
    ["beleid/onbekend", ["9 dingen zijn onbekend", "25 dingen zijn onbekend", "24 dingen zijn onbekend"]],
    [
      "beleid/maximale-duur",
      [
        "binnen de gewone duur",
        "in verlenging 1",
        "binnen de gewone duur",
        "in verlenging 2, de laatste",
        "na het maximum",
        "na het maximum",
        "onbekend, een mens kijkt",
      ],
    ],
    ["beleid/grenzen", ["12 uur", "6 maanden", "5 uur"]],
    [
      "beleid/controle",
      [
        "Het einde (31 december 2025) ligt voor het begin (1 januari 2026). Verbeter een van de twee dagen.",
        "Dit past niet bij elkaar: bij groei 16 uur, en anders 12 uur. Pas een van de twee aan.",
        "alles klopt",
      ],
    ],
  ])("%s: de voorbeelden komen uit", (id, uitkomsten) => {
    const regel = beleidregels.find((een) => een.id === id);
    expect(regel?.voorbeelden.map(({ reken }) => reken())).toEqual(uitkomsten);
  });
});
