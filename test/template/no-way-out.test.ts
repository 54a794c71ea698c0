import { describe, expect, test } from "vitest";
import { lintSjablonen } from "../../src/brieven/lint/lint-sjablonen.ts";
import { listProefzaken } from "../../src/brieven/proef/list-proefzaken.ts";
import { readSjablonen } from "../../src/shell/sjablonen-files.ts";
import { compileTemplate } from "../../src/template/compile-template.ts";
import { fillTemplate } from "../../src/template/fill-template.ts";
import { locateProblem } from "../../src/template/problem.ts";
import { template } from "./templates.ts";
import { templatesFolder } from "./templates-folder.ts";

const front = "voor: client\nbron: eigen\nuitleg: Een stuk tekst om te proberen.";

/** What is wrong in a folder with this piece in every letter to the client. */
function wrong(body: string, meer = ""): readonly string[] {
  const map = templatesFolder({ "bouwstenen/a.md": `---\n${front}\n${meer}---\n# Titel\n\n${body}\n` });
  const { sjablonen, problems } = readSjablonen(map);
  const [zaak] = listProefzaken();
  if (zaak === undefined) throw new Error("No cases");
  const { vondsten } = lintSjablonen({ sjablonen, problems, zaken: [zaak] });
  return vondsten.filter(({ file }) => file === "bouwstenen/a.md").map(({ code }) => code);
}

describe("Een sjabloon komt nergens bij dan bij de gegevens van de brief", () => {
  test.each([
    "{{constructor}}",
    "{{constructor.name}}",
    "{{__proto__}}",
    "{{aanhef.constructor}}",
    "{{aanhef.length}}",
    "{{lezer.__proto__.client}}",
    "{{#if constructor}}a{{/if}}",
    "{{#each constructor.prototype}}a{{/each}}",
    "{{process.env.HOME}}",
    "{{env}}",
    "{{../../aanhef}}",
    "{{@root.aanhef}}",
    "{{this.constructor}}",
    "{{[constructor]}}",
    '{{lookup this "constructor"}}',
    "{{log aanhef}}",
    "{{#with constructor}}a{{/with}}",
    "{{{aanhef}}}",
    "{{&aanhef}}",
    '{{> (lookup . "x")}}',
    "{{> ../../x}}",
    "{{> ../a}}",
    "{{> /etc/passwd}}",
    "{{> constructor}}",
    "{{> __proto__}}",
    "{{#> a}}b{{/a}}",
    '{{#*inline "b"}}c{{/inline}}',
    "{{* a}}",
  ])("%s", (body) => expect(wrong(body)).not.toEqual([]));

  test.each(["__proto__", "constructor", "lezer.constructor", "../../aanhef", "aanhef.length", "process.env"])(
    "wanneer: %s",
    (wanneer) => expect(wrong("Gewone tekst voor u.", `wanneer: ${wanneer}\n`)).not.toEqual([]),
  );

  test.each(["__proto__: x", "constructor: x", "bestand: /etc/passwd", "voor: __proto__", "taal: constructor"])(
    "voorwerk: %s",
    (regel) => expect(wrong("Gewone tekst voor u.", `${regel}\n`)).not.toEqual([]),
  );

  test("ook bij het vullen zelf geeft een prototype niets prijs", () => {
    for (const body of ["{{constructor}}", "{{a.constructor}}", "{{toString}}", "{{__proto__}}", "{{a.__proto__.x}}"]) {
      const filled = fillTemplate(template(body), {}, { a: { b: "c" } });
      expect(filled.ok).toBe(false);
    }
    const steen = compileTemplate({
      file: "s.md",
      text: "geheim",
      firstLine: 1,
      when: { text: "constructor", line: 1 },
    });
    const filled = fillTemplate(template("{{> s}}"), { s: steen }, { a: "b" });
    expect(filled.ok ? [] : filled.problems.map(locateProblem)).toEqual(["s.md:1:1 WAARDE_ONBEKEND"]);
  });

  test("een naam van een bouwsteen is een naam en geen pad", () => {
    for (const naam of ["../../package", "toString", "constructor", "__proto__", "hasOwnProperty"]) {
      const filled = fillTemplate(template(`{{> ${naam}}}`), {}, {});
      expect(filled.ok ? [] : filled.problems.map(({ code }) => code)).toEqual(["BOUWSTEEN_ONBEKEND"]);
    }
  });
});
