import { describe, expect, test } from "vitest";
import {
  chart,
  figure,
  group,
  heading,
  link,
  list,
  nobreak,
  paragraph,
  signers,
  toContent,
} from "../../../src/document/build.ts";
import { table } from "../../../src/document/build-table.ts";
import type { Document } from "../../../src/document/document.ts";
import { type HouseStyle, neutralStyle } from "../../../src/document/house-style.ts";
import { renderHtml } from "../../../src/render/render-html.ts";
import { renderText } from "../../../src/render/render-text.ts";
import { writePng } from "../drawing/write-png.ts";
import { everyBlock } from "../every-block.ts";
import { report, sampleLetter } from "../sample-letter.ts";
import { readTags } from "./read-tags.ts";

const verslag = (contents: boolean): Document => ({
  ...sampleLetter,
  frame: { kind: "report", sender: { name: "Uitvoering Werk", lines: ["Regio"] }, reference: [], contents },
  blocks: [
    heading(1, "Verslag"),
    paragraph("Kort."),
    heading(2, "Uren & doelen"),
    heading(3, "Per maand"),
    heading(2, "Gesprekken"),
    group(heading(3, "Met de werkgever")),
  ],
});

describe("Een pagina is goed gebouwd", () => {
  const pages: readonly (readonly [string, string])[] = [
    ["een brief", renderHtml(sampleLetter)],
    ["een verslag met inhoud", renderHtml(verslag(true))],
    ["elk soort blok", renderHtml(everyBlock("woord"))],
    ["niets", renderHtml(report([], "Leeg"))],
  ];

  test.each(pages)("%s: één kop 1, één hoofddeel, een taal", (_, html) => {
    const tags = readTags(html);
    const count = (wanted: string) => tags.filter(({ name }) => name === wanted).length;
    expect([count("h1"), count("main"), count("title")]).toEqual([1, 1, 1]);
    expect(tags[0]?.attributes.get("lang")).toBe("nl-NL");
  });

  test.each(pages)("%s: elk id is er één keer, elke verwijzing komt aan", (_, html) => {
    const tags = readTags(html);
    const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of tags) {
      const href = attributes.get("href") ?? "";
      const targets = [attributes.get("aria-labelledby"), href.startsWith("#") ? href.slice(1) : undefined];
      for (const target of targets) if (target !== undefined) expect(ids).toContain(target);
    }
  });

  test.each(pages)("%s: wat kan schuiven of een beeld is, heeft een naam", (_, html) => {
    for (const { name, attributes } of readTags(html)) {
      const needsName = name === "nav" || attributes.has("tabindex") || attributes.get("role") === "img";
      if (needsName) expect(attributes.get("aria-label") ?? attributes.get("aria-labelledby")).toMatch(/./);
      if (name === "img") expect(attributes.get("alt")).toMatch(/./);
    }
  });

  test.each(pages)("%s: hetzelfde document geeft dezelfde bytes", (name, html) => {
    if (name === "een brief") expect(renderHtml(structuredClone(sampleLetter), { ...neutralStyle })).toBe(html);
    else expect(html.endsWith("</html>\n")).toBe(true);
  });

  test("een lijst of gegevens zonder inhoud laten geen lege lijst achter", () => {
    expect(renderHtml(report([list(false), { kind: "facts", facts: [] }]))).not.toMatch(/<[ud]l>/);
  });
});

describe("Een brief", () => {
  const html = renderHtml(sampleLetter);
  test.each([
    ["de afzender", /<header class="sender">\n<p class="name">Uitvoering Werk<\/p>\n<address><p>Regio Rijnmond<br>/],
    ["het adres", /<p class="addressee">Mevrouw Z. Łukasz-Şahin<br>/],
    ["kenmerken", /<dt>Ons kenmerk<\/dt><dd>25-000417<\/dd>/],
    ["de kop", /<h1 id="kop-1">U krijgt een jobcoach<\/h1>/],
    ["kolomkoppen", /<th scope="col" class="end">Uw situatie<\/th>/],
    ["rijkoppen", /<th scope="row">Uw contract<\/th>/],
    ["een totaal", /<tfoot>\s*<tr><th scope="row">Tijd met uw jobcoach<\/th>/],
    ["de voet", /<footer>\n<p>Uitvoering Werk<br>\nBeslissing op uw aanvraag/],
  ])("%s", (_, pattern) => expect(html).toMatch(pattern));

  test("de delen staan in de volgorde van lezen", () => {
    const places = ['class="name"', 'class="addressee"', "Ons kenmerk", "<h1", "Beste mevrouw", "<footer"];
    const found = places.map((place) => html.indexOf(place));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });
});

describe("Een verslag", () => {
  test("heeft zijn inhoud als lijst van links, in delen", () => {
    expect(renderHtml(verslag(true))).toContain(`<nav aria-label="Inhoud">
<p class="contents">Inhoud</p>
<ol>
<li><a href="#kop-2">Uren &amp; doelen</a>
<ol>
<li><a href="#kop-3">Per maand</a></li>
</ol></li>
<li><a href="#kop-4">Gesprekken</a>
<ol>
<li><a href="#kop-5">Met de werkgever</a></li>
</ol></li>
</ol>
</nav>`);
  });

  test("met heel veel koppen heeft de inhoud alleen de delen", () => {
    const blocks = [
      heading(1, "Verslag"),
      ...Array.from({ length: 40 }, () => [heading(2, "Deel"), heading(3, "Stuk")]),
    ];
    const html = renderHtml({ ...verslag(true), blocks: blocks.flat() });
    const nav = html.slice(html.indexOf("<nav"), html.indexOf("</nav>"));
    expect(nav.match(/<li>/g)).toHaveLength(40);
    expect(nav).not.toContain("Stuk");
    expect(html.match(/<h3/g)).toHaveLength(40);
  });

  test("zonder inhoud staat er geen lijst", () => expect(renderHtml(verslag(false))).not.toContain("<nav"));

  test("de titel staat boven de kenmerken en de inhoud", () => {
    const html = renderHtml(verslag(true));
    expect(html.indexOf("<h1")).toBeLessThan(html.indexOf("<nav"));
    expect(html.indexOf("<nav")).toBeLessThan(html.indexOf("<p>Kort."));
  });
});

describe("Tabellen", () => {
  const html = renderHtml(
    report([
      {
        ...table({ caption: "Gesprekken", header: ["", "", "Uren"], rows: [["Jan", "Begin", "12"]], endColumns: [2] }),
        header: [["", "", "Uren"].map(toContent), ["Maand", "Deel", "gebruikt"].map(toContent)],
        headerColumns: 2,
      },
      table({ header: ["Wat", "Uren"], rows: [["Plannen", "3"]] }),
    ]),
  );

  test("meer rijen met namen, zonder lege kopcellen", () => {
    expect(html).toContain('<thead>\n<tr><td></td><td></td><th scope="col" class="end">Uren</th></tr>\n<tr><th');
  });

  test("meer kolommen met namen", () =>
    expect(html).toContain('<tr><th scope="row">Jan</th><th scope="row">Begin</th><td class="end">12</td></tr>'));

  test("de naam is het opschrift, of anders de namen van de kolommen", () => {
    expect(html).toContain('aria-labelledby="tabel-1" tabindex="0">\n<table>\n<caption id="tabel-1">Gesprekken');
    expect(html).toContain('aria-label="Wat, Uren"');
  });

  test("een tabel is een groep met een naam, en geen van tientallen landmarks", () => {
    const tags = readTags(html);
    expect(tags.some(({ attributes }) => attributes.get("role") === "region")).toBe(false);
    expect(tags.filter(({ attributes }) => attributes.get("role") === "group")).toHaveLength(2);
  });

  test("een cel met veel tekst krijgt op een smal scherm ruimte", () => {
    const rows = [["kort", "Twee leveringen meelopen is genoeg om te leren wat er nodig is."]];
    const wide = renderHtml(report([table({ header: ["Wat", "Waarom"], rows, rowHeaders: false })]));
    expect(wide).toContain('<td>kort</td><td class="text">Twee');
    expect(wide).toMatch(/@media \(max-width[^@]*\.text \{ min-width: 13rem; \}/);
  });

  test("alleen een cel met een heel lang woord breekt dat af", () => {
    const long = renderHtml(report([table({ header: ["Wat"], rows: [["y".repeat(40)]], rowHeaders: false })]));
    expect(long).toContain('<td class="long">yyy');
    expect(html).not.toContain('class="long');
  });
});

describe("Beelden en grafieken", () => {
  const png = writePng({ width: 4, height: 2, color: 6, depth: 8 });
  const parts = { alternative: 'Een "plaatje"', caption: "Figuur 1", width: 25.4 } as const;

  test("een PNG staat in de pagina zelf, met zijn maten en zijn woorden", () => {
    expect(renderHtml(report([figure({ ...parts, picture: { kind: "png", bytes: png } })]))).toMatch(
      /<figure>\n<img src="data:image\/png;base64,iVBORw0KGgo[\w+/=]+" alt="Een &quot;plaatje&quot;" width="96" height="48">\n<figcaption>Figuur 1<\/figcaption>\n<\/figure>/,
    );
  });

  test.each([[[]], [[1, 2, 3]], [[...png.subarray(0, 20)]]])("wat geen PNG is, toont zijn woorden", (bytes) => {
    const html = renderHtml(report([figure({ ...parts, picture: { kind: "png", bytes: Uint8Array.from(bytes) } })]));
    expect(html).toContain("<figure>\n<p>Een &quot;plaatje&quot;</p>");
    expect(html).not.toContain("<img");
  });

  test("een grafiek heeft een titel, een naam voor wie hem niet ziet, en haar getallen", () => {
    const html = renderHtml(
      report([
        chart({
          form: "bars",
          title: "Uren in 2025",
          alternative: "In maart is er niets gebruikt.",
          unit: "uren",
          category: "Maand",
          categories: ["februari", "maart"],
          series: [{ name: "Gebruikt", values: [12500.5, null] }],
        }),
      ]),
    );
    expect(html).toContain('<figcaption id="grafiek-1">Uren in 2025</figcaption>');
    expect(html).toContain('<svg role="img" aria-label="In maart is er niets gebruikt."');
    expect(html).toContain('<tr><th scope="row">februari</th><td class="end">12.500,5</td></tr>');
    expect(html).toContain('<tr><th scope="row">maart</th><td class="end">–</td></tr>');
  });
});

describe("Ondertekenen", () => {
  const html = renderHtml(
    report([signers({ role: "De werknemer", name: "Z. Şahin" }, { role: "De jobcoach", signed: "digitaal" })]),
  );
  test("er is plaats voor een handtekening en een datum", () =>
    expect(html).toContain(
      '<li><p><strong>De werknemer</strong><br>Z. Şahin</p><p class="write">Handtekening</p><p class="write short">Datum</p></li>',
    ));
  test("wie al tekende, hoeft dat niet nog eens", () =>
    expect(html).toContain("<li><p><strong>De jobcoach</strong></p><p>Getekend: digitaal</p></li>"));
});

describe("De huisstijl", () => {
  const house: HouseStyle = {
    ...neutralStyle,
    sender: { name: "Gemeente Voorbeeld", lines: ["Postbus 1"] },
    colors: { ...neutralStyle.colors, accent: "#006400" },
    fontFamily: "Voorbeeld Sans",
    margins: { top: 11, right: 12, bottom: 13, left: 14 },
    logo: {
      picture: { kind: "vector", width: 10, height: 5, shapes: [{ path: "M0 0h10v5z", fill: "#006400" }] },
      alternative: "Logo van Voorbeeld",
      width: 40,
    },
  };

  test("geeft kleuren, letter en marges", () => {
    const html = renderHtml(sampleLetter, house);
    expect(html).toContain("--accent: #006400;");
    expect(html).toContain('--font: "Voorbeeld Sans", ');
    expect(html).toContain("margin: 11mm 12mm 13mm 14mm;");
  });

  test("geeft het logo, met zijn naam", () =>
    expect(renderHtml(sampleLetter, house)).toContain(
      '<div class="logo"><svg role="img" aria-label="Logo van Voorbeeld"',
    ));

  test("geeft de afzender waar het document er geen heeft", () => {
    const frame = { kind: "report", sender: { name: "", lines: [] }, reference: [], contents: false } as const;
    expect(renderHtml({ ...report([]), frame }, house)).toContain('<p class="name">Gemeente Voorbeeld</p>');
    expect(renderText({ ...report([]), frame }, house)).toContain("Gemeente Voorbeeld");
    expect(renderHtml(report([]), house)).not.toContain("Gemeente Voorbeeld");
    expect(renderHtml(sampleLetter, house)).not.toContain("Gemeente Voorbeeld");
  });
});

describe("Lezen op een klein scherm en op papier", () => {
  const html = renderHtml(sampleLetter);
  test("een telefoonnummer of een kort stuk dat bij elkaar hoort, breekt niet", () => {
    expect(html).toContain('<a href="tel:+31880001234" class="nobreak">088 000 12 34</a>');
    const content = [nobreak("1 april 2025"), nobreak("x ".repeat(40)), link("tel:+31880001234", "0".repeat(40))];
    const both = renderHtml(report([paragraph(content)]));
    expect(both.match(/class="nobreak"/g)).toHaveLength(1);
  });

  test.each([
    [/@page \{ size: A4; margin: 25mm 30mm 27mm 25mm; @bottom-right \{ content: "Pagina " counter\(page\)/],
    [/h1, h2, h3[^{]*\{ break-after: avoid; \}/],
    [/thead \{ display: table-header-group; \}/],
    [/tfoot \{ display: table-row-group; \}/],
    [/\.signature, dl > div:last-child \{ break-before: avoid; \}/],
    [/p:has\(\+ ul\), p:has\(\+ ol\), dl > div:first-child \{ break-after: avoid; \}/],
    [/\.callout, \.callout\.action \{ background: none; \}/],
    [/orphans: 2; widows: 2;/],
  ])("op papier geldt %s", (rule) => expect(html.slice(html.indexOf("@media print"))).toMatch(rule));
});
