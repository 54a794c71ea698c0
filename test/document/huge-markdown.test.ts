import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/document/markdown/read-markdown.ts";

const read = (text: string) => {
  const result = readMarkdown(text);
  return result.ok ? result.blocks.length : [...new Set(result.problems.map(({ code }) => code))].join(" ");
};
const times = (count: number, text: string) => text.repeat(count);

/** Each would take minutes, or run out of stack, if reading were quadratic or as deep as the text. */
describe("Een reusachtige of kromme tekst houdt de lezer niet op", () => {
  test.each<[string, () => string, number | string]>([
    ["100.000 regels in één alinea", () => times(100_000, "regel\n"), 1],
    ["100.000 alinea's", () => times(100_000, "regel\n\n"), 100_000],
    ["100.000 punten", () => times(100_000, "- punt\n"), 1],
    ["100.000 genummerde punten met inspringing", () => times(100_000, "1. punt\n   - onder\n"), 1],
    ["een tabel van 100.000 rijen", () => `| a |\n|---|\n${times(100_000, "| b |\n")}`, 1],
    ["5 MB zonder spatie", () => times(5_000_000, "x"), 1],
    ["5 MB spaties met een letter erachter", () => `a${times(5_000_000, " ")}b`, 1],
    ["5 MB cijfers en spaties", () => times(1_000_000, "0 12 "), 1],
    ["een regel van 300.000 vakken", () => `|${times(300_000, " a |")}`, "TABEL_ZONDER_STREEP"],
    ["10.000 lijsten in elkaar op één regel", () => `${times(10_000, "- ")}a`, "LIJST_TE_DIEP"],
    ["1.000 lijsten in elkaar met inspringing", () => deepList(1_000), "LIJST_TE_DIEP"],
    ["100.000 blokken die niet sluiten", () => times(100_000, "::: info\n"), "BLOK_NIET_GESLOTEN BLOK_IN_BLOK"],
    ["100.000 einden zonder blok", () => times(100_000, ":::\n"), "BLOK_NIET_GEOPEND"],
    ["1.000.000 sterretjes", () => times(1_000_000, "*"), "NADRUK_ONVERWACHT"],
    ["300.000 haken", () => times(300_000, "["), "LINK_ONVOLLEDIG"],
    ["300.000 halve links", () => times(300_000, "[a](b"), "LINK_ONVOLLEDIG"],
    ["100.000 losse sterretjes op evenveel regels", () => times(100_000, "a * b\n"), "NADRUK_ONVERWACHT"],
    ["300.000 schuine strepen", () => times(300_000, "\\ "), "TEKEN_ZONDER_BETEKENIS"],
    [
      "100.000 hekjes",
      () => `${times(100_000, "#")}${times(100_000, " #")}`,
      "KOP_NIVEAU_ONBEKEND TEKEN_ZONDER_BETEKENIS",
    ],
  ])("%s", (_, make, expected) => expect(read(make())).toBe(expected), 5_000);

  function deepList(levels: number): string {
    return Array.from({ length: levels }, (_, level) => `${" ".repeat(level * 2)}- a\n`).join("");
  }
});
