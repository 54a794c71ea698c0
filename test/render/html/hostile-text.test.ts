import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { link, paragraph } from "../../../src/document/build.ts";
import type { Document } from "../../../src/document/document.ts";
import { neutralStyle } from "../../../src/document/house-style.ts";
import { renderHtml } from "../../../src/render/render-html.ts";
import { everyBlock, everyBlockAsLetter, hostileTexts } from "../every-block.ts";
import { report, sampleLetter } from "../sample-letter.ts";
import { readTags } from "./read-tags.ts";

/** Names and attributes of the elements: what a text may never change, but for the class of a cell with a long word. */
function skeleton(document: Document): string {
  return readTags(renderHtml(document))
    .map(
      ({ name, path, attributes }) =>
        `${path.length} ${name} ${[...attributes.keys()].filter((key) => key !== "class").join(" ")}`,
    )
    .filter((line) => !/^\d+ (?:a|span|svg|rect|text|path|br|polyline)\b/.test(line))
    .join("\n");
}

describe("Wat iemand invult, blijft tekst", () => {
  test.each(hostileTexts.filter(([, words]) => words.trim() !== ""))("%s", (_, words) => {
    expect(skeleton(everyBlock(words))).toBe(skeleton(everyBlock("x")));
    expect(skeleton(everyBlockAsLetter(words))).toBe(skeleton(everyBlockAsLetter("x")));
  });

  test("niets dan een spatie", () => expect(skeleton(everyBlock(" "))).toContain("main"));

  test("elke tekst", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>"'&;=/\]a-z!-][<>"'&;=/\]a-z !-]*$/), (words) => {
        expect(skeleton(everyBlock(words))).toBe(skeleton(everyBlock("x")));
      }),
      { numRuns: 40 },
    );
  });

  test("besturingstekens en tekens die de richting keren, gaan er niet in mee", () => {
    const html = renderHtml(everyBlock("a\u0000\u001b\u202eb\u2066\ud800c\uffff"));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\uffff]/);
    expect(html).toContain("<p>ab\ufffdc");
  });

  test("honderdduizend tekens zonder spatie staan er heel in", () => {
    const word = "x".repeat(100_000);
    expect(renderHtml(report([paragraph(word)]))).toContain(`<p>${word}</p>`);
    expect(readTags(renderHtml(everyBlock(word))).length).toBeGreaterThan(100);
  });
});

describe("Een pagina voert niets uit en vraagt niets op", () => {
  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "http://a.example",
    "//a.example",
    "/etc",
    'https://a.example/" onclick="x',
    "https://a.example/\u0000x y",
  ])("een link naar %j is geen link", (href) =>
    expect(renderHtml(report([paragraph(link(href, "hier"))]))).not.toContain("<a "),
  );

  test("er staat niets in dat een verzoek doet", () => {
    const tags = readTags(renderHtml(everyBlock("x")));
    const names = new Set(tags.map(({ name }) => name));
    for (const name of ["script", "link", "iframe", "object", "embed", "form", "base", "use", "image"])
      expect(names).not.toContain(name);
    for (const { attributes } of tags) {
      expect([...attributes.keys()].filter((name) => name.startsWith("on") || name === "style")).toEqual([]);
      expect(attributes.get("src") ?? "data:image/png;").toMatch(/^data:image\/png;/);
    }
    expect(renderHtml(everyBlock("x"))).not.toMatch(/@import|url\(|expression\(/);
  });

  test("alleen de eigen opmaak mag, en plaatjes in de pagina zelf", () => {
    expect(renderHtml(sampleLetter)).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:; base-uri 'none'; form-action 'none'">/,
    );
  });

  test.each(["</style><script>", "red;} body{display:none", "url(https://a.example)", "#12345", ""])(
    "een huisstijl met de kleur %j krijgt een gewone kleur",
    (color) => {
      const colors = { ...neutralStyle.colors, ink: color, accent: color };
      const html = renderHtml(everyBlock("x"), { ...neutralStyle, colors, fontFamily: '"</style><script>' });
      expect(html).not.toMatch(/<script|display:none|url\(/);
      expect(html).toContain(`--ink: ${neutralStyle.colors.ink};`);
      expect(readTags(html).length).toBeGreaterThan(100);
    },
  );
});
