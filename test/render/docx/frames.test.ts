import { describe, expect, test } from "vitest";
import { fact, heading, paragraph } from "../../../src/document/build.ts";
import type { Document } from "../../../src/document/document.ts";
import { neutralStyle } from "../../../src/document/house-style.ts";
import { everyBlockIn, frames } from "../pdf/block-sampler.ts";
import { longReport } from "../proof-documents.ts";
import { report, sampleLetter } from "../sample-letter.ts";
import { has, openDocx, type ReadParagraph, readParagraphs, textOf } from "./open-docx.ts";
import { attribute, findAll } from "./parse-xml.ts";
import { pngStyle } from "./sample-documents.ts";

const millimetre = 1440 / 25.4;
const spacing = (paragraph: ReadParagraph | undefined, key: string) =>
  Number((paragraph && findAll(paragraph.element, "w:spacing")[0])?.attributes.get(key) ?? 0);

describe("Brief", () => {
  test("het adres begint op 50 mm, achter het venster, en het kenmerk staat op 92 mm", async () => {
    const { body } = await openDocx(sampleLetter);
    const paragraphs = readParagraphs(body);
    const placeOf = (text: string): number => {
      const index = paragraphs.findIndex((paragraph) => paragraph.text.startsWith(text));
      const [margin] = findAll(body, "w:pgMar");
      const top = Number(margin && attribute(margin, "w:top"));
      const reached = paragraphs
        .slice(0, index)
        .reduce((sum, each) => sum + spacing(each, "w:before") + spacing(each, "w:line"), top);
      return (reached + spacing(paragraphs[index], "w:before")) / millimetre;
    };
    expect(placeOf("Uitvoering Werk")).toBeCloseTo(15, 1);
    expect(placeOf("Mevrouw Z.")).toBeCloseTo(50, 1);
    expect(placeOf("Datum")).toBeCloseTo(92, 1);
    const above = paragraphs.slice(0, 11).flatMap(({ element }) => findAll(element, "w:spacing"));
    expect(above.map((each) => each.attributes.get("w:lineRule"))).toEqual(Array(11).fill("exact"));
  });

  test("de afzender is tekst op het blad, niet in de kop, en wordt het eerst gelezen", async () => {
    const { body } = await openDocx(sampleLetter);
    const first = readParagraphs(body).slice(0, 4);
    expect(first.map(({ text }) => text)).toEqual([
      "Uitvoering Werk\tRegio Rijnmond",
      "Postbus 1234, 3000 AB Rotterdam",
      "088 000 12 34",
      "uitvoeringwerk.example",
    ]);
  });

  test("een lange naam van de afzender staat op een regel voor zich", async () => {
    const name = "Uitvoeringsorganisatie voor werk, inkomen, zorg en ondersteuning van Voorbeeldstad";
    const sender = { name, lines: ["Postbus 100"] };
    const { body } = await openDocx({
      ...sampleLetter,
      frame: { ...frames.letter, kind: "letter", sender, addressee: [], reference: [] },
    });
    expect(
      readParagraphs(body)
        .slice(0, 2)
        .map(({ text }) => text),
    ).toEqual([name, "Postbus 100"]);
  });

  test("een vervolgblad begint waar de marge van de huisstijl eindigt", async () => {
    const docx = await openDocx(sampleLetter);
    const [margins] = findAll(docx.body, "w:pgMar");
    const lines = findAll(docx.xml("word/header1.xml"), "w:spacing").map((each) => Number(attribute(each, "w:line")));
    const end = lines.reduce((sum, line) => sum + line, Number(margins && attribute(margins, "w:header")));
    expect(end / millimetre).toBeCloseTo(neutralStyle.margins.top, 1);
  });

  test("zonder afzender in het document staat die van de huisstijl er", async () => {
    const sender = { name: "Gemeente Voorbeeldstad", lines: ["Postbus 100"] };
    const nameless: Document = {
      ...everyBlockIn("letter"),
      frame: { ...frames.letter, kind: "letter", sender: { name: "", lines: [] }, addressee: [], reference: [] },
    };
    const { body } = await openDocx(nameless, { ...neutralStyle, sender });
    expect(readParagraphs(body)[0]?.text).toBe("Gemeente Voorbeeldstad\tPostbus 100");
  });

  test("een vervolgblad zegt waarvan het is; een lange titel blijft op een regel", async () => {
    const header = (await openDocx(sampleLetter)).xml("word/header1.xml");
    expect(textOf(header)).toBe("U krijgt een jobcoach\t12 maart 2025 · 25-000417");
    const long = (await openDocx({ ...sampleLetter, title: "😀".repeat(50_000) })).xml("word/header1.xml");
    expect(textOf(long).length).toBeLessThan(90);
  });

  test("onder elk blad staat de bladzijde en het aantal", async () => {
    const docx = await openDocx(sampleLetter);
    for (const footer of [docx.xml("word/footer1.xml"), docx.xml("word/footer2.xml")]) {
      expect(findAll(footer, "w:instrText").map(({ children }) => children.join(""))).toEqual(["PAGE", "NUMPAGES"]);
      expect(textOf(footer)).toBe("\tPagina  van ");
    }
    const references = findAll(docx.body, "w:footerReference").map((each) => attribute(each, "w:type"));
    expect(references).toEqual(["default", "first"]);
  });
});

describe("Verslag", () => {
  test("de inhoud is een veld dat Word kan bijwerken, met een link en een bladzijde voor elke kop", async () => {
    const { body } = await openDocx(longReport(3));
    const [contents] = findAll(body, "w:sdtContent");
    if (contents === undefined) throw new Error("No contents");
    const codes = findAll(contents, "w:instrText").map(({ children }) => children.join("").trim());
    expect(codes[0]).toBe('TOC \\o "2-3" \\h \\z \\u');
    const entries = findAll(contents, "w:hyperlink");
    expect(codes.slice(1)).toEqual(entries.map((entry) => `PAGEREF ${attribute(entry, "w:anchor")} \\h`));
    expect(entries.map((entry) => textOf(entry).split("\t")[0])).toEqual([
      "1. Periode 1",
      "Uren per week",
      "2. Periode 2",
      "Uren per week",
      "3. Periode 3",
      "Uren per week",
    ]);
    for (const entry of entries) {
      const name = attribute(entry, "w:anchor");
      const target = readParagraphs(body).find(({ element }) =>
        findAll(element, "w:bookmarkStart").some((each) => attribute(each, "w:name") === name),
      );
      expect(target?.text).toBe(textOf(entry).split("\t")[0]);
    }
    const pages = entries.map((entry) => Number(textOf(entry).split("\t")[1]));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages.at(-1)).toBeGreaterThan(3);
  });

  test("met meer dan 45 koppen staan alleen de hoofdstukken in de inhoud", async () => {
    const { body } = await openDocx(longReport(30));
    const entries = findAll(body, "w:sdtContent").flatMap((contents) => findAll(contents, "w:hyperlink"));
    expect(entries).toHaveLength(30);
  });

  test("een verslag zonder koppen heeft geen inhoud", async () => {
    const bare: Document = {
      ...report([paragraph("tekst")]),
      frame: { kind: "report", sender: { name: "", lines: [] }, reference: [], contents: true },
    };
    expect(has((await openDocx(bare)).body, "w:sdt")).toBe(false);
  });

  test("alleen wat onder de titel staat, staat in de inhoud", async () => {
    const parts: Document = {
      ...report([heading(1, "Titel"), heading(2, "Een"), heading(3, "Twee")]),
      frame: { kind: "report", sender: { name: "", lines: [] }, reference: [fact("Datum", "nu")], contents: true },
    };
    const { body } = await openDocx(parts);
    expect(findAll(body, "w:instrText").map(({ children }) => children.join(""))[0]).toContain('"2-3"');
  });

  test("de voet noemt wie het schreef", async () => {
    expect(textOf((await openDocx(everyBlockIn("report"))).xml("word/footer1.xml"))).toBe(
      "Uitvoering Werk\tPagina  van ",
    );
  });
});

describe("Huisstijl", () => {
  const style = {
    ...neutralStyle,
    fontFamily: 'Ver"dana <x>',
    colors: { ...neutralStyle.colors, accent: "#0e5a5a", link: "onzin" },
    margins: { top: 20, right: 20, bottom: 20, left: 20 },
  };

  test("kleuren, letter en marges zijn die van de stijl; wat geen kleur is wordt zwart", async () => {
    const docx = await openDocx(sampleLetter, style);
    const styles = docx.text("word/styles.xml");
    expect(styles).toContain('w:ascii="Verdana x"');
    expect(styles).toContain("0E5A5A");
    expect(styles).not.toContain("87361B");
    expect(
      findAll(docx.xml("word/styles.xml"), "w:rPr").some(
        (each) => has(each, "w:u") && attribute(findAll(each, "w:color")[0] ?? each, "w:val") === "000000",
      ),
    ).toBe(true);
    const [margins] = findAll(docx.body, "w:pgMar");
    expect(margins && attribute(margins, "w:left")).toBe("1134");
  });

  test("het logo staat in de kop van de eerste bladzijde, met zijn tekst, en op geen blad zonder afzender", async () => {
    const docx = await openDocx(sampleLetter, pngStyle);
    expect(findAll(docx.xml("word/header2.xml"), "wp:docPr").map((each) => attribute(each, "descr"))).toEqual([
      "Logo van Voorbeeldstad",
    ]);
    expect(findAll(docx.body, "w:headerReference").map((each) => attribute(each, "w:type"))).toEqual([
      "default",
      "first",
    ]);
    expect((await openDocx(report([]), pngStyle)).parts.has("word/header2.xml")).toBe(false);
  });
});
