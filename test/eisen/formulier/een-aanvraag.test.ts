import { expect, test } from "vitest";
import { dienIn, maakCompleet, onderteken } from "../../../src/index.ts";
import { bevindingenBij, casus, nieuwBij, nieuwVoor, nogNietIngediend, voorbeeld } from "./voorbeeld.ts";

const eerste = "eerste-aanvraag";
const tekenaar = { partij: "client", naam: "Łukasz Wiśniewski", op: "2026-03-06", manier: "digitaal" } as const;

test("E001 één aanvraag bevat ook het beeld en het plan, zonder losse bijlagen", () => {
  expect(bevindingenBij(eerste).filter(({ ernst }) => ernst === "fout")).toEqual([]);
  expect(nieuwBij(eerste, { "/beeldvorming/verhaal": undefined })).toEqual([
    "fout VELD_ONTBREEKT /beeldvorming/verhaal",
  ]);
  expect(nieuwBij(eerste, { "/plan": undefined })).toContain("fout VELD_ONTBREEKT /plan");
  for (const los of ["matchingsformulier", "coachingsplan"])
    expect(nieuwBij(eerste, { "/bijlagen/0/soort": los })).toEqual(["fout KEUZE_ONBEKEND /bijlagen/0/soort"]);
});

test("E001 elke partij tekent één keer voor de hele aanvraag", () => {
  const getekend = onderteken(voorbeeld(eerste, { ...nogNietIngediend }), tekenaar);
  if (!getekend.ok) throw new Error("The first signature is refused");
  expect(onderteken(getekend.value, tekenaar)).toMatchObject({ bevindingen: [{ code: "HANDTEKENING_DUBBEL" }] });
});

test("E002 verslag en plan staan in één document, en dat ene document wordt ingediend als heraanvraag", () => {
  const { peildatum } = casus("vervolg");
  const compleet = maakCompleet(voorbeeld("vervolg", { ...nogNietIngediend, "/status": "concept" }), peildatum);
  const getekend = compleet.ok ? onderteken(compleet.value, tekenaar) : compleet;
  const ingediend = getekend.ok ? dienIn(getekend.value, peildatum) : getekend;
  expect(ingediend).toMatchObject({
    ok: true,
    value: {
      soort: "aanvraag",
      aanvraag: { aard: "vervolg" },
      evaluatie: { periode: { totEnMet: "2026-02-28" } },
      begeleiding: { periode: { van: "2026-03-01" } },
      indiening: { ontvangenOp: peildatum },
    },
  });
});

test("E002 zonder verslag of zonder plan is een heraanvraag niet compleet", () => {
  expect(nieuwBij("vervolg", { "/evaluatie": undefined })).toContain("fout VELD_ONTBREEKT /evaluatie");
  expect(nieuwBij("vervolg", { "/plan": undefined })).toContain("fout VELD_ONTBREEKT /plan");
});

test("E002 een doel dat volgens het verslag doorloopt, moet in het nieuwe plan staan", () => {
  expect(nieuwBij("vervolg", { "/evaluatie/doelen/0/verder": "loopt-door" })).toEqual([
    "fout VERWIJZING_BESTAAT_NIET /evaluatie/doelen/0/doel",
  ]);
});

test("E003 de werknemer zegt zelf wat hij in deze baan nodig heeft", () => {
  const leeg = { "/beeldvorming/client/heeftNodig": undefined };
  expect(nieuwBij(eerste, leeg)).toEqual(["fout VELD_ONTBREEKT /beeldvorming/client/heeftNodig"]);
  expect(nieuwVoor("client", eerste, leeg)).toHaveLength(1);
  expect(nieuwVoor("jobcoach", eerste, leeg)).toEqual([]);
});

test("E003 de werkgever zegt zelf wat hij verwacht, en houdt de aanvraag niet op", () => {
  const leeg = { "/beeldvorming/werkgever/verwacht": undefined };
  expect(nieuwBij(eerste, leeg)).toEqual(["waarschuwing AANVULLING_ANTWOORD /beeldvorming/werkgever/verwacht"]);
  expect(nieuwVoor("werkgever", eerste, leeg)).toHaveLength(1);
  expect(nieuwVoor("client", eerste, leeg)).toEqual([]);
});

test("E006 de werkgever wordt gevraagd welke hulp hij nu al geeft, zonder jobcoach", () => {
  const leeg = { "/beeldvorming/werkgever/huidigeHulp": undefined };
  expect(nieuwBij(eerste, leeg)).toEqual(["waarschuwing AANVULLING_ANTWOORD /beeldvorming/werkgever/huidigeHulp"]);
  expect(nieuwVoor("werkgever", eerste, leeg)).toHaveLength(1);
  expect(bevindingenBij("contract-13-maanden")).toContainEqual(
    expect.objectContaining({
      code: "AANVULLING_ANTWOORD",
      pointer: "/beeldvorming/werkgever/huidigeHulp",
      params: expect.objectContaining({ wie: "werkgever" }),
    }),
  );
});

test("E014 het beeld van de jobcoach is één verhaal van drie vragen; de oude kopjes zijn niet nodig", () => {
  expect(nieuwBij(eerste, { "/beeldvorming/aspecten": undefined })).toEqual([]);
  for (const vraag of ["gaatGoed", "luktNogNiet", "watHelpt"])
    expect(nieuwBij(eerste, { [`/beeldvorming/verhaal/${vraag}`]: undefined })).toEqual([
      `fout VELD_ONTBREEKT /beeldvorming/verhaal/${vraag}`,
    ]);
  const leeg = nieuwVoor("jobcoach", eerste, { "/status": "concept", "/beeldvorming": {} });
  expect(leeg).toContain("waarschuwing VELD_ONTBREEKT /beeldvorming/verhaal");
  expect(leeg.filter((regel) => regel.includes("/beeldvorming/aspecten"))).toEqual([]);
});

test("E017 bij de start van een proefplaatsing wordt niet naar de matching gevraagd, bij een contract wel", () => {
  const gevonden = bevindingenBij("proefplaatsing");
  expect(gevonden.filter(({ pointer }) => pointer.startsWith("/beeldvorming"))).toEqual([]);
  const contract = { soort: "bepaalde-tijd", id: "c1", van: "2026-04-13", totEnMet: "2027-04-12" };
  expect(
    nieuwBij("proefplaatsing", {
      "/dienstverband": {
        inDienstSinds: "2026-04-13",
        reeks: [{ ...contract, urenPerWeek: 20, functie: "medewerker schoolkeuken" }],
      },
    }),
  ).toContain("fout VELD_ONTBREEKT /beeldvorming/verhaal");
});
