import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeFinding } from "../../src/domein/bevinding/messages.nl.ts";
import { describeUnknown } from "../../src/shell/unknown-characters.ts";
import { formOf } from "./batch-folder.ts";
import { dakpan, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();

describe("Een teken dat het lettertype niet heeft", () => {
  test.each<readonly [string, string, string, string]>([
    [
      "een Chinees teken",
      "汉",
      "/frame/addressee/0",
      "In het adres staat een teken dat het lettertype niet heeft: 汉 (U+6C49).",
    ],
    [
      "een plaatje",
      "😀",
      "/blocks/2/items/0/0",
      "In de tekst staat een teken dat het lettertype niet heeft: 😀 (U+1F600).",
    ],
    ["in de titel", "あ", "/title", "In de titel staat een teken dat het lettertype niet heeft: あ (U+3042)."],
    [
      "een regelteken: alleen met zijn nummer",
      "\u001b",
      "/frame/reference/1",
      "In de gegevens boven de tekst staat een teken dat het lettertype niet heeft: U+001B.",
    ],
    [
      "een teken dat de richting omdraait",
      "\u202e",
      "/frame/sender/name",
      "In de afzender staat een teken dat het lettertype niet heeft: U+202E.",
    ],
    ["een los accent", "\u0301", "/blocks/0", "In de tekst staat een teken dat het lettertype niet heeft: U+0301."],
    ["een half teken", "\ud83d", "/blocks/0", "In de tekst staat een teken dat het lettertype niet heeft: U+D83D."],
    [
      "een eigen teken van iemand",
      "\ue000",
      "/blocks/0",
      "In de tekst staat een teken dat het lettertype niet heeft: U+E000.",
    ],
  ])("%s", (_, character, place, sentence) => {
    const [finding] = describeUnknown([{ character, place }]);
    expect(finding).toMatchObject({ code: "TEKEN_ONBEKEND", ernst: "waarschuwing", pointer: place });
    expect(finding && describeFinding(finding)).toContain(`${sentence} In de PDF staat daar een vervangend teken.`);
  });

  test("een stuk vol vreemde tekens geeft geen verslag zonder einde", () => {
    const many = Array.from({ length: 20_000 }, (_, place) => ({
      character: String.fromCodePoint(0x4e00 + place),
      place: "/title",
    }));
    expect(describeUnknown(many)).toHaveLength(100);
  });
});

describe("dakpan letter", () => {
  const form = folder.put("teken.json", JSON.stringify(formOf("汉\u202eAchternaam")));
  const letter = (formaat: string, out: string) =>
    dakpan("letter", form, "-o", join(folder.path, out), "--formaat", formaat, "--op", "2026-08-27");

  test("schrijft de brief, en zegt op stderr welk teken waar niet te zien is", () => {
    const run = letter("pdf", "pdf");
    expect(run.code).toBe(0);
    expect(run.err).toMatch(
      /teken-ontvangst-client\.pdf\n {2}waarschuwing .*汉 \(U\+6C49\).*\n +\/\S+ {2}TEKEN_ONBEKEND/,
    );
    expect(run.err).not.toMatch(/\u202e|Achternaam/);
    expect(readdirSync(join(folder.path, "pdf"))).toEqual(["teken-ontvangst-client.pdf"]);
  });

  test("in gewone tekst is elk teken te schrijven", () => {
    expect(letter("txt", "txt").err).not.toContain("TEKEN_ONBEKEND");
  });
});
