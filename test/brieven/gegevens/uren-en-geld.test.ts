import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { aan, besluitVoor, deels, kaal, toegekend } from "./geval.ts";

const wijziging = (van: number, naar: number, meer: Partial<Beslissing> = {}): Beslissing => ({
  ...kaal,
  soort: "wijziging",
  situatie: "uren-bijgesteld",
  gevraagd: { ...kaal.gevraagd, wat: "extra-uren", uren: 85.94 },
  totNu: toegekend(van),
  toekenning: toegekend(naar),
  ...meer,
});

describe("Gevraagd, gekregen en gehad", () => {
  test("een beslissing zonder uren noemt er geen", () => {
    expect(besluitVoor("client", kaal)).toMatchObject({
      deels: false,
      gevraagd: { uren: null, urenDecimaal: null, erbij: null, van: null, totEnMet: null },
      toekenning: null,
      totNu: null,
      vanaf: null,
      meerUrenDanTotNu: false,
      minderUrenDanTotNu: false,
      wettelijkMaximum: null,
      langerePeriode: null,
    });
  });

  test("wat erbij is gevraagd, telt op met wat er was", () => {
    const besluit = besluitVoor("client", wijziging(67.94, 70));
    expect([besluit.totNu?.uren, besluit.gevraagd.erbij, besluit.gevraagd.uren]).toEqual([
      "67 uur en 56 minuten",
      "18 uur",
      "85 uur en 56 minuten",
    ]);
    expect(besluit).toMatchObject({ deels: true, meerUrenDanTotNu: true, minderUrenDanTotNu: false });
    expect(aan(besluit.gevraagd.wat)).toEqual(["extra-uren"]);
  });

  test.each([
    ["minder dan gevraagd", deels(60, 57.6), true],
    ["precies wat is gevraagd", deels(60, 60), false],
    ["meer dan gevraagd", deels(60, 70), false],
    ["nul uur", deels(60, 0), false],
    ["geen extra uren", wijziging(60, 60, { situatie: "geen-extra-uren" }), false],
  ])("deels: %s", (_, beslissing, verwacht) => {
    expect(besluitVoor("client", beslissing).deels).toBe(verwacht);
  });

  test("het regime staat er niet voor de werkgever", () => {
    const regimes = (["client", "jobcoach", "werkgever"] as const).map(
      (lezer) => besluitVoor(lezer, deels(60, 60)).toekenning?.regime,
    );
    expect(regimes).toEqual(["midden", "midden", null]);
  });

  test("losse uren hebben geen dagen en geen uren per week", () => {
    const toekenning = toegekend(5, { waarvoor: "losse-uren", periode: null, regime: null, perioden: [] });
    expect(besluitVoor("client", { ...kaal, toekenning }).toekenning).toEqual({
      uren: "5 uur",
      urenDecimaal: "5,00 uur",
      perWeek: null,
      van: null,
      totEnMet: null,
      regime: null,
      perioden: [],
    });
  });

  test("een langere periode staat er met haar reden, maar niet voor de werkgever", () => {
    const { periode } = toegekend(1);
    if (periode === null) throw new Error("A grant has a period");
    const langerePeriode = { gevraagd: periode, periode, reden: "Het gaat om weinig uren.", bronnen: [] };
    expect(besluitVoor("client", { ...kaal, langerePeriode }).langerePeriode).toEqual({
      totEnMet: "31 augustus 2026",
      reden: "Het gaat om weinig uren.",
    });
    expect(besluitVoor("werkgever", { ...kaal, langerePeriode }).langerePeriode).toBeNull();
    expect(
      besluitVoor("client", { ...kaal, langerePeriode: { ...langerePeriode, reden: " " } }).langerePeriode,
    ).toBeNull();
  });
});

describe("Gebruikt, over en te veel", () => {
  const gebruik = { gebruikteMinuten: 2130, totNuMinuten: 4076 };

  test("over is wat er na de beslissing is, min wat er is gebruikt", () => {
    expect(besluitVoor("client", wijziging(67.94, 70, { gebruik })).gebruik).toEqual({
      gebruikt: "35 uur en 30 minuten",
      over: "34 uur en 30 minuten",
      gebruiktDecimaal: "35,50 uur",
      overDecimaal: "34,50 uur",
    });
  });

  test("meer gebruikt dan er is: dan is er niets over, en staat er hoeveel te veel", () => {
    const terugvordering = {
      toekenning: "t1",
      gedeclareerdeMinuten: 2130,
      blijvendeMinuten: 1994,
      van: "jobcoachorganisatie" as const,
      reden: "Dat weet de organisatie.",
    };
    const beslissing = wijziging(67.94, 33.23, { gebruik, terugvordering });
    const client = besluitVoor("client", beslissing);
    expect(client.gebruik?.over).toBe("0 uur");
    expect(client.terugvordering).toMatchObject({
      uren: "2 uur en 16 minuten",
      urenDecimaal: "2,27 uur",
      reden: "Dat weet de organisatie.",
    });
    expect(aan(client.terugvordering?.van ?? {})).toEqual(["jobcoachorganisatie"]);
    expect(besluitVoor("jobcoach", beslissing).terugvordering?.reden).toBeNull();
    expect(besluitVoor("werkgever", beslissing)).toMatchObject({ gebruik: null, terugvordering: null });
  });

  test("van wie nog niet gekozen is, is van niemand; niets te veel is geen terugvordering", () => {
    const terug = { toekenning: "t1", gedeclareerdeMinuten: 10, blijvendeMinuten: 4, van: null, reden: null };
    const { terugvordering } = besluitVoor("client", { ...kaal, terugvordering: terug });
    expect([terugvordering?.uren, aan(terugvordering?.van ?? {})]).toEqual(["6 minuten", []]);
    expect(
      besluitVoor("client", { ...kaal, terugvordering: { ...terug, blijvendeMinuten: 10 } }).terugvordering,
    ).toBeNull();
  });

  test("van losse uren is nog niets gebruikt", () => {
    expect(besluitVoor("client", { ...kaal, situatie: "losse-uren", gebruik }).gebruik).toBeNull();
  });
});
