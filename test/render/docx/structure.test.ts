import { describe, expect, test } from "vitest";
import {
  callout,
  group,
  heading,
  link,
  list,
  nobreak,
  pageBreak,
  paragraph,
  signature,
} from "../../../src/document/build.ts";
import { table } from "../../../src/document/build-table.ts";
import type { Block } from "../../../src/document/document.ts";
import { listTexts } from "../../../src/document/list-texts.ts";
import { everyBlockIn } from "../pdf/block-sampler.ts";
import { report, sampleLetter } from "../sample-letter.ts";
import { has, openDocx, paragraphWith, readParagraphs, textOf } from "./open-docx.ts";
import { attribute, findAll, type XmlElement } from "./parse-xml.ts";

const bodyOf = async (...blocks: readonly Block[]) => (await openDocx(report(blocks))).body;
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("Opbouw", () => {
  test("alle tekst van een brief staat er, in de volgorde van het lezen", async () => {
    const [, ...texts] = listTexts(sampleLetter);
    const read = spaced(
      readParagraphs((await openDocx(sampleLetter)).body)
        .map(({ text }) => text.replace("\t", " "))
        .join("\n"),
    );
    let at = 0;
    for (const { pointer, text } of texts) {
      const found = read.indexOf(spaced(text), at);
      expect(found, `${pointer}: ${text}`).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  test("een kop heeft een stijl met een niveau, een bladwijzer en zijn tekst", async () => {
    const docx = await openDocx(sampleLetter);
    const { element, style } = paragraphWith(docx.body, "Waarom krijgt u");
    expect(style).toBe("Heading2");
    expect(has(element, "w:bookmarkStart")).toBe(true);
    const [look] = findAll(docx.xml("word/styles.xml"), "w:style").filter(
      (each) => attribute(each, "w:styleId") === "Heading2",
    );
    expect(look && findAll(look, "w:outlineLvl").map((each) => attribute(each, "w:val"))).toEqual(["1"]);
    expect(look && has(look, "w:keepNext")).toBe(true);
  });

  test("de taal is Nederlands, en Word breekt woorden af", async () => {
    const docx = await openDocx(sampleLetter);
    expect(findAll(docx.xml("word/styles.xml"), "w:lang").map((each) => attribute(each, "w:val"))).toEqual(["nl-NL"]);
    expect(has(docx.xml("word/settings.xml"), "w:autoHyphenation")).toBe(true);
    expect(docx.text("word/settings.xml")).not.toContain("updateFields");
    expect(docx.text("docProps/core.xml")).toContain("<dc:language>nl-NL</dc:language>");
  });

  test("titel, onderwerp, schrijver en dag staan in de eigenschappen", async () => {
    const text = (await openDocx(sampleLetter)).text("docProps/core.xml");
    for (const expected of [
      "<dc:title>U krijgt een jobcoach</dc:title>",
      "<dc:subject>Beslissing op uw aanvraag, kenmerk 25-000417</dc:subject>",
      "<dc:creator>Uitvoering Werk, regio Rijnmond</dc:creator>",
      'created xsi:type="dcterms:W3CDTF">2025-03-12T00:00:00Z<',
    ])
      expect(text).toContain(expected);
  });

  test("een dag die geen dag is komt niet in de eigenschappen: Word zou het bestand weigeren", async () => {
    const docx = await openDocx({ ...report([]), date: "12 maart" });
    expect(docx.text("docProps/core.xml")).not.toContain("dcterms:created");
  });

  test("een link gaat naar zijn adres, twee keer hetzelfde adres is één verwijzing", async () => {
    const [there, mail] = ["https://a.example/?a=1&b=2", "mailto:a@b.example"];
    const docx = await openDocx(report([paragraph([link(there, "hier"), link(mail, "mail"), link(there, "daar")])]));
    const targets = findAll(docx.xml("word/_rels/document.xml.rels"), "Relationship").filter(({ attributes }) =>
      attributes.has("TargetMode"),
    );
    expect(targets.map((each) => attribute(each, "Target"))).toEqual([there, mail]);
    expect(findAll(docx.body, "w:hyperlink").map(textOf)).toEqual(["hier", "mail", "daar"]);
  });

  test.each(["file:///etc/passwd", "javascript:alert(1)", "https://[", `https://a.example/${"x".repeat(3000)}`])(
    "%s is geen link maar tekst",
    async (href) => {
      const docx = await openDocx(report([paragraph(link(href, "hier"))]));
      expect(has(docx.body, "w:hyperlink")).toBe(false);
      expect(paragraphWith(docx.body, "hier").text).toBe("hier");
    },
  );

  test("wat bij elkaar hoort breekt niet aan het eind van een regel", async () => {
    const body = await bodyOf(paragraph([nobreak("06-1234 5678"), link("tel:+31612345678", "06 12 34")]));
    const { element, text } = paragraphWith(body, "06");
    expect(text).toBe("06-1234\u00a0567806\u00a012\u00a034");
    expect(findAll(element, "w:noBreakHyphen")).toHaveLength(1);
  });

  test("een nieuwe bladzijde begint met wat erop staat, zonder lege regel", async () => {
    const body = await bodyOf(paragraph("voor"), pageBreak(), heading(2, "Na"), pageBreak());
    expect(has(paragraphWith(body, "Na").element, "w:pageBreakBefore")).toBe(true);
    expect(findAll(body, "w:pageBreakBefore")).toHaveLength(1);
    expect(readParagraphs(body).filter(({ text }) => text === "")).toEqual([]);
  });
});

const numberOf = (element: XmlElement) => findAll(element, "w:numId").map((each) => attribute(each, "w:val"))[0];
const levelOf = (element: XmlElement) => findAll(element, "w:ilvl").map((each) => attribute(each, "w:val"))[0];

describe("Lijsten", () => {
  test("elke lijst die telt begint bij 1; alle opsommingen zijn er één", async () => {
    const docx = await openDocx(report([list(true, "a", "b"), list(true, "c"), list(false, "d"), list(false, "e")]));
    const numbers = ["a", "b", "c", "d", "e"].map((text) => numberOf(paragraphWith(docx.body, text).element));
    expect(numbers).toEqual(["2", "2", "3", "1", "1"]);
    const numbering = docx.xml("word/numbering.xml");
    const [second] = findAll(numbering, "w:num").filter((each) => attribute(each, "w:numId") === "3");
    expect(second && findAll(second, "w:startOverride").map((each) => attribute(each, "w:val"))).toEqual(
      Array(9).fill("1"),
    );
    const formats = findAll(numbering, "w:abstractNum").map((kind) =>
      attribute(findAll(kind, "w:numFmt")[0] ?? kind, "w:val"),
    );
    expect(formats).toEqual(["decimal", "bullet"]);
  });

  test("een lijst in een lijst staat een niveau dieper, en telt apart", async () => {
    const body = await bodyOf(list(true, [paragraph("een"), list(true, "diep")], "twee"));
    const [first, deep, second] = ["een", "diep", "twee"].map((text) => paragraphWith(body, text).element);
    expect([first, deep, second].map((each) => each && levelOf(each))).toEqual(["0", "1", "0"]);
    expect([first, deep, second].map((each) => each && numberOf(each))).toEqual(["2", "3", "2"]);
  });

  test("Word kent negen niveaus: wat dieper is blijft op het laatste", async () => {
    let deep = list(false, "bodem");
    for (let level = 0; level < 20; level += 1) deep = list(false, [paragraph("laag"), deep]);
    const body = await bodyOf(deep);
    expect(levelOf(paragraphWith(body, "bodem").element)).toBe("8");
    const indents = findAll(body, "w:ind").map((each) => Number(attribute(each, "w:left")));
    expect(Math.max(...indents)).toBeLessThan(5000);
  });

  test("duizend lijsten tellen elk voor zich", async () => {
    const docx = await openDocx(report(Array.from({ length: 1000 }, () => list(true, "een"))));
    expect(new Set(findAll(docx.body, "w:numId").map((each) => attribute(each, "w:val"))).size).toBe(1000);
  });
});

const keepsNext = (body: XmlElement, text: string) => has(paragraphWith(body, text).element, "w:keepNext");

describe("Bij elkaar", () => {
  test("een groep blijft op een bladzijde; wat erna komt hoeft niet mee", async () => {
    const rows = table({ header: ["kop"], rows: [["rij een"], ["rij twee"]] });
    const body = await bodyOf(group(paragraph("boven"), list(false, "punt"), rows), paragraph("erna"));
    expect(["boven", "punt", "kop", "rij een"].map((text) => keepsNext(body, text))).toEqual([true, true, true, true]);
    expect(["rij twee", "erna"].map((text) => keepsNext(body, text))).toEqual([false, false]);
  });

  test("een ondertekening staat nooit alleen op een bladzijde", async () => {
    const body = await bodyOf(paragraph("slotzin"), signature("Met vriendelijke groet,", "Noor"));
    expect(["slotzin", "Met vriendelijke", "Noor"].map((text) => keepsNext(body, text))).toEqual([true, true, false]);
  });

  test("een kader is één vlak met een balk, ook om een kop en een lijst in een lijst", async () => {
    const inside = [heading(3, "kop"), paragraph("tekst"), list(false, [paragraph("punt"), list(true, "diep")])];
    const docx = await openDocx(report([callout("action", ...inside), paragraph("erna")]));
    expect(paragraphWith(docx.body, "tekst").style).toBe("Kaderactie");
    const bars = ["kop", "punt", "diep"].map((text) => {
      const { element } = paragraphWith(docx.body, text);
      const left = Number(attribute(findAll(element, "w:ind")[0] ?? element, "w:left"));
      const hanging = Number(findAll(element, "w:ind")[0]?.attributes.get("w:hanging") ?? 0);
      const [bar] = findAll(element, "w:left");
      return (left - hanging) / 20 - Number(bar && attribute(bar, "w:space"));
    });
    expect(bars).toEqual([3, 3, 3]);
    expect(["kop", "tekst", "punt"].map((text) => keepsNext(docx.body, text))).toEqual([true, true, true]);
    expect(keepsNext(docx.body, "diep")).toBe(false);
  });
});

test("ondertekenen kan op een regel met een streep, of is al gedaan", async () => {
  const { body } = await openDocx(everyBlockIn("letter"));
  const texts = readParagraphs(body).map(({ text }) => text);
  expect(texts.slice(texts.indexOf("De werknemer"))).toEqual([
    "De werknemer",
    "Z. Łukasz-Şahin",
    "Getekend: digitaal, op 3 maart 2025",
    "De jobcoach",
    "IJsbrand Van der Meer-de Boer",
    "Handtekening \t  Datum \t",
    "De werkgever",
    "Handtekening \t  Datum \t",
  ]);
});

test("een feit is een regel: naam, tab, waarde; een lange naam heeft een eigen regel", async () => {
  const facts = (term: string): Block => ({
    kind: "facts",
    facts: [{ term, value: [{ kind: "text", text: "waarde" }] }],
  });
  const long = "Een naam die zo lang is dat zij niet in de kolom van de namen past";
  const body = await bodyOf(facts("Naam"), facts(long));
  expect(paragraphWith(body, "Naam").text).toBe("Naam\twaarde");
  expect(paragraphWith(body, long).text).toBe(`${long}\nwaarde`);
});

describe("Feiten in een verslag", () => {
  const facts = (...terms: readonly string[]): Block => ({
    kind: "facts",
    facts: terms.map((term) => ({ term, value: [{ kind: "text", text: `van ${term}` }] })),
  });
  const indentOf = (body: XmlElement, text: string) =>
    findAll(paragraphWith(body, text).element, "w:ind").map((each) => attribute(each, "w:left"));

  test("staan onder elkaar, ook in delen met andere namen", async () => {
    const body = await bodyOf(facts("Naam"), heading(2, "Adres"), facts("Postadres"));
    expect(indentOf(body, "Naam\t")).toEqual(indentOf(body, "Postadres\t"));
  });

  test("het eerste en het laatste feit staan niet alleen op een bladzijde", async () => {
    const body = await bodyOf(facts("een", "twee", "drie", "vier", "vijf"), facts("alleen"));
    const keeps = ["een", "twee", "drie", "vier", "vijf", "alleen"].map((term) =>
      has(paragraphWith(body, `${term}\t`).element, "w:keepNext"),
    );
    expect(keeps).toEqual([true, false, false, true, false, false]);
  });
});

test("een alinea die een lijst inleidt, blijft daarbij", async () => {
  const body = await bodyOf(
    paragraph("Stuur ons:"),
    list(false, "een kopie"),
    paragraph("Daarna niets."),
    paragraph("x"),
  );
  expect(["Stuur ons:", "Daarna"].map((text) => has(paragraphWith(body, text).element, "w:keepNext"))).toEqual([
    true,
    false,
  ]);
});
