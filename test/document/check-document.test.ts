import { describe, expect, test } from "vitest";
import { callout, heading, link, list, paragraph } from "../../src/document/build.ts";
import { table } from "../../src/document/build-table.ts";
import { checkDocument } from "../../src/document/check-document.ts";
import type { Block } from "../../src/document/document.ts";
import { report, sampleLetter } from "../render/sample-letter.ts";

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
  ])("%s", (_, blocks, expected) => expect(check(...blocks)).toEqual(expected));

  test("een titel is niet leeg", () => {
    expect(checkDocument(report([], " ")).map(({ code }) => code)).toEqual(["TITEL_LEEG"]);
  });

  test("de voorbeeldbrief heeft geen bevindingen", () => expect(checkDocument(sampleLetter)).toEqual([]));
});
