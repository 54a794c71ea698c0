import { describe, expect, test } from "vitest";
import { chart, fact, facts, figure, heading, link, list, paragraph, signers } from "../../src/document/build.ts";
import { table } from "../../src/document/build-table.ts";
import { type DocumentCode, documentCodes } from "../../src/document/check/finding.ts";
import { checkDocument } from "../../src/document/check-document.ts";
import type { Block, Chart, Document, Figure } from "../../src/document/document.ts";
import { type MarkdownCode, markdownCodes } from "../../src/document/markdown/problem.ts";
import { readMarkdown } from "../../src/document/markdown/read-markdown.ts";
import { describeDocument, describeMarkdown } from "../../src/document/messages.nl.ts";
import { report } from "../render/sample-letter.ts";

const drawing = (alternative: string, fill = "#1a1e24"): Figure =>
  figure({
    picture: { kind: "vector", width: 1, height: 1, shapes: [{ path: "M0 0H1V1Z", fill }] },
    alternative,
    caption: "De werkplek",
    width: 40,
  });

const bars = (parts: Partial<Omit<Chart, "kind">>): Chart =>
  chart({
    form: "bars",
    title: "Uren per maand",
    alternative: "Elke maand minder uren",
    unit: "uren",
    category: "Maand",
    categories: ["april", "mei"],
    series: [{ name: "Gekregen", values: [12, null] }],
    ...parts,
  });

const home = "https://a.example";
const foreign: Document = JSON.parse(JSON.stringify({ ...report([paragraph("a")]), language: "en-GB" }));

/** For each code a document that shows it. */
const documents: Readonly<Record<DocumentCode, readonly Block[] | Document>> = {
  TITEL_LEEG: report([], " "),
  TAAL_ONBEKEND: foreign,
  KOP_LEEG: [heading(2, " ")],
  KOP_OVERGESLAGEN: [heading(1, "a"), list(false, [heading(3, "b")])],
  KOP_DUBBEL: [heading(1, "a"), list(false, [heading(1, "b")])],
  LIJST_LEEG: [list(false, "a", [])],
  FEIT_ZONDER_TERM: [facts(fact("", "a"))],
  TABEL_LEEG: [table({ header: ["a"], rows: [] })],
  TABEL_KOP_ONTBREEKT: [{ ...table({ header: ["a"], rows: [["b"]] }), header: [] }],
  TABEL_KOP_LEEG: [table({ header: ["a", ""], rows: [["b", "c"]] })],
  TABEL_RIJKOP_LEEG: [table({ header: ["a", "b"], rows: [["", "c"]] })],
  TABEL_KOLOMMEN_ONGELIJK: [table({ header: ["a", "b"], rows: [["c"]] })],
  ALTERNATIEF_LEEG: [drawing(" ")],
  ALTERNATIEF_BESTANDSNAAM: [drawing("IMG_2024.png")],
  ALTERNATIEF_DUBBEL: [drawing("de werkplek ")],
  ALTERNATIEF_TE_LANG: [drawing("a ".repeat(130))],
  AFBEELDING_KLEUR_ONBEKEND: [drawing("Een bureau", "red")],
  AFBEELDING_LEEG: [figure({ picture: { kind: "png", bytes: new Uint8Array() }, alternative: "Een bureau", width: 4 })],
  GRAFIEK_ZONDER_TITEL: [bars({ title: "" })],
  GRAFIEK_ZONDER_GEGEVENS: [bars({ categories: [], series: [] })],
  GRAFIEK_REEKS_ZONDER_NAAM: [bars({ series: [{ name: "", values: [1, 2] }] })],
  GRAFIEK_AANTAL_ONGELIJK: [bars({ series: [{ name: "a", values: [1] }] })],
  GRAFIEK_GETAL_ONGELDIG: [bars({ series: [{ name: "a", values: [1, Number.NaN] }] })],
  LINK_LEEG: [paragraph(link(home, ""))],
  LINK_ADRES_ONBEKEND: [paragraph(link("data:x", "Het plan"))],
  LINK_TEKST_VAAG: [paragraph(link(home, "Klik hier!"))],
  LINK_TEKST_ADRES: [paragraph(link(home, home))],
  LINK_TEKST_DUBBEL: [paragraph([link(home, "Bezwaar"), link(`${home}/b`, "bezwaar")])],
  ONDERTEKENAAR_ZONDER_ROL: [signers({ role: "" })],
};

const check = (made: readonly Block[] | Document) => checkDocument("blocks" in made ? made : report(made));

describe("Elke melding over een document", () => {
  test.each(documentCodes)("%s komt voor en zegt wat u kunt doen", (code) => {
    const found = check(documents[code]).find((finding) => finding.code === code);
    expect(found?.pointer).toMatch(/^\//);
    expectSentence(describeDocument(code, found?.params ?? {}));
  });
});

/** For each code a text that shows it. */
const texts: Readonly<Record<MarkdownCode, string>> = {
  BLADZIJDE_IN_BLOK: "- a\n\n  ---",
  BLOK_IN_BLOK: "::: info\n::: actie\na\n:::\n:::",
  BLOK_LEEG: "::: info\n:::",
  BLOK_NIET_GEOPEND: ":::",
  BLOK_NIET_GESLOTEN: "::: info\na",
  BLOK_ONBEKEND: "::: let op\na\n:::",
  INSPRINGING_ONVERWACHT: "  a",
  KOP_NIVEAU_ONBEKEND: "#### a",
  KOP_ZONDER_TEKST: "#",
  LIJST_NIET_GESLOTEN: "- a\nb",
  LIJST_NUMMER_ONVERWACHT: "7. a",
  LIJST_PUNT_LEEG: "-",
  LIJST_TE_DIEP: `${"- ".repeat(10)}a`,
  LINK_ADRES_ONBEKEND: "[a](b)",
  LINK_ONVOLLEDIG: "[a]",
  LINK_ZONDER_TEKST: "[](https://a.example)",
  NADRUK_LEEG: "****",
  NADRUK_NIET_GESLOTEN: "**a",
  NADRUK_ONVERWACHT: "2 * 3",
  OPMAAK_ONBEKEND: "> a",
  TABEL_CELLEN_ONGELIJK: "| a |\n|---|\n| b | c |",
  TABEL_NIET_GESLOTEN: "| a |\n|---|\n| b",
  TABEL_ZONDER_RIJEN: "| a |\n|---|",
  TABEL_ZONDER_STREEP: "| a |",
  TEKEN_VERBODEN: "a\u0007",
  TEKEN_ZONDER_BETEKENIS: "a `b",
};

describe("Elke melding over de tekst van een sjabloon", () => {
  test.each(markdownCodes)("%s komt voor en zegt wat u kunt doen", (code) => {
    const read = readMarkdown(texts[code]);
    const found = read.ok ? undefined : read.problems.find((problem) => problem.code === code);
    expect(found?.code).toBe(code);
    expectSentence(describeMarkdown(code, found?.params ?? {}));
  });
});

/** What is wrong, then what to do; every fact it needs is there. */
function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/[.!?:] \S/);
  expect(sentence).not.toMatch(/undefined|NaN|null(?! waar)|\[object/);
}
