import { describe, expect, test } from "vitest";
import {
  callout,
  chart,
  fact,
  facts,
  figure,
  group,
  heading,
  link,
  list,
  nobreak,
  pageBreak,
  paragraph,
  signature,
  signers,
  strong,
  text,
  toContent,
} from "../../../src/document/build.ts";
import { table } from "../../../src/document/build-table.ts";
import type { Block, Document } from "../../../src/document/document.ts";
import { renderText } from "../../../src/render/render-text.ts";
import { countColumns } from "../../../src/render/text/text-columns.ts";
import { everyBlock, everyBlockAsLetter, hostileTexts } from "../every-block.ts";
import { report, sampleLetter } from "../sample-letter.ts";

const long = Array.from({ length: 60 }, (_, index) => `woord${index}`).join(" ");
const lines = (...blocks: readonly Block[]): readonly string[] =>
  renderText(report(blocks))
    .replace(/^Verslag\n+/, "")
    .replace(/\n$/, "")
    .split("\n");

/** Lines of more than 72 columns are there for one word that is longer than that. */
function tooWide(document: Document): readonly string[] {
  return renderText(document)
    .split("\n")
    .filter(
      (line) =>
        countColumns(line) > 72 &&
        countColumns(
          line
            .trim()
            .replace(/^(?:\| |- |\d+\. )+/, "")
            .split(" ")[0] ?? "",
        ) < 40,
    );
}

describe("Geen regel is breder dan 72 kolommen", () => {
  test.each([
    ["een brief", sampleLetter],
    ["lange teksten overal", everyBlock(long)],
    ["lange teksten in een brief", everyBlockAsLetter(long)],
    ["brede tekens overal", everyBlock("漢字かな交じり文 ".repeat(30))],
    ["emoji overal", everyBlock("👩‍👩‍👧 ".repeat(60))],
    ["diepe lijsten", report([deep(40)])],
    ["diepe kaders", report([frames(50)])],
  ])("%s", (_, document) => expect(tooWide(document)).toEqual([]));

  test.each(hostileTexts)("%s", (_, words) => {
    const written = renderText(everyBlock(words));
    expect(tooWide(everyBlock(words))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u);
    expect(written).not.toMatch(/ $/m);
  });

  test("een heel lang woord blijft heel", () => {
    expect(renderText(report([paragraph("x".repeat(300))]))).toContain("x".repeat(300));
    expect(renderText(everyBlock("x".repeat(100_000)))).toContain("x".repeat(100_000));
  });

  function deep(levels: number): Block {
    return levels === 0 ? paragraph(long) : list(levels % 2 === 0, [paragraph(long), deep(levels - 1)]);
  }

  function frames(levels: number): Block {
    return levels === 0 ? paragraph(long) : callout("info", frames(levels - 1));
  }
});

describe("Tekst in een mail", () => {
  test("een link toont zijn adres, een telefoonnummer maar één keer", () => {
    const content = [link("https://a.example/b", "Lees meer"), link("tel:+31880001234", " 088 000 12 34")];
    expect(lines(paragraph(content))).toEqual(["Lees meer (https://a.example/b) 088 000 12 34"]);
  });

  test("nadruk is gewone tekst; wat bij elkaar hoort, breekt niet", () => {
    const content = [strong("Let op: "), text(`${"x".repeat(50)} vóór `), nobreak("1 april 2025")];
    expect(lines(paragraph(content))).toEqual([`Let op: ${"x".repeat(50)} vóór`, "1 april 2025"]);
  });

  test("boven een nieuw deel staan twee lege regels; een bladzijde-einde is er niet", () => {
    expect(lines(paragraph("a"), pageBreak(), group(paragraph("b")), heading(2, "c"), heading(3, "d"))).toEqual([
      "a",
      "",
      "b",
      "",
      "",
      "c",
      "",
      "d",
    ]);
  });

  test("lijsten in lijsten", () => {
    const inner = list(true, [paragraph("bij drukte"), list(false, "van een collega")], "bij ziekte");
    expect(lines(list(false, "Plannen", [paragraph("Hulp vragen"), inner]))).toEqual([
      "- Plannen",
      "- Hulp vragen",
      "  1. bij drukte",
      "     - van een collega",
      "  2. bij ziekte",
    ]);
  });

  test("gegevens staan onder elkaar, ook naast een lange naam", () => {
    expect(
      lines(facts(fact("Jobcoach", "IJsbrand"), fact("Vragen?", ""), fact(`De ${"lange ".repeat(6)}naam`, "x"))),
    ).toEqual(["Jobcoach:  IJsbrand", "Vragen?", "De lange lange lange lange lange lange naam:", "           x"]);
  });

  test("een beeld is zijn woorden", () => {
    const picture = { kind: "vector", width: 1, height: 1, shapes: [] } as const;
    expect(lines(figure({ picture, alternative: "Een berg", caption: "Figuur 1", width: 30 }))).toEqual([
      "[Afbeelding: Een berg]",
      "Figuur 1",
    ]);
  });

  test("een grafiek is haar titel, haar woorden en haar getallen", () => {
    const numbers = { categories: ["januari", "mei"], series: [{ name: "Gebruikt", values: [12500.5, null] }] };
    expect(
      lines(chart({ form: "bars", title: "Uren", alternative: "Minder", unit: "uren", category: "Maand", ...numbers })),
    ).toEqual([
      "Uren (uren)",
      "[Grafiek: Minder]",
      "",
      "Maand    Gebruikt",
      "-------  --------",
      "januari  12.500,5",
      "mei             –",
    ]);
  });

  test("een plaats om te tekenen, of hoe iemand tekende", () => {
    const people = [
      { role: "De werknemer", name: "Z. Şahin" },
      { role: "De jobcoach", signed: "digitaal" },
    ];
    expect(lines(signature("Groet,", "Noor"), signers(...people))).toEqual([
      "Groet,",
      "Noor",
      "",
      "De werknemer",
      "Z. Şahin",
      "",
      `Handtekening: ${"_".repeat(30)}`,
      "",
      `Datum:        ${"_".repeat(14)}`,
      "",
      "De jobcoach",
      "Getekend: digitaal",
    ]);
  });

  test("een verslag begint met afzender, titel, kenmerken en inhoud", () => {
    const document: Document = {
      ...sampleLetter,
      frame: {
        kind: "report",
        sender: { name: "Uitvoering Werk", lines: ["Regio"] },
        reference: [fact("Datum", "12 maart")],
        contents: true,
      },
      blocks: [
        heading(1, "Verslag"),
        heading(2, "Uren"),
        heading(3, "Per maand"),
        group(heading(2, "Doelen")),
        paragraph("x"),
      ],
    };
    expect(renderText(document).split("\n").slice(0, 12)).toEqual([
      "Uitvoering Werk",
      "Regio",
      "",
      "Verslag",
      "",
      "Datum:  12 maart",
      "",
      "Inhoud",
      "",
      "- Uren",
      "  - Per maand",
      "- Doelen",
    ]);
  });
});

describe("Een tabel", () => {
  test("staat in kolommen, getallen onder elkaar, het totaal onder een streep", () => {
    const rows = [
      ["Plannen", "9,50"],
      ["Hulp vragen", "10"],
    ];
    expect(
      lines(table({ caption: "Uren", header: ["Wat", "Uren"], rows, total: ["Samen", "19,50"], endColumns: [1] })),
    ).toEqual([
      "Uren",
      "Wat           Uren",
      "-----------  -----",
      "Plannen       9,50",
      "Hulp vragen     10",
      "-----------  -----",
      "Samen        19,50",
    ]);
  });

  test("heeft meer rijen met namen", () => {
    const both = table({ header: ["", "Uren"], rows: [["Jan", "12"]], endColumns: [1] });
    expect(lines({ ...both, header: [["", "Uren"].map(toContent), ["Maand", "gebruikt"].map(toContent)] })).toEqual([
      "           Uren",
      "Maand  gebruikt",
      "-----  --------",
      "Jan          12",
    ]);
  });

  test("telt brede tekens dubbel en accenten niet", () => {
    const rows = [
      ["漢字", "1"],
      ["e\u0301e\u0301", "2"],
      ["👍🏽", "3"],
    ];
    expect(lines(table({ header: ["Naam", "Uren"], rows, endColumns: [1] })).slice(2)).toEqual([
      "漢字     1",
      "e\u0301e\u0301       2",
      "👍🏽       3",
    ]);
  });

  test("met cellen van meer regels heeft lege regels tussen de rijen", () => {
    const rows = [
      ["Plannen", "Meneer De Boer leert zijn werk te plannen en op tijd hulp te vragen."],
      ["Hulp", "Kort"],
    ];
    expect(lines(table({ header: ["Wat", "Waarom"], rows }))).toEqual([
      "Wat      Waarom",
      "-------  ---------------------------------------------------------------",
      "Plannen  Meneer De Boer leert zijn werk te plannen en op tijd hulp te",
      "         vragen.",
      "",
      "Hulp     Kort",
    ]);
  });

  test("die te breed is, staat rij voor rij", () => {
    const header = ["Wat", "Waarom deze persoon dat nodig heeft", "Wie helpt daarbij", "Wanneer begint dat", "Uren"];
    const rows = [
      ["Plannen", long.slice(0, 80), "De jobcoach van Stap Verder", "op 1 april 2025, na de vakantie", "3,5"],
      ["Hulp vragen", "", "Werkgever", "", "12"],
    ];
    expect(lines(table({ header, rows, total: ["Samen", "", "", "", "15,5"], endColumns: [4] }))).toEqual([
      "Plannen",
      "  Waarom deze persoon dat nodig heeft: woord0 woord1 woord2 woord3",
      "    woord4 woord5 woord6 woord7 woord8 woord9 woord10 wo",
      "  Wie helpt daarbij: De jobcoach van Stap Verder",
      "  Wanneer begint dat: op 1 april 2025, na de vakantie",
      "  Uren: 3,5",
      "",
      "Hulp vragen",
      "  Wie helpt daarbij: Werkgever",
      "  Uren: 12",
      "-".repeat(72),
      "Samen",
      "  Uren: 15,5",
    ]);
  });

  test("van vijf kolommen die elk nog net passen, staat in kolommen", () => {
    const row = ["Plannen", "Hulp vragen", "Op tijd komen", "Samenwerken", "12"];
    expect(lines(table({ header: row, rows: [row], endColumns: [4] }))).toHaveLength(3);
  });

  test("met een woord dat in geen kolom past, staat rij voor rij", () =>
    expect(lines(table({ header: ["a", "b"], rows: [["x".repeat(80), "y"]], rowHeaders: false }))).toEqual([
      "a:",
      `  ${"x".repeat(80)}`,
      "b: y",
    ]));

  test("zonder rijen of kolommen is geen fout", () => {
    expect(lines(table({ header: ["Wat"], rows: [] }))).toEqual(["Wat", "---"]);
    expect(renderText(report([table({ header: [], rows: [] })]))).toContain("Verslag");
  });
});

test("kolommen van tekens", () => {
  const widths = ["abc", "é", "e\u0301", "漢", "한", "ａ", "👍🏽", "👩‍👩‍👧", "❤", "\u200f", "–", ""].map(countColumns);
  expect(widths).toEqual([3, 1, 1, 2, 2, 2, 2, 2, 1, 0, 1, 0]);
});
