import { describe, expect, test } from "vitest";
import { datum } from "../../src/domein/datum.ts";
import type { Result } from "../../src/domein/result.ts";
import { dienIn, heropen, maakCompleet, maakVoorlopig, onderteken } from "../../src/formulier/acts.ts";
import { delenVan, type Formulier } from "../../src/formulier/formulier.ts";
import { type Answers, formulierMet } from "./answers.ts";
import * as base from "./base-form.ts";
import { inLines, redenenVan, weigeringen } from "./gevallen/acts.ts";

const { client, jobcoach, werkgever } = base.handtekeningen;
const requireValue = (result: Result<Formulier>): Formulier => {
  if (!result.ok) throw new Error(inLines(result.bevindingen).join());
  return result.value;
};
const concept = { "/status": "concept", "/indiening": undefined, "/ondertekening": undefined };
const laatste = datum("2026-05-04");

describe("Een stap die niet kan, zegt waarom", () => {
  test.each(weigeringen.map((weigering) => [weigering.als, weigering] as const))("%s", (_, weigering) => {
    expect(inLines(redenenVan(weigering)).toSorted()).toEqual(weigering.geeft.toSorted());
  });
});

describe("Compleet of voorlopig maken", () => {
  test("alles staat erin: compleet, en verder verandert er niets", () => {
    const formulier = formulierMet(concept);
    expect(maakCompleet(formulier, base.vandaag)).toEqual({ ok: true, value: { ...formulier, status: "compleet" } });
  });
  test.each<[string, Answers]>([
    ["de werkgever", { "/beeldvorming/werkgever": undefined }],
    ["de beslisser", { "/uitvoerder": undefined, "/client/sfb": undefined }],
    ["de arbeidsdeskundige", { "/advies": { op: "2026-03-20" } }],
    ["iemand met het contract", { "/bijlagen": undefined }],
  ])("wat %s nog moet doen, houdt compleet niet tegen", (_, open) => {
    expect(maakCompleet(formulierMet({ ...concept, ...open }), base.vandaag).ok).toBe(true);
  });
  test("wie vandaag moet indienen, maakt het voorlopig: wat open is, volgt", () => {
    const formulier = formulierMet({ ...concept, "/plan": undefined, "/beeldvorming/verhaal": undefined });
    expect(maakCompleet(formulier, base.vandaag).ok).toBe(false);
    expect(requireValue(maakVoorlopig(formulier, base.vandaag)).status).toBe("voorlopig");
  });
});

describe("Indienen", () => {
  test.each<[string, Answers, Formulier, string]>([
    ["de werknemer zelf", { "/ondertekening": [client] }, base.aanvraag, "client"],
    [
      "een gemachtigde voor de werknemer",
      { "/ondertekening": [{ ...client, partij: "vertegenwoordiger" }] },
      base.aanvraag,
      "client",
    ],
    [
      "een curator",
      {
        "/aanvraag/aanvrager": "vertegenwoordiger",
        "/ondertekening": [{ ...client, partij: "vertegenwoordiger" }],
      },
      base.aanvraag,
      "vertegenwoordiger",
    ],
    [
      "de werkgever, bij een gemeente",
      { "/aanvraag/aanvrager": "werkgever", "/uitvoerder/soort": "gemeente", "/ondertekening": [werkgever] },
      base.aanvraag,
      "werkgever",
    ],
    ["de jobcoach, bij een afsluiting", { "/ondertekening": [jobcoach] }, base.afsluiting, "jobcoach"],
    ["wie evalueert, zonder handtekening", {}, base.evaluatieClient, "client"],
    [
      "wie een signaal geeft, zonder handtekening",
      { "/aanmelding/aard": "signaal", "/aanmelding/door/rol": "professional", "/ondertekening": undefined },
      base.aanmelding,
      "professional",
    ],
  ])("alleen de handtekening van de aanvrager telt: %s", (_, met, basis, door) => {
    const formulier = formulierMet({ ...met, "/indiening": undefined }, basis);
    expect(delenVan(requireValue(dienIn(formulier, base.vandaag))).indiening).toEqual({
      ontvangenOp: base.vandaag,
      door,
    });
  });
  test("een voorlopig formulier met open vragen mag ook", () => {
    const formulier = formulierMet({ "/status": "voorlopig", "/plan": undefined, "/indiening": undefined });
    expect(dienIn(formulier, base.vandaag).ok).toBe(true);
  });
});

describe("De dag van ontvangst staat vast", () => {
  const voorlopig = formulierMet({ "/status": "voorlopig", "/ondertekening": [client] });

  test("later compleet maken verandert de dag en de handtekeningen niet", () => {
    const compleet = requireValue(maakCompleet(voorlopig, laatste));
    expect(compleet).toEqual({ ...voorlopig, status: "compleet" });
  });
  test("later tekenen verandert de dag niet", () => {
    const getekend = delenVan(requireValue(onderteken(voorlopig, werkgever)));
    expect(getekend.indiening).toEqual(base.aanvraag.indiening);
    expect(getekend.ondertekening?.map(({ partij }) => partij)).toEqual(["client", "werkgever"]);
  });
  test("geen enkele stap na het indienen verandert de dag", () => {
    const na = [
      onderteken(voorlopig, jobcoach),
      maakVoorlopig(voorlopig, laatste),
      maakCompleet(voorlopig, laatste),
    ].map((uitkomst) => delenVan(requireValue(uitkomst)).indiening?.ontvangenOp);
    expect(na).toEqual(["2026-03-16", "2026-03-16", "2026-03-16"]);
  });
});

describe("Een handtekening heeft een naam en een dag die bestaat", () => {
  const zonder = formulierMet({ "/ondertekening": [client] });
  test.each([
    ["zonder naam", { ...werkgever, naam: "" }, "fout VELD_LEEG /ondertekening/1/naam"],
    ["op 30 februari", { ...werkgever, op: "2026-02-30" }, "fout DATUM_BESTAAT_NIET /ondertekening/1/op"],
  ])("%s wordt zij geweigerd", (_, handtekening, bevinding) => {
    const uitkomst = onderteken(zonder, handtekening);
    expect(uitkomst.ok ? [] : inLines(uitkomst.bevindingen)).toEqual([bevinding]);
  });
});

describe("Heropenen", () => {
  test("wie de tekst weer opent, laat opnieuw tekenen", () => {
    const open = requireValue(heropen(formulierMet({ "/indiening": undefined })));
    expect(open).toEqual(formulierMet(concept));
  });
  test("een evaluatie heeft geen handtekeningen en gaat gewoon open", () => {
    const open = requireValue(heropen(formulierMet({ "/indiening": undefined }, base.evaluatieClient)));
    expect(open).toEqual(formulierMet({ "/indiening": undefined, "/status": "concept" }, base.evaluatieClient));
  });
});

test("Een stap verandert het formulier zelf niet: er komt een nieuw formulier", () => {
  const formulier = formulierMet({ "/indiening": undefined, "/ondertekening": [client] });
  const voor = structuredClone(formulier);
  for (const uitkomst of [onderteken(formulier, jobcoach), dienIn(formulier, laatste), heropen(formulier)])
    expect(uitkomst.ok).toBe(true);
  expect(formulier).toEqual(voor);
});
