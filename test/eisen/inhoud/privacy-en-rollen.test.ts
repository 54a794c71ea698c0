import { expect, test } from "vitest";
import { gevoeligheden } from "../../../src/formulier/veld.ts";
import {
  composeOverzicht,
  dienIn,
  maakCompleet,
  onderteken,
  type Rol,
  renderText,
  rollen,
  selectVisible,
} from "../../../src/index.ts";
import { berichtzaak, briefAan, krijgers } from "../../brieven/bericht.ts";
import {
  changeAntwoord,
  dag,
  findBevindingen,
  findNieuw,
  formulierVan,
  type Json,
  listAntwoorden,
  ontvangstVan,
  peildatumVan,
  readConcept,
  readTekst,
  readVoorbeeld,
  soorten,
  voorbeelden,
} from "./voorbeeld.ts";
import { listVragen } from "./vragen.ts";

test("E082 elke vraag heeft een soort privacy, en een diagnose valt op in elke vrije tekst", () => {
  const vragen = soorten.flatMap((soort) => listVragen(soort));
  expect(vragen.filter(([, { gevoelig }]) => !gevoeligheden.includes(gevoelig)).map(([plek]) => plek)).toEqual([]);
  const vrij = new Set(listVragen("aanvraag").flatMap(([plek, veld]) => (veld.vrij === "tekst" ? [plek] : [])));
  const voorbeeld = readVoorbeeld("eerste-aanvraag");
  const teksten = listAntwoorden(voorbeeld).filter(([pointer]) => vrij.has(pointer.replaceAll(/\/\d+/g, "/*")));
  expect(teksten.length).toBeGreaterThan(20);
  for (const [pointer] of teksten) {
    const met = changeAntwoord(voorbeeld, pointer, "De werknemer heeft autisme en slikt medicatie.");
    const codes = findBevindingen(met, peildatumVan("eerste-aanvraag"))
      .filter((bevinding) => bevinding.pointer === pointer)
      .map(({ code }) => code);
    expect([pointer, codes]).toEqual([pointer, expect.arrayContaining(["DIAGNOSE_IN_TEKST", "MEDISCH_IN_TEKST"])]);
  }
});

test("E082 karakter, zelfbeeld en geldzorgen mogen alleen bij een knelpunt, en de werknemer mag zwijgen", () => {
  for (const aspect of ["persoonlijkheid", "zelfbeeld", "geldzorgen"]) {
    const plek = `/beeldvorming/aspecten/${aspect}`;
    const los = findNieuw("vervolg", plek, { tekst: "Zegt snel ja tegen alles." });
    expect(los).toEqual([`fout VELD_ONTBREEKT ${plek}/knelpunt`]);
    expect(findNieuw("vervolg", plek, { tekst: "Zegt snel ja tegen alles.", knelpunt: "k2" })).toEqual([]);
  }
  expect(findNieuw("vervolg", "/beeldvorming/client", {})).toHaveLength(2);
  expect(findNieuw("vervolg", "/beeldvorming/client", { wilNietInvullen: ["wilBereiken", "heeftNodig"] })).toEqual([]);
});

const matching = ["client", "verhaal", "kloof", "aspecten", "bronnen"];

test("E083 de werkgever ziet het persoonlijke deel van de beeldvorming nooit", () => {
  for (const naam of voorbeelden)
    for (const fase of ["invullen", "behandelen", "besloten"] as const) {
      const { beeldvorming } = selectVisible(formulierVan(readVoorbeeld(naam)), "werkgever", fase);
      expect(Object.keys(beeldvorming ?? {}).filter((deel) => matching.includes(deel))).toEqual([]);
    }
  expect(selectVisible(formulierVan(readVoorbeeld("vervolg")), "werkgever").beeldvorming?.werkgever).toBeDefined();
});

test("E083 wat in dat deel staat, komt niet in een brief of overzicht voor de werkgever", () => {
  const merk = "MERKWOORD";
  const gemerkt = listAntwoorden(readVoorbeeld("vervolg"))
    .filter(([pointer]) => matching.some((deel) => pointer.startsWith(`/beeldvorming/${deel}/`)))
    .filter(([pointer]) =>
      /(wilBereiken|heeftNodig|gaatGoed|luktNogNiet|watHelpt|gevraagd|aanwezig|wat)$/.test(pointer),
    )
    .reduce<Json>((form, [pointer]) => changeAntwoord(form, pointer, merk), readVoorbeeld("vervolg"));
  const formulier = formulierVan(gemerkt);
  const op = peildatumVan("vervolg");
  expect(JSON.stringify(selectVisible(formulier, "beslisser")).split(merk).length).toBeGreaterThan(10);
  expect(renderText(composeOverzicht(formulier, "werkgever", op))).not.toContain(merk);
  expect(renderText(briefAan(berichtzaak(formulier, op), "werkgever"))).not.toContain(merk);
});

test("E084 per soort ligt vast wie elke vraag invult, wie instuurt en wie mag lezen", () => {
  const { profielen } = JSON.parse(readTekst("schemas/inzage.json"));
  for (const soort of soorten)
    for (const [plek, { invullers, inzage }] of listVragen(soort)) {
      expect([plek, invullers.length > 0]).toEqual([plek, true]);
      const lezers: readonly Rol[] = profielen[inzage]?.altijd ?? [];
      expect([plek, lezers.length > 0 && lezers.every((rol) => rollen.includes(rol))]).toEqual([plek, true]);
    }
});

const verzenders = [
  ["aanmelding-client", "client", "client"],
  ["eerste-aanvraag", "client", "client"],
  ["wettelijk-vertegenwoordiger", "vertegenwoordiger", "vertegenwoordiger"],
  ["wijziging-verhuizing", "client", "client"],
  ["einde-baan", "jobcoach", "jobcoach"],
  ["evaluatie-client", undefined, "client"],
  ["evaluatie-werkgever", undefined, "werkgever"],
] as const;

test("E084 per soort ligt vast wie tekent en als verzender bij het formulier staat", () => {
  for (const [naam, tekent, verzender] of verzenders) {
    const op = ontvangstVan(naam);
    const klaar = maakCompleet(readConcept(naam), op);
    if (!klaar.ok) throw new Error(`Not complete: ${naam}`);
    if (tekent !== undefined) expect([naam, dienIn(klaar.value, op).ok]).toEqual([naam, false]);
    const getekend =
      tekent === undefined
        ? klaar
        : onderteken(klaar.value, { partij: tekent, naam: "Iemand", op, manier: "digitaal" });
    const ingediend = getekend.ok ? dienIn(getekend.value, op) : getekend;
    expect([naam, ingediend]).toMatchObject([naam, { value: { indiening: { door: verzender } } }]);
  }
});

test("E085 kritiek en de vraag om een gesprek gaan buiten de jobcoach en de werkgever om", () => {
  const formulier = formulierVan(readVoorbeeld("evaluatie-client"));
  for (const fase of ["invullen", "behandelen", "besloten"] as const) {
    for (const rol of ["jobcoach", "werkgever"] as const)
      expect(selectVisible(formulier, rol, fase).eigenEvaluatie).toEqual({ door: "client" });
    for (const rol of ["arbeidsdeskundige", "beslisser"] as const)
      expect(selectVisible(formulier, rol, fase).eigenEvaluatie).toMatchObject({ tevreden: "nee", gesprek: true });
  }
  const zaak = berichtzaak(formulier, peildatumVan("evaluatie-client"));
  expect(krijgers(zaak)).toEqual(["client"]);
  const brief = briefAan(zaak, "client");
  const naam = formulier.soort === "evaluatie" ? formulier.over?.ontvanger?.naam : undefined;
  expect(naam).toBeDefined();
  expect(brief.frame).toMatchObject({ addressee: expect.arrayContaining([naam]) });
  expect(renderText(brief)).toContain("lezen niet mee");
  const bijJobcoach = changeAntwoord(readVoorbeeld("vervolg"), "/eigenEvaluatie", { door: "client", gesprek: true });
  expect(findBevindingen(bijJobcoach, dag("2026-03-26"))).toMatchObject([
    { code: "VELD_ONBEKEND", pointer: "/eigenEvaluatie" },
  ]);
  const { viergesprek } = selectVisible(formulierVan(readVoorbeeld("vervolg")), "jobcoach");
  expect(viergesprek?.afspraken).toBeDefined();
  expect(viergesprek?.vooraf).toBeUndefined();
});
