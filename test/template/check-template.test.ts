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
    ["met voorwerk", "---\nonderwerp: a: b\nx:y\n---\ntekst\n", { onderwerp: "a: b", x: "y" }, "tekst\n", 5],
    ["met leeg voorwerk", "---\n---\ntekst", {}, "tekst", 3],
    ["met regels van Windows", "---\r\na: b\r\n---\r\ntekst", { a: "b" }, "tekst", 4],
    ["zonder voorwerk", "tekst\n---\n", {}, "tekst\n---\n", 1],
    ["met voorwerk dat niet sluit", "---\na: b\ntekst", {}, "---\na: b\ntekst", 1],
    ["leeg", "", {}, "", 1],
  ])("%s", (_, content, front, text, firstLine) => {
    expect(readTemplateFile("x.md", content)).toEqual({ front, source: { file: "x.md", text, firstLine } });
  });
});
