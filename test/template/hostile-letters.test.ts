import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/document/check-document.ts";
import { listTexts } from "../../src/document/list-texts.ts";
import { datum } from "../../src/domein/datum.ts";
import { receiveSubmission, writeBrieven } from "../../src/pipeline.ts";
import { loadSjablonen } from "../../src/shell/sjablonen-files.ts";
import { berichtzaak } from "../brieven/bericht.ts";
import { isArray, isObject, type Json, samples } from "../samples/read-samples.ts";

const sjablonen = loadSjablonen();

/** The same form, with another text at every name. */
function renameAll(value: Json, naam: string): Json {
  if (isArray(value)) return value.map((item) => renameAll(item, naam));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => {
    const isName = /naam|plaats|straat|organisatie|bestuursorgaan/i.test(key) && typeof inner === "string";
    return [key, isName ? naam : renameAll(inner, naam)];
  });
  return Object.fromEntries(entries);
}

function lettersFor(naam: string) {
  return samples.flatMap(({ formulier, peildatum }) => {
    const op = datum(peildatum);
    const received = receiveSubmission(renameAll(formulier, naam), { invuller: "pijplijn", peildatum: op });
    const brieven = received.ok ? writeBrieven(berichtzaak(received.value.formulier, op), sjablonen) : undefined;
    return brieven?.ok ? brieven.value : [];
  });
}

describe("Wat er ook als naam in een formulier staat, de brief komt er", () => {
  test.each([
    ["Markdown en accolades", "**a** {{b}} <script> [c](d) | 1. e"],
    ["een begin van een lijst", "1. x"],
    ["alleen een spatie", " "],
    ["alleen een stuurteken", "\u0000"],
    ["alleen een teken zonder breedte", "\u200b"],
    ["een lang woord", "x".repeat(60)],
  ])("%s", (_, naam) => {
    const letters = lettersFor(naam);
    expect(letters.length).toBeGreaterThan(10);
    expect(letters.flatMap(({ document }) => checkDocument(document).map(({ code }) => code))).toEqual([]);
  });

  test("en de naam staat er zoals hij is ingevuld", () => {
    const texts = lettersFor("**a** {{b}}").flatMap(({ document }) => listTexts(document).map(({ text }) => text));
    expect(texts.filter((text) => text.includes("**a** {{b}}")).length).toBeGreaterThan(10);
    expect(texts.filter((text) => text.includes("\\*"))).toEqual([]);
  });
});
