import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { emphasis, heading, list, pageBreak, paragraph } from "../../src/document/build.ts";
import { table } from "../../src/document/build-table.ts";
import type { Block, Document } from "../../src/document/document.ts";
import { renderPdf } from "../../src/render/pdf/render-pdf.ts";
import { resources } from "./pdf-resources.ts";
import { report, sampleLetter } from "./sample-letter.ts";

const folder = mkdtempSync(join(tmpdir(), "dakpan-pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(document: Document, tool: "pdftotext" | "pdfinfo") {
  const file = join(folder, "test.pdf");
  writeFileSync(file, (await renderPdf(document, resources)).bytes);
  const flags = tool === "pdftotext" ? [file, "-"] : ["-struct-text", file];
  return execFileSync(tool, flags, { encoding: "utf8" });
}
const words = (text: string) => text.replace(/\s+/g, " ").trim();
const textOf = async (...blocks: readonly Block[]) => words(await read(report(blocks), "pdftotext"));

describe("PDF laat niets weg", () => {
  test("een teken dat het lettertype niet heeft, wordt gemeld en houdt niets tegen", async () => {
    const { missing } = await renderPdf(report([paragraph("a"), list(false, "汉 en 😀")]), resources);
    expect(missing).toEqual([
      { character: "汉", place: "/blocks/1/items/0/0" },
      { character: "😀", place: "/blocks/1/items/0/0" },
    ]);
  });

  test("een woord dat langer is dan een regel, loopt door", async () => {
    expect((await textOf(paragraph("x".repeat(500)))).match(/x/g)).toHaveLength(500);
  });

  test("een alinea van 5.000 tekens komt er helemaal uit", async () => {
    const text = Array.from({ length: 800 }, (_, index) => `w${index}`).join(" ");
    expect((await textOf(paragraph(text))).replace(/Pagina \d+ van \d+ ?\f?/g, "")).toContain("w0 w1 w2");
    expect((await textOf(paragraph(text))).match(/\bw\d+/g)).toHaveLength(800);
  });

  test("een cel die langer is dan een bladzijde, loopt door", async () => {
    const text = Array.from({ length: 1500 }, (_, index) => `w${index}`).join(" ");
    expect((await textOf(table({ header: ["a", "b"], rows: [[text, "b"]] }))).match(/\bw\d+/g)).toHaveLength(1500);
  });

  test("een leeg document heeft een bladzijde met de titel", async () => {
    expect(words(await read(report([], "Leeg"), "pdftotext"))).toBe("Leeg Pagina 1 van 1");
  });

  test("namen met alle Nederlandse en Poolse en Turkse letters", async () => {
    const names = "Łukasz, Şahin, IJsbrand, ’t Hooft, Ó Briain, Van der Meer-de Boer, Çağrı, Zoë, € 450";
    expect(await textOf(paragraph(names))).toContain(names);
  });

  test("een afgebroken woord wordt als één woord gekopieerd", async () => {
    const text = "een arbeidsongeschiktheidsverzekering ".repeat(12);
    expect(
      (await textOf(paragraph(text))).replace(/\u00ad ?/g, "").match(/arbeidsongeschiktheidsverzekering/g),
    ).toHaveLength(12);
  });
});

describe("PDF heeft een boom van betekenis", () => {
  test("de brief: kenmerken, koppen, tabel, lijst, link", async () => {
    const tree = (await read(sampleLetter, "pdfinfo")).split("\n").map((line) => line.trim());
    const roles = tree.map((line) => /^(H[123]|Table|THead|TBody|TH|L|Link|Caption)\b/.exec(line)?.[1]).filter(Boolean);
    expect(roles.join(" ")).toBe("L Link H1 H2 H2 Table THead TH TH TBody TH TH TH TH H2 L H2 L Link H3 L");
  });

  test("een tabel van 30 rijen over twee bladzijden is één tabel; de kop herhaalt alleen voor het oog", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => [
      `rij ${index}`,
      "een lange tekst die over meer regels gaat ".repeat(3),
    ]);
    const document = report([table({ header: ["Wat", "Uitleg"], rows })]);
    const tree = await read(document, "pdfinfo");
    expect(tree.match(/^\s*Table\b/gm)).toHaveLength(1);
    expect(tree.match(/^\s*TR\b/gm)).toHaveLength(31);
    expect((await read(document, "pdftotext")).match(/Uitleg/g)?.length).toBeGreaterThan(1);
    expect(tree.match(/"Uitleg ?"/g)).toHaveLength(1);
  });

  test("een lege cel blijft een cel", async () => {
    const tree = await read(report([table({ header: ["a", "b"], rows: [["c", ""]] })]), "pdfinfo");
    expect(tree.match(/^\s*TD\b/gm)).toHaveLength(1);
  });
});

describe("PDF op bladzijden", () => {
  test("een kop staat nooit alleen onder aan een bladzijde", async () => {
    for (let count = 30; count < 50; count += 1) {
      const filler = Array.from({ length: count }, () => paragraph("regel"));
      const pages = (await read(report([...filler, heading(2, "Kop"), paragraph("tekst")]), "pdftotext")).split("\f");
      const page = pages.find((text) => text.includes("Kop"));
      expect(page).toContain("tekst");
    }
  });

  test("twee keer een nieuwe bladzijde, of een aan het eind, geeft geen lege", async () => {
    const text = await textOf(
      pageBreak(),
      paragraph("a"),
      pageBreak(),
      pageBreak(),
      paragraph(emphasis("b")),
      pageBreak(),
    );
    expect(text).toContain("Pagina 3 van 3");
  });
});

test("hetzelfde document geeft dezelfde bytes", async () => {
  const [first, second] = [await renderPdf(sampleLetter, resources), await renderPdf(sampleLetter, resources)];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});
