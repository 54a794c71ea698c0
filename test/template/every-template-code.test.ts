import { describe, expect, test } from "vitest";
import type { Data } from "../../src/template/data.ts";
import { describeProblem, tellProblem } from "../../src/template/messages.nl.ts";
import { type TemplateCode, templateCodes } from "../../src/template/problem.ts";
import { fill } from "./templates.ts";

/** For each code a template that shows it. */
const texts: Readonly<Record<TemplateCode, string>> = {
  SJABLOON_ONLEESBAAR: "{{a",
  SJABLOON_BLOK_NIET_GESLOTEN: "{{#if a}}b",
  SJABLOON_FUNCTIE_ONBEKEND: "{{upper a}}",
  SJABLOON_OPMAAK_ONBEKEND: "{{{a}}}",
  SJABLOON_TE_DIEP: `${"{{#if a}}".repeat(21)}b${"{{/if}}".repeat(21)}`,
  BOUWSTEEN_ONBEKEND: "{{> weg}}",
  BOUWSTEEN_IN_KRING: "{{> kring}}",
  WAARDE_ONBEKEND: "{{b}}",
  WAARDE_LEEG: "{{leeg}}",
  WAARDE_GEEN_TEKST: "{{lijst}}",
  WAARDE_GEEN_LIJST: "{{#each a}}b{{/each}}",
  WAARDE_IN_ADRES: "[a](tel:{{a}})",
};
const data: Data = { a: "b", leeg: null, lijst: ["b"] };
const problems = (text: string) => {
  const filled = fill(text, data, { kring: "{{> kring}}" });
  return filled.ok ? [] : filled.problems;
};

describe("Elke melding over een sjabloon", () => {
  test.each(templateCodes)("%s komt voor en zegt wat de schrijver kan doen", (code) => {
    const found = problems(texts[code]).find((problem) => problem.code === code);
    if (found === undefined) throw new Error(code);
    expect(describeProblem(found)).toMatch(/[.!?] \S/);
    expect(describeProblem(found)).not.toMatch(/undefined|null|\{\{#?\}\}|\{\{\/\}\}/);
  });

  test("noemt bestand, regel en teken, ook bij een fout in de Markdown", () => {
    expect(problems("\n{{a}} {{leeg}}").map(tellProblem)).toEqual([
      "brief.md, regel 2, teken 7: Het gegeven leeg is leeg en laat een gat in de tekst. Zet er {{#if leeg}} omheen.",
    ]);
    expect(problems("a\n\n#### {{a}}").map(tellProblem)).toEqual([
      "brief.md, regel 3, teken 1: Een kop met 4 hekjes bestaat niet. Gebruik #, ## of ###.",
    ]);
  });

  test.each([
    ["blokken in elkaar", `${"{{#if a}}".repeat(100_000)}b${"{{/if}}".repeat(100_000)}`],
    ["keer anders als", `{{#if a}}b${"{{else if a}}b".repeat(100_000)}{{/if}}`],
  ])("100.000 %s worden geweigerd", (_, text) =>
    expect(problems(text).map(({ code }) => code)).toEqual(["SJABLOON_TE_DIEP"]),
  );

  test("twintig blokken in elkaar en veel na elkaar kan", () => {
    expect(problems(`${"{{#if a}}".repeat(20)}b${"{{/if}}".repeat(20)}`)).toEqual([]);
    expect(problems("{{#if a}}b{{else}}c{{/if}}".repeat(1_000))).toEqual([]);
  });
});
