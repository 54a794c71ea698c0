import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { resources } from "../pdf-resources.ts";
import { proofDocuments } from "../proof-documents.ts";
import { archiveFaults } from "./archive-faults.ts";
import { everyBlockIn } from "./block-sampler.ts";
import { markFaults, readPages } from "./read-pages.ts";

describe("Elk document is PDF/UA-1 en PDF/A-2a, voor zover een andere bibliotheek dat ziet", () => {
  test.each(Object.entries(proofDocuments))("%s", async (_, document) => {
    const { bytes } = await renderPdf(document, resources);
    expect(await archiveFaults(bytes)).toEqual([]);
    expect(readPages(bytes).flatMap(markFaults)).toEqual([]);
  });

  test("het lange verslag heeft meer dan veertig bladzijden", async () => {
    const long = proofDocuments["veertig-bladzijden"];
    if (long === undefined) throw new Error("There is no long report");
    expect(readPages((await renderPdf(long, resources)).bytes).length).toBeGreaterThan(40);
  });

  test.each([
    ["de taal", "Type", "/Catalog", "Lang"],
    ["de ouder van een kop", "S", "/H1", "P"],
    ["wat een plaat zegt", "S", "/Figure", "Alt"],
    ["wat een kolomkop kopt", "S", "/TH", "A"],
    ["wat een link zegt", "Subtype", "/Link", "Contents"],
    ["wat een letter betekent", "Subtype", "/Type0", "ToUnicode"],
    ["de letters zelf", "Type", "/FontDescriptor", "FontFile2"],
  ])("zonder %s valt een bestand door de mand", async (_, key, value, lost) => {
    const { bytes } = await renderPdf(everyBlockIn("letter"), resources);
    expect(await archiveFaults(await drop(bytes, key, value, lost))).not.toEqual([]);
  });
});

/** The same file, but the first object with `key` `value` has lost an entry. */
async function drop(bytes: Uint8Array, key: string, value: string, lost: string): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of(key))?.toString() !== value) continue;
    object.delete(PDFName.of(lost));
    return file.save({ updateFieldAppearances: false });
  }
  throw new Error(`There is no object with ${key} ${value}`);
}
