import { describe, expect, test } from "vitest";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { aanvraag } from "./base-form.ts";
import { inOneLine, testGevallen } from "./gevallen/geval.ts";
import { vorm } from "./gevallen/vorm.ts";

describe("De vorm van een formulier", () => testGevallen(vorm));

describe("Wat geen formulier is", () => {
  test.each([null, undefined, 7, "aanvraag", true, [], [aanvraag]])("%j", (submission) => {
    const read = readFormulier(submission);
    expect(read.ok ? [] : read.bevindingen.map(inOneLine)).toEqual(["fout TYPE_ONJUIST "]);
  });
  test("een leeg object mist zijn soort", () => {
    const read = readFormulier({});
    expect(read.ok ? [] : read.bevindingen.map(inOneLine)).toEqual(["fout VELD_ONTBREEKT /soort"]);
  });
});

test("lezen verandert niets: wie het formulier gaf, krijgt hetzelfde terug", () => {
  const voor = structuredClone(aanvraag);
  const read = readFormulier(aanvraag);
  expect(read.ok && read.value).toBe(aanvraag);
  expect(aanvraag).toEqual(voor);
});
