import { describe, expect, test } from "vitest";
import { datum } from "../../src/domein/datum.ts";
import { countToen, listVragen } from "../../src/formulier/herkomst/last.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { loadHerkomst } from "../../src/shell/herkomst-files.ts";
import { type LastRegel, measureLast } from "../../src/shell/last.ts";

const herkomsten = loadHerkomst();
const regels = measureLast(herkomsten);

function regel(voorbeeld: string, persoon: string): LastRegel {
  const gevonden = regels.find((een) => een.voorbeeld === voorbeeld && een.persoon === persoon);
  if (gevonden === undefined) throw new Error(`${voorbeeld} has no ${persoon}`);
  return gevonden;
}
const alles = ({ metBekend }: LastRegel): number => metBekend.moet + metBekend.mag;
const som = (namen: readonly string[]): number =>
  countToen(herkomsten.documenten, namen).reduce((totaal, { aantal }) => totaal + aantal, 0);

describe("Wat mensen toen invulden", () => {
  test.each([
    ["een aanvraag", ["D01", "D02", "D03"], 120],
    ["afsluiten en opnieuw aanvragen", ["D01", "D02", "D03", "D09", "D10", "D11", "D12", "D13"], 227],
  ])("%s", (_, documenten, aantal) => {
    expect(som(documenten)).toBe(aantal);
  });
});

describe("Wat mensen nu nog moeten invullen, als het bekende er staat", () => {
  test("eerste aanvraag: de werknemer hoogstens 8, de werkgever hoogstens 6", () => {
    expect(alles(regel("eerste-aanvraag", "client"))).toBeLessThanOrEqual(8);
    expect(alles(regel("eerste-aanvraag", "werkgever"))).toBeLessThanOrEqual(6);
  });
  test("eerste aanvraag: de jobcoach moet hoogstens 12 vragen en 5 per doel beantwoorden", () => {
    const { metBekend, doelen } = regel("eerste-aanvraag", "jobcoach");
    expect(doelen).toBeGreaterThan(1);
    expect(metBekend.moet + doelen).toBeLessThanOrEqual(12 + 5 * doelen);
  });
  test("vervolg: de jobcoach moet hoogstens 10 vragen en 4 per doel beantwoorden", () => {
    const { metBekend, doelen } = regel("vervolg", "jobcoach");
    expect(doelen).toBeGreaterThan(2);
    expect(metBekend.moet).toBeLessThanOrEqual(10 + 4 * doelen);
  });
  test.each([
    ["evaluatie-client", "client"],
    ["evaluatie-werkgever", "werkgever"],
  ])("%s: hoogstens 5", (voorbeeld, persoon) => {
    expect(alles(regel(voorbeeld, persoon))).toBeLessThanOrEqual(5);
  });
  test.each([
    ["adres", { wat: "adres", vanaf: "2026-03-01", adres: adres() }],
    ["telefoon", { wat: "telefoon", telefoon: "06-12340000" }],
    ["rekening", { wat: "rekening", vanaf: "2026-03-01", iban: "NL91ABNA0417164300" }],
    ["werkgever", { wat: "werkgever", vanaf: "2026-03-01", naam: "De Nieuwe Zaak", adres: adres() }],
    ["opleiding", { wat: "opleiding", vanaf: "2026-03-01", soort: "andere", naam: "Het Vak", plaats: "Ede" }],
    ["contracturen", { wat: "contracturen", vanaf: "2026-03-01", urenPerWeek: 24, dagenPerWeek: 3 }],
    ["ziekte", { wat: "ziekte", sinds: "2026-02-01", hersteldOp: "2026-02-20" }],
    [
      "meer-begeleiding",
      { wat: "meer-begeleiding", vanaf: "2026-03-01", urenErbij: 5, waarom: "Nieuwe taken.", clientAkkoord: true },
    ],
  ])("een wijziging van %s: de werknemer hoogstens 8, met de handtekening", (_, verandering) => {
    const formulier = readFormulier({
      versie: "1.0",
      soort: "wijziging",
      id: "w1",
      status: "concept",
      wijzigingen: [verandering],
      wijziging: { ingevuldDoor: "client" },
      ondertekening: [{ partij: "client", naam: "A. de Groot", op: "2026-03-01", manier: "digitaal" }],
    });
    if (!formulier.ok) throw new Error(JSON.stringify(formulier.bevindingen));
    const vragen = listVragen(formulier.value, "client", datum("2026-03-01"));
    expect(vragen.length).toBeGreaterThan(1);
    expect(vragen.length).toBeLessThanOrEqual(8);
  });
});

function adres(): object {
  return { straat: "Dorpsstraat", huisnummer: 1, postcode: "6711 AA", plaats: "Ede" };
}
