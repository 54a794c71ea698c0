import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { plainText } from "../../src/document/plain-text.ts";
import { datum } from "../../src/domein/datum.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { renderPdf } from "../../src/render/pdf/render-pdf.ts";
import { expectedTree } from "../render/pdf/expected-tree.ts";
import { clean, readText, readTree } from "../render/pdf/read-pdf.ts";
import { resources } from "../render/pdf-resources.ts";
import { decisions } from "./decisions.ts";
import { makeAll, readPlanted } from "./make-all.ts";
import { type Sample, samples } from "./read-samples.ts";

const each = samples.map((sample) => [sample.name, sample] as const);
const reports = decisions.map(({ name, document }) => [name, document] as const);
const made = ({ formulier, peildatum }: Sample) => makeAll(readPlanted(formulier), datum(peildatum));
const decided = decisions.map(({ name, letters }) => [name, letters] as const);

/** Without spaces: a line may end where a word goes on. */
const solid = (text: string) => clean(text).replaceAll(" ", "");

/** The text of the model alone, in the order of reading; `#` where the contents have the number of a page. */
function expectedText(document: Document): string {
  const lines = expectedTree(document).map((line) => line.trim());
  return solid(lines.filter((line) => line !== "…" && !/^<[A-Za-z0-9]+>$/.test(line)).join(" "));
}

/** The text of each page, without the lines that stand in its margins. */
function shownPages(pages: readonly string[]): readonly string[] {
  return pages.map((page, index) => {
    const lines = page.trim().split("\n");
    const footer = `Pagina ${index + 1} van ${pages.length}`;
    expect(lines.at(-1)?.endsWith(footer), `the last line of page ${index + 1}`).toBe(true);
    return solid(lines.slice(0, index === 0 ? -1 : -2).join(" "));
  });
}

/** The header rows of tables: they stand again on every page a table goes on, for the eye only. */
function headerRows({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "table" ? [solid(block.header.flat().map(plainText).join(" "))] : [],
  );
}

/** How much of `expected` a page shows from `at` on; -1 where it shows something else. */
function follow(page: string, expected: string, at: number): number {
  let end = at;
  for (let index = 0; index < page.length; index += 1, end += 1) {
    if (expected[end] === "#") {
      while (/\d/.test(page[index + 1] ?? "") && page[index + 1] !== expected[end + 1]) index += 1;
    } else if (page[index] !== expected[end]) return -1;
  }
  return end;
}

async function readInOrder(document: Document): Promise<void> {
  const { bytes, missing } = await renderPdf(document, resources);
  expect(missing).toEqual([]);
  const expected = expectedText(document);
  let at = 0;
  for (const [index, page] of shownPages(readText(bytes)).entries()) {
    const again = headerRows(document)
      .filter((row) => page.startsWith(row))
      .map((row) => page.slice(row.length));
    const ends = [page, ...again].map((text) => follow(text, expected, at));
    const end = ends.find((found) => found >= 0);
    if (end === undefined) throw new Error(`Page ${index + 1} is not what follows on ${expected.slice(at, at + 60)}`);
    at = end;
  }
  expect(expected.slice(at)).toBe("");
}

/** The numbers of pages in the contents, and what a drawing says, are not in the model. */
function comparable(tree: readonly string[]): readonly string[] {
  const lines = tree.map((line) => line.replace(/^(\s+.*\S) \d+$/, "$1 #"));
  return lines.filter((line, index) => !lines[index - 1]?.includes("<Figure>") || line.includes("<"));
}

/** A paragraph that goes on on the next page is still one. */
function joined(tree: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const line of tree) {
    const last = lines.at(-1);
    if (last === undefined || /^ *</.test(line) || /^ *</.test(last)) lines.push(line);
    else lines[lines.length - 1] = `${last} ${line.trim()}`;
  }
  return lines;
}

const hasCharts = ({ blocks }: Document) => blocks.some(({ kind }) => kind === "chart");

describe("Wie een PDF voorleest of kopieert, krijgt de tekst van het document op volgorde", () => {
  test.each(each)("%s: de tekst van elke brief en elk overzicht", async (_, sample) => {
    for (const { document } of made(sample)) if (!hasCharts(document)) await readInOrder(document);
  });

  test.each(reports)("%s: de tekst van de beslissing", async (_, document) => readInOrder(document));

  test.each(decided)("%s: de tekst van elke brief over de beslissing", async (_, letters) => {
    for (const { document } of letters) await readInOrder(document);
  });

  /** Trees take long to read: a long and a short letter, and reports with and without a sender. */
  const trees = ["vervolg", "gemeente", "onvolledig"];
  test.each(decided.filter(([name]) => trees.includes(name)))(
    "%s: de boom van elke brief over de beslissing",
    async (_, letters) => {
      for (const { document } of letters) {
        const tree = readTree((await renderPdf(document, resources)).bytes);
        expect(joined(tree)).toEqual(joined(expectedTree(document)));
      }
    },
  );

  test.each(each)("%s: de boom van elke brief", async (_, sample) => {
    for (const { document, kind } of made(sample)) {
      if (kind !== "brief") continue;
      expect(readTree((await renderPdf(document, resources)).bytes)).toEqual(expectedTree(document));
    }
  });

  const read = ["vervolg", "einde-baan", "evaluatie-client"];
  test.each(each.filter(([name]) => read.includes(name)))("%s: de boom van het overzicht", async (_, sample) => {
    const document = made(sample).find(({ kind, role }) => kind === "overzicht" && role === "beslisser")?.document;
    if (document === undefined) throw new Error("There is no overview");
    const tree = readTree((await renderPdf(document, resources)).bytes);
    expect(comparable(tree)).toEqual(comparable(expectedTree(document)));
  });

  test.each(reports.filter(([name]) => trees.includes(name)))("%s: de boom van de beslissing", async (_, document) => {
    const tree = readTree((await renderPdf(document, resources)).bytes);
    expect(comparable(tree)).toEqual(comparable(expectedTree(document)));
  });
});

test("geen brief is groter dan 25 kB als PDF, of 15 kB als DOCX", async () => {
  for (const sample of samples)
    for (const { document, kind } of made(sample)) {
      if (kind !== "brief") continue;
      expect((await renderPdf(document, resources)).bytes.length).toBeLessThanOrEqual(25_000);
      expect((await renderDocx(document)).length).toBeLessThanOrEqual(15_000);
    }
});
