import { describe, expect, test } from "vitest";
import { link, list, paragraph } from "../../src/document/build.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { readZip } from "../../src/render/docx/zip.ts";
import { report, sampleLetter } from "./sample-letter.ts";

const part = async (document: typeof sampleLetter, path: string) =>
  Buffer.from(readZip(await renderDocx(document)).get(path) ?? []).toString();

describe("DOCX", () => {
  test("hetzelfde document geeft dezelfde bytes", async () => {
    expect(Buffer.compare(await renderDocx(sampleLetter), await renderDocx(sampleLetter))).toBe(0);
  });

  test("tekst is nooit XML", async () => {
    const xml = await part(report([paragraph('<w:p/>&"\u0001]]>')]), "word/document.xml");
    expect(xml).toContain("&lt;w:p/&gt;&amp;&quot;]]&gt;");
  });

  test("een onveilige link is tekst", async () => {
    const document = report([paragraph(link("file:///etc/passwd", "hier"))]);
    expect(await part(document, "word/_rels/document.xml.rels")).not.toContain("passwd");
  });

  test.each([
    ["koppen hebben een kopstijl", "word/document.xml", '<w:pStyle w:val="Heading1"/>'],
    ["kopstijlen hebben een niveau", "word/styles.xml", '<w:outlineLvl w:val="0"/>'],
    ["de taal is Nederlands", "word/styles.xml", 'w:val="nl-NL"'],
    ["de tabelkop herhaalt", "word/document.xml", "<w:tblHeader/>"],
    ["de tabel heeft een omschrijving", "word/document.xml", "<w:tblCaption"],
    ["de voettekst telt de bladzijden", "word/footer1.xml", "NUMPAGES"],
    ["de titel staat in de eigenschappen", "docProps/core.xml", "<dc:title>U krijgt een jobcoach</dc:title>"],
    ["de datum is die van het document", "docProps/core.xml", "2025-03-12T00:00:00Z"],
  ])("%s", async (_, path, expected) => expect(await part(sampleLetter, path)).toContain(expected));

  test("elke genummerde lijst begint bij 1, en een opsomming is een opsomming", async () => {
    const numbering = await part(report([list(true, "a"), list(true, "b"), list(false, "c")]), "word/numbering.xml");
    const kindOf = (number: number) =>
      new RegExp(`w:numId="${number}"><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1];
    const format = (id: string | undefined) =>
      new RegExp(`w:abstractNumId="${id}".*?w:numFmt w:val="(\\w+)"`, "s").exec(numbering)?.[1];
    expect([100, 101, 102].map((number) => format(kindOf(number)))).toEqual(["decimal", "decimal", "bullet"]);
    expect(numbering).toContain('<w:num w:numId="101"><w:abstractNumId w:val="2"/><w:lvlOverride');
  });

  test("een leeg document heeft een titel", async () => {
    expect(await part(report([], "Leeg"), "word/document.xml")).toContain("Leeg");
  });
});
