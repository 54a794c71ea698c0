import fc from "fast-check";
import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import { listTexts } from "../../src/document/list-texts.ts";
import type { Data } from "../../src/template/data.ts";
import { fillOpened } from "../../src/template/fill-steps.ts";
import { fillTemplate } from "../../src/template/fill-template.ts";
import { startFilling } from "../../src/template/filling.ts";
import { report } from "../render/sample-letter.ts";
import { blocksOf, fill, pieces, problemsOf, template } from "./templates.ts";

const texts = (text: string, data: Data, parts: Readonly<Record<string, string>> = {}) =>
  listTexts(report(blocksOf(fill(text, data, parts))))
    .slice(1)
    .map((placed) => placed.text);

describe("Een sjabloon invullen", () => {
  test.each<[string, string, Data, readonly string[]]>([
    ["een gegeven", "Dag {{naam}},", { naam: "Ö de B." }, ["Dag Ö de B.,"]],
    ["een gegeven in een groep", "{{wie.naam}}", { wie: { naam: "a" } }, ["a"]],
    ["als en anders", "{{#if a}}b{{else}}c{{/if}} {{#if d}}e{{else}}f{{/if}}", { a: "x", d: null }, ["b f"]],
    ["anders als", "{{#if a}}b{{else if c}}d{{else}}e{{/if}}", { a: false, c: true }, ["d"]],
    ["tenzij", "{{#unless a}}b{{/unless}}{{#unless c}}d{{else}}e{{/unless}}", { a: null, c: true }, ["be"]],
    ["een lege lijst is er niet", "{{#if a}}b{{else}}c{{/if}}", { a: [] }, ["c"]],
    ["tekst zonder zichtbaar teken is er niet", "{{#if a}}b{{else}}c{{/if}}", { a: " \u200b" }, ["c"]],
    ["elk van een lijst", "{{#each a}}\n- {{this}}\n{{/each}}", { a: ["b", "c"] }, ["b", "c"]],
    ["elk van een lege lijst", "{{#each a}}b{{else}}c{{/each}}", { a: [] }, ["c"]],
    ["elk van wat er niet is", "{{#each a}}b{{else}}c{{/each}}", { a: null }, ["c"]],
    [
      "een lijst van groepen",
      "{{#each a}}{{b}}{{#unless @last}}, {{/unless}}{{/each}}",
      { a: [{ b: "c" }, { b: "d" }] },
      ["c, d"],
    ],
    [
      "naar buiten uit een lijst",
      "{{#each a}}{{#if ../ja}}{{this}}{{../b}} {{/if}}{{/each}}",
      { a: ["1", "2"], b: "x", ja: true },
      ["1x 2x"],
    ],
    ["in een lijst staat buiten niet vanzelf", "{{#each a}}{{b}}{{/each}}", { a: [{ c: "d" }], b: "x" }, []],
  ])("%s", (_, text, data, expected) => expect(texts(text, data)).toEqual(expected));

  test("bouwstenen, ook in elkaar, met dezelfde gegevens", () => {
    expect(texts("{{> groet}}\n\nb", { naam: "Jo" }, { groet: "Dag {{> wie}},\n", wie: "{{naam}}" })).toEqual([
      "Dag Jo,",
      "b",
    ]);
  });

  test("een ingesprongen bouwsteen blijft in het punt van de lijst", () => {
    const [list, after] = blocksOf(fill("- a\n\n  {{> b}}\n- c\n\nd", { x: "y" }, { b: "e\n\n- f {{x}}\n\ng\n" }));
    expect(list).toMatchObject({
      items: [[{ kind: "paragraph" }, { kind: "paragraph" }, { kind: "list" }, { kind: "paragraph" }], [{}]],
    });
    expect(after).toMatchObject({ kind: "paragraph" });
  });

  test("een sjabloon is gewone data: uit JSON vult het hetzelfde", () => {
    const made = template("Dag {{naam}}, {{#each a}}{{this}}{{/each}} {{> b}}");
    const parts = pieces({ b: "tot ziens" });
    const again: typeof made = JSON.parse(JSON.stringify(made));
    const data = { naam: "Jo", a: ["x"] };
    expect(fillTemplate(again, parts, data)).toEqual(fillTemplate(made, parts, data));
  });

  test("invullen verandert het sjabloon en de gegevens niet", () => {
    const made = template("{{#each a}}{{> b}}{{/each}} `");
    const parts = pieces({ b: "{{this}}" });
    const data: Data = { a: ["x"] };
    const before = JSON.stringify([made, parts, data]);
    const first = fillTemplate(made, parts, data);
    expect(problemsOf(fillTemplate(made, parts, data))).toEqual(problemsOf(first));
    expect(JSON.stringify([made, parts, data])).toBe(before);
  });
});

/** What is written is Handlebars: the same text as Handlebars itself makes of it. */
describe("Wat Handlebars ervan maakt, maken wij ervan", () => {
  const options = {
    strict: true,
    noEscape: true,
    knownHelpers: { if: true, unless: true, each: true },
    knownHelpersOnly: true,
  };
  const data: Data = { a: "x", b: null, ja: true, nee: false, lijst: ["p", "q"], groep: { c: "y" }, leeg: [] };

  const leaf = fc.constantFrom(
    ..."{{a}}|{{groep.c}}|{{> stuk}}|{{!-- weg --}}|{{! weg }}|\n|\n\n| |  |tekst|- |{{~a~}}|{{a~}}|\\{{a}}|\r\n|{{> ruim}}".split(
      "|",
    ),
  );
  const inside = fc.array(leaf, { maxLength: 6 }).map((parts) => parts.join(""));
  const block = fc
    .tuple(
      fc.constantFrom("#if ja", "#if nee", "#unless b", "#if lijst", "#if leeg", "#each leeg", "~#if ja~"),
      inside,
      fc.option(inside),
    )
    .map(([open, body, other]) => {
      const name = open.replace(/[#~]/g, "").split(" ")[0];
      return `{{${open}}}${body}${other === null ? "" : `{{else}}${other}`}{{/${name}}}`;
    });
  const loop = inside.map(
    (body) =>
      `{{#each lijst}}${body
        .replaceAll("{{a", "{{../a")
        .replaceAll("{{~a", "{{~../a")
        .replaceAll("{{groep", "{{../groep")
        .replace(/\{\{> \w+\}\}/g, "{{this}}")}{{#if @last}}!{{/if}}{{/each}}`,
  );
  const written = fc.array(fc.oneof(leaf, block, loop), { maxLength: 8 }).map((parts) => parts.join(""));
  const parts = { stuk: "Stuk {{a}}\n\nregel", ruim: "\n  {{#if ja}}\n  ruim\n  {{/if}}\n" };

  test("voor elk sjabloon van deze stukken", () => {
    fc.assert(
      fc.property(written, (text) => {
        const theirs = Handlebars.compile(text, options)(data, { partials: parts });
        const filling = startFilling(pieces(parts), undefined);
        fillOpened(filling, template(text), { value: data, outer: undefined, index: 0, count: 1 });
        expect(filling.problems).toEqual([]);
        expect(dropSpaceLines(filling.text)).toBe(dropSpaceLines(theirs));
      }),
      { numRuns: 500 },
    );
  });

  /** Handlebars indents empty lines of a piece too; a line of spaces says nothing. */
  const dropSpaceLines = (text: string) => text.replace(/^[ \t]+$/gm, "");
});
