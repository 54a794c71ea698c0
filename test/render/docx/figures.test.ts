import { describe, expect, test } from "vitest";
import { readZip } from "../../../scripts/read-zip.ts";
import { chart, figure } from "../../../src/document/build.ts";
import type { Chart } from "../../../src/document/document.ts";
import { writePng } from "../drawing/write-png.ts";
import { everyBlockIn, pixels, tile } from "../pdf/block-sampler.ts";
import { report } from "../sample-letter.ts";
import { has, openDocx, paragraphWith, readParagraphs, textOf } from "./open-docx.ts";
import { attribute, findAll, parseXml, type XmlElement } from "./parse-xml.ts";

const extents = (body: XmlElement) =>
  findAll(body, "wp:extent").map((each) => [Number(attribute(each, "cx")), Number(attribute(each, "cy"))] as const);

describe("Beeld", () => {
  test("een plaatje staat er met zijn tekst en in zijn verhouding", async () => {
    const docx = await openDocx(report([figure({ picture: pixels, alternative: 'Twee "vlakken"', width: 20 })]));
    expect(findAll(docx.body, "wp:docPr").map((each) => attribute(each, "descr"))).toEqual(['Twee "vlakken"']);
    expect(extents(docx.body)).toEqual([[720_000, 360_000]]);
    expect(docx.parts.get("word/media/beeld1.png")).toEqual(Buffer.from(pixels.bytes));
  });

  test("twee keer hetzelfde plaatje is één bestand", async () => {
    const twice = figure({ picture: pixels, alternative: "vlak", width: 20 });
    const docx = await openDocx(report([twice, twice]));
    expect([...docx.parts.keys()].filter((path) => path.endsWith(".png"))).toHaveLength(1);
    expect(findAll(docx.body, "a:blip").map((each) => attribute(each, "r:embed"))).toEqual(["beeld1", "beeld1"]);
  });

  test("wat te groot is voor het blad wordt kleiner, in zijn verhouding", async () => {
    const tall = { kind: "png", bytes: writePng({ width: 10, height: 40, color: 0, depth: 8 }) } as const;
    const { body } = await openDocx(report([figure({ picture: tall, alternative: "hoog", width: 900 })]));
    const [[width, height] = [0, 0]] = extents(body);
    expect(height / 36_000).toBeLessThan(240);
    expect(height / width).toBeCloseTo(4, 3);
  });

  test("een tekening is van vormen die Word en LibreOffice zelf tekenen; een andere lezer krijgt de tekst", async () => {
    const { body } = await openDocx(report([figure({ picture: tile, alternative: "Een dakpan", width: 40 })]));
    const [choice] = findAll(body, "mc:Choice");
    const [fallback] = findAll(body, "mc:Fallback");
    expect(choice && findAll(choice, "wps:wsp")).toHaveLength(2);
    expect(findAll(body, "a:srgbClr").map((each) => attribute(each, "val"))).toEqual(["87361B", "F1F4F7"]);
    expect(fallback && textOf(fallback)).toBe("Een dakpan");
    const [path] = findAll(body, "a:path");
    expect(path && [attribute(path, "w"), attribute(path, "h")]).toEqual(["21600", "12960"]);
  });

  test("Word telt de figuren, behalve waar het bijschrift dat zelf doet", async () => {
    const captioned = (caption: string) => figure({ picture: tile, alternative: "x", caption, width: 40 });
    const { body } = await openDocx(report(["De brug", "Figuur 7: de kade", "De haven"].map(captioned)));
    const captions = readParagraphs(body).filter(({ style }) => style === "Caption");
    expect(captions.map(({ text }) => text)).toEqual(["Figuur 1. De brug", "Figuur 7: de kade", "Figuur 2. De haven"]);
    expect(captions.map(({ element }) => has(element, "w:instrText"))).toEqual([true, false, true]);
  });

  test.each([
    ["wat geen PNG is", { kind: "png", bytes: new Uint8Array(40) }],
    ["een tekening zonder breedte", { ...tile, width: 0 }],
  ] as const)("%s is de tekst die ervoor staat", async (_, picture) => {
    const { body } = await openDocx(report([figure({ picture, alternative: "Een kaart", width: 40 })]));
    expect(paragraphWith(body, "Een kaart").text).toBe("Een kaart");
    expect(has(body, "w:drawing")).toBe(false);
  });
});

const numbers: Chart = chart({
  form: "lines",
  title: "Uren & <maanden>",
  alternative: "De uren lopen op.",
  unit: "uren",
  category: "Maand",
  categories: ["april", "mei", "juni"],
  series: Array.from({ length: 9 }, (_, index) => ({ name: `reeks ${index}`, values: [index, null, Number.NaN] })),
});

describe("Grafieken", () => {
  test("een grafiek heeft een titel, namen bij de assen, taal en tekst, en daarna haar cijfers", async () => {
    const docx = await openDocx(report([numbers]));
    const part = docx.xml("word/charts/grafiek1.xml");
    expect(findAll(part, "a:t").map(({ children }) => children.join(""))).toEqual([
      "Uren & <maanden>",
      "Maand",
      "uren",
    ]);
    expect(findAll(part, "c:lang").map((each) => attribute(each, "val"))).toEqual(["nl-NL"]);
    expect(findAll(docx.body, "wp:docPr").map((each) => attribute(each, "descr"))).toEqual(["De uren lopen op."]);
    expect(findAll(docx.body, "w:tbl").flatMap((each) => findAll(each, "w:tr"))).toHaveLength(4);
  });

  test("acht reeksen zijn zonder kleur uit elkaar te houden; wat meer is staat alleen in de tabel", async () => {
    const [lines, bars] = await Promise.all(
      [numbers, { ...numbers, form: "bars" as const }].map(async (each) =>
        findAll((await openDocx(report([each]))).xml("word/charts/grafiek1.xml"), "c:ser"),
      ),
    );
    const colourless = (series: XmlElement) =>
      JSON.stringify(
        findAll(series, "c:spPr").concat(findAll(series, "c:symbol"), findAll(series, "c:marker")),
        (key, value) =>
          value instanceof Map
            ? [...value]
            : key === "children" || typeof value !== "string" || !/^[0-9A-F]{6}$/.test(value)
              ? value
              : "kleur",
      );
    for (const series of [lines, bars]) {
      expect(series).toHaveLength(8);
      expect(new Set(series?.map(colourless)).size).toBeGreaterThanOrEqual(7);
    }
  });

  test("een waarde die er niet is, is een gat en geen nul", async () => {
    const part = (await openDocx(report([numbers]))).xml("word/charts/grafiek1.xml");
    const [cache] = findAll(part, "c:numCache");
    expect(cache && findAll(cache, "c:pt").map((each) => attribute(each, "idx"))).toEqual(["0"]);
    expect(findAll(part, "c:dispBlanksAs").map((each) => attribute(each, "val"))).toEqual(["gap"]);
  });

  test("staven beginnen bij nul", async () => {
    const bars = chart({ ...numbers, form: "bars", series: [{ name: "uren", values: [98, 99, 100] }] });
    const part = (await openDocx(report([bars]))).xml("word/charts/grafiek1.xml");
    expect(findAll(part, "c:min").map((each) => attribute(each, "val"))).toEqual(["0"]);
  });

  test("de cijfers zitten erbij als werkblad, in de cellen die de grafiek noemt", async () => {
    const docx = await openDocx(everyBlockIn("report"));
    const sheet = readZip(docx.parts.get("word/embeddings/grafiek1.xlsx") ?? new Uint8Array()).get(
      "xl/worksheets/sheet1.xml",
    );
    const cells = new Map(
      findAll(parseXml(sheet?.toString("utf8") ?? ""), "c").map((cell) => [
        attribute(cell, "r"),
        findAll(cell, "t")
          .concat(findAll(cell, "v"))
          .flatMap(({ children }) => children)[0],
      ]),
    );
    expect(Object.fromEntries(cells)).toEqual({
      A1: "Maand",
      B1: "toegekend",
      C1: "gebruikt",
      A2: "april",
      B2: "8",
      C2: "9.5",
      A3: "mei",
      B3: "8",
    });
    const formulas = findAll(docx.xml("word/charts/grafiek1.xml"), "c:f").map(({ children }) => children.join(""));
    expect(formulas).toEqual([
      "Blad1!$B$1",
      "Blad1!$A$2:$A$3",
      "Blad1!$B$2:$B$3",
      "Blad1!$C$1",
      "Blad1!$A$2:$A$3",
      "Blad1!$C$2:$C$3",
    ]);
  });

  test("een grafiek zonder cijfers is haar tekst", async () => {
    const docx = await openDocx(report([{ ...numbers, series: [] }]));
    expect(paragraphWith(docx.body, "De uren lopen op.").text).toBe("De uren lopen op.");
    expect([...docx.parts.keys()].filter((path) => path.includes("chart"))).toEqual([]);
  });
});
