import { expect, test } from "vitest";
import { checkMeaning, findingsFor, selectVisible } from "../../../src/index.ts";
import { changeAntwoord, findNieuw, formulierVan, type Json, peildatumVan, readVoorbeeld } from "./voorbeeld.ts";
import { listVragen } from "./vragen.ts";

const stappen = [
  "knelpuntenKloppen",
  "belemmeren",
  "besteOplossing",
  "jobcoachNodig",
  "voorwaarden",
  "plan",
  "uren",
  "samenhang",
] as const;
const stap = (naam: string) => `/advies/stappen/${naam}`;
const mist = (pointer: string) => `waarschuwing AANVULLING_ANTWOORD ${pointer}`;

test("E073 de arbeidsdeskundige zegt of de knelpunten kloppen en of het plan erbij past, en niemand anders", () => {
  for (const naam of ["knelpuntenKloppen", "plan"]) {
    const zonder = formulierVan(changeAntwoord(readVoorbeeld("vervolg"), stap(naam), undefined));
    const bevindingen = checkMeaning(zonder, peildatumVan("vervolg"));
    expect(findingsFor("arbeidsdeskundige", zonder, bevindingen)).toMatchObject([
      { code: "AANVULLING_ANTWOORD", pointer: stap(naam), params: { wie: "arbeidsdeskundige" } },
    ]);
    const plekken = (rol: "arbeidsdeskundige" | "jobcoach"): readonly string[] =>
      findingsFor(rol, zonder, bevindingen).map(({ pointer }) => pointer);
    expect(plekken("arbeidsdeskundige")).toEqual([stap(naam)]);
    expect(plekken("jobcoach")).not.toContain(stap(naam));
    expect(findNieuw("vervolg", `${stap(naam)}/waarom`, undefined)).toEqual([mist(`${stap(naam)}/waarom`)]);
    for (const rol of ["beslisser", "client"] as const)
      expect(selectVisible(formulierVan(readVoorbeeld("vervolg")), rol).advies?.stappen).toHaveProperty(naam);
  }
});

test("E124 eerst het beeld, dan het oordeel, dan het besluit: geen van de drie mag ontbreken", () => {
  const vragen = listVragen("aanvraag").map(([plek]) => plek);
  const volgorde = ["/beeldvorming/", ...stappen.map(stap), "/advies/noodzakelijk", "/advies/uren"];
  const plekken = volgorde.map((deel) => vragen.findIndex((plek) => plek.startsWith(deel)));
  expect(plekken.every((plek) => plek > 0)).toBe(true);
  expect(plekken).toEqual(plekken.toSorted((een, ander) => een - ander));
  const fasen = { beeld: stappen.slice(0, 2), oordeel: stappen.slice(2, 5), besluit: stappen.slice(5) };
  for (const delen of Object.values(fasen)) {
    const over = Object.fromEntries(
      stappen.filter((naam) => !delen.includes(naam)).map((naam) => [naam, { oordeel: "ja", waarom: "Gezien." }]),
    );
    expect(findNieuw("vervolg", "/advies/stappen", over)).toEqual(delen.map((naam) => mist(stap(naam))));
  }
});

test("E125 gegevens staan in vier ICF-groepen, als feit of als beleving", () => {
  const gegeven = (domein: Json, soort: Json): Json => ({ domein, soort, wat: "Begint elke dag op tijd." });
  for (const domein of ["activiteiten", "participatie", "persoonlijke-factoren", "externe-factoren"])
    for (const soort of ["feit", "beleving"])
      expect(findNieuw("vervolg", "/advies/icf/0", gegeven(domein, soort))).toEqual([]);
  expect(findNieuw("vervolg", "/advies/icf/0", gegeven("karakter", "mening"))).toEqual([
    "fout KEUZE_ONBEKEND /advies/icf/0/domein",
    "fout KEUZE_ONBEKEND /advies/icf/0/soort",
  ]);
  for (const naam of ["domein", "soort", "wat"])
    expect(findNieuw("vervolg", `/advies/icf/0/${naam}`, undefined)).toEqual([mist(`/advies/icf/0/${naam}`)]);
});

test("E126 de acht stappen zijn acht vragen op volgorde, elk met een oordeel en een reden", () => {
  const vragen = listVragen("aanvraag").filter(([plek]) => plek.startsWith("/advies/stappen/"));
  expect(vragen.map(([plek]) => plek)).toEqual(
    stappen.flatMap((naam) => [`${stap(naam)}/oordeel`, `${stap(naam)}/waarom`]),
  );
  for (const naam of stappen) {
    expect(findNieuw("vervolg", stap(naam), undefined)).toEqual([mist(stap(naam))]);
    for (const oordeel of ["ja", "deels", "nee"])
      expect(findNieuw("vervolg", `${stap(naam)}/oordeel`, oordeel)).toEqual([]);
  }
});

test("E127 het beeld noemt zijn bronnen, met soort en dag", () => {
  const bronnen = "/beeldvorming/bronnen";
  for (const soort of ["observatie", "gesprek", "functieprofiel", "werknemersprofiel", "dossier"])
    expect(findNieuw("contract-8-maanden", bronnen, [{ soort, op: "2026-03-02" }])).toEqual([]);
  expect(findNieuw("contract-8-maanden", bronnen, [{ soort: "gesprek" }])).toEqual([
    `fout VELD_ONTBREEKT ${bronnen}/0/op`,
  ]);
  expect(findNieuw("contract-8-maanden", bronnen, [{ soort: "gerucht", op: "2026-03-02" }])).toEqual([
    `fout KEUZE_ONBEKEND ${bronnen}/0/soort`,
  ]);
  expect(findNieuw("vervolg", "/advies/onderzoek", undefined)).toEqual([mist("/advies/onderzoek")]);
});

test("E130 andere hulp en de grens tussen werk en privé horen bij elk advies", () => {
  for (const naam of ["eerste-aanvraag", "inlener", "min-max", "vervolg"])
    expect(findNieuw(naam, stap("samenhang"), undefined)).toEqual([mist(stap("samenhang"))]);
  const hulp = "Loonkostensubsidie van de gemeente.";
  const { eerdereOndersteuning } = selectVisible(formulierVan(readVoorbeeld("gemeente")), "arbeidsdeskundige");
  expect(eerdereOndersteuning).toEqual({ andereVoorziening: hulp });
});

const gebroken: readonly (readonly [string, Json | undefined, string])[] = [
  ["/plan/doelen/2", undefined, "waarschuwing KNELPUNT_ZONDER_DOEL /plan/knelpunten/2"],
  ["/plan/doelen/0/knelpunten", undefined, "fout VELD_ONTBREEKT /plan/doelen/0/knelpunten"],
  ["/plan/doelen/0/knelpunten", [], "fout LIJST_LEEG /plan/doelen/0/knelpunten"],
  ["/plan/doelen/0/knelpunten/0", "k9", "fout VERWIJZING_BESTAAT_NIET /plan/doelen/0/knelpunten/0"],
  ["/plan/doelen/0/aanpak", undefined, "fout VELD_ONTBREEKT /plan/doelen/0/aanpak"],
  ["/plan/doelen/0/uren", undefined, "fout VELD_ONTBREEKT /plan/doelen/0/uren"],
  ["/plan/doelen/0/uren", 0, "fout DOEL_ZONDER_UREN /plan/doelen/0/uren"],
  ["/plan/doelen/0/activiteiten/0/uren", 1, "fout UREN_TELLEN_NIET_OP /plan/doelen/0/uren"],
];

test("E131 elke schakel die mist tussen knelpunt, doel, aanpak en uren valt op", () => {
  for (const [pointer, antwoord, bevinding] of gebroken)
    expect(findNieuw("contract-8-maanden", pointer, antwoord)).toContain(bevinding);
});
