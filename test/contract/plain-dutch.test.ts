import { describe, expect, test } from "vitest";
import { listNodes } from "./schema-nodes.ts";

/** Words of the office, and what to say instead. */
const instead: Readonly<Record<string, string>> = {
  "persoonlijke ondersteuning": "een jobcoach",
  "voorziening po": "een jobcoach",
  beschikking: "beslissing",
  "besluit nemen": "beslissen",
  toekennen: "u krijgt",
  toegekend: "u krijgt",
  toekenning: "u krijgt",
  "in aanmerking komen": "u krijgt",
  "in aanmerking komt": "u krijgt",
  afwijzen: "u krijgt geen",
  afgewezen: "u krijgt geen",
  afwijzing: "u krijgt geen",
  ingangsdatum: "vanaf",
  "met ingang van": "vanaf",
  "begeleidingsregime midden": "zoveel uur",
  verstrekken: "geven",
  verstrekt: "geven",
  overleggen: "sturen",
  "doen toekomen": "sturen",
  dienstverband: "baan, werk, contract",
  dienstbetrekking: "baan, werk, contract",
  inzake: "over",
  betreffende: "over",
  betreft: "over",
  omtrent: "over",
  indien: "als",
  mits: "alleen als",
  tenzij: "behalve als",
  teneinde: "om te",
  "ten behoeve van": "voor",
  reeds: "al",
  thans: "nu",
  voorts: "ook",
  conform: "volgens",
  "op grond van": "omdat",
  "binnen een termijn van": "tot en met",
  dagtekening: "de datum",
  "u dient": "u moet",
  mogelijk: "weglaten",
  "in beginsel": "weglaten",
  desgewenst: "weglaten",
};

const sentences = listNodes().flatMap(({ pointer, node }) =>
  [node.title, node.description].flatMap((text) =>
    typeof text === "string" ? text.split(/(?<=[.?!:])\s+/).map((sentence) => ({ pointer, sentence })) : [],
  ),
);

function officeWords(sentence: string): readonly string[] {
  const lower = sentence.toLowerCase();
  return Object.keys(instead).filter((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u").test(lower));
}

describe("Elke vraag en elke uitleg van het formulier is gewoon Nederlands", () => {
  test("geen zin is langer dan 20 woorden", () => {
    const long = sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
    expect(sentences.length).toBeGreaterThan(400);
  });

  test("geen woord van kantoor", () => {
    const found = sentences.flatMap(({ pointer, sentence }) =>
      officeWords(sentence).map((word) => `${pointer}: "${sentence}": ${word} → ${instead[word]}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ["Indien u verhuist, geef dat door.", ["indien"]],
    ["De ingangsdatum van uw dienstverband", ["ingangsdatum", "dienstverband"]],
    ["Overleg met uw werkgever, of met de Indiener.", []],
  ])("%s", (sentence, words) => expect(officeWords(sentence)).toEqual(words));

  test("geen uitroeptekens, en geen spaties te veel", () => {
    expect(sentences.filter(({ sentence }) => /!| {2}|^\s|\s$/.test(sentence))).toEqual([]);
  });

  test("een titel begint met een hoofdletter, en alleen een vraag eindigt met een leesteken", () => {
    const titles = listNodes().flatMap(({ pointer, node }) =>
      typeof node.title === "string" ? [{ pointer, title: node.title }] : [],
    );
    expect(titles.filter(({ title }) => !/^[\p{Lu}\d'’]/u.test(title) || /[.,;:]$/.test(title))).toEqual([]);
  });
});
