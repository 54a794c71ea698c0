import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { geldendeCondities } from "../../../src/formulier/check/verplicht.ts";
import { delenVan, type Formulier } from "../../../src/formulier/formulier.ts";
import { type Conditie, condities } from "../../../src/formulier/veld.ts";
import { type Answers, formulierMet } from "../answers.ts";
import { aanmelding, aanvraag, afsluiting, evaluatieClient, vandaag, vervolg, wijziging } from "../base-form.ts";
import { bevindingenVan, inOneLine } from "../gevallen/geval.ts";

const holds = (conditie: Conditie, basis: Formulier, met: Answers = {}, op: string = vandaag): boolean =>
  geldendeCondities({
    formulier: delenVan(formulierMet(met, basis)),
    peildatum: datum(op),
  }).has(conditie);

const proefplaatsing = {
  soort: "proefplaatsing",
  id: "p1",
  van: "2026-03-02",
  totEnMet: "2026-04-30",
  urenPerWeek: 24,
  functie: "inpak",
  goedgekeurd: "ja",
};
const daarna = { soort: "onbepaalde-tijd", id: "c1", van: "2026-05-01", urenPerWeek: 24, functie: "inpak" };
const alleenProef = { "/dienstverband": { reeks: [proefplaatsing] } };
const proefEnContract = { "/dienstverband": { inDienstSinds: "2026-05-01", reeks: [proefplaatsing, daarna] } };
const vanaf = (van: string) => ({ "/begeleiding/periode/van": van });
const nietIngediend = { "/indiening": undefined };
const meldtVoor = (rol: string) => ({ "/aanmelding/door/rol": rol });

const nee: readonly [Conditie, string, Formulier, Answers?, string?][] = [
  ["vervolg", "een eerste aanvraag", aanvraag],
  ["vervolg", "een wijziging", wijziging],
  ["te-laat", "op de start zelf gekregen", aanvraag, { "/indiening/ontvangenOp": "2026-03-02" }],
  ["te-laat", "28 dagen na de start gekregen", aanvraag, { "/indiening/ontvangenOp": "2026-03-30" }],
  ["te-laat", "op tijd gekregen, later bekeken", aanvraag, {}, "2026-12-01"],
  ["te-laat", "nog niet ingediend, vandaag dag 28", aanvraag, nietIngediend, "2026-03-30"],
  ["te-laat", "de periode is nog open", aanvraag, { ...nietIngediend, "/begeleiding/periode/van": undefined }],
  ["te-laat", "een start van voor het protocol", aanvraag, vanaf("2019-09-30")],
  ["te-laat", "een wijziging", wijziging, { "/begeleiding": { periode: { van: "2026-01-01" } } }],
  ["met-contract", "alleen een proefplaatsing", aanvraag, alleenProef],
  ["met-contract", "nog geen werk", aanvraag, { "/dienstverband": undefined }],
  ["ingeleend", "een gewoon contract", aanvraag],
  ["matching", "eerste aanvraag bij de start van een proefplaatsing", aanvraag, alleenProef],
  ["matching", "de periode begint in de proefplaatsing", aanvraag, proefEnContract],
  ["matching", "een proefplaatsing, periode nog open", aanvraag, { ...alleenProef, ...vanafOpen() }],
  ["matching", "een afsluiting", afsluiting],
  ["bij-aanvraag", "een aanmelding", aanmelding],
  ["bij-aanvraag", "een wijziging", wijziging],
  ["bij-gemeente", "een aanvraag bij UWV", aanvraag],
  ["bij-gemeente", "wie beslist, is nog open", aanvraag, { "/uitvoerder": undefined }],
  ["bij-gemeente", "een wijziging bij een gemeente", wijziging, { "/uitvoerder/soort": "gemeente" }],
  ["tenzij-gemeente", "een aanvraag bij een gemeente", aanvraag, { "/uitvoerder/soort": "gemeente" }],
  ["tenzij-aanmelding", "een aanmelding", aanmelding],
  ["tenzij-ander-meldt", "de werkgever meldt", aanmelding, meldtVoor("werkgever")],
  ["tenzij-ander-meldt", "een hulpverlener meldt", aanmelding, meldtVoor("professional")],
  ["ander-meldt", "de werknemer meldt zich", aanmelding],
  ["ander-meldt", "zijn vertegenwoordiger meldt", aanmelding, meldtVoor("vertegenwoordiger")],
  ["ander-meldt", "een aanvraag", aanvraag],
  ["adres-nodig", "de jobcoach meldt", aanmelding, meldtVoor("jobcoach")],
  ["adres-nodig", "een wijziging van het telefoonnummer", wijziging],
];

const ja: readonly [Conditie, string, Formulier, Answers?, string?][] = [
  ["altijd", "een evaluatie", evaluatieClient],
  ["vervolg", "een vervolg", vervolg],
  ["te-laat", "29 dagen na de start gekregen", aanvraag, { "/indiening/ontvangenOp": "2026-03-31" }],
  ["te-laat", "nog niet ingediend, vandaag dag 29", aanvraag, nietIngediend, "2026-03-31"],
  ["met-contract", "een contract", aanvraag],
  ["met-contract", "een proefplaatsing en een contract", aanvraag, proefEnContract],
  ["ingeleend", "een uitzendcontract", aanvraag, { "/dienstverband/reeks/0/inlening": "uitzenden" }],
  ["ingeleend", "een detachering", aanvraag, { "/dienstverband/reeks/0/inlening": "detacheren" }],
  ["matching", "eerste aanvraag bij een contract", aanvraag],
  ["matching", "de periode begint na de proefplaatsing", aanvraag, { ...proefEnContract, ...vanaf("2026-05-01") }],
  ["matching", "een vervolg in een proefplaatsing", vervolg, alleenProef],
  ["bij-aanvraag", "een eerste aanvraag", aanvraag],
  ["bij-aanvraag", "een vervolg", vervolg],
  ["bij-gemeente", "een aanvraag bij een gemeente", aanvraag, { "/uitvoerder/soort": "gemeente" }],
  ["tenzij-gemeente", "een aanvraag bij UWV", aanvraag],
  ["tenzij-gemeente", "wie beslist, is nog open", aanvraag, { "/uitvoerder": undefined }],
  ["tenzij-geweigerd", "elk formulier; per vraag beslist wat geweigerd is", wijziging],
  ["tenzij-aanmelding", "een afsluiting", afsluiting],
  ["tenzij-ander-meldt", "de werknemer meldt zich", aanmelding],
  ["tenzij-ander-meldt", "een aanvraag", aanvraag],
  ["ander-meldt", "de werkgever meldt", aanmelding, meldtVoor("werkgever")],
  ["adres-nodig", "een aanvraag", aanvraag],
  ["adres-nodig", "een afsluiting", afsluiting],
  ["adres-nodig", "de werknemer meldt zich", aanmelding],
];

function vanafOpen(): Answers {
  return { "/begeleiding/periode/van": undefined };
}

describe("Wanneer een vraag een antwoord nodig heeft", () => {
  test.each(nee)("%s geldt niet: %s", (conditie, _, basis, met, op) => {
    expect(holds(conditie, basis, met, op)).toBe(false);
  });
  test.each(ja)("%s geldt: %s", (conditie, _, basis, met, op) => {
    expect(holds(conditie, basis, met, op)).toBe(true);
  });
  test("elke conditie komt in beide lijsten voor, behalve die altijd gelden", () => {
    const zonderNee = condities.filter((conditie) => !nee.some(([naam]) => naam === conditie));
    const zonderJa = condities.filter((conditie) => !ja.some(([naam]) => naam === conditie));
    expect([zonderNee, zonderJa]).toEqual([["altijd", "tenzij-geweigerd"], []]);
  });
});

describe("De werknemer mag een vraag over zichzelf open laten", () => {
  const zonder = (vraag: string, geweigerd?: string) => ({
    [`/beeldvorming/client/${vraag}`]: undefined,
    "/beeldvorming/client/wilNietInvullen": geweigerd === undefined ? undefined : [geweigerd],
  });
  test.each<[string, Answers, readonly string[]]>([
    ["open en niets gezegd", zonder("wilBereiken"), ["fout VELD_ONTBREEKT /beeldvorming/client/wilBereiken"]],
    [
      "een andere vraag geweigerd",
      zonder("wilBereiken", "heeftNodig"),
      ["fout VELD_ONTBREEKT /beeldvorming/client/wilBereiken"],
    ],
    ["deze vraag geweigerd", zonder("wilBereiken", "wilBereiken"), []],
    ["de andere vraag geweigerd", zonder("heeftNodig", "heeftNodig"), []],
  ])("%s", (_, met, verwacht) => expect(bevindingenVan({ met }).map(inOneLine)).toEqual(verwacht));
});

describe("Te laat aanvragen (UWV 2023, §4.2): na dag 28 vragen wij waarom", () => {
  test.each<[string, string, readonly string[]]>([
    ["dag 29", "2026-03-31", ["fout VELD_ONTBREEKT /aanvraag/redenTeLaat"]],
    ["dag 28", "2026-03-30", []],
  ])("%s", (_, op, verwacht) => {
    expect(bevindingenVan({ met: nietIngediend, op }).map(inOneLine)).toEqual(verwacht);
  });
});
