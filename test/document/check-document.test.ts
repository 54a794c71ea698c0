import { describe, expect, test } from "vitest";
import { callout, fact, group, heading, link, list, paragraph, strong } from "../../src/document/build.ts";
import { table } from "../../src/document/build-table.ts";
import { checkDocument } from "../../src/document/check-document.ts";
import type { Block, LetterFrame } from "../../src/document/document.ts";
import { report, sampleLetter } from "../render/sample-letter.ts";

const letterFrame: LetterFrame = { kind: "letter", sender: { name: "a", lines: [] }, addressee: [], reference: [] };
const check = (...blocks: readonly Block[]) =>
  checkDocument(report(blocks)).map(({ code, pointer }) => `${code} ${pointer}`);

describe("Een document is toegankelijk", () => {
  test.each<[string, readonly Block[], readonly string[]]>([
    ["een kop slaat geen niveau over", [heading(1, "a"), heading(3, "b")], ["KOP_OVERGESLAGEN /blocks/1"]],
    ["de titel telt als eerste kop", [heading(3, "a")], ["KOP_OVERGESLAGEN /blocks/0"]],
    ["er is één kop 1", [heading(1, "a"), callout("info", heading(1, "b"))], ["KOP_DUBBEL /blocks/1/blocks/0"]],
    ["een kop heeft tekst", [heading(2, " ")], ["KOP_LEEG /blocks/0"]],
    ["een lijst heeft punten", [list(false)], ["LIJST_LEEG /blocks/0"]],
    ["een link heeft tekst", [paragraph(link("https://a.example", ""))], ["LINK_LEEG /blocks/0/content/0"]],
    [
      "een link gaat naar web, mail of telefoon",
      [paragraph(link("data:x", "x"))],
      ["LINK_ADRES_ONBEKEND /blocks/0/content/0"],
    ],
    [
      "een kolom heeft een kop",
      [table({ header: ["a", ""], rows: [["b", "c"]] })],
      ["TABEL_KOP_LEEG /blocks/0/header/0/1"],
    ],
    [
      "een rij heeft alle cellen",
      [table({ header: ["a", "b"], rows: [["c"]] })],
      ["TABEL_KOLOMMEN_ONGELIJK /blocks/0/rows/0"],
    ],
    ["een tabel heeft rijen", [table({ header: ["a"], rows: [] })], ["TABEL_LEEG /blocks/0"]],
    [
      "een lijst met een lege kop, en een kader in een groep",
      [group(callout("info", list(false, [heading(2, "")])))],
      ["KOP_LEEG /blocks/0/blocks/0/blocks/0/items/0/0"],
    ],
    [
      "een link in vet in een tabel",
      [table({ header: ["a"], rows: [[strong(link("https://a.example", "hier"))]] })],
      ["LINK_TEKST_VAAG /blocks/0/rows/0/0/0/content/0"],
    ],
    [
      "twee keer dezelfde link mag",
      [paragraph(link("https://a.example", "Bezwaar")), paragraph(link("https://a.example", "Bezwaar"))],
      [],
    ],
    ["een adres om over te typen mag", [paragraph(link("https://a.example/b", "a.example/b"))], []],
  ])("%s", (_, blocks, expected) => expect(check(...blocks)).toEqual(expected));

  test("een titel is niet leeg", () => {
    expect(checkDocument(report([], " ")).map(({ code }) => code)).toEqual(["TITEL_LEEG"]);
  });

  test("ook het kenmerk boven een brief telt mee", () => {
    const frame = { ...letterFrame, reference: [fact("Vragen?", link("javascript:x", "Bel ons"))] };
    expect(checkDocument({ ...sampleLetter, frame }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "LINK_ADRES_ONBEKEND /frame/reference/0/value/0",
    ]);
  });

  test("wat beter kan is een waarschuwing, wat niet te lezen is een fout", () => {
    const findings = checkDocument(report([paragraph(link("https://a.example", "hier")), heading(3, "a")]));
    expect(findings.map(({ code, ernst }) => `${ernst} ${code}`)).toEqual([
      "fout KOP_OVERGESLAGEN",
      "waarschuwing LINK_TEKST_VAAG",
    ]);
  });

  test("de voorbeeldbrief heeft geen bevindingen", () => expect(checkDocument(sampleLetter)).toEqual([]));
});
