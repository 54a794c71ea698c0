import { describe, expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { resources } from "../pdf-resources.ts";
import { sampleLetter } from "../sample-letter.ts";
import { everyBlockIn } from "./block-sampler.ts";
import { expectedTree } from "./expected-tree.ts";
import { readTree } from "./read-pdf.ts";

/** What a drawing writes belongs to the drawing, and page numbers are those of the pages. */
function comparable(tree: readonly string[]): readonly string[] {
  const lines = tree.map((line) => line.replace(/^(\s+.*\S) \d+$/, "$1 #"));
  return lines.filter(
    (_, index) => !(lines[index - 1] ?? "").trim().startsWith("<Figure>") || lines[index]?.trim().startsWith("<"),
  );
}

describe("De boom van een PDF is die van het document", () => {
  test.each(["letter", "report", "plain"] as const)("elk soort blok, in het raam %s", async (kind) => {
    const document = everyBlockIn(kind);
    const tree = readTree((await renderPdf(document, resources)).bytes);
    expect(comparable(tree)).toEqual(comparable(expectedTree(document)));
  });

  test("de voorbeeldbrief", async () => {
    const tree = readTree((await renderPdf(sampleLetter, resources)).bytes);
    expect(tree).toEqual(expectedTree(sampleLetter));
  });
});
