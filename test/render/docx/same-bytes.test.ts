import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { list } from "../../../src/document/build.ts";
import { neutralStyle } from "../../../src/document/house-style.ts";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { everyBlockIn } from "../pdf/block-sampler.ts";
import { report, sampleLetter } from "../sample-letter.ts";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("hetzelfde document geeft dezelfde bytes, ook na andere documenten en in een ander proces", async () => {
  const first = hash(await renderDocx(everyBlockIn("report")));
  await renderDocx(report(Array.from({ length: 70 }, () => list(true, "een"))));
  await renderDocx(sampleLetter, { ...neutralStyle, fontFamily: "Verdana" });
  expect(hash(await renderDocx(everyBlockIn("report")))).toBe(first);
  const script = join(import.meta.dirname, "print-hash.ts");
  expect(execFileSync(process.execPath, [script], { encoding: "utf8" }).trim()).toBe(first);
});

test("een brief is hooguit 15 kB", async () => {
  expect((await renderDocx(sampleLetter)).length).toBeLessThan(15_000);
});
