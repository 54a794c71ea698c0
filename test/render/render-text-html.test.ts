import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  callout,
  fact,
  facts,
  heading,
  link,
  list,
  pageBreak,
  paragraph,
  signature,
} from "../../src/document/build.ts";
import { table } from "../../src/document/build-table.ts";
import { renderHtml } from "../../src/render/render-html.ts";
import { renderText } from "../../src/render/render-text.ts";
import { report, sampleLetter } from "./sample-letter.ts";

const everywhere = (value: string) =>
  report(
    [
      heading(2, value),
      paragraph([{ kind: "text", text: value }, link("https://a.example", value), { kind: "nobreak", text: value }]),
      paragraph(link(value, "x")),
      list(false, value),
      table({ caption: value, header: [value], rows: [[value]], total: [value] }),
      facts(fact(value, value)),
      callout("info", paragraph(value)),
      signature(value),
    ],
    value,
  );

/** What is left of a page when every tag the renderer writes itself is taken out. */
const ownTags =
  /<\/?(?:!doctype html|html lang="nl-NL"|html|head|meta(?: [a-z-]+="[^"<>]*")+|title|style|body|main|h[123]|p(?: class="[a-z]+")?|br|a(?: href="https:\/\/[^"<>]*")?|strong|em|span(?: class="nobreak")?|ul|ol|li|dl|dt|dd|div(?: (?:class|role|aria-label|tabindex)="[^"<>]*")*|table|caption|thead|tbody|tfoot|tr|t[hd](?: (?:scope|class)="[a-z]+")*)>/g;

describe("HTML voert niets uit en vraagt niets op", () => {
  test.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    "]]>",
    "</style>",
    "</title><b>",
    "&lt;",
    "javascript:alert(1)",
  ])("%s blijft tekst", (value) => expect(renderHtml(everywhere(value)).replace(ownTags, "")).not.toMatch(/[<]/));

  test("elke tekst blijft tekst", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>"'&;=/\]a-z !-]*$/), (value) => {
        expect(renderHtml(everywhere(value)).replace(ownTags, "")).not.toMatch(/</);
      }),
    );
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "http://a.example",
    "//a.example",
    'https://a.example/" onclick="x',
  ])("een link naar %s is geen link", (href) =>
    expect(renderHtml(report([paragraph(link(href, "hier"))]))).not.toContain("<a "),
  );

  test("er is geen verzoek naar buiten", () => {
    expect(renderHtml(sampleLetter)).not.toMatch(/src=|@import|url\(|<script|<link/);
  });
});

describe("HTML heeft betekenis", () => {
  const html = renderHtml(sampleLetter);
  test.each([
    ["één kop 1", /<h1>U krijgt een jobcoach<\/h1>/],
    ["kolomkoppen", /<th scope="col" class="end">Uw situatie<\/th>/],
    ["rijkoppen", /<th scope="row">Uw contract<\/th>/],
    ["een totaal", /<tfoot>\s*<tr><th scope="row">Tijd met uw jobcoach<\/th>/],
    ["een adres", /<p class="addressee">Mevrouw Z. Łukasz-Şahin<br>/],
    ["kenmerken", /<dt>Ons kenmerk<\/dt><dd>25-000417<\/dd>/],
  ])("%s", (_, pattern) => expect(html).toMatch(pattern));

  test("een document zonder blokken heeft zijn titel als kop", () => {
    expect(renderHtml(report([], "Leeg"))).toContain("<h1>Leeg</h1>");
  });
});

describe("Tekst past in een mail", () => {
  test("geen regel is langer dan 72 tekens", () => {
    const long = Array.from({ length: 200 }, (_, index) => `woord${index}`).join(" ");
    const document = report([
      paragraph(long),
      list(true, long),
      callout("info", paragraph(long)),
      facts(fact("Wat", long)),
      table({ header: ["a", "b"], rows: [[long, "x".repeat(200)]] }),
    ]);
    for (const line of renderText(document).split("\n")) expect(line.length).toBeLessThanOrEqual(72);
  });

  test("een heel lang woord blijft heel", () => {
    expect(renderText(report([paragraph("x".repeat(300))]))).toContain("x".repeat(300));
  });

  test("een link toont zijn adres, een telefoonnummer maar één keer", () => {
    const text = renderText(
      report([paragraph([link("https://a.example/b", "Lees meer"), link("tel:+31880001234", " 088 000 12 34")])]),
    );
    expect(text).toContain("Lees meer (https://a.example/b) 088 000 12 34\n");
  });

  test("een tabel staat in kolommen", () => {
    const text = renderText(
      report([
        table({
          header: ["Wat", "Uren"],
          rows: [
            ["Plannen", "9,50"],
            ["Hulp vragen", "10"],
          ],
          total: ["Samen", "19,50"],
          endColumns: [1],
        }),
        pageBreak(),
      ]),
    );
    expect(text).toBe(
      [
        "Verslag",
        "",
        "Wat           Uren",
        "-----------  -----",
        "Plannen       9,50",
        "Hulp vragen     10",
        "-----------  -----",
        "Samen        19,50",
        "",
      ].join("\n"),
    );
  });
});
