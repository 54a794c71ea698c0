import { describe, expect, test } from "vitest";
import { group, list, paragraph } from "../../../src/document/build.ts";
import { table } from "../../../src/document/build-table.ts";
import type { Block, Table } from "../../../src/document/document.ts";
import { wideTable } from "../pdf/block-sampler.ts";
import { report } from "../sample-letter.ts";
import { has, openDocx, readParagraphs, textOf } from "./open-docx.ts";
import { attribute, findAll, type XmlElement } from "./parse-xml.ts";

/** Of the neutral style: 210 mm less margins of 25 and 30. */
const textWidth = 8788;

const read = async (...blocks: readonly Block[]) => (await openDocx(report(blocks))).body;
const tableOf = async (...blocks: readonly Block[]): Promise<XmlElement> => {
  const [found] = findAll(await read(...blocks), "w:tbl");
  if (found === undefined) throw new Error("No table");
  return found;
};
const gridOf = (element: XmlElement) => findAll(element, "w:gridCol").map((each) => Number(attribute(each, "w:w")));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("Tabellen", () => {
  test("alle koprijen herhalen, en geen rij breekt over een bladzijde", async () => {
    const rows = findAll(await tableOf(wideTable), "w:tr");
    expect(rows.map((row) => has(row, "w:tblHeader"))).toEqual([true, true, false, false, false, false]);
    expect(rows.map((row) => has(row, "w:cantSplit"))).toEqual(Array(6).fill(true));
  });

  test("een rij die een bladzijde vult mag breken", async () => {
    const rows = findAll(await tableOf(table({ header: ["a"], rows: [["x".repeat(100_000)]] })), "w:tr");
    expect(rows.map((row) => has(row, "w:cantSplit"))).toEqual([true, false]);
  });

  test("wat koprij, kopkolom en totaal is staat erbij, en hoe de tabel heet", async () => {
    const made = await tableOf(wideTable);
    const [look] = findAll(made, "w:tblLook");
    const flags = ["w:firstRow", "w:lastRow", "w:firstColumn"].map((key) => look && attribute(look, key));
    expect(flags).toEqual(["1", "1", "1"]);
    expect(findAll(made, "w:tblCaption").map((each) => attribute(each, "w:val"))).toEqual(["Uren per maand"]);
    expect(findAll(made, "w:tblDescription").map((each) => attribute(each, "w:val"))).toEqual([
      "Kolommen: wat, wanneer, hoeveel",
    ]);
    const styles = findAll(made, "w:tr").map((row) => readParagraphs(row).map(({ style }) => style));
    expect(styles[2]).toEqual(["Tabeltekst", "Tabeltekst", "Tabeltekst"]);
    expect(styles[5]).toEqual(["Tabelkop", "Tabelkop", "Tabelkop"]);
  });

  test("getallen staan rechts", async () => {
    const cells = findAll(await tableOf(wideTable), "w:tc");
    expect(cells.map((cell) => has(cell, "w:jc"))).toEqual(cells.map((_, index) => index % 3 === 2));
  });

  test("de kop blijft bij de eerste rij, het totaal bij de laatste", async () => {
    const rows = findAll(await tableOf(wideTable), "w:tr");
    expect(rows.map((row) => has(row, "w:keepNext"))).toEqual([true, true, false, true, true, false]);
  });

  test.each<readonly [string, Table]>([
    ["met weinig tekst", table({ header: ["a", "b"], rows: [["c", "d"]] })],
    ["met veel kolommen", table({ header: Array(30).fill("kolom"), rows: [] })],
    ["met een woord zonder einde", table({ header: ["a", "b"], rows: [["x".repeat(100_000), "kort"]] })],
    ["met korte en lange tekst", table({ header: ["Week", "Wat"], rows: [["week 21", "woord ".repeat(99)]] })],
    ["zonder tekst", table({ header: ["", "", ""], rows: [["", "", ""]] })],
  ])("een tabel %s vult de breedte van de tekst", async (_, block) => {
    const made = await tableOf(block);
    const widths = gridOf(made);
    expect(sum(widths)).toBe(textWidth);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    const cells = findAll(made, "w:tcW").map((each) => Number(attribute(each, "w:w")));
    expect(cells).toEqual(cells.map((_, index) => widths[index % widths.length]));
  });

  test("korte tekst blijft op een regel naast lange tekst", async () => {
    const [first = 0] = gridOf(
      await tableOf(table({ header: ["Week", "Wat"], rows: [["week 21", "woord ".repeat(99)]] })),
    );
    expect(first).toBeGreaterThan(800);
    expect(first).toBeLessThan(1300);
  });

  test("een tabel in een lijst staat in en is zoveel smaller", async () => {
    const made = await tableOf(list(false, [paragraph("punt"), table({ header: ["a"], rows: [["b"]] })]));
    expect(sum(gridOf(made))).toBe(textWidth - 360);
    expect(findAll(made, "w:tblInd").map((each) => attribute(each, "w:w"))).toEqual(["360"]);
  });

  test("ontbrekende cellen zijn leeg, cellen te veel vallen weg", async () => {
    const uneven = table({ header: ["a", "b"], rows: [["een"], ["een", "twee", "drie"]] });
    const rows = findAll(await tableOf(uneven), "w:tr").map((row) => findAll(row, "w:tc").map(textOf));
    expect(rows).toEqual([
      ["a", "b"],
      ["een", ""],
      ["een", "twee"],
    ]);
  });

  test("een tabel zonder kolommen of rijen is er niet, haar titel wel", async () => {
    const empty: Table = {
      kind: "table",
      caption: "Titel",
      columns: [],
      header: [],
      headerColumns: 0,
      rows: [],
      totals: [],
    };
    const body = await read(empty, { ...empty, columns: [{ align: "start" }] });
    expect(findAll(body, "w:tbl")).toEqual([]);
    expect(readParagraphs(body).filter(({ text }) => text === "Titel")).toHaveLength(2);
  });

  test("in een groep blijven alle rijen bij elkaar", async () => {
    const rows = findAll(await tableOf(group(wideTable)), "w:tr");
    expect(rows.map((row) => has(row, "w:keepNext"))).toEqual([true, true, true, true, true, false]);
  });
});
