import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Content, letterContent, reportContent } from "../../../bench/documents/content.ts";
import { makeForms } from "../../../bench/documents/forms.ts";
import { makeLetter } from "../../../bench/documents/letter.ts";
import { makeReport } from "../../../bench/documents/report.ts";
import { missingWords, wordsOf } from "../../../bench/documents/words.ts";
import { createAjv } from "../../../scripts/generate-validator.ts";
import { listTexts } from "../../../src/document/list-texts.ts";
import { isBsn } from "../../../src/domein/bsn.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { compileTemplate } from "../../../src/template/compile-template.ts";
import type { Data } from "../../../src/template/data.ts";
import { fillTemplate } from "../../../src/template/fill-template.ts";
import { readTemplateFile } from "../../../src/template/read-template-file.ts";

const bench = join(import.meta.dirname, "../../../bench/documents");
const read = (file: string) => readFileSync(join(bench, file), "utf8");
const parsed = (data: object): Data => JSON.parse(JSON.stringify(data));

/** What Dakpan's template makes of the data, as words. */
function textOf(kind: "letter" | "report", data: object): string {
  const filled = fillTemplate(compileTemplate(readTemplateFile(kind, read(`${kind}.md`)).source), {}, parsed(data));
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const frame = { kind: "plain" } as const;
  const document = { title: "", language: "nl-NL", author: "", subject: "", date: "2026-03-01", frame } as const;
  return listTexts({ ...document, blocks: filled.blocks })
    .map(({ text }) => text)
    .join("\n");
}

/** The frame comes from code; the template holds the rest. */
const bodyOf = ({ parts }: Content): Content => ({ title: "", zaak: "", parts, closing: [] });

describe("De brief en het rapport van de meting", () => {
  test.each([
    ["letter", makeLetter(3), letterContent(makeLetter(3))],
    ["report", makeReport(3), reportContent(makeReport(3))],
  ] as const)("het sjabloon van Dakpan zegt alles wat de anderen zeggen: %s", (kind, data, content) => {
    expect(missingWords(wordsOf(bodyOf(content)), textOf(kind, data))).toEqual([]);
  });

  test("een woord dat ontbreekt, wordt gezien", () => {
    expect(missingWords(["de", "de", "brief"], "de brief")).toEqual(["de"]);
    expect(missingWords(["verantwoording"], "verant-\nwoording")).toEqual([]);
  });

  test.each([
    ["letter", makeLetter],
    ["report", makeReport],
  ] as const)("honderd keer %s geeft honderd verschillende, die door de controle komen", (kind, make) => {
    const validate = createAjv(["iedereen"]).compile(JSON.parse(read(`${kind}.schema.json`)));
    const made = Array.from({ length: 100 }, (_, number) => make(number));
    expect(made.filter((data) => !validate(data))).toEqual([]);
    expect(new Set(made.map((data) => JSON.stringify(data))).size).toBe(100);
  });

  test.each(["letter", "report"] as const)("de controle weigert een %s waar een deel van weg is", (kind) => {
    const validate = createAjv(["iedereen"]).compile(JSON.parse(read(`${kind}.schema.json`)));
    const { zaak: _, ...rest } = kind === "letter" ? makeLetter(1) : makeReport(1);
    expect(validate(rest)).toBe(false);
  });

  test("het rapport heeft driehonderd rijen", () => {
    expect(makeReport(1).hoofdstukken.flatMap(({ subsidies }) => subsidies).length).toBe(300);
  });
});

describe("De formulieren van de meting met veel brieven", () => {
  const sample = JSON.parse(readFileSync(join(bench, "../../samples/eerste-aanvraag/formulier.json"), "utf8"));
  const forms = [...makeForms(sample, 50)].map((line) => JSON.parse(line));

  test("elk is goed van vorm, met een eigen mens en een eigen test-BSN", () => {
    expect(forms.filter((form) => !readFormulier(form).ok)).toEqual([]);
    const nummers = forms.map(({ client }) => client.bsn);
    expect(new Set(nummers).size).toBe(50);
    expect(nummers.filter((bsn) => !isBsn(bsn) || !bsn.startsWith("999"))).toEqual([]);
  });
});
