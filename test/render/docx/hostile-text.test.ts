import { describe, expect, test } from "vitest";
import { paragraph } from "../../../src/document/build.ts";
import { everyBlock, everyBlockAsLetter, hostileTexts } from "../every-block.ts";
import { report } from "../sample-letter.ts";
import { openDocx, readParagraphs } from "./open-docx.ts";

const asPlain = (words: string) => ({ ...everyBlock(words), frame: { kind: "plain" } }) as const;

const endless = ["honderdduizend tekens zonder spatie", "x".repeat(100_000)] as const;

describe.each([...hostileTexts, endless])("%s", (_, words) => {
  test("breekt geen enkel deel", async () => {
    for (const make of [everyBlock, everyBlockAsLetter, asPlain]) {
      const docx = await openDocx(make(words));
      for (const path of docx.parts.keys())
        if (/\.(?:xml|rels)$/.test(path)) expect(() => docx.xml(path), path).not.toThrow();
    }
  });

  test("staat er als tekst, op wat geen teken is na", async () => {
    const { body } = await openDocx(report([paragraph(words)]));
    const kept = words
      .toWellFormed()
      .replace(/[\s\u0085]+/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no place for
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
    expect(readParagraphs(body).at(-1)?.text).toBe(kept);
  });
});
