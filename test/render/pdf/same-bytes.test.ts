import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { resources } from "../pdf-resources.ts";
import { sampleLetter } from "../sample-letter.ts";
import { everyBlockIn } from "./block-sampler.ts";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("hetzelfde document geeft dezelfde bytes, ook na andere documenten en in een ander proces", async () => {
  const first = hash((await renderPdf(sampleLetter, resources)).bytes);
  await renderPdf(everyBlockIn("report"), resources);
  expect(hash((await renderPdf(sampleLetter, resources)).bytes)).toBe(first);
  const script = join(import.meta.dirname, "print-hash.ts");
  expect(execFileSync(process.execPath, [script], { encoding: "utf8" }).trim()).toBe(first);
});
