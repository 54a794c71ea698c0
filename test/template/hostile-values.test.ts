import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBlankText } from "../../src/document/escape-markdown.ts";
import type { Inline } from "../../src/document/inline.ts";
import { normalizeText } from "../../src/document/normalize-text.ts";
import { tieWords } from "../../src/document/tie-words.ts";
import { fillTemplate } from "../../src/template/fill-template.ts";
import { blocksOf, fill, pieces, problemsOf, template } from "./templates.ts";

const text = (value: string): readonly Inline[] => [{ kind: "text", text: tieWords(normalizeText(value)) }];

/** A value at every kind of place, and what must come of it whatever it holds. */
const everywhere = template(
  [
    "# {{v}}",
    "",
    "{{v}}",
    "",
    "- {{v}}",
    "  1. {{v}}",
    "",
    "| kop |",
    "|---|",
    "| {{v}} |",
    "",
    "::: actie",
    "**{{v}}** *{{v}}*",
    "",
    "[{{v}}](https://a.example)",
    ":::",
    "",
    "{{> stuk}}",
    "",
    "{{#each lijst}}",
    "- {{this}}",
    "{{/each}}",
  ].join("\n"),
);
const parts = pieces({ stuk: "::: samen\n{{v}}\n:::\n" });

function expectEverywhere(value: string): void {
  const content = text(value);
  const words = content[0]?.kind === "text" ? content[0].text : "";
  const paragraph = { kind: "paragraph", content };
  expect(fillTemplate(everywhere, parts, { v: value, lijst: [value, value] })).toEqual({
    ok: true,
    blocks: [
      { kind: "heading", level: 1, content },
      paragraph,
      { kind: "list", ordered: false, items: [[paragraph, { kind: "list", ordered: true, items: [[paragraph]] }]] },
      {
        kind: "table",
        columns: [{ align: "start" }],
        header: [[text("kop")]],
        headerColumns: 0,
        rows: [[content]],
        totals: [],
      },
      {
        kind: "callout",
        tone: "action",
        blocks: [
          {
            kind: "paragraph",
            content: [
              { kind: "strong", content },
              { kind: "text", text: " " },
              { kind: "emphasis", content },
            ],
          },
          { kind: "paragraph", content: [{ kind: "link", href: "https://a.example", text: words }] },
        ],
      },
      { kind: "group", blocks: [paragraph] },
      { kind: "list", ordered: false, items: [[paragraph], [paragraph]] },
    ],
  });
}

describe("Wat iemand invult komt eruit als tekst en verandert niets aan de brief", () => {
  test.each([
    ["Markdown", "# **a** *b* [c](https://d.example) `e` ~~f~~ <g> &nbsp; !"],
    ["accolades", "{{a}} {{{b}}} {{#if c}} {{> d}} }}"],
    ["een script", "<script>alert('x')</script>"],
    ["een lijst", "- a"],
    ["een nummer met punt", "1. x"],
    ["alleen een nummer met punt", "1."],
    ["een kader", "::: actie"],
    ["het einde van een kader", ":::"],
    ["een nieuwe bladzijde", "---"],
    ["een kop met streep", "==="],
    ["een citaat", "> a"],
    ["strepen van een tabel", "a | b |---|"],
    ["schuine strepen", "\\ \\\\ \\| \\"],
    ["regels", "a\n\n# b\r\n- c\u2028d\u0085e"],
    ["stuurtekens", "a\u0000b\u0007c\u001b[31md\u007f"],
    ["tekens die de richting keren", "a\u202eb\u2066c\u200fd"],
    ["halve tekens", "a\ud800b\udc00"],
    ["plaatjes", "👩‍👩‍👧‍👦 🇳🇱 ✍🏽"],
    ["tekens voor eigen gebruik", "\ue000a\uf8ffb\u{10fffd}"],
    ["100.000 tekens zonder spatie", "x".repeat(100_000)],
    ["100.000 leestekens", "*".repeat(100_000)],
    ["100.000 regels", "a\n".repeat(100_000)],
    ["spaties om iets heen", "  a  b  "],
    ["vaste spaties om iets heen", "\u00a0a\u00a0"],
    ["een postcode", "3011 AB"],
  ])("%s", (_, value) => expectEverywhere(value));

  test("elke tekst waar iets van te zien is", () => {
    const piece = fc.constantFrom(
      ..."# - 1. | ::: --- ** * ` [ ] ( ) \\ < > & ; ! _ ~ = + {{ }} \n 12 a . ) \t \u00a0".split(" "),
      " ",
    );
    const marks = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    const value = fc.oneof(marks, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(
        value.filter((each) => !isBlankText(normalizeText(each))),
        expectEverywhere,
      ),
      { numRuns: 1_000 },
    );
  });

  test("een getal uit de gegevens begint nooit een lijst", () => {
    expect(blocksOf(fill("{{n}}. Doel", { n: "1" }))).toEqual([{ kind: "paragraph", content: text("1. Doel") }]);
    expect(blocksOf(fill("{{n}}- Doel", { n: "1" }))).toEqual([{ kind: "paragraph", content: text("1- Doel") }]);
  });

  test("waar niets van te zien is, wordt bij naam geweigerd", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(" ", "\n", "\u0000", "\u200b", "\u00a0", "\ufeff", "\u202e") }),
        (value) => {
          expect(problemsOf(fill("Dag {{naam}},", { naam: value }))).toEqual(["brief.md:1:5 WAARDE_LEEG"]);
        },
      ),
    );
  });
});
