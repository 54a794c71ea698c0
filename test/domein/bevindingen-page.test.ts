import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generateBevindingenDoc } from "../../scripts/generate-bevindingen.ts";
import { codes } from "../../src/domein/bevinding/codes.ts";

const regels = generateBevindingenDoc().split("\n");

describe("De bladzijde met alle bevindingen", () => {
  test("heeft een regel per code", () =>
    expect(codes.filter((code) => !regels.some((regel) => regel.startsWith(`| \`${code}\` |`)))).toEqual([]));
  test("laat nergens een gat in een zin", () =>
    expect(regels.filter((regel) => /undefined|null|NaN/.test(regel))).toEqual([]));
  test("staat zo in docs", () => expect(readFileSync("docs/bevindingen.md", "utf8")).toBe(regels.join("\n")));
});
