import { describe, expect, test } from "vitest";
import { bronplaats, readProza } from "../../../src/brieven/taal/read-proza.ts";
import { escapeMarkdown } from "../../../src/document/escape-markdown.ts";

const stukken = (bron: string) => readProza(bron).map(({ soort, tekst }) => [soort, tekst]);

describe("Proza uit Markdown", () => {
  test("elk soort stuk", () => {
    const bron = [
      "# Kop",
      "",
      "10 januari 2026 · ons kenmerk 26-1",
      "",
      "Beste mevrouw De Wit,",
      "",
      "Een alinea",
      "op twee regels.",
      "",
      "- punt een",
      "- punt twee",
      "  gaat door",
      "",
      "1. eerste",
      "",
      "| Naam | Uren |",
      "|---|---:|",
      "| Plannen | 12 |",
      "",
      "::: info",
      "In een kader.",
      ":::",
      "",
      "---",
      "",
      "Met vriendelijke groet,",
    ].join("\n");
    expect(stukken(bron)).toEqual([
      ["kop", "Kop"],
      ["kenmerk", "10 januari 2026 · ons kenmerk 26-1"],
      ["aanhef", "Beste mevrouw De Wit,"],
      ["alinea", "Een alinea op twee regels."],
      ["punt", "punt een"],
      ["punt", "punt twee gaat door"],
      ["punt", "eerste"],
      ["cel", "Naam"],
      ["cel", "Uren"],
      ["cel", "Plannen"],
      ["cel", "12"],
      ["alinea", "In een kader."],
      ["groet", "Met vriendelijke groet,"],
    ]);
  });

  test("opmaak verdwijnt, de woorden blijven", () => {
    expect(stukken("U krijgt **57 uur** en *meer*. Kijk op [onze site](https://voorbeeld.nl/a_b).")).toEqual([
      ["alinea", "U krijgt 57 uur en meer. Kijk op onze site."],
    ]);
  });

  test.each(["St. Jan (B.V.)", "1. een lijst?", "*ster* en [haak]", "a|b\\c", "# kop", "3 < 4 & 5"])(
    "een ontsnapte waarde komt er zo uit: %s",
    (waarde) => expect(stukken(`Van ${escapeMarkdown(waarde)} aan u`)).toEqual([["alinea", `Van ${waarde} aan u`]]),
  );

  test("een naam met een punt neemt de punt van de zin mee", () => {
    expect(stukken(`U werkt bij ${escapeMarkdown("Smit B.V.")}. Daar helpt Karim u.`)).toEqual([
      ["alinea", "U werkt bij Smit B.V. Daar helpt Karim u."],
    ]);
  });

  test("een jaartal aan het begin is geen lijst", () => {
    expect(stukken(`${escapeMarkdown("2026")}. Dat jaar.`)).toEqual([["alinea", "2026. Dat jaar."]]);
  });

  test("onzichtbare tekens breken geen woord", () => {
    expect(stukken("ver\u00adstrek\u200bken")).toEqual([["alinea", "verstrekken"]]);
  });
});

describe("De plaats in de bron", () => {
  const bron = "# Kop\r\n\r\nU krijgt **57** uur\\.\r\nBel [ons](tel:1) nu.\r\n\r\n| Aantal | a\\|b |\r\n";

  test.each(["Kop", "krijgt", "57", "uur", "Bel", "ons", "nu", "Aantal", "b"])("%s staat waar het staat", (woord) => {
    const stuk = readProza(bron).find(({ tekst }) => tekst.split(/[\s|.]+/).includes(woord));
    if (stuk === undefined) throw new Error(woord);
    const index = stuk.tekst.search(new RegExp(`\\b${woord}\\b`));
    expect(bron.slice(bronplaats(stuk, index), bronplaats(stuk, index) + woord.length)).toBe(woord);
  });
});

describe("Kapotte Markdown", () => {
  test.each(["", "\n\n", "|", "|a", "**", "[", "](", "](x", "\\", "- ", "#", "::: ", "1. ", "- - - x", "* *", "\r\r"])(
    "%j geeft geen fout",
    (bron) => expect(() => readProza(bron)).not.toThrow(),
  );

  test("een lang stuk zonder einde blijft snel", () => {
    for (const teken of ["[(", "](", "**", "|", "\\", "- ", "#"]) {
      expect(readProza(teken.repeat(20_000)).length).toBeLessThan(40_001);
    }
  });
});
