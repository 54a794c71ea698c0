import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/document/document.ts";
import { escapeMarkdown } from "../../src/document/escape-markdown.ts";
import { readMarkdown } from "../../src/document/markdown/read-markdown.ts";
import { normalizeText } from "../../src/document/normalize-text.ts";
import { plainText } from "../../src/document/plain-text.ts";
import { tieWords } from "../../src/document/tie-words.ts";

const problems = (text: string) => {
  const read = readMarkdown(text);
  return read.ok ? [] : read.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
};
const blocks = (text: string) => {
  const read = readMarkdown(text);
  return read.ok ? read.blocks : [];
};

describe("Wat de kleine Markdown niet kent, is een fout met regel en kolom", () => {
  test.each([
    ["vet niet gesloten", "U **krijgt", ["NADRUK_NIET_GESLOTEN 1:3"]],
    ["cursief niet gesloten", "a\nb *c", ["NADRUK_NIET_GESLOTEN 2:3"]],
    ["losse ster", "2 * 3", ["NADRUK_ONVERWACHT 1:3"]],
    ["link zonder adres", "zie [hier]", ["LINK_ONVOLLEDIG 1:5"]],
    ["link zonder tekst", "[](https://a.example)", ["LINK_ZONDER_TEKST 1:1"]],
    ["link naar een script", "[x](javascript:alert)", ["LINK_ADRES_ONBEKEND 1:1"]],
    ["link zonder versleuteling", "[x](http://a.example)", ["LINK_ADRES_ONBEKEND 1:1"]],
    ["kop te diep", "#### Kop", ["KOP_NIVEAU_ONBEKEND 1:1"]],
    ["kop zonder tekst", "tekst\n\n#", ["KOP_ZONDER_TEKST 3:1"]],
    ["kop zonder spatie", "#Kop", ["TEKEN_ZONDER_BETEKENIS 1:1"]],
    ["jaartal als lijstnummer", "2024. Toen", ["LIJST_NUMMER_ONVERWACHT 1:1"]],
    ["lijst zonder witregel erna", "- a\nb", ["LIJST_NIET_GESLOTEN 2:1"]],
    ["leeg punt", "- a\n-", ["LIJST_PUNT_LEEG 2:1"]],
    ["inspringing", "a\n\n    code", ["INSPRINGING_ONVERWACHT 3:1"]],
    ["inspringing in een lijst", "- a\n  - b\n     c", ["INSPRINGING_ONVERWACHT 3:5"]],
    ["citaat", "> a", ["OPMAAK_ONBEKEND 1:1"]],
    ["lijst met sterren", "* a", ["OPMAAK_ONBEKEND 1:1"]],
    ["lijst met haakjes", "1) a", ["OPMAAK_ONBEKEND 1:1"]],
    ["kop met streep eronder", "a\n===", ["OPMAAK_ONBEKEND 2:1"]],
    ["code", "a `b", ["TEKEN_ZONDER_BETEKENIS 1:3"]],
    ["HTML", "<b>", ["TEKEN_ZONDER_BETEKENIS 1:1"]],
    ["plaatje", "![a](https://a.example)", ["TEKEN_ZONDER_BETEKENIS 1:1"]],
    ["entiteit", "a &nbsp; b", ["TEKEN_ZONDER_BETEKENIS 1:3"]],
    ["vergeten sjabloon", "{{naam", ["TEKEN_ZONDER_BETEKENIS 1:1", "TEKEN_ZONDER_BETEKENIS 1:2"]],
    ["schuine streep", "a \\q", ["TEKEN_ZONDER_BETEKENIS 1:3"]],
    ["harde regelovergang", "a\\\nb", ["TEKEN_ZONDER_BETEKENIS 1:2"]],
    ["stuurteken", "a\u0007", ["TEKEN_VERBODEN 1:2"]],
    ["kader niet gesloten", "::: actie\na", ["BLOK_NIET_GESLOTEN 1:1"]],
    ["kader niet geopend", "a\n\n:::", ["BLOK_NIET_GEOPEND 3:1"]],
    ["kader onbekend", "::: pas-op\na\n:::", ["BLOK_ONBEKEND 1:5"]],
    ["kader leeg", "::: info\n:::", ["BLOK_LEEG 1:1"]],
    ["kader in een kader", "::: info\n::: actie\na\n:::\n:::", ["BLOK_IN_BLOK 2:1"]],
    ["samen in samen", "::: samen\na\n\n::: samen\nb\n:::\n:::", ["BLOK_IN_BLOK 4:1"]],
    ["samen in een kader", "::: info\n::: samen\na\n:::\n:::", ["BLOK_IN_BLOK 2:1"]],
    ["kader in een lijst in een kader", "::: info\n- a\n  ::: actie\n  b\n  :::\n:::", ["BLOK_IN_BLOK 3:3"]],
    ["kader in samen niet gesloten", "::: samen\n::: info\na\n:::", ["BLOK_NIET_GESLOTEN 1:1"]],
    ["nieuwe bladzijde in een kader", "::: samen\na\n\n---\n:::", ["BLADZIJDE_IN_BLOK 4:1"]],
    ["nieuwe bladzijde in een lijst", "- a\n\n  ---", ["BLADZIJDE_IN_BLOK 3:3"]],
    ["tien lijsten in elkaar", `${"- ".repeat(10)}a`, ["LIJST_TE_DIEP 1:19"]],
    ["vier sterretjes", "a ****", ["NADRUK_LEEG 1:3"]],
    ["vijf sterretjes", "a *****b*****", ["NADRUK_ONVERWACHT 1:3", "NADRUK_ONVERWACHT 1:9"]],
    ["kop met hekjes erachter", "## a ##", ["TEKEN_ZONDER_BETEKENIS 1:6"]],
    ["tabel zonder streep", "| a |\n| b |", ["TABEL_ZONDER_STREEP 2:1"]],
    ["tabel zonder rijen", "| a |\n|---|", ["TABEL_ZONDER_RIJEN 1:1"]],
    ["rij te kort", "| a | b |\n|---|---|\n| c |", ["TABEL_CELLEN_ONGELIJK 3:1"]],
    ["rij niet gesloten", "| a |\n|---|\n| b", ["TABEL_NIET_GESLOTEN 3:4"]],
    ["fout in een cel", "| a |\n|---|\n| b `c |", ["TEKEN_ZONDER_BETEKENIS 3:5"]],
  ])("%s", (_, text, expected) => expect(problems(text)).toEqual(expected));

  test("alle fouten komen tegelijk, in de volgorde van de tekst", () => {
    expect(problems("a `b\n\n# \n\n**c")).toEqual([
      "TEKEN_ZONDER_BETEKENIS 1:3",
      "KOP_ZONDER_TEKST 3:1",
      "NADRUK_NIET_GESLOTEN 5:1",
    ]);
  });
});

describe("Wat de kleine Markdown kent", () => {
  test("koppen, alinea's over meer regels en nadruk", () => {
    expect(blocks("# Kop\neen **twee *drie***\nvier")).toEqual([
      { kind: "heading", level: 1, content: [{ kind: "text", text: "Kop" }] },
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "een " },
          {
            kind: "strong",
            content: [
              { kind: "text", text: "twee " },
              { kind: "emphasis", content: [{ kind: "text", text: "drie" }] },
            ],
          },
          { kind: "text", text: " vier" },
        ],
      },
    ]);
  });

  test("lijsten in lijsten", () => {
    const [list] = blocks("1. a\n   - b\n   - c\n2. d");
    expect(list).toMatchObject({
      kind: "list",
      ordered: true,
      items: [[{ kind: "paragraph" }, { kind: "list", ordered: false, items: [[{}], [{}]] }], [{ kind: "paragraph" }]],
    });
  });

  test("negen lijsten in elkaar, om en om genummerd", () => {
    const depth = (block: Block | undefined): number =>
      block?.kind === "list" ? 1 + depth(block.items[0]?.at(-1)) : 0;
    const text = Array.from(
      { length: 9 },
      (_, level) => `${" ".repeat(Math.floor(level / 2) * 5 + (level % 2) * 2)}${level % 2 === 0 ? "-" : "1."} a`,
    );
    expect(depth(blocks(text.join("\n"))[0])).toBe(9);
  });

  test("samen houdt blokken bij elkaar, ook een kader", () => {
    expect(blocks("::: samen\n## Kop\n\n::: info\n- a\n:::\n\nb\n:::\nc")).toMatchObject([
      {
        kind: "group",
        blocks: [{ kind: "heading" }, { kind: "callout", blocks: [{ kind: "list" }] }, { kind: "paragraph" }],
      },
      { kind: "paragraph" },
    ]);
  });

  test("een kader kan in een punt van een lijst", () => {
    expect(blocks("- a\n  ::: info\n  b\n  :::\n- c")).toMatchObject([
      { items: [[{ kind: "paragraph" }, { kind: "callout" }], [{ kind: "paragraph" }]] },
    ]);
  });

  test("meer vette rijen onderaan zijn allemaal totalen, maar nooit de hele tabel", () => {
    const [table] = blocks("| a | b |\n|---|---:|\n| **c** | **1** |\n| **d** | **2** |\n| **e** | **3** |");
    expect(table).toMatchObject({
      rows: [[[{ kind: "strong" }], [{}]]],
      totals: [
        [[{ text: "d" }], [{}]],
        [[{ text: "e" }], [{}]],
      ],
    });
  });

  test("regels van Windows zijn gewone regels", () => {
    expect(blocks("# a\r\n\r\nb\r\nc\r\n")).toEqual(blocks("# a\n\nb\nc\n"));
  });

  test("een naam met een punt erachter neemt de punt van de zin mee", () => {
    expect(blocks("Bij A B\\.V\\.. En bij C\\... Of D\\.. ")).toMatchObject([
      { content: [{ text: "Bij A B.V. En bij C... Of D." }] },
    ]);
  });

  test("een laatste rij die helemaal vet is, is het totaal", () => {
    const [table] = blocks("| Wat | Uren |\n|---|---:|\n| a | 1 |\n| **Samen** | **1** |");
    expect(table).toMatchObject({
      columns: [{ align: "start" }, { align: "end" }],
      rows: [[[{ text: "a" }], [{ text: "1" }]]],
      totals: [[[{ kind: "text", text: "Samen" }], [{ kind: "text", text: "1" }]]],
      headerColumns: 1,
    });
  });

  test("kaders, een nieuwe bladzijde en links", () => {
    expect(blocks("::: actie\n[Bel](tel:0881234567)\n:::\n\n---")).toEqual([
      {
        kind: "callout",
        tone: "action",
        blocks: [{ kind: "paragraph", content: [{ kind: "link", href: "tel:0881234567", text: "Bel" }] }],
      },
      { kind: "pageBreak" },
    ]);
  });
});

describe("Een ingevulde waarde is nooit opmaak", () => {
  const shown = (value: string) => tieWords(normalizeText(value));
  const expectPlain = (value: string) => {
    const read = readMarkdown(escapeMarkdown(value));
    const text = shown(value);
    expect(read).toEqual({
      ok: true,
      blocks: text === "" ? [] : [{ kind: "paragraph", content: [{ kind: "text", text }] }],
    });
  };

  test.each([
    "# kop",
    "- punt",
    "1. punt",
    "| a |",
    "::: actie",
    "---",
    "a\n\n# b",
    "\\",
    "**vet**",
    "[x](https://a)",
    "a\u0000b",
    "  x  y ",
  ])("%j", expectPlain);

  test("elke tekst komt eruit zoals hij erin ging", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), expectPlain), { numRuns: 2000 });
    fc.assert(fc.property(fc.stringMatching(/^[\s#|:\-*1.\\[\]()`<&;_~]*$/), expectPlain), { numRuns: 2000 });
  });

  test("ook in een kop, een lijst, vet, een link en een cel", () => {
    const word = fc.string({ unit: "binary" }).filter((value) => normalizeText(value) !== "");
    fc.assert(
      fc.property(word, (value) => {
        const safe = escapeMarkdown(value);
        const text = shown(value);
        const [heading, list, paragraph, table] = blocks(
          `# ${safe}\n\n- ${safe}\n\n**${safe}** [${safe}](https://a.example)\n\n| a |\n|---|\n| ${safe} |`,
        );
        expect(heading?.kind === "heading" && plainText(heading.content)).toBe(text);
        expect(list).toMatchObject({ items: [[{ content: [{ text }] }]] });
        expect(paragraph).toMatchObject({ content: [{ content: [{ text }] }, { text: " " }, { text }] });
        expect(table).toMatchObject({ rows: [[[{ text }]]] });
      }),
    );
  });

  test("geen enkele tekst laat de lezer vastlopen", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a1 \n#|:\-*.\\[\]()`]*$/), (text) => void readMarkdown(text)),
      { numRuns: 3000 },
    );
  });
});
