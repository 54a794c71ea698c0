import { describe, expect, test } from "vitest";
import { checkShape } from "../../src/template/check-shape.ts";
import { compileTemplate } from "../../src/template/compile-template.ts";
import type { Pieces } from "../../src/template/filling.ts";
import { locateProblem } from "../../src/template/problem.ts";
import { flag, flags, group, groupOrNothing, list, text, textOrNothing } from "../../src/template/shape.ts";
import { template } from "./templates.ts";

const vorm = group("een brief", {
  naam: text("altijd een tekst"),
  soms: textOrNothing("soms een tekst"),
  vlag: flag("ja of nee"),
  lezer: flags("voor wie", ["client", "jobcoach"]),
  regels: list("regels", text("een regel")),
  besluit: groupOrNothing("soms een besluit", {
    uren: text("uren"),
    van: textOrNothing("eerste dag"),
    delen: list("delen", group("een deel", { uren: text("uren"), van: textOrNothing("eerste dag") })),
  }),
});

interface Steen {
  readonly tekst: string;
  readonly wanneer?: string;
}

const pieces = (stenen: Readonly<Record<string, Steen>>): Pieces =>
  Object.fromEntries(
    Object.entries(stenen).map(([naam, { tekst, wanneer }]) => {
      const when = wanneer === undefined ? {} : { when: { text: wanneer, line: 2 } };
      return [naam, compileTemplate({ file: `${naam}.md`, text: tekst, firstLine: 4, ...when })];
    }),
  );

const check = (
  body: string,
  stenen: Readonly<Record<string, Steen>> = {},
  known: ReadonlyMap<string, boolean> = new Map(),
) => checkShape(template(body), pieces(stenen), vorm, known).map(locateProblem);

describe("Elke naam bestaat en is van de goede soort", () => {
  test.each<[string, readonly string[]]>([
    ["{{naam}}", []],
    ["{{naaam}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{besluit.urren}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{naam.lengte}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{#if weg}}a{{/if}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{#each weg}}a{{/each}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{#if lezer.client}}a{{/if}}", []],
    ["{{#if lezer.burgemeester}}a{{/if}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{vlag}}", ["brief.md:1:1 WAARDE_GEEN_TEKST"]],
    ["{{lezer}}", ["brief.md:1:1 WAARDE_GEEN_TEKST"]],
    ["{{regels}}", ["brief.md:1:1 WAARDE_GEEN_TEKST"]],
    ["{{#each naam}}a{{/each}}", ["brief.md:1:1 WAARDE_GEEN_LIJST"]],
    ["{{#each regels}}{{this}}{{@first}}{{/each}}", ["brief.md:1:25 WAARDE_GEEN_TEKST"]],
    ["{{#each regels}}{{this}}{{/each}}", []],
    ["{{#each regels}}{{#if @first}}a{{/if}}{{/each}}", []],
    ["{{#if @first}}a{{/if}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{#each regels}}{{../naam}}{{/each}}", []],
    ["{{#each regels}}{{../../naam}}{{/each}}", ["brief.md:1:17 WAARDE_ONBEKEND"]],
    ["{{#each regels}}{{naam}}{{/each}}", ["brief.md:1:17 WAARDE_ONBEKEND"]],
    ["{{../naam}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{constructor}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
    ["{{lezer.constructor}}", ["brief.md:1:1 WAARDE_ONBEKEND"]],
  ])("%s", (body, verwacht) => expect(check(body)).toEqual(verwacht));
});

describe("Wat kan ontbreken, staat alleen waar het er zeker is", () => {
  test.each<[string, readonly string[]]>([
    ["{{soms}}", ["brief.md:1:1 WAARDE_KAN_ONTBREKEN"]],
    ["{{#if soms}}{{soms}}{{/if}}", []],
    ["{{#if soms}}a{{else}}{{soms}}{{/if}}", ["brief.md:1:22 WAARDE_KAN_ONTBREKEN"]],
    ["{{#unless soms}}{{soms}}{{/unless}}", ["brief.md:1:17 WAARDE_KAN_ONTBREKEN"]],
    ["{{#unless soms}}a{{else}}{{soms}}{{/unless}}", []],
    ["{{#if vlag}}{{soms}}{{/if}}", ["brief.md:1:13 WAARDE_KAN_ONTBREKEN"]],
    ["{{besluit.uren}}", ["brief.md:1:1 WAARDE_KAN_ONTBREKEN"]],
    ["{{#if besluit}}{{besluit.uren}}{{/if}}", []],
    ["{{#if besluit}}{{besluit.van}}{{/if}}", ["brief.md:1:16 WAARDE_KAN_ONTBREKEN"]],
    ["{{#if besluit.van}}{{besluit.van}} {{besluit.uren}}{{/if}}", []],
    ["{{#each besluit.delen}}{{uren}} {{../besluit.uren}}{{/each}}", []],
    ["{{#each besluit.delen}}{{van}}{{/each}}", ["brief.md:1:24 WAARDE_KAN_ONTBREKEN"]],
    ["{{#each besluit.delen}}{{#if van}}{{van}}{{/if}}{{/each}}", []],
    ["{{#if besluit.van}}{{#each besluit.delen}}{{van}}{{/each}}{{/if}}", ["brief.md:1:43 WAARDE_KAN_ONTBREKEN"]],
    [
      "{{#each besluit.delen}}{{#if van}}{{#each ../besluit.delen}}{{van}}{{/each}}{{/if}}{{/each}}",
      ["brief.md:1:61 WAARDE_KAN_ONTBREKEN"],
    ],
    [
      "{{#each besluit.delen}}{{#each ../besluit.delen}}{{#if van}}{{../van}}{{/if}}{{/each}}{{/each}}",
      ["brief.md:1:61 WAARDE_KAN_ONTBREKEN"],
    ],
    ["{{#each besluit.delen}}{{#if van}}{{#each ../besluit.delen}}{{../van}}{{/each}}{{/if}}{{/each}}", []],
  ])("%s", (body, verwacht) => expect(check(body)).toEqual(verwacht));

  test("de voorwaarde van de bouwsteen telt mee, ook een van meer", () => {
    expect(check("{{> a}}", { a: { tekst: "{{soms}} {{besluit.van}}", wanneer: "soms en besluit.van" } })).toEqual([]);
    expect(check("{{> a}}", { a: { tekst: "{{soms}}", wanneer: "soms of vlag" } })).toEqual([
      "a.md:4:1 WAARDE_KAN_ONTBREKEN",
    ]);
    expect(check("{{> a}}", { a: { tekst: "{{soms}}", wanneer: "niet soms" } })).toEqual([
      "a.md:4:1 WAARDE_KAN_ONTBREKEN",
    ]);
  });

  test("wat buiten de bouwsteen vaststaat, geldt erin", () => {
    expect(check("{{#if soms}}{{> a}}{{/if}}", { a: { tekst: "{{soms}}" } })).toEqual([]);
    expect(check("{{> a}}", { a: { tekst: "{{> b}}", wanneer: "soms" }, b: { tekst: "{{soms}}" } })).toEqual([]);
  });

  test("een bouwsteen die naar een plaats in een lijst vraagt, hoort in een lijst", () => {
    const stenen = { a: { tekst: "{{#if @last}}b{{/if}}" } };
    expect(check("{{#each regels}}{{> a}}{{/each}}", stenen)).toEqual([]);
    expect(check("{{> a}}", stenen)).toEqual(["a.md:4:1 WAARDE_ONBEKEND"]);
  });

  test("een bouwsteen die op twee plaatsen staat, moet op allebei kloppen", () => {
    const stenen = { a: { tekst: "{{soms}}" } };
    expect(check("{{#if soms}}{{> a}}{{/if}}\n\n{{> a}}", stenen)).toEqual(["a.md:4:1 WAARDE_KAN_ONTBREKEN"]);
  });
});

describe("Tekst die nooit iemand leest", () => {
  const client = new Map([
    ["lezer.client", true],
    ["lezer.jobcoach", false],
  ]);
  test.each<[string, readonly string[]]>([
    ["{{#if naam}}a{{/if}}", []],
    ["{{#if naam}}a{{else}}b{{/if}}", ["brief.md:1:1 TAK_ONBEREIKBAAR"]],
    ["{{#if lezer.client}}a{{/if}}", []],
    ["{{#if lezer.client}}a{{else}}b{{/if}}", ["brief.md:1:1 TAK_ONBEREIKBAAR"]],
    ["{{#if lezer.jobcoach}}a{{/if}}", ["brief.md:1:1 TAK_ONBEREIKBAAR"]],
    ["{{#unless lezer.client}}a{{/unless}}", ["brief.md:1:1 TAK_ONBEREIKBAAR"]],
    ["{{#if soms}}{{#if soms}}a{{else}}b{{/if}}{{/if}}", ["brief.md:1:13 TAK_ONBEREIKBAAR"]],
    ["{{#if soms}}a{{else}}{{#if soms}}b{{/if}}{{/if}}", ["brief.md:1:22 TAK_ONBEREIKBAAR"]],
    ["{{#unless besluit}}{{#if besluit.van}}a{{/if}}{{/unless}}", ["brief.md:1:20 TAK_ONBEREIKBAAR"]],
    ["{{#if vlag}}a{{else}}b{{/if}}", []],
    ["{{#each regels}}a{{else}}b{{/each}}", []],
  ])("%s", (body, verwacht) => expect(check(body, {}, client)).toEqual(verwacht));

  test("een bouwsteen voor een ander hoort niet in deze brief", () => {
    expect(check("{{> a}}", { a: { tekst: "b", wanneer: "lezer.jobcoach" } }, client)).toEqual([
      "brief.md:1:1 TAK_ONBEREIKBAAR",
    ]);
    expect(check("{{> a}}", { a: { tekst: "b", wanneer: "lezer.jobcoach of lezer.client" } }, client)).toEqual([]);
  });
});

describe("Een voorwaarde wordt naar buiten toe gezocht", () => {
  const inLijst = (wanneer: string) => check("{{#each besluit.delen}}{{> a}}{{/each}}", { a: { tekst: "b", wanneer } });
  test.each<[string, readonly string[]]>([
    ["uren", []],
    ["vlag", []],
    ["lezer.client", []],
    ["weg", ["a.md:2:1 WAARDE_ONBEKEND"]],
    ["lezer.weg", ["a.md:2:1 WAARDE_ONBEKEND"]],
    ["vlag of weg", ["a.md:2:1 WAARDE_ONBEKEND"]],
    ["constructor", ["a.md:2:1 WAARDE_ONBEKEND"]],
  ])("%s", (wanneer, verwacht) => expect(inLijst(wanneer)).toEqual(verwacht));
});
