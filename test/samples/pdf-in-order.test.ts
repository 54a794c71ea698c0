import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { datum } from "../../src/domein/datum.ts";
import { renderPdf } from "../../src/render/pdf/render-pdf.ts";
import { expectedTree } from "../render/pdf/expected-tree.ts";
import { clean, readText, readTree } from "../render/pdf/read-pdf.ts";
import { resources } from "../render/pdf-resources.ts";
import { makeAll, readPlanted } from "./make-all.ts";
import { samples } from "./read-samples.ts";

const each = samples.map((sample) => [sample.name, sample] as const);

/** Without spaces: a line may end where a word goes on. */
const solid = (text: string) => clean(text).replaceAll(" ", "");

/** The text of the model alone, in the order of reading. */
function expectedText(document: Document): string {
  const lines = expectedTree(document).map((line) => line.trim());
  return solid(lines.filter((line) => !/^<[A-Za-z0-9]+>$/.test(line)).join(" "));
}

/** The text of all pages, without the lines that stand in their margins. */
function shownText(pages: readonly string[]): string {
  const texts = pages.map((page, index) => {
    const lines = page.trim().split("\n");
    const footer = `Pagina ${index + 1} van ${pages.length}`;
    expect(lines.at(-1)?.endsWith(footer), `the last line of page ${index + 1}`).toBe(true);
    return lines.slice(0, index === 0 ? -1 : -2).join(" ");
  });
  return solid(texts.join(" "));
}

describe("Wie een PDF voorleest of kopieert, krijgt de tekst van het document op volgorde", () => {
  test.each(each)("%s: de tekst van elke brief en elk overzicht", async (_, { formulier, peildatum }) => {
    for (const { document } of makeAll(readPlanted(formulier), datum(peildatum))) {
      const { bytes, missing } = await renderPdf(document, resources);
      expect(missing).toEqual([]);
      if (document.frame.kind === "report" && document.frame.contents) continue;
      expect(shownText(readText(bytes))).toBe(expectedText(document));
    }
  });

  test.each(each)("%s: de boom van elke brief", async (_, { formulier, peildatum }) => {
    for (const { document, kind } of makeAll(readPlanted(formulier), datum(peildatum))) {
      if (kind !== "brief") continue;
      const { bytes } = await renderPdf(document, resources);
      expect(readTree(bytes)).toEqual(expectedTree(document));
    }
  });
});
