import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { leeftijdOp } from "../../../src/regels/recht/leeftijd.ts";
import { bijGemeente, dag, feit, gemeenteMet, kort, proefplaatsing, voorwaarde, werk } from "./feiten-voor-test.ts";

const met = (waarden: Parameters<typeof proefplaatsing>[0] = {}) => ({ werk: [proefplaatsing(waarden)] });

describe("De proefplaatsing is eerst goedgekeurd (UWV 2023 §4.2)", () => {
  test.each<["ja" | "aangevraagd" | "nee" | null, string, string, string]>([
    ["ja", "voldoet", "voldoet", "De proefplaatsing is goedgekeurd."],
    [
      "aangevraagd",
      "onbekend → beslisser",
      "onbekend → beslisser",
      "De proefplaatsing is aangevraagd. De beslissing wacht op de goedkeuring.",
    ],
    ["nee", "voldoet-niet", "menselijkeBeoordeling → beslisser", "De proefplaatsing is niet goedgekeurd."],
    [null, "onbekend → beslisser", "onbekend → beslisser", "Of de proefplaatsing is goedgekeurd, staat er nog niet."],
  ])("%s: bij UWV %s, bij een gemeente %s", (goedgekeurd, uwv, gemeente, uitleg) => {
    const een = voorwaarde("goedkeuring-proefplaatsing", met({ goedgekeurd }));
    expect(kort(een)).toBe(uwv);
    expect(een?.uitleg).toBe(uitleg);
    expect(een?.bronnen.map(formatBron)).toEqual(["UWV 2023 §4.2"]);
    const daar = voorwaarde("goedkeuring-proefplaatsing", { ...met({ goedgekeurd }), ...bijGemeente }, gemeenteMet({}));
    expect(kort(daar)).toBe(gemeente);
    expect(daar?.uitleg.startsWith(uitleg)).toBe(true);
    expect(daar?.bronnen.map(formatBron)).toEqual(["Beleid mijn-gemeente"]);
  });
  test("bij een contract komt dit niet voor", () => {
    expect(voorwaarde("goedkeuring-proefplaatsing", {})).toBeUndefined();
    expect(voorwaarde("duur-proefplaatsing", {})).toBeUndefined();
  });
});

describe("Een proefplaatsing langer dan zes maanden beoordeelt een mens (protocol 2014 A.3.2)", () => {
  test.each<[string | null, string, string]>([
    ["2026-05-01", "voldoet", "De proefplaatsing duurt hoogstens 6 maanden."],
    ["2026-09-01", "voldoet", "De proefplaatsing duurt hoogstens 6 maanden."],
    [
      "2026-09-02",
      "menselijkeBeoordeling → beslisser",
      "De proefplaatsing duurt langer dan 6 maanden. Dat was in 2014 het langste.",
    ],
    [null, "onbekend → werkgever", "De eerste of de laatste dag van de proefplaatsing staat er nog niet."],
  ])("van 2 maart tot en met %s", (totEnMet, uitkomst, uitleg) => {
    const een = voorwaarde("duur-proefplaatsing", met({ totEnMet: totEnMet === null ? null : dag(totEnMet) }));
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(een?.bronnen.map(formatBron)).toEqual(["Protocol Jobcoach UWV 2014 A.3.2"]);
  });
  test("zonder eerste dag is de duur onbekend", () =>
    expect(voorwaarde("duur-proefplaatsing", met({ van: null }))?.uitkomst).toBe("onbekend"));
  test("bij een gemeente kennen wij geen langste duur", () =>
    expect(voorwaarde("duur-proefplaatsing", { ...met(), ...bijGemeente }, gemeenteMet({}))).toBeUndefined());
});

describe("Onder de 18 jaar wel met een contract, niet met een proefplaatsing (protocol 2014 A.2)", () => {
  const geboren = (op: string | null) => ({ geboren: feit("geboren", op === null ? null : dag(op)) });
  test.each<[string | null, string, string]>([
    ["2008-03-01", "voldoet", "De werknemer is 18 jaar."],
    ["2008-03-02", "voldoet", "De werknemer is 18 jaar."],
    ["2008-03-03", "menselijkeBeoordeling → beslisser", "De werknemer wordt 18 jaar tijdens de proefplaatsing."],
    ["2008-05-01", "menselijkeBeoordeling → beslisser", "De werknemer wordt 18 jaar tijdens de proefplaatsing."],
    ["2008-05-02", "voldoet-niet", "De werknemer is 17 jaar."],
    [null, "onbekend → client", "De geboortedatum staat er nog niet."],
  ])("geboren op %s, op proef van 2 maart tot en met 1 mei 2026: %s", (op, uitkomst, begin) => {
    const een = voorwaarde("leeftijd", { ...met(), ...geboren(op) });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg.startsWith(begin)).toBe(true);
    if (op !== null) expect(een?.uitleg).toMatch(/Bij een proefplaatsing is 18 jaar of ouder nodig\.$/);
    expect(JSON.stringify(een)).not.toContain(op ?? "niets");
  });
  test("het feit is de leeftijd, met de plaats van de vraag", () =>
    expect(voorwaarde("leeftijd", { ...met(), ...geboren("2000-01-01") })?.feiten).toEqual([
      { naam: "leeftijd op de eerste dag", waarde: 26, pointer: "/client/geboortedatum" },
    ]));
  test("zonder laatste dag telt de eerste", () =>
    expect(voorwaarde("leeftijd", { ...met({ totEnMet: null }), ...geboren("2008-03-03") })?.uitkomst).toBe(
      "voldoet-niet",
    ));
  test("zonder eerste dag van het werk telt de eerste dag van de periode", () =>
    expect(voorwaarde("leeftijd", { ...met({ van: null }), ...geboren("2008-03-02") })?.uitkomst).toBe("voldoet"));
  test("17 jaar met een contract: niets", () => expect(voorwaarde("leeftijd", geboren("2009-01-01"))).toBeUndefined());
  test("bij een gemeente kennen wij geen leeftijd", () =>
    expect(
      voorwaarde("leeftijd", { ...met(), ...geboren("2012-01-01"), ...bijGemeente }, gemeenteMet({})),
    ).toBeUndefined());

  test.each<[string, string | undefined]>([
    ["1961-03-03", undefined],
    ["1961-03-02", "menselijkeBeoordeling → beslisser"],
    ["1950-01-01", "menselijkeBeoordeling → beslisser"],
  ])("een bovengrens kennen wij niet: geboren op %s", (op, uitkomst) => {
    const een = voorwaarde("leeftijd", geboren(op));
    expect(kort(een)).toBe(uitkomst);
    if (een !== undefined) expect(een.bronnen.map(formatBron)).toEqual(["Protocol Jobcoach 2006"]);
    if (op === "1961-03-02") expect(een?.uitleg).toMatch(/^De werknemer is 65 jaar\./);
    expect(voorwaarde("leeftijd", { ...geboren(op), toets: "criteria" })).toBeUndefined();
  });
  test("zonder geboortedatum en met een contract vragen wij niets", () =>
    expect(voorwaarde("leeftijd", { werk: [werk()], ...geboren(null) })).toBeUndefined());
});

describe("Leeftijd in hele jaren", () => {
  test.each([
    ["2000-06-15", "2018-06-14", 17],
    ["2000-06-15", "2018-06-15", 18],
    ["2000-06-15", "2018-06-16", 18],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2008-02-29", "2028-02-28", 19],
    ["2008-02-29", "2028-02-29", 20],
  ])("geboren op %s, op %s: %i", (geboren, op, jaren) => expect(leeftijdOp(datum(geboren), datum(op))).toBe(jaren));
});
