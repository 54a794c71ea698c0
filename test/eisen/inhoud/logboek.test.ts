import { expect, test } from "vitest";
import { composeOverzicht, dienIn, maakCompleet, onderteken, renderText, selectVisible } from "../../../src/index.ts";
import {
  changeAntwoord,
  findBevindingen,
  findNieuw,
  formulierVan,
  type Json,
  peildatumVan,
  readConcept,
  readVoorbeeld,
} from "./voorbeeld.ts";
import { listVragen } from "./vragen.ts";

test("E144 elke regel van het logboek noemt een doel dat er is", () => {
  const doel = "/logboek/regels/3/doel";
  expect(findNieuw("einde-baan", doel, undefined)).toEqual([`fout VELD_ONTBREEKT ${doel}`]);
  expect(findNieuw("einde-baan", doel, "d9")).toEqual([`fout VERWIJZING_BESTAAT_NIET ${doel}`]);
  expect(findNieuw("einde-baan", doel, "d3")).toEqual([]);
});

test("E145 de jobcoach schrijft in eigen woorden wat er is gedaan, zonder vaste lijst", () => {
  const eigen = "De hele middag op de vakbeurs rondgelopen, omdat de machine stuk was.";
  expect(findNieuw("einde-baan", "/logboek/regels/0/activiteit", eigen)).toEqual([]);
  const vragen = listVragen("afsluiting").filter(([plek]) => plek.startsWith("/logboek/regels/*/"));
  expect(vragen.filter(([, veld]) => veld.keuze === true)).toEqual([]);
  expect(findNieuw("einde-baan", "/logboek/regels/0/activiteit", undefined)).toEqual([
    "fout VELD_ONTBREEKT /logboek/regels/0/activiteit",
  ]);
});

test("E147 wat anders liep dan gepland, op het werk of thuis, staat in het logboek en in het overzicht", () => {
  const pointer = "/logboek/regels/0/complicatie";
  const thuis = "De oppas viel weg, dus zij kwam een uur later.";
  expect(findNieuw("einde-baan", pointer, thuis)).toEqual([]);
  const formulier = formulierVan(changeAntwoord(readVoorbeeld("einde-baan"), pointer, thuis));
  for (const rol of ["client", "jobcoach", "arbeidsdeskundige", "beslisser"] as const)
    expect(selectVisible(formulier, rol).logboek?.regels?.[0]?.complicatie).toBe(thuis);
  expect(selectVisible(formulier, "werkgever").logboek).toBeUndefined();
  const overzicht = renderText(composeOverzicht(formulier, "beslisser", peildatumVan("einde-baan")));
  expect(overzicht.replaceAll(/\s+/g, " ")).toContain(thuis);
});

test("E149 het logboek mag op hoofdlijnen en mag per keer", () => {
  const vorm = "/logboek/vorm";
  const maand: Json = {
    id: "l1",
    van: "2026-02-01",
    totEnMet: "2026-02-28",
    doel: "d2",
    duurInMinuten: 600,
    activiteit: "Elke week een middag meegelopen.",
  };
  expect(findNieuw("vervolg", "/logboek", { vorm: "hoofdlijnen", regels: [maand] })).toEqual([]);
  const keer = (id: string, van: string): Json => ({ id, van, doel: "d2", duurInMinuten: 60, activiteit: "Geoefend." });
  const keren = [keer("l1", "2026-02-03"), keer("l2", "2026-02-10"), keer("l3", "2026-02-10")];
  expect(findNieuw("vervolg", "/logboek", { vorm: "per-keer", regels: keren })).toEqual([]);
  expect(findNieuw("vervolg", vorm, "per-week")).toEqual([`fout KEUZE_ONBEKEND ${vorm}`]);
  for (const [naam, verwacht] of [
    ["vervolg", "hoofdlijnen"],
    ["einde-baan", "per-keer"],
  ] as const)
    expect(selectVisible(formulierVan(readVoorbeeld(naam)), "jobcoach").logboek?.vorm).toBe(verwacht);
});

test("E150 een periode van dertien weken sluit met één formulier en één handtekening", () => {
  const op = peildatumVan("einde-baan");
  const concept = readConcept("einde-baan");
  expect(selectVisible(concept, "jobcoach").evaluatie?.periode).toEqual({ van: "2026-03-01", totEnMet: "2026-05-29" });
  const klaar = maakCompleet(concept, op);
  const getekend = klaar.ok
    ? onderteken(klaar.value, { partij: "jobcoach", naam: "Birgit Sommer", op, manier: "digitaal" })
    : klaar;
  const ingediend = getekend.ok ? dienIn(getekend.value, op) : getekend;
  if (!ingediend.ok) throw new Error("not handed in");
  expect(dienIn(ingediend.value, op)).toMatchObject({ bevindingen: [{ code: "AL_INGEDIEND" }] });
  const zonderLogboek = changeAntwoord(readVoorbeeld("einde-baan"), "/logboek", undefined);
  expect(findBevindingen(zonderLogboek, op)).toEqual([]);
});
