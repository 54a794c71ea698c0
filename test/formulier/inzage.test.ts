import { describe, expect, test } from "vitest";
import { type Rol, rollen } from "../../src/domein/rol.ts";
import { delenVan, type Formulier } from "../../src/formulier/formulier.ts";
import { profielen } from "../../src/formulier/inzage.gen.js";
import { type Fase, faseVan, magZien } from "../../src/formulier/inzage.ts";
import { type Answers, formulierMet } from "./answers.ts";
import { aanmelding, aanvraag, evaluatieClient } from "./base-form.ts";
import { cellen, fasen, verwacht } from "./inzage-verwacht.ts";

const ziet = (rol: Rol, profiel: string, fase: Fase = "behandelen", met: Answers = {}, basis: Formulier = aanvraag) =>
  magZien(rol, profiel, fase, delenVan(formulierMet(met, basis)));

describe("Wat niet is toegestaan, mag niet", () => {
  test.each(["", "onbekend", "ZAAK", "constructor", "__proto__", "toString"])("een onbekend profiel: %j", (profiel) => {
    for (const fase of fasen) expect(rollen.filter((rol) => ziet(rol, profiel, fase))).toEqual([]);
  });
  test.each(Object.keys(profielen))("een onbekende lezer ziet niets van %s", (profiel) => {
    const buurman: string = "buurman";
    // @ts-expect-error A role that the type does not know may still come in from outside.
    for (const fase of fasen) expect(magZien(buurman, profiel, fase, delenVan(aanvraag))).toBe(false);
  });
});

describe("Wie wat ziet, in welke fase", () => {
  test("de tabel en schemas/inzage.json kennen dezelfde profielen", () => {
    expect([...verwacht.keys()].toSorted()).toEqual(Object.keys(profielen).toSorted());
  });
  test.each([...verwacht.keys()])("de werknemer en wie voor hem tekent, zien altijd: %s", (profiel) => {
    const gezien = fasen.map((fase) => [ziet("client", profiel, fase), ziet("vertegenwoordiger", profiel, fase)]);
    expect(gezien.flat()).toEqual(Array.from({ length: 6 }, () => true));
  });
  test.each(cellen)("%s – %s: %s", (rol, profiel, mag) => {
    const gezien = fasen.filter((fase) => ziet(rol, profiel, fase));
    const zonderVoorwaarde = mag === "ja" ? fasen : mag === "invullen" ? ["invullen"] : [];
    expect(gezien).toEqual(zonderVoorwaarde);
  });
});

describe("De jobcoach leest het advies alleen als de werknemer dat goed vindt", () => {
  const keuze = (toestemming: unknown): Answers => ({ "/toestemmingen/adviesNaarJobcoach": toestemming });

  test.each<[string, Answers]>([
    ["niets gezegd", keuze(undefined)],
    ["nee gezegd", keuze({ keuze: "nee" })],
    ["niet willen invullen", keuze({ keuze: "wil-ik-niet-invullen" })],
    ["ja gezegd en later ingetrokken", keuze({ keuze: "ja", op: "2026-03-12", ingetrokkenOp: "2026-03-20" })],
    ["ja gezegd bij de betaling", { ...keuze(undefined), "/toestemmingen/betaling": { keuze: "ja" } }],
  ])("niet: %s", (_, met) => {
    expect(fasen.filter((fase) => ziet("jobcoach", "advies", fase, met))).toEqual([]);
  });
  test("wel: ja gezegd", () => {
    expect(fasen.filter((fase) => ziet("jobcoach", "advies", fase, keuze({ keuze: "ja" })))).toEqual(fasen);
  });
  test.each(["medisch", "uitkering", "vertrouwelijk-client", "vertrouwelijk-werkgever"])(
    "ook met toestemming nooit: %s",
    (profiel) => {
      expect(fasen.filter((fase) => ziet("jobcoach", profiel, fase, keuze({ keuze: "ja" })))).toEqual([]);
    },
  );
  test("toestemming aan de jobcoach is geen toestemming aan de werkgever", () => {
    expect(fasen.filter((fase) => ziet("werkgever", "advies", fase, keuze({ keuze: "ja" })))).toEqual([]);
  });
});

describe("De werkgever ziet alleen wat hij zelf schreef", () => {
  const meldt = (rol: string) => ({ "/aanmelding/door/rol": rol });
  const evaluatieWerkgever = { door: "werkgever", cijfer: 8 };

  test.each<[string, Answers, boolean]>([
    ["een melding van de werknemer", {}, false],
    ["een melding van de jobcoach", meldt("jobcoach"), false],
    ["zijn eigen melding", meldt("werkgever"), true],
  ])("%s", (_, met, mag) => expect(ziet("werkgever", "melding", "behandelen", met, aanmelding)).toBe(mag));

  test.each<[string, Answers, boolean]>([
    ["het adres bij een evaluatie van de werknemer", {}, false],
    ["het adres bij zijn eigen evaluatie", { "/eigenEvaluatie": evaluatieWerkgever }, true],
  ])("%s", (_, met, mag) => expect(ziet("werkgever", "afzender", "behandelen", met, evaluatieClient)).toBe(mag));

  test("zijn eigen evaluatie niet meer na het indienen", () => {
    const met = { "/eigenEvaluatie": evaluatieWerkgever };
    expect(fasen.filter((fase) => ziet("werkgever", "evaluatie-werkgever", fase, met, evaluatieClient))).toEqual([
      "invullen",
    ]);
  });
});

describe("De fase volgt uit het formulier", () => {
  test.each<[string, Answers, Fase]>([
    ["niet ingediend", { "/indiening": undefined }, "invullen"],
    ["ingediend", {}, "behandelen"],
    ["ingediend en nog voorlopig", { "/status": "voorlopig" }, "behandelen"],
  ])("%s: %s", (_, met, fase) => expect(faseVan(delenVan(formulierMet(met)))).toBe(fase));
});
