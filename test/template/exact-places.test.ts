import { describe, expect, test } from "vitest";
import type { Data } from "../../src/template/data.ts";
import { fill, problemsOf } from "./templates.ts";

const front = "---\nonderwerp: Brief\n---\n";

describe("Een fout staat waar de schrijver haar ziet: bestand, regel en teken", () => {
  test.each<[string, string, Data, readonly string[]]>([
    ["een gegeven dat er niet is", "a\n\nU krijgt {{urem}} uur.", {}, ["brief.md:3:10 WAARDE_ONBEKEND"]],
    ["ook onder voorwerk", `${front}a\n{{urem}}`, {}, ["brief.md:5:1 WAARDE_ONBEKEND"]],
    ["ook met regels van Windows", "---\r\na: b\r\n---\r\na\r\n\r\nb {{c}}", {}, ["brief.md:6:3 WAARDE_ONBEKEND"]],
    ["ook met een merkteken vooraan", "\ufeff{{a}}", {}, ["brief.md:1:1 WAARDE_ONBEKEND"]],
    [
      "alle gegevens tegelijk",
      "{{a}} {{b}}\n{{#if c}}x{{/if}}",
      {},
      ["brief.md:1:1 WAARDE_ONBEKEND", "brief.md:1:7 WAARDE_ONBEKEND", "brief.md:2:1 WAARDE_ONBEKEND"],
    ],
    ["een leeg gegeven", "Op {{dag}}.", { dag: null }, ["brief.md:1:4 WAARDE_LEEG"]],
    ["een gegeven zonder zichtbaar teken", "Op {{dag}}.", { dag: "\u0000\u200b\u00a0" }, ["brief.md:1:4 WAARDE_LEEG"]],
    ["een keuze als tekst", "{{ja}}", { ja: true }, ["brief.md:1:1 WAARDE_GEEN_TEKST"]],
    ["een lijst als tekst", "{{van}}", { van: ["a", "b"] }, ["brief.md:1:1 WAARDE_GEEN_TEKST"]],
    ["een lijst die geen lijst is", "{{#each a}}{{this}}{{/each}}", { a: "b" }, ["brief.md:1:1 WAARDE_GEEN_LIJST"]],
    [
      "wat JavaScript zelf toevoegt",
      "{{constructor}} {{a.length}} {{__proto__.x}}",
      { a: ["b"] },
      ["brief.md:1:1 WAARDE_ONBEKEND", "brief.md:1:17 WAARDE_ONBEKEND", "brief.md:1:30 WAARDE_ONBEKEND"],
    ],
    ["een gegeven in een adres", "[a](https://a.example/{{b}})", { b: "c" }, ["brief.md:1:23 WAARDE_IN_ADRES"]],
    ["ook na een als", "[a](https://{{#if b}}{{b}}{{/if}}.nl) {{b}}", { b: "c" }, ["brief.md:1:22 WAARDE_IN_ADRES"]],
  ])("%s", (_, text, data, expected) => expect(problemsOf(fill(text, data))).toEqual(expected));

  test.each<[string, string, readonly string[]]>([
    ["accolade vergeten", "a\n\nb {{naam}", ["brief.md:3:9 SJABLOON_ONLEESBAAR"]],
    ["einde van een gegeven vergeten", `${front}a {{naam\n\nb\n`, ["brief.md:4:3 SJABLOON_ONLEESBAAR"]],
    ["accolade te veel", "a {{{naam}}", ["brief.md:1:10 SJABLOON_ONLEESBAAR"]],
    ["einde vergeten", "a\n\n{{#if b}}\nc\n\nd", ["brief.md:3:1 SJABLOON_BLOK_NIET_GESLOTEN"]],
    ["binnenste einde vergeten", "{{#if a}}\n  {{#each b}}\n c\n{{/if}}", ["brief.md:2:3 SJABLOON_BLOK_NIET_GESLOTEN"]],
    ["einde zonder begin", "a\n{{/if}}", ["brief.md:2:1 SJABLOON_ONLEESBAAR"]],
    ["anders zonder begin", "a {{else}} b", ["brief.md:1:3 SJABLOON_ONLEESBAAR"]],
    ["bouwsteen zonder naam", "a {{> }}", ["brief.md:1:7 SJABLOON_ONLEESBAAR"]],
    ["functie", `${front}a {{hoofdletter naam}}`, ["brief.md:4:3 SJABLOON_FUNCTIE_ONBEKEND"]],
    ["blok", "{{#with a}}{{/with}}", ["brief.md:1:1 SJABLOON_FUNCTIE_ONBEKEND"]],
    [
      "onbewerkt",
      "a {{{b}}} {{&b}}",
      ["brief.md:1:3 SJABLOON_OPMAAK_ONBEKEND", "brief.md:1:11 SJABLOON_OPMAAK_ONBEKEND"],
    ],
    ["als zonder gegeven", "{{#if}}a{{/if}}", ["brief.md:1:1 SJABLOON_OPMAAK_ONBEKEND"]],
    ["als met meer gegevens", "{{#if a b}}c{{/if}}", ["brief.md:1:1 SJABLOON_OPMAAK_ONBEKEND"]],
    ["namen in een blok", "{{#each a as |b|}}c{{/each}}", ["brief.md:1:1 SJABLOON_OPMAAK_ONBEKEND"]],
    ["bouwsteen met gegevens", "{{> b c=1}}", ["brief.md:1:1 SJABLOON_OPMAAK_ONBEKEND"]],
    ["vast woord als gegeven", '{{"a"}}', ["brief.md:1:1 SJABLOON_OPMAAK_ONBEKEND"]],
    ["bouwsteen die er niet is", "a\n\n  {{> b}}", ["brief.md:3:3 BOUWSTEEN_ONBEKEND"]],
  ])("%s", (_, text, expected) => expect(problemsOf(fill(text, { a: null, b: "c", naam: "d" }))).toEqual(expected));

  test("in een bouwsteen staat de fout in het bestand van de bouwsteen", () => {
    const parts = { groet: "Dag,\n{{naam}}", kop: "tekst\n\n#### {{a}}", dieper: "x\n\n{{> kop}}" };
    expect(problemsOf(fill("a\n\n{{> groet}}", {}, parts))).toEqual(["groet.md:2:1 WAARDE_ONBEKEND"]);
    expect(problemsOf(fill("a\n\n{{> dieper}}\n\n**b", { a: "x" }, parts))).toEqual([
      "brief.md:5:1 NADRUK_NIET_GESLOTEN",
      "kop.md:3:1 KOP_NIVEAU_ONBEKEND",
    ]);
  });

  test("een bouwsteen die zichzelf gebruikt wordt gezien", () => {
    const parts = { a: "x {{> b}}", b: "y {{> a}} {{> a}}" };
    expect(problemsOf(fill("{{> a}}", {}, parts))).toEqual([
      "b.md:1:3 BOUWSTEEN_IN_KRING",
      "b.md:1:11 BOUWSTEEN_IN_KRING",
    ]);
  });
});

describe("Een fout in de Markdown wijst naar het sjabloon, niet naar de ingevulde tekst", () => {
  const data: Data = { lang: "een naam van veel woorden", ja: true, nee: false, rijen: ["a", "b"], leeg: null };

  test.each<[string, string, readonly string[]]>([
    ["na een lange waarde op dezelfde regel", "{{lang}} en `code", ["brief.md:1:13 TEKEN_ZONDER_BETEKENIS"]],
    ["na een weggelaten stuk", "{{#if nee}}\nweg\n\nweg\n{{/if}}\na\n**b", ["brief.md:7:1 NADRUK_NIET_GESLOTEN"]],
    ["onder voorwerk", `${front}{{lang}}\n\n> a`, ["brief.md:6:1 OPMAAK_ONBEKEND"]],
    ["op één regel met een als", "a {{#if ja}}b *c{{/if}}", ["brief.md:1:15 NADRUK_NIET_GESLOTEN"]],
    ["in een lus maar één keer", "{{#each rijen}}\n- {{this}} `x\n{{/each}}", ["brief.md:2:12 TEKEN_ZONDER_BETEKENIS"]],
    [
      "een rij van een tabel die te kort is",
      "| a | b |\n|---|---|\n{{#each rijen}}\n| {{this}} |\n{{/each}}",
      ["brief.md:4:1 TABEL_CELLEN_ONGELIJK"],
    ],
    [
      "met regels van Windows",
      "{{lang}}\r\n\r\n{{#if ja}}\r\na `b\r\n{{/if}}\r\n",
      ["brief.md:4:3 TEKEN_ZONDER_BETEKENIS"],
    ],
    ["na een streepje dat witruimte weghaalt", "a\n\n  {{~lang~}}  \n\n `b", ["brief.md:5:2 TEKEN_ZONDER_BETEKENIS"]],
    ["na commentaar", "{{!-- van\ntwee regels --}}\n\n#a", ["brief.md:4:1 TEKEN_ZONDER_BETEKENIS"]],
    [
      "na accolades als tekst",
      "\\{{naam}}",
      [
        "brief.md:1:2 TEKEN_ZONDER_BETEKENIS",
        "brief.md:1:3 TEKEN_ZONDER_BETEKENIS",
        "brief.md:1:8 TEKEN_ZONDER_BETEKENIS",
        "brief.md:1:9 TEKEN_ZONDER_BETEKENIS",
      ],
    ],
  ])("%s", (_, text, expected) => expect(problemsOf(fill(text, data))).toEqual(expected));

  test("in een ingesprongen bouwsteen", () => {
    expect(problemsOf(fill("- a\n  {{> b}}\n", {}, { b: "c\n\n> d\n" }))).toEqual(["b.md:3:1 OPMAAK_ONBEKEND"]);
  });

  test("veel fouten zijn snel verteld", () => {
    expect(problemsOf(fill("a `b\n".repeat(20_000)))).toHaveLength(100);
  });
});
