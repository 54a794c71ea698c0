import { describe, expect, test } from "vitest";
import { readSjablonen } from "../../src/shell/sjablonen-files.ts";
import { checkShape } from "../../src/template/check-shape.ts";
import { compileTemplate } from "../../src/template/compile-template.ts";
import type { Data } from "../../src/template/data.ts";
import { describeProblem, tellProblem } from "../../src/template/messages.nl.ts";
import { type TemplateCode, type TemplateProblem, templateCodes } from "../../src/template/problem.ts";
import { group, text, textOrNothing } from "../../src/template/shape.ts";
import { fill, pieces, template } from "./templates.ts";
import { templatesFolder } from "./templates-folder.ts";

const data: Data = { a: "b", leeg: null, lijst: ["b"] };
const problems = (body: string) => {
  const filled = fill(body, data, { kring: "{{> kring}}" });
  return filled.ok ? [] : filled.problems;
};
const filling = (body: string) => () => problems(body);

const shape = group("alles", { a: text("een tekst"), leeg: textOrNothing("soms een tekst") });
const shaped = (body: string) => () => checkShape(template(body), pieces({}), shape);

const onFolder = (changes: Readonly<Record<string, string | null>>) => () =>
  readSjablonen(templatesFolder(changes)).problems;
const steen = (front: string): Readonly<Record<string, string>> => ({
  "bouwstenen/a.md": `---\n${front}\n---\n# Titel\n`,
});
const goed = "voor: client\nbron: eigen\nuitleg: De titel van elke brief.";

/** For each code something that shows it: a text that is filled or judged, or a folder of templates. */
const triggers: Readonly<Record<TemplateCode, () => readonly TemplateProblem[]>> = {
  SJABLOON_ONLEESBAAR: filling("{{a"),
  SJABLOON_BLOK_NIET_GESLOTEN: filling("{{#if a}}b"),
  SJABLOON_FUNCTIE_ONBEKEND: filling("{{upper a}}"),
  SJABLOON_OPMAAK_ONBEKEND: filling("{{{a}}}"),
  SJABLOON_TE_DIEP: filling(`${"{{#if a}}".repeat(21)}b${"{{/if}}".repeat(21)}`),
  BOUWSTEEN_ONBEKEND: filling("{{> weg}}"),
  BOUWSTEEN_IN_KRING: filling("{{> kring}}"),
  WAARDE_ONBEKEND: filling("{{b}}"),
  WAARDE_LEEG: filling("{{leeg}}"),
  WAARDE_GEEN_TEKST: filling("{{lijst}}"),
  WAARDE_GEEN_LIJST: filling("{{#each a}}b{{/each}}"),
  WAARDE_IN_ADRES: filling("[a](tel:{{a}})"),
  WAARDE_KAN_ONTBREKEN: shaped("{{leeg}}"),
  TAK_ONBEREIKBAAR: shaped("{{#if a}}b{{else}}c{{/if}}"),
  VOORWAARDE_ONLEESBAAR: () =>
    compileTemplate({ file: "brief.md", text: "b", firstLine: 4, when: { text: "a && b", line: 2 } }).problems,
  VOORWERK_ONTBREEKT: onFolder(steen("voor: client\nuitleg: De titel van elke brief.")),
  VOORWERK_ONBEKEND: onFolder(steen(`${goed}\nwannneer: besluit`)),
  VOORWERK_ONGELDIG: onFolder(steen(goed.replace("client", "burgemeester"))),
  VOORWERK_NIET_GESLOTEN: onFolder({ "bouwstenen/a.md": "---\nvoor: client\n# Titel\n" }),
  SJABLOON_NAAM_ONBEKEND: onFolder({
    "brieven/felicitatie.client.md": "---\nuitleg: Een brief te veel.\n---\n{{> a}}\n",
  }),
  SJABLOON_ONTBREEKT: onFolder({ "brieven/einde.werkgever.md": null }),
  BOUWSTEEN_ONGEBRUIKT: onFolder({ "bouwstenen/los.md": `---\n${goed}\n---\nNiemand leest dit.\n` }),
};

describe("Elke melding over een sjabloon", () => {
  test.each(templateCodes)("%s komt voor en zegt wat de schrijver kan doen", (code) => {
    const found = triggers[code]().find((problem) => problem.code === code);
    if (found === undefined) throw new Error(code);
    expect(describeProblem(found)).toMatch(/[.!?] \S/);
    expect(describeProblem(found)).not.toMatch(/undefined|null|\{\{#?\}\}|\{\{\/\}\}/);
    expect(tellProblem(found)).toMatch(/^[\w./-]+\.md, regel \d+, teken \d+: /);
  });

  test("een map waar niets aan mankeert, geeft geen enkele melding", () => {
    expect(onFolder({})()).toEqual([]);
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
  ])("100.000 %s worden geweigerd", (_, body) =>
    expect(problems(body).map(({ code }) => code)).toEqual(["SJABLOON_TE_DIEP"]),
  );

  test("twintig blokken in elkaar en veel na elkaar kan", () => {
    expect(problems(`${"{{#if a}}".repeat(20)}b${"{{/if}}".repeat(20)}`)).toEqual([]);
    expect(problems("{{#if a}}b{{else}}c{{/if}}".repeat(1_000))).toEqual([]);
  });
});
