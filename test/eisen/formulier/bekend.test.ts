import { expect, test } from "vitest";
import { type Delen, noBekend, type Prefill, prefill, type Rol } from "../../../src/index.ts";
import { casus, nieuwBij } from "./voorbeeld.ts";

function begin(naam: string, rol: Rol, bekend = casus(naam).bekend): Prefill {
  const { begin: leeg, peildatum, vorig } = casus(naam);
  if (leeg === undefined) throw new Error(`${naam} has no begin`);
  return prefill(leeg, bekend, rol, peildatum, vorig);
}

test("E020 een bekende werknemer krijgt minder vragen dan een onbekende", () => {
  const bekend = begin("eerste-aanvraag", "client").beantwoorden;
  const onbekend = begin("eerste-aanvraag", "client", noBekend).beantwoorden;
  expect(onbekend).toEqual(
    expect.arrayContaining([...bekend, "/client/geboortedatum", "/client/adres/straat", "/client/adres/postcode"]),
  );
  expect(bekend.filter((pointer) => pointer.startsWith("/client/"))).not.toContain("/client/geboortedatum");
  expect(bekend.filter((pointer) => pointer.startsWith("/client/adres"))).toEqual([]);
});

test("E020 een bekende werkgever en jobcoach houden alleen vragen over die zij zelf moeten weten", () => {
  const wieEnWaar = /^\/(werkgever|jobcoach|dienstverband)/;
  for (const rol of ["werkgever", "jobcoach"] as const) {
    expect(begin("eerste-aanvraag", rol).beantwoorden.filter((pointer) => wieEnWaar.test(pointer))).toEqual([]);
    const onbekend = begin("eerste-aanvraag", rol, noBekend).beantwoorden;
    expect(onbekend.filter((pointer) => wieEnWaar.test(pointer)).length).toBeGreaterThan(5);
  }
});

test("E027 gegevens van werknemer, werkgever en organisatie staan er al, met bron en dag", () => {
  const { formulier, ingevuld } = begin("eerste-aanvraag", "jobcoach");
  const delen: Delen = formulier;
  expect(delen.client?.naam?.achternaam).toBe("Wiśniewski");
  expect(delen.werkgever?.naam).toBe("Tuincentrum De Wilgenhof B.V.");
  expect(delen.jobcoach?.organisatie?.naam).toBe("Meeloper Jobcoaching");
  const bronnen = new Map(ingevuld.map(({ pointer, bron, op }) => [pointer, { bron, op }]));
  expect(bronnen.get("/client/naam/achternaam")?.bron).toBe("Basisregistratie Personen");
  expect(bronnen.get("/werkgever/naam")?.bron).toBe("Handelsregister");
  expect(bronnen.get("/jobcoach/organisatie/naam")?.bron).toBe("Erkende jobcoachorganisaties");
  expect([...bronnen.values()].filter(({ op }) => !/^\d{4}-\d{2}-\d{2}$/.test(op))).toEqual([]);
});

test("E027 wat iemand zelf typte blijft staan, en het verschil wordt gezegd", () => {
  const { formulier, verschillen, bevindingen } = begin("vervolg", "jobcoach");
  const delen: Delen = formulier;
  expect(delen.client?.telefoon).toBe("06-12340799");
  expect(verschillen.map(({ pointer }) => pointer)).toEqual(["/client/telefoon"]);
  expect(bevindingen).toMatchObject([{ code: "WAARDE_VERSCHILT", pointer: "/client/telefoon" }]);
});

test("E029 een vervolg begint met de gegevens van de vorige keer", () => {
  const { vorig } = casus("vervolg");
  const eerder: Delen | undefined = vorig;
  const { formulier, bevestigen } = begin("vervolg", "jobcoach");
  const delen: Delen = formulier;
  expect(delen.beeldvorming).toEqual(eerder?.beeldvorming);
  expect(delen.plan?.knelpunten).toEqual(eerder?.plan?.knelpunten);
  expect(delen.begeleiding?.periode?.van).toBe("2026-03-01");
  expect(bevestigen).toEqual(expect.arrayContaining(["/beeldvorming/verhaal/gaatGoed", "/plan/doelen/0/aanpak"]));
});

test("E029 een vervolg vraagt alleen wat nieuw is: de terugblik, de uren en de nieuwe periode", () => {
  const nieuw = /^\/(evaluatie\/|plan\/doelen\/\d\/(uren|voor)$|begeleiding\/periode\/totEnMet$)/;
  const { beantwoorden } = begin("vervolg", "jobcoach");
  expect(beantwoorden.filter((pointer) => !nieuw.test(pointer))).toEqual([]);
  expect(beantwoorden).toContain("/evaluatie/doelen/0/bereikt");
  expect(begin("vervolg", "client").beantwoorden).toEqual([]);
});

test("E032 een doel houdt zijn kenmerk: het verslag en het nieuwe plan gaan over dezelfde doelen", () => {
  const eerder: Delen | undefined = casus("vervolg").vorig;
  const kenmerken = eerder?.plan?.doelen?.map(({ id }) => id);
  expect(kenmerken).toEqual(["d1", "d2", "d3"]);
  const { formulier } = begin("vervolg", "jobcoach");
  const delen: Delen = formulier;
  expect(delen.evaluatie?.doelen?.map(({ doel }) => doel)).toEqual(kenmerken);
  expect(delen.evaluatie?.doelen?.map(({ watLukt }) => watLukt)).toEqual(
    eerder?.plan?.doelen?.map(({ watLukt }) => watLukt),
  );
  expect(delen.plan?.doelen?.map(({ id, watLukt }) => ({ id, watLukt }))).toEqual(
    eerder?.plan?.doelen?.map(({ id, watLukt }) => ({ id, watLukt })),
  );
});

test("E032 een regel in het logboek hoort bij een doel van toen of nu, en nooit bij een ander", () => {
  expect(nieuwBij("vervolg", { "/logboek/regels/0/doel": "d3" })).toEqual([]);
  expect(nieuwBij("vervolg", { "/logboek/regels/0/doel": "d9" })).toEqual([
    "fout VERWIJZING_BESTAAT_NIET /logboek/regels/0/doel",
  ]);
});
