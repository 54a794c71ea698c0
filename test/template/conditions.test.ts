import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/template/compile-template.ts";
import { readConditions } from "../../src/template/condition.ts";
import type { Data } from "../../src/template/data.ts";
import { fillTemplate } from "../../src/template/fill-template.ts";
import { locateProblem } from "../../src/template/problem.ts";
import type { Template } from "../../src/template/step.ts";
import { template } from "./templates.ts";

const steen = (wanneer: string, text = "ja"): Template =>
  compileTemplate({ file: "steen.md", text, firstLine: 4, when: { text: wanneer, line: 2 } });

/** What a letter says whose only piece has this condition. */
function says(wanneer: string, data: Data, body = "{{> steen}}", text = "ja"): string | readonly string[] {
  const filled = fillTemplate(template(`nee\n\n${body}`), { steen: steen(wanneer, text) }, data);
  if (!filled.ok) return filled.problems.map(locateProblem);
  return JSON.stringify(filled.blocks).includes('"ja"') ? "ja" : "nee";
}

const data: Data = {
  a: true,
  b: false,
  tekst: "x",
  leeg: null,
  wit: " ",
  lijst: ["x"],
  niets: [],
  groep: { a: true, b: null },
};

describe("Een bouwsteen zegt niets als zijn voorwaarde niet geldt", () => {
  test.each([
    ["a", "ja"],
    ["b", "nee"],
    ["tekst", "ja"],
    ["leeg", "nee"],
    ["wit", "nee"],
    ["lijst", "ja"],
    ["niets", "nee"],
    ["groep", "ja"],
    ["groep.a", "ja"],
    ["groep.b", "nee"],
    ["leeg.a", "nee"],
    ["niet a", "nee"],
    ["niet b", "ja"],
    ["niet leeg", "ja"],
    ["niet leeg.a", "ja"],
    ["a en tekst", "ja"],
    ["a, tekst", "ja"],
    ["a,tekst", "ja"],
    ["a en b", "nee"],
    ["a of b", "ja"],
    ["b of leeg", "nee"],
    ["b of niet leeg", "ja"],
    ["a of b en tekst", "ja"],
    ["a of b en leeg", "nee"],
    ["a en niet b en b of tekst", "ja"],
    ["niet a of niet tekst", "nee"],
  ])("%s: %s", (wanneer, verwacht) => expect(says(wanneer, data)).toBe(verwacht));
});

describe("In een lijst gaat een voorwaarde over het dichtste gegeven dat zo heet", () => {
  const lijst: Data = { a: true, diep: false, lijst: [{ diep: true, b: true }] };
  test.each([
    ["diep", "ja"],
    ["b", "ja"],
    ["a", "ja"],
    ["niet diep", "nee"],
    ["../diep", "nee"],
    ["../a", "ja"],
    ["niet ../diep", "ja"],
  ])("%s: %s", (wanneer, verwacht) =>
    expect(says(wanneer, lijst, "{{#each lijst}}\n{{> steen}}\n{{/each}}")).toBe(verwacht),
  );

  test("ook twee lijsten diep, en in een bouwsteen in een bouwsteen", () => {
    const twee: Data = { a: true, lijst: [{ rij: [{ b: true }] }] };
    const filled = fillTemplate(
      template("{{#each lijst}}{{#each rij}}{{> buiten}}{{/each}}{{/each}}"),
      { buiten: steen("b", "{{> steen}}"), steen: steen("a en b") },
      twee,
    );
    expect(filled).toMatchObject({ ok: true, blocks: [{ kind: "paragraph" }] });
  });
});

describe("Een naam die er niet is, wordt genoemd met zijn regel", () => {
  test.each(["weg", "a en weg", "niet weg", "groep.weg", "b of weg", "../weg"])("%s", (wanneer) => {
    expect(says(wanneer, data)).toEqual(["steen.md:2:1 WAARDE_ONBEKEND"]);
  });
});

describe("Wat geen voorwaarde is, wordt niet gelezen", () => {
  test.each([
    "",
    " ",
    "a en",
    "a of",
    "of a",
    "a,",
    "a b",
    "niet niet a",
    "a && b",
    "a == b",
    "!a",
    "(a of b) en c",
    "a.",
    ".a",
    "a..b",
    "1a",
    "a/b",
    "./a",
    "a/../b",
    "a[0]",
    "a()",
    "{{a}}",
    "@first",
    "@root.a",
    "__proto__",
    "a.__proto__",
  ])("%s", (text) => expect(readConditions(text, { line: 1, column: 1 })).toBeUndefined());

  test("het sjabloon heeft dan een fout op die regel", () => {
    expect(steen("a && b").problems.map(locateProblem)).toEqual(["steen.md:2:1 VOORWAARDE_ONLEESBAAR"]);
  });

  test("een voorwaarde van honderdduizend namen duurt niet lang", () => {
    const lang = Array.from({ length: 100_000 }, (_, nummer) => `a${nummer}`).join(" of ");
    const begin = performance.now();
    expect(readConditions(lang, { line: 1, column: 1 })?.[0]?.anyOf).toHaveLength(100_000);
    expect(readConditions(`${"a ".repeat(100_000)}!`, { line: 1, column: 1 })).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
