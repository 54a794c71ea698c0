import { describe, expect, test } from "vitest";
import { emphasis, group, heading, list, pageBreak, paragraph, signature } from "../../../src/document/build.ts";
import { table } from "../../../src/document/build-table.ts";
import type { Block } from "../../../src/document/document.ts";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { resources } from "../pdf-resources.ts";
import { report } from "../sample-letter.ts";
import { frames } from "./block-sampler.ts";
import { clean, readText, readTree } from "./read-pdf.ts";

const render = async (...blocks: readonly Block[]) => (await renderPdf(report(blocks), resources)).bytes;
const pagesOf = async (...blocks: readonly Block[]) => readText(await render(...blocks));
const textOf = async (...blocks: readonly Block[]) => clean((await pagesOf(...blocks)).join(" "));
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(" ");
const filler = (count: number) => Array.from({ length: count }, () => paragraph("regel"));

describe("PDF laat niets weg", () => {
  test("een alinea van 5.000 tekens komt er helemaal uit, op volgorde", async () => {
    const text = (await textOf(paragraph(words(800)))).replace(/Verslag Pagina \d+ van \d+ ?/g, "");
    expect(text.match(/\bw\d+/g)?.join(" ")).toBe(words(800));
  });

  test("een cel die langer is dan een bladzijde, loopt door", async () => {
    const text = await textOf(table({ header: ["a", "b"], rows: [[words(1500), "b"]] }));
    expect(text.match(/\bw\d+/g)).toHaveLength(1500);
  });

  test("een leeg document heeft een bladzijde met de titel", async () => {
    const { bytes } = await renderPdf(report([], "Leeg"), resources);
    expect(clean(readText(bytes).join(" "))).toBe("Leeg Pagina 1 van 1");
  });

  test("een afgebroken woord wordt als één woord gekopieerd", async () => {
    const text = await textOf(paragraph("een arbeidsongeschiktheidsverzekering ".repeat(12)));
    expect(text.match(/arbeidsongeschiktheidsverzekering/g)).toHaveLength(12);
  });

  test.each([
    "Van der Meer-de Boer",
    "088-000 12 34",
    "https://uitvoeringwerk.example/een/heel/lang/adres-met-strepen",
  ])("%s wordt heel gekopieerd, waar de regel ook eindigt", async (name) => {
    for (let before = 0; before < 30; before += 3) {
      const text = await textOf(paragraph(`${"x ".repeat(30 + before)}${name}`));
      expect(text.replaceAll(" ", "")).toContain(name.replaceAll(" ", ""));
    }
  });

  test("elke letter van Latin Extended-A wordt getekend en gekopieerd", async () => {
    const letters = Array.from({ length: 0x180 - 0x100 }, (_, index) => String.fromCharCode(0x100 + index)).join(" ");
    const { bytes, missing } = await renderPdf(report([paragraph(letters)]), resources);
    expect(missing).toEqual([]);
    expect(clean(readText(bytes).join(" "))).toContain(letters);
  });
});

describe("PDF op bladzijden", () => {
  test("een kop staat nooit alleen onder aan een bladzijde", async () => {
    for (let count = 34; count < 46; count += 1) {
      const pages = await pagesOf(...filler(count), heading(2, "Kop"), paragraph("tekst"));
      expect(pages.find((text) => text.includes("Kop"))).toContain("tekst");
    }
  });

  test("van een alinea staan nooit één regel onder aan, of één regel boven aan", async () => {
    for (let count = 30; count < 46; count += 1) {
      const pages = await pagesOf(...filler(count), paragraph(`${"woord ".repeat(75)}einde`));
      for (const page of pages) {
        const lines = page.split("\n").filter((line) => line.startsWith("woord")).length;
        expect(lines).not.toBe(1);
      }
    }
  });

  test("een groep en een ondertekening blijven bij elkaar", async () => {
    for (let count = 34; count < 46; count += 2) {
      const together = group(paragraph("eerste"), list(false, "tweede", "derde"));
      const pages = await pagesOf(...filler(count), together, signature("Met vriendelijke groet,", "naam"));
      expect(pages.find((text) => text.includes("eerste"))).toContain("derde");
      expect(pages.find((text) => text.includes("vriendelijke"))).toContain("naam");
    }
  });

  test("een tabel van 30 rijen over twee bladzijden is één tabel; de kop herhaalt alleen voor het oog", async () => {
    const long = "een lange tekst die over meer regels gaat ".repeat(3);
    const rows = Array.from({ length: 30 }, (_, index) => [`rij ${index}`, long]);
    const bytes = await render(table({ header: ["Wat", "Uitleg"], rows }));
    const [tree, pages] = [readTree(bytes), readText(bytes)];
    const count = (line: string) => tree.filter((each) => each.trim() === line).length;
    expect([count("<Table>"), count("<TR>"), count("Uitleg")]).toEqual([1, 31, 1]);
    expect(pages.filter((page) => page.includes("Uitleg"))).toHaveLength(pages.length);
  });

  test("het totaal staat bij de laatste rij", async () => {
    for (let count = 24; count < 34; count += 1) {
      const rows = Array.from({ length: count }, (_, index) => [`rij ${index}`, "1"]);
      const pages = await pagesOf(table({ header: ["Wat", "Uren"], rows, total: ["Samen", String(count)] }));
      expect(pages.find((page) => page.includes("Samen"))).toContain(`rij ${count - 1}`);
    }
  });

  test("twee keer een nieuwe bladzijde, of een aan het eind, geeft geen lege", async () => {
    const blocks = [pageBreak(), paragraph("a"), pageBreak(), pageBreak(), paragraph(emphasis("b")), pageBreak()];
    expect(await pagesOf(...blocks)).toHaveLength(3);
  });

  test("een brief heeft op elke volgende bladzijde boven aan zijn onderwerp en kenmerk", async () => {
    const document = { ...report(filler(120), "Uw aanvraag"), frame: frames.letter };
    const pages = readText((await renderPdf(document, resources)).bytes);
    const headed = pages.map((page) => /Uw aanvraag 12 maart 2025 · 25-000417\s+Pagina \d van \d/.test(page));
    expect(headed).toEqual(pages.map((_, index) => index > 0));
  });

  test("de inhoud van een verslag noemt van elke kop de bladzijde", async () => {
    const chapters = Array.from({ length: 6 }, (_, index) => [heading(2, `Deel ${index}`), ...filler(20)]).flat();
    const document = { ...report(chapters), frame: frames.report };
    const pages = readText((await renderPdf(document, resources)).bytes);
    for (let index = 0; index < 6; index += 1) {
      const page = Number(new RegExp(`Deel ${index} (\\d+)\n`).exec(pages[0] ?? "")?.[1]);
      const shown = (pages[page - 1] ?? "").split("\n").filter((line) => line === `Deel ${index}`);
      expect(shown).toHaveLength(1);
    }
  });
});
