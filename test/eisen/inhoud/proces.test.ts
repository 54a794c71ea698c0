import { expect, test } from "vitest";
import { checkMeaning, dienIn, hasFout, maakCompleet, maakVoorlopig, onderteken } from "../../../src/index.ts";
import {
  changeAntwoord,
  findBevindingen,
  findNieuw,
  formulierVan,
  inEenRegel,
  isGroep,
  peildatumVan,
  readConcept,
  readVoorbeeld,
} from "./voorbeeld.ts";
import { listVragen } from "./vragen.ts";

test("E097 de werknemer meldt zich met één kort formulier, zonder jobcoach, en dat telt als aanvraag", () => {
  const op = peildatumVan("aanmelding-client");
  const inzending = readVoorbeeld("aanmelding-client");
  expect(isGroep(inzending) && inzending.jobcoach).toBeUndefined();
  const klaar = maakCompleet(readConcept("aanmelding-client", "/bijlagen"), op);
  const getekend = klaar.ok
    ? onderteken(klaar.value, { partij: "client", naam: "Renée Dubois-'t Hart", op, manier: "digitaal" })
    : klaar;
  const ingediend = getekend.ok ? dienIn(getekend.value, op) : getekend;
  expect(ingediend).toMatchObject({ value: { indiening: { ontvangenOp: op, door: "client" } } });
});

test("E097 een werkgever of professional meldt de behoefte als signaal, zonder handtekening", () => {
  for (const rol of ["werkgever", "professional"]) {
    const op = peildatumVan("aanmelding-signaal");
    const door = changeAntwoord(readVoorbeeld("aanmelding-signaal"), "/aanmelding/door/rol", rol);
    const nieuw = changeAntwoord(door, "/indiening", undefined);
    expect(findBevindingen(nieuw, op).map(inEenRegel)).toEqual(["signaal SIGNAAL_BEVESTIGEN /aanmelding/aard"]);
    expect(dienIn(formulierVan(nieuw), op)).toMatchObject({ value: { indiening: { door: rol } } });
    const alsAanvraag = changeAntwoord(nieuw, "/aanmelding/aard", "aanvraag");
    expect(findBevindingen(alsAanvraag, op).map(inEenRegel)).toContain("fout AANMELDING_IS_SIGNAAL /aanmelding/aard");
  }
});

test("E097 een aanmelding vraagt geen plan, geen beeldvorming, geen begeleiding en geen jobcoach", () => {
  const delen = new Set(listVragen("aanmelding").map(([plek]) => plek.split("/")[1]));
  for (const deel of ["plan", "beeldvorming", "begeleiding", "evaluatie", "logboek", "advies"])
    expect([deel, delen.has(deel)]).toEqual([deel, false]);
  const leeg = { versie: "1.0", soort: "aanmelding", id: "a1", status: "concept" };
  const open = findBevindingen(leeg, peildatumVan("aanmelding-client")).map(({ pointer }) => pointer);
  expect(open).toContain("/aanmelding");
  expect(open).not.toContain("/jobcoach");
  expect(open.length).toBeLessThan(7);
  expect(findNieuw("aanmelding-client", "/plan", {})).toEqual(["fout VELD_ONBEKEND /plan"]);
});

test("E106 een vervolgaanvraag wacht niet op logboek, terugblik, evaluaties of declaratie", () => {
  const op = peildatumVan("vervolg");
  const concept = readConcept("vervolg", "/logboek", "/evaluatie", "/viergesprek", "/advies", "/eerdereOndersteuning");
  const voorlopig = maakVoorlopig(concept, op);
  const getekend = voorlopig.ok
    ? onderteken(voorlopig.value, { partij: "client", naam: "Łukasz Wiśniewski", op, manier: "digitaal" })
    : voorlopig;
  const ingediend = getekend.ok ? dienIn(getekend.value, op) : getekend;
  if (!ingediend.ok) throw new Error("not handed in");
  expect(ingediend.value).toMatchObject({ indiening: { ontvangenOp: op } });
  const bevindingen = checkMeaning(ingediend.value, op);
  expect(hasFout(bevindingen)).toBe(false);
  expect(bevindingen.map(inEenRegel)).toContain("waarschuwing AANVULLING_ANTWOORD /evaluatie");
  expect(bevindingen.map(inEenRegel).filter((regel) => regel.includes("/logboek"))).toEqual([]);
});
