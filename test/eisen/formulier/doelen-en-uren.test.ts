import { expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { maakCompleet, maakVoorlopig } from "../../../src/index.ts";
import { geweigerdOm, leesAls, nieuwBij, nogNietIngediend, voorbeeld } from "./voorbeeld.ts";

const eerste = "eerste-aanvraag";
const d1 = "/plan/doelen/0";

test("E004 een doel is een eigen zin op maat, en geen keuze uit een lijst", () => {
  for (const watLukt of [
    "Łukasz zet op 14 februari zelf de tulpen van tafel 3 in de kas.",
    "Zij roept haar collega Bo als de tweede oven piept, vier dagen van de vijf.",
  ]) {
    expect(nieuwBij(eerste, { [`${d1}/watLukt`]: watLukt })).toEqual([]);
    expect(leesAls("beslisser", eerste, { [`${d1}/watLukt`]: watLukt }).replace(/\s+/g, " ")).toContain(watLukt);
  }
});

test("E004 een nummer of een lijst met keuzes wordt bij een doel niet aangenomen", () => {
  for (const keuze of [3, ["werktempo", "werkhouding"]])
    expect(nieuwBij(eerste, { [`${d1}/watLukt`]: keuze })).toEqual([`fout TYPE_ONJUIST ${d1}/watLukt`]);
});

test("E005 elk doel van deze periode hoort bij een doel op de lange termijn dat in het plan staat", () => {
  expect(nieuwBij(eerste, { [`${d1}/langetermijndoel`]: undefined })).toEqual([
    `fout VELD_ONTBREEKT ${d1}/langetermijndoel`,
  ]);
  expect(nieuwBij(eerste, { [`${d1}/langetermijndoel`]: "lt9" })).toEqual([
    `fout VERWIJZING_BESTAAT_NIET ${d1}/langetermijndoel`,
  ]);
  expect(nieuwBij(eerste, { "/plan/langetermijndoelen": undefined })).toContain(
    "fout VELD_ONTBREEKT /plan/langetermijndoelen",
  );
});

test("E013 bij elk doel staan de uren die nodig zijn", () => {
  expect(nieuwBij(eerste, { [`${d1}/uren`]: undefined, [`${d1}/activiteiten`]: undefined })).toEqual([
    `fout VELD_ONTBREEKT ${d1}/uren`,
  ]);
  expect(nieuwBij(eerste, { [`${d1}/uren`]: 0, [`${d1}/activiteiten`]: undefined })).toEqual([
    `fout DOEL_ZONDER_UREN ${d1}/uren`,
  ]);
});

test("E013 een regime is geen antwoord in de aanvraag, niet bij de begeleiding en niet bij een doel", () => {
  for (const plek of ["/begeleiding/regime", "/aanvraag/regime", `${d1}/regime`])
    expect(nieuwBij(eerste, { [plek]: "midden" })).toEqual([`fout VELD_ONBEKEND ${plek}`]);
});

test("E016 bij elk doel schrijft de jobcoach in eigen woorden hoe hij het aanpakt", () => {
  expect(nieuwBij(eerste, { [`${d1}/aanpak`]: undefined })).toEqual([`fout VELD_ONTBREEKT ${d1}/aanpak`]);
  expect(nieuwBij(eerste, { [`${d1}/aanpak`]: "Wij lopen samen de kas door en hangen borden op." })).toEqual([]);
});

test("E016 activiteiten uit een vaste lijst kiezen hoeft niet", () => {
  expect(nieuwBij(eerste, { [`${d1}/activiteiten`]: undefined })).toEqual([]);
  expect(nieuwBij(eerste, { [`${d1}/activiteiten/0/categorie`]: undefined })).toEqual([]);
});

test("E035 elk doel wordt nagekeken: is het specifiek, is het meetbaar, en staat er wanneer het lukt", () => {
  const fouten = { watLukt: "De communicatie verbeteren.", waaraanZien: "Het gaat beter dan eerst.", voor: undefined };
  for (const plaats of [0, 1, 2]) {
    const hier = `/plan/doelen/${plaats}`;
    const gevonden = Object.entries(fouten).flatMap(([vraag, antwoord]) =>
      nieuwBij(eerste, { [`${hier}/${vraag}`]: antwoord }),
    );
    expect(gevonden).toEqual([
      `waarschuwing DOEL_VAAG ${hier}/watLukt`,
      `waarschuwing DOEL_NIET_MEETBAAR ${hier}/waaraanZien`,
      `waarschuwing DOEL_ZONDER_TERMIJN ${hier}/voor`,
    ]);
  }
});

test("E043 meer uren dan midden zonder uitleg kan niet compleet en niet voorlopig worden", () => {
  const op = datum("2025-09-18");
  const veel = { [`${d1}/uren`]: 40, [`${d1}/activiteiten`]: undefined };
  const reden = ["fout INTENSIEF_ZONDER_ONDERBOUWING /begeleiding/motivatieIntensief"];
  const concept = voorbeeld(eerste, { ...nogNietIngediend, ...veel, "/status": "concept" });
  expect(geweigerdOm(maakCompleet(concept, op))).toEqual(reden);
  expect(geweigerdOm(maakVoorlopig(concept, op))).toEqual(reden);
  const uitgelegd = {
    ...veel,
    "/begeleiding/motivatieIntensief": "De eerste weken staat er elke dag iemand naast hem.",
  };
  expect(nieuwBij(eerste, uitgelegd)).toEqual([]);
});

test("E043 de grens is precies wat midden geeft: 66,83 uur zonder uitleg wel, 66,84 niet", () => {
  const samen = (uren: number) => ({ [`${d1}/uren`]: uren - 36, [`${d1}/activiteiten`]: undefined });
  expect(nieuwBij(eerste, samen(66.83))).toEqual([]);
  expect(nieuwBij(eerste, samen(66.84))).toEqual([
    "fout INTENSIEF_ZONDER_ONDERBOUWING /begeleiding/motivatieIntensief",
  ]);
});
