import { describe, expect, test } from "vitest";
import { dossier } from "../geval.ts";
import { codes, geweigerd, type Met, rapport } from "./rapport.ts";

const winkel = { kvk: "90004101" };
const toekenning = (uren: number, eigen: object = {}) =>
  dossier({
    toekenningen: [
      {
        kenmerk: "t1",
        soort: "periode",
        van: "2026-01-12",
        totEnMet: "2026-07-11",
        werkgever: winkel,
        regime: "licht",
        urenPerWeek: 20,
        uren,
        inDienstSinds: "2026-01-12",
        contract: { soort: "onbepaalde-tijd", van: "2026-01-12" },
        ...eigen,
      },
    ],
  });
const uren = (vanaf: string, urenPerWeek: number) => ({ wat: "contracturen", vanaf, urenPerWeek });
const wijziging = (wijzigingen: readonly object[], uit: number, met: Met = {}) =>
  rapport("wijziging-meer-uren", {
    ...met,
    antwoorden: { "/wijzigingen": wijzigingen, ...met.antwoorden },
    dossier: toekenning(uit),
  });

describe("Een toekenning die anders was dan de som", () => {
  const minder = [uren("2026-06-01", 16)];
  test("een wijziging vraagt hoe zij doorwerkt: minder werk geeft nooit vanzelf meer uren", () => {
    const uitkomst = wijziging(minder, 25);
    expect(uitkomst.uitkomst).toMatchObject({ uren: 27.34, vastheid: "te-bevestigen" });
    expect(uitkomst.vragen.find(({ code }) => code === "AFWIJKENDE_TOEKENNING")?.antwoorden).toEqual([
      { waarde: "naar-verhouding", gevolg: "De toekenning verandert evenveel als de som: 23,87 uur." },
      { waarde: "volgens-som", gevolg: "De som met de nieuwe uren: 27,34 uur." },
    ]);
  });
  test("naar verhouding: de laatste stap zegt het", () => {
    const { uitkomst, vragen } = wijziging(minder, 25, { keuze: { afwijkendeToekenning: "naar-verhouding" } });
    expect(uitkomst).toMatchObject({ uren: 23.87, vastheid: "vast" });
    expect(uitkomst.stappen.at(-1)).toMatchObject({
      tekst: "Naar verhouding: 25,00 × 27,34 / 28,64 = 23,87 uur.",
      getallen: { toegekend: 25, som: 27.34, was: 28.64, uren: 23.87 },
    });
    expect(vragen.map(({ code }) => code)).not.toContain("AFWIJKENDE_TOEKENNING");
  });
  test("volgens de som", () => {
    const uitkomst = wijziging(minder, 25, { keuze: { afwijkendeToekenning: "volgens-som" } });
    expect(uitkomst.uitkomst).toMatchObject({ uren: 27.34, vastheid: "vast" });
    expect(codes(uitkomst)).not.toContain("AFWIJKENDE_TOEKENNING");
  });
  test("was de toekenning precies de som, dan is er niets te vragen", () => {
    expect(codes(wijziging(minder, 28.64))).not.toContain("AFWIJKENDE_TOEKENNING");
  });
});

describe("Meer werkuren, laat gemeld (protocol van 2014, A.8)", () => {
  const ontvangen = "2026-04-10";
  test.each([
    ["29 dagen voor de ontvangst", "2026-03-12", true],
    ["28 dagen voor de ontvangst", "2026-03-13", false],
    ["op de dag zelf", ontvangen, false],
  ])("%s", (_, vanaf, gevraagd) => {
    const uitkomst = wijziging([uren(vanaf, 28)], 28.64, { antwoorden: { "/indiening/ontvangenOp": ontvangen } });
    expect(codes(uitkomst).includes("LAAT_GEMELD")).toBe(gevraagd);
  });
  test("beide dagen staan er met hun uren, en het antwoord telt", () => {
    const laat = [uren("2026-02-01", 28)];
    expect(wijziging(laat, 28.64).vragen.find(({ code }) => code === "LAAT_GEMELD")?.antwoorden).toEqual([
      { waarde: "vanaf-wijziging", gevolg: "Vanaf de dag van de wijziging: 38,83 uur." },
      { waarde: "vanaf-vier-weken", gevolg: "Vanaf 13 maart 2026, vier weken voor de ontvangst: 36,30 uur." },
    ]);
    const gekozen = wijziging(laat, 28.64, { keuze: { laatGemeld: "vanaf-vier-weken" } });
    expect(gekozen.uitkomst.uren).toBe(36.3);
    expect(codes(gekozen)).not.toContain("LAAT_GEMELD");
  });
  test("van twee wijzigingen voor die dag telt de laatste", () => {
    const twee = [uren("2026-03-01", 28), uren("2026-02-01", 24)];
    const gekozen = wijziging(twee, 28.64, { keuze: { laatGemeld: "vanaf-vier-weken" } });
    expect(gekozen.uitkomst.segmenten.map(({ van, werkurenPerWeek }) => [van, werkurenPerWeek])).toEqual([
      ["2026-01-12", 20],
      ["2026-03-13", 28],
    ]);
  });
  test("minder werkuren gelden vanaf hun eigen dag, hoe laat ook gemeld", () => {
    expect(codes(wijziging([uren("2026-02-01", 16)], 28.64))).not.toContain("LAAT_GEMELD");
  });
  test.each([
    ["27 dagen voor het einde", "2026-06-14", true],
    ["28 dagen voor het einde", "2026-06-13", false],
    ["na het einde", "2026-07-12", true],
  ])("meer begeleiding gevraagd %s", (_, op, gevraagd) => {
    const meer = [{ wat: "meer-begeleiding", vanaf: "2026-06-01", urenErbij: 4, waarom: "Er is een nieuwe taak." }];
    const uitkomst = wijziging(meer, 28.64, { antwoorden: { "/indiening/ontvangenOp": op } });
    expect(codes(uitkomst).includes("LAAT_MEER_UREN")).toBe(gevraagd);
  });
});

describe("Een wijziging en het einde in één formulier", () => {
  test("eerst de wijziging, dan naar verhouding van de dagen", () => {
    const uitkomst = wijziging([uren("2026-04-13", 28), { wat: "werk-stopt", laatsteDag: "2026-05-31" }], 28.64);
    expect(uitkomst.uitkomst.uren).toBe(34.34);
    expect(uitkomst.vroegEinde).toMatchObject({
      toegekend: 34.34,
      dagen: 140,
      dagenInPeriode: 181,
      naarVerhouding: 26.56,
    });
    expect(codes(uitkomst)).toContain("VROEG_EINDE");
  });
});

describe("Declareren", () => {
  test("wat al gedeclareerd is, telt niet nog eens; na een vroeg einde blijft alleen het deel dat past", () => {
    const gedeclareerd = dossier({
      toekenningen: [
        {
          kenmerk: "t2",
          soort: "periode",
          van: "2026-03-01",
          totEnMet: "2026-08-31",
          werkgever: { kvk: "90003101" },
          regime: "midden",
          urenPerWeek: 28,
          uren: 67.94,
          inDienstSinds: "2025-09-01",
        },
      ],
      declaraties: [{ toekenning: "t2", op: "2026-05-01", minuten: 1800 }],
    });
    expect(rapport("einde-baan", { dossier: gedeclareerd }).declaratie).toMatchObject({
      toegekendInMinuten: 1994,
      eerderInMinuten: 1800,
      duurInMinuten: 330,
      correctieInMinuten: -136,
      declarabelInMinuten: 194,
      declarabelInUren: 3.23,
    });
  });
});

describe("Feiten die niet kunnen", () => {
  test("een min-maxcontract met een hoogste aantal onder het laagste", () => {
    expect(geweigerd("min-max", { antwoorden: { "/dienstverband/reeks/0/urenMaximaal": 12 } })).toEqual([
      "MINMAX_OMGEKEERD /dienstverband/reeks/0/urenMaximaal",
    ]);
  });
  test("bij een proefplaatsing zonder regime gaat de vraag niet over intensief", () => {
    const vraag = rapport("proefplaatsing").vragen.find(({ code }) => code === "PROEFPLAATSING_UREN");
    expect(vraag?.vraag).toMatch(/^Hoeveel uur hoort bij een proefplaatsing\?/);
  });
});

test("een eigen percentage verandert het regime niet: het hoort bij wat was voorgesteld", () => {
  const keuze = { eigenPercentages: [{ jaar: 1, percentage: 8 }] };
  const { uitkomst, keuze: gekozen } = rapport("contract-8-maanden", { keuze });
  expect(uitkomst).toMatchObject({ regime: "midden", uren: 82.37 });
  expect(gekozen?.regimes.map(({ uren: aantal }) => aantal)).toEqual([30.89, 61.78, 82.37, 154.44]);
});
