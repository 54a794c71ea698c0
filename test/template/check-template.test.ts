import { describe, expect, test } from "vitest";
import { loadSjablonen } from "../../src/shell/sjablonen-files.ts";
import { checkTemplate } from "../../src/template/check-template.ts";
import { locateProblem } from "../../src/template/problem.ts";
import { readTemplateFile } from "../../src/template/read-template-file.ts";
import { pieces, template } from "./templates.ts";

const check = (text: string, parts: Readonly<Record<string, string>> = {}) =>
  checkTemplate(template(text), pieces(parts)).map(locateProblem);

describe("Een sjabloon nakijken zonder gegevens", () => {
  test("ook wat nu niet aan de beurt is", () => {
    expect(check("{{#if a}}{{> b}}{{else}}\n{{> c}}{{/if}}{{#each d}}{{x y}}{{/each}}", { b: "{{> weg}}" })).toEqual([
      "b.md:1:1 BOUWSTEEN_ONBEKEND",
      "brief.md:2:1 BOUWSTEEN_ONBEKEND",
      "brief.md:2:26 SJABLOON_FUNCTIE_ONBEKEND",
    ]);
  });

  test("een kring van bouwstenen", () => {
    expect(check("{{> a}}", { a: "{{> b}}", b: "{{#if x}}{{> a}}{{/if}}" })).toEqual(["b.md:1:10 BOUWSTEEN_IN_KRING"]);
  });

  test("alle brieven van het product zijn in orde", () => {
    const { brieven, bouwstenen } = loadSjablonen();
    const found = Object.values(brieven).flatMap(({ body }) => checkTemplate(body, bouwstenen));
    expect(found.map(locateProblem)).toEqual([]);
    expect(Object.keys(brieven).length).toBeGreaterThan(10);
  });
});

describe("Een bestand met een sjabloon", () => {
  test.each([
    [
      "met voorwerk",
      "---\nuitleg: a: b\nx:y\n---\ntekst\n",
      { uitleg: "a: b", x: "y" },
      { uitleg: 2, x: 3 },
      "tekst\n",
      5,
    ],
    ["met leeg voorwerk", "---\n---\ntekst", {}, {}, "tekst", 3],
    ["met een lege regel erin", "---\n\na: b\n---\ntekst", { a: "b" }, { a: 3 }, "tekst", 5],
    ["met regels van Windows", "---\r\na: b\r\n---\r\ntekst", { a: "b" }, { a: 2 }, "tekst", 4],
    ["met een teken voor de volgorde van bytes", "\ufeff---\na: b\n---\ntekst", { a: "b" }, { a: 2 }, "tekst", 4],
    ["zonder voorwerk", "tekst\n---\n", {}, {}, "tekst\n---\n", 1],
    ["leeg", "", {}, {}, "", 1],
  ])("%s", (_, content, front, lines, text, firstLine) => {
    const source = { file: "x.md", text, firstLine };
    expect(readTemplateFile("x.md", content)).toEqual({ front, lines, unended: false, source });
  });

  test("met voorwerk dat niet sluit: dan is alles tekst", () => {
    const text = "---\na: b\ntekst";
    expect(readTemplateFile("x.md", text)).toMatchObject({ front: {}, unended: true, source: { text, firstLine: 1 } });
  });
});
