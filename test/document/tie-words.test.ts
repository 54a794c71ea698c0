import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/document/markdown/read-markdown.ts";
import { tieWords } from "../../src/document/tie-words.ts";

const shown = (text: string) => tieWords(text).replaceAll("\u00a0", "_");

describe("Wat bij elkaar hoort, blijft op één regel", () => {
  test.each([
    ["een postcode", "Postbus 1234, 3000 AB Rotterdam", "Postbus 1234, 3000_AB Rotterdam"],
    ["een bedrag", "u krijgt € 450 per maand", "u krijgt €_450 per maand"],
    ["een artikel", "(art. 7:1 en artikel 35, lid 2)", "(art._7:1 en artikel_35, lid_2)"],
    ["een dag", "op 12 maart 2026", "op 12_maart 2026"],
    [
      "een getal met eenheid",
      "9,5 uur en 36 minuten. Dat is 20 % van 4 weken.",
      "9,5_uur en 36_minuten. Dat is 20_% van 4_weken.",
    ],
    ["een vast nummer", "Bel 088 000 12 34.", "Bel 088_000_12_34."],
    ["een mobiel nummer", "06 12345678", "06_12345678"],
    ["een nummer met landcode", "+31 (0)88 000 12 34", "+31_(0)88_000_12_34"],
    ["een kort nummer", "0900 1234", "0900_1234"],
  ])("%s", (_, text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    "1 uurtje",
    "3000 ABC",
    "23000 AB",
    "de 5 maandelijkse gesprekken",
    "10 12 14",
    "in 2025 gaf 3 keuzes",
    "bladzijde twaalf",
    "A0 12 34",
    "€ veel",
  ])("niet: %s", (text) => expect(tieWords(text)).toBe(text));

  test("er verandert nooit iets anders dan een spatie", () => {
    const piece = fc.constantFrom(
      "0",
      "12",
      "3000",
      " ",
      "AB",
      "€",
      "uur",
      "+31",
      "(",
      ")",
      "-",
      "art.",
      "mei",
      "é",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(tieWords(text).replaceAll("\u00a0", " ")).toBe(text);
      }),
    );
  });

  test("ook in vet, een link, een lijst en een tabel van een sjabloon", () => {
    const read = readMarkdown(
      "**9,5 uur** [Bel 088 000 12 34](tel:0880001234)\n\n- art. 7:1\n\n| a |\n|---|\n| € 450 |",
    );
    expect(JSON.stringify(read).match(/\u00a0/g)).toHaveLength(6);
  });
});
