import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkMeaning, dienIn, hasFout, maakCompleet, onderteken } from "../../../src/index.ts";
import {
  changeAntwoord,
  findBevindingen,
  findNieuw,
  formulierVan,
  inEenRegel,
  peildatumVan,
  readConcept,
  readTekst,
  readVoorbeeld,
  root,
  soorten,
} from "./voorbeeld.ts";
import { listTeksten, listVragen, schema, schemaVan } from "./vragen.ts";

test("E078 de vraag hoe het verder gaat komt één keer voor, en kent gelijke uren naast gelijk regime", () => {
  const keuze = "/evaluatie/voortzetting/keuze";
  for (const antwoord of ["zelfde-uren", "zelfde-regime"]) expect(findNieuw("vervolg", keuze, antwoord)).toEqual([]);
  expect(findNieuw("vervolg", keuze, "hetzelfde")).toEqual([`fout KEUZE_ONBEKEND ${keuze}`]);
  const perSoort = soorten.map((soort) => [
    soort,
    listVragen(soort).filter(([plek]) => /voortzett|vervolgkeuze|doorgaan/i.test(plek) && plek.endsWith("keuze"))
      .length,
  ]);
  expect(Object.fromEntries(perSoort)).toEqual({
    aanmelding: 0,
    aanvraag: 1,
    wijziging: 0,
    afsluiting: 1,
    evaluatie: 0,
  });
});

test("E136 nergens in formulier, brieven of meldingen heet een evaluatie een beoordeling", () => {
  const brieven = readdirSync(join(root, "templates"), { recursive: true, encoding: "utf8" })
    .filter((bestand) => bestand.endsWith(".md"))
    .map((bestand) => readTekst(`templates/${bestand}`));
  const teksten = [...listTeksten(schema), ...brieven, readTekst("docs/bevindingen.md")];
  expect(teksten.filter((tekst) => /beoordeling/i.test(tekst))).toEqual([]);
  expect(schemaVan("soort-evaluatie")).toMatchObject({ title: "Evaluatie" });
  expect(brieven.filter((tekst) => /evaluatie/i.test(tekst)).length).toBeGreaterThan(3);
});

test("E138 afsluiten lukt zonder evaluatie van werknemer en werkgever", () => {
  const op = peildatumVan("einde-baan");
  const klaar = maakCompleet(readConcept("einde-baan"), op);
  const getekend = klaar.ok
    ? onderteken(klaar.value, { partij: "jobcoach", naam: "Birgit Sommer", op, manier: "digitaal" })
    : klaar;
  const ingediend = getekend.ok ? dienIn(getekend.value, op) : getekend;
  if (!ingediend.ok) throw new Error("not handed in");
  expect(checkMeaning(ingediend.value, op)).toEqual([]);
});

test("E138 bij een vervolg is een evaluatie die mist een signaal, en een lege evaluatie is goed", () => {
  const gevraagd = findBevindingen(readVoorbeeld("vervolg"), peildatumVan("vervolg")).filter(
    ({ code }) => code === "AANVULLING_EVALUATIE",
  );
  expect(gevraagd.map(({ ernst, params }) => [ernst, params.wie])).toEqual([
    ["signaal", "client"],
    ["signaal", "werkgever"],
  ]);
  for (const door of ["client", "werkgever"] as const) {
    const naam = `evaluatie-${door}`;
    const leeg = formulierVan(changeAntwoord(readVoorbeeld(naam), "/eigenEvaluatie", { door }));
    expect(hasFout(checkMeaning(leeg, peildatumVan(naam)))).toBe(false);
    expect(checkMeaning(leeg, peildatumVan(naam)).map(inEenRegel)).toEqual([]);
  }
});

test("E139 een evaluatie vraagt niets over ziekte of plezier in het werk", () => {
  const delen = ["eigen-evaluatie", "evaluatie", "doelresultaat"].flatMap((deel) => listTeksten(schemaVan(deel)));
  expect(delen.length).toBeGreaterThan(15);
  expect(delen.filter((tekst) => /ziek|verzuim|plezier/i.test(tekst))).toEqual([]);
  for (const vraag of ["plezier", "ziekteverzuim", "ziek"])
    expect(findNieuw("evaluatie-werkgever", `/eigenEvaluatie/${vraag}`, "ja")).toEqual([
      `fout VELD_ONBEKEND /eigenEvaluatie/${vraag}`,
    ]);
});
