import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/template/compile-template.ts";
import type { Data } from "../../src/template/data.ts";
import type { Pieces } from "../../src/template/filling.ts";
import { listWays } from "../../src/template/list-ways.ts";
import { traceTemplate } from "../../src/template/trace-template.ts";
import { pieces, template } from "./templates.ts";

const parts = pieces({ stuk: "stuk {{naam}}\n{{#if weg}}nooit{{/if}}slot" });
const trace = (text: string, data: Data, with_: Pieces = parts) => traceTemplate(template(text), with_, data);

/** Where these words of the filled text come from. */
function placeOf(text: string, data: Data, words: string): string | undefined {
  const traced = trace(text, data);
  const spot = traced.locate(traced.text.indexOf(words));
  return spot && `${spot.file}:${spot.line}:${spot.column}${spot.isValue ? " value" : ""}`;
}

describe("Van elk woord in een brief is te zeggen waar het staat", () => {
  const data = { naam: "Anna", weg: false, lijst: ["een", "twee"] };
  test.each([
    ["gewone tekst", "a\n\nb c", "c", "brief.md:3:3"],
    ["een gegeven", "a\n\nb {{naam}}", "Anna", "brief.md:3:3 value"],
    ["midden in een gegeven", "b {{naam}}", "nna", "brief.md:1:3 value"],
    ["na een gegeven", "{{naam}} c", " c", "brief.md:1:9"],
    ["in een bouwsteen", "a\n\n{{> stuk}}", "stuk", "stuk.md:1:1"],
    ["een gegeven in een bouwsteen", "a\n\n{{> stuk}}", "Anna", "stuk.md:1:6 value"],
    ["na een blok dat niets zegt", "{{> stuk}}", "slot", "stuk.md:2:24"],
    ["na een bouwsteen", "{{> stuk}}\n\nb", "b", "brief.md:3:1"],
    ["in een lijst", "{{#each lijst}}\n- x {{this}}\n{{/each}}", "twee", "brief.md:2:5 value"],
  ])("%s", (_, text, words, expected) => expect(placeOf(text, data, words)).toBe(expected));

  test("ook als er iets kapot is, en de rest wordt gevuld", () => {
    const traced = trace("{{onbekend}} a {{> weg}} {{naam}}", data);
    expect(traced.text).toBe(" a  Anna");
    expect(traced.problems.map(({ code }) => code)).toEqual(["WAARDE_ONBEKEND", "BOUWSTEEN_ONBEKEND"]);
  });

  test("een lege tekst heeft nergens een plaats", () => {
    expect(trace("", {}).locate(0)).toBeUndefined();
  });
});

describe("Elke weg door een sjabloon", () => {
  const text = "{{#if naam}}a{{else}}b{{/if}}{{#each lijst}}c{{/each}}{{#unless naam}}\n{{/unless}}{{> stuk}}";

  test("in elk blok dat iets zegt en elke bouwsteen, met de plaats", () => {
    expect(listWays(template(text), parts).map(({ visit, naam, way }) => `${visit} | ${naam} ${way}`)).toEqual([
      "brief.md:1:1 yes | naam yes",
      "brief.md:1:1 no | naam no",
      "brief.md:1:30 yes | lijst yes",
      "brief.md:2:12 yes | stuk yes",
      "stuk.md:2:1 yes | weg yes",
    ]);
  });

  test("heeft dezelfde naam als waar een brief langs kwam", () => {
    const gone = (data: Data) => {
      const { visits } = trace(text, data);
      return listWays(template(text), parts)
        .filter(({ visit }) => visits.has(visit))
        .map(({ visit }) => visit);
    };
    expect(gone({ naam: "Anna", lijst: [], weg: false })).toEqual(["brief.md:1:1 yes", "brief.md:2:12 yes"]);
    expect(gone({ naam: null, lijst: ["x"], weg: true })).toEqual([
      "brief.md:1:1 no",
      "brief.md:1:30 yes",
      "brief.md:2:12 yes",
      "stuk.md:2:1 yes",
    ]);
  });

  test("een lijst in iets wat er niet is, gaat de weg van een lege lijst", () => {
    const { visits } = trace("{{#each groep.lijst}}a{{else}}b{{/each}}", { groep: null });
    expect([...visits]).toEqual(["brief.md:1:1 no"]);
  });

  test("een bouwsteen die hier niet open kan, telt niet mee, en wat erin staat ook niet", () => {
    const names = listWays(template("{{> stuk}}"), parts, () => false).map(({ naam }) => naam);
    expect(names).toEqual([]);
  });

  test("een kring en een bouwsteen die er niet is, houden niets op", () => {
    const a = compileTemplate({ file: "a.md", text: "{{> a}}{{> weg}}", firstLine: 1 });
    expect(listWays(template("{{> a}}"), { a }).map(({ visit }) => visit)).toEqual([
      "brief.md:1:1 yes",
      "a.md:1:1 yes",
      "a.md:1:8 yes",
    ]);
  });
});
