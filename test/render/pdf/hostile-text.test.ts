import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  callout,
  chart,
  fact,
  facts,
  figure,
  heading,
  link,
  list,
  paragraph,
  signature,
  signers,
  strong,
} from "../../../src/document/build.ts";
import { table } from "../../../src/document/build-table.ts";
import type { Document } from "../../../src/document/document.ts";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { resources } from "../pdf-resources.ts";
import { tile } from "./block-sampler.ts";
import { markFaults, readPages, textPoints } from "./read-pages.ts";
import { clean, readText } from "./read-pdf.ts";

/** The same text in every place a document has for text. */
function everywhere(value: string, kind: "letter" | "report" = "letter"): Document {
  const sender = { name: value, lines: [value] };
  const reference = [fact(value, value)];
  return {
    title: value,
    language: "nl-NL",
    author: value,
    subject: value,
    date: "2025-03-12",
    frame:
      kind === "letter"
        ? { kind, sender, addressee: [value, value], reference }
        : { kind, sender, reference, contents: true },
    blocks: [
      heading(1, value),
      heading(2, value),
      paragraph([strong(value), link("https://a.example", value), link(value, value)]),
      list(true, value, [paragraph(value), list(false, value)]),
      table({ caption: value, header: [value, value], rows: [[value, value]], total: [value, value] }),
      facts(fact(value, value)),
      callout("action", paragraph(value)),
      figure({ picture: tile, alternative: value, caption: value, width: 20 }),
      chart({
        form: "bars",
        title: value,
        alternative: value,
        unit: value,
        category: value,
        categories: [value],
        series: [{ name: value, values: [1] }],
      }),
      signature(value),
      signers({ role: value, name: value, signed: value }),
    ],
  };
}

async function judge(document: Document) {
  const { bytes, missing } = await renderPdf(document, resources);
  const pages = readPages(bytes);
  const outside = pages.flatMap(textPoints).filter(({ x, y }) => x < 0 || x > 595 || y < 10 || y > 842);
  return { bytes, missing, pages, outside, faults: pages.flatMap(markFaults) };
}

const long = "x".repeat(100_000);

describe("Vreemde tekst breekt geen bladzijde en geen boom", () => {
  test.each([
    ["haken en strepen van PDF", "(a) \\ <</Type/Catalog>> endstream endobj %"],
    ["een sjabloon", "{{gevaar}} {{{x}}} {{> y}}"],
    ["een script", "<script>alert(1)</script> &amp; ]]>"],
    ["tekens van Markdown", "**vet** _schuin_ # kop | cel | - punt 1. een `code` [a](b)"],
    ["een regel met regeleinden", "een\ntwee\r\ndrie\tvier\u2028vijf"],
    ["alleen spaties", "   "],
    ["niets", ""],
  ])("%s is tekst", async (_, value) => {
    const { bytes, missing, outside, faults } = await judge(everywhere(value));
    expect({ missing, outside, faults }).toEqual({ missing: [], outside: [], faults: [] });
    const shown = clean(readText(bytes).join(" ")).replaceAll(" ", "");
    expect(shown).toContain(clean(value).replaceAll(" ", ""));
  });

  test.each([
    ["stuurtekens", "a\u0000b\u0007c\u001bd\u0085e\u009ff"],
    ["tekens die de richting keren", "a\u202eb\u2066c\u200fd"],
    ["tekens zonder breedte", "a\u200bb\ufeffc\u2060d"],
  ])("%s vallen weg, de rest blijft", async (_, value) => {
    const { bytes, missing, outside, faults } = await judge(everywhere(value));
    expect({ missing, outside, faults }).toEqual({ missing: [], outside: [], faults: [] });
    expect(readText(bytes)[0]).toMatch(/a ?b ?c ?d/);
  });

  test.each([
    ["emoji", "a 😀 b", ["😀"]],
    ["Chinees", "汉字", ["汉", "字"]],
    ["van rechts naar links", "שלום", ["ש", "ל", "ו", "ם"]],
    ["een half teken", "a\ud800b", ["\ufffd"]],
  ])("%s: wat het lettertype niet heeft, wordt met naam en plaats gemeld", async (_, value, expected) => {
    const { missing, outside, faults } = await judge(everywhere(value));
    expect({ outside, faults }).toEqual({ outside: [], faults: [] });
    const named = missing.map(({ character }) => character);
    expect([...new Set(named)]).toEqual(expected);
    expect(new Set(missing.map(({ place }) => place.split("/")[1]))).toEqual(new Set(["title", "frame", "blocks"]));
  });

  test.each(["letter", "report"] as const)("100.000 tekens zonder spatie, overal, in %s", async (kind) => {
    const { pages, outside, faults } = await judge(everywhere(long, kind));
    expect({ outside, faults }).toEqual({ outside: [], faults: [] });
    expect(pages.length).toBeGreaterThan(100);
  });

  test("100.000 tekens zonder spatie komen er in een alinea allemaal uit", async () => {
    const { bytes } = await judge({ ...everywhere("kort"), blocks: [paragraph(long)] });
    expect(readText(bytes).join("").match(/x/g)).toHaveLength(100_000);
  });

  test("een half teken in een adres van een link houdt niets tegen", async () => {
    const document = {
      ...everywhere("kort"),
      blocks: [paragraph(link("https://a\ud800.example/%25", "lees de uitleg"))],
    };
    expect((await judge(document)).faults).toEqual([]);
  });

  test("een lang woord van veel stukjes vult de regels, en kost weinig tijd", async () => {
    const pieces = Array.from({ length: 20_000 }, (_, index) =>
      index % 2 === 0 ? { kind: "text" as const, text: "ab" } : strong("cd"),
    );
    const { bytes, outside } = await judge({ ...everywhere("kort"), blocks: [paragraph(pieces)] });
    const lines = readText(bytes)
      .join("\n")
      .split("\n")
      .filter((line) => /^[abcd]+$/.test(line));
    expect(outside).toEqual([]);
    expect(lines.join("").length).toBe(40_000);
    expect(Math.min(...lines.slice(0, -1).map(({ length }) => length))).toBeGreaterThan(60);
  });

  test("elke tekst geeft een heel bestand", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (value) => {
        const { outside, faults } = await judge(everywhere(value));
        return outside.length === 0 && faults.length === 0;
      }),
      { numRuns: 60 },
    );
  });
});
