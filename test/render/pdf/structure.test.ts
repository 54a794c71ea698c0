import { describe, expect, test } from "vitest";
import { figure, list, paragraph } from "../../../src/document/build.ts";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { resources } from "../pdf-resources.ts";
import { report, sampleLetter } from "../sample-letter.ts";
import { everyBlockIn, tile } from "./block-sampler.ts";
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

  test("een leeg punt blijft een punt, en een punt dat met een plaat begint heeft zijn nummer eerst", async () => {
    const picture = figure({ picture: tile, alternative: "Een dakpan", width: 20 });
    const document = report([list(true, [paragraph("een")], [], [picture], [paragraph("vier")])]);
    const tree = readTree((await renderPdf(document, resources)).bytes).flatMap((line) => line.trim() || []);
    expect(tree.slice(tree.indexOf("<L>"))).toEqual(
      ["<L>", "<LI>", "<Lbl>", "1.", "<LBody>", "<P>", "een", "<LI>", "<Lbl>", "2."].concat([
        "<LI>",
        "<Lbl>",
        "3.",
        "<LBody>",
        "<Figure>",
        "<LI>",
        "<Lbl>",
        "4.",
        "<LBody>",
        "<P>",
        "vier",
      ]),
    );
  });

  test("de voorbeeldbrief", async () => {
    const tree = readTree((await renderPdf(sampleLetter, resources)).bytes);
    expect(tree).toEqual(expectedTree(sampleLetter));
  });
});
