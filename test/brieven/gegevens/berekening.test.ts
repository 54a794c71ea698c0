import { describe, expect, test } from "vitest";
import type { Stap } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { besluitVoor, deels, kaal } from "./geval.ts";

const stap = (soort: string, getallen: Stap["getallen"], tekst = "Stap."): Stap => ({
  soort,
  tekst,
  getallen,
  bronnen: [{ wet: "Protocol Jobcoach UWV", artikel: "Tabel 1" }],
});
const deel = (dagen: number, werkurenPerWeek: number, percentage: number, uren: number, dagenTeLaat = 0): Stap =>
  stap("contract", { dagen, dagenTeLaat, werkurenPerWeek, jaar: 1, percentage, uren });
const totaal = (uren: number): Stap => stap("totaal", { uren });
const metSom = (...berekening: readonly Stap[]) => deels(60, 40, { berekening });

describe("De som in een brief", () => {
  test("zonder stappen, of zonder uitkomst, is er geen som", () => {
    expect(besluitVoor("client", kaal).berekening).toBeNull();
    expect(besluitVoor("client", metSom(deel(184, 28, 6, 40.76308), stap("totaal", {}))).berekening).toBeNull();
  });

  test("één contract het hele half jaar", () => {
    expect(besluitVoor("client", metSom(deel(184, 28, 6, 40.76308), totaal(40.76))).berekening).toEqual({
      urenPerWeek: "28 uur per week",
      werkuren: "679 uur en 23 minuten",
      percentage: "6%",
      deel: [],
      uitkomst: "40 uur en 46 minuten",
      stappen: [],
    });
  });

  test("twee delen: elk met zijn dagen, en samen de uitkomst", () => {
    const som = metSom(deel(92, 20, 6, 14.55824), deel(92, 28, 6, 20.38154), totaal(34.94));
    expect(besluitVoor("client", som).berekening).toMatchObject({
      urenPerWeek: null,
      percentage: "6%",
      uitkomst: "34 uur en 56 minuten",
      deel: [
        {
          van: "1 maart 2026",
          totEnMet: "31 mei 2026",
          urenPerWeek: "20 uur",
          percentage: "6%",
          uren: "14 uur en 33 minuten",
        },
        {
          van: "1 juni 2026",
          totEnMet: "31 augustus 2026",
          urenPerWeek: "28 uur",
          percentage: "6%",
          uren: "20 uur en 23 minuten",
        },
      ],
    });
  });

  test("delen die de periode niet vullen, of zonder percentage, worden niet geraden", () => {
    const half = besluitVoor("client", metSom(deel(50, 20, 6, 8), deel(50, 28, 6, 11), totaal(19))).berekening;
    expect(half?.deel).toEqual([]);
    const vast = [
      stap("contract", { dagen: 92, dagenTeLaat: 0, werkurenPerWeek: 20, jaar: 1, uren: 10 }),
      deel(92, 20, 6, 11),
      totaal(21),
    ];
    expect(besluitVoor("client", metSom(...vast)).berekening).toMatchObject({
      deel: [],
      percentage: null,
      werkuren: null,
    });
  });

  test("te laat is een oorzaak apart: de som staat er zonder korting", () => {
    const som = metSom(deel(184, 28, 6, 36.33231, 20), totaal(36.33));
    expect(besluitVoor("client", som).berekening).toMatchObject({
      uitkomst: "40 uur en 46 minuten",
      werkuren: "679 uur en 23 minuten",
    });
    const gezegd = metSom(
      deel(184, 28, 6, 36.33231, 20),
      totaal(36.33),
      stap("korting-naar-verhouding", { voor: 40, met: 36.33, zonder: 40.76, uren: 35.65 }),
    );
    expect(besluitVoor("client", gezegd).berekening?.uitkomst).toBe("40 uur en 46 minuten");
  });

  test("alle dagen te laat: dan staat er wat de som zegt", () => {
    expect(besluitVoor("client", metSom(deel(184, 28, 6, 0, 184), totaal(0))).berekening).toMatchObject({
      uitkomst: "0 uur",
      werkuren: null,
    });
  });

  test("op tijd of een goede reden: de stap over te laat verandert de som niet", () => {
    const som = metSom(
      stap("te-laat", { termijn: 28, dagenTeLaat: 20, laatsteDagOpTijd: "2026-03-29" }),
      deel(184, 28, 6, 40.76308),
      totaal(40.76),
    );
    expect(besluitVoor("client", som).berekening?.uitkomst).toBe("40 uur en 46 minuten");
  });

  test("de stappen met hun bron zijn voor de jobcoach; de werkgever leest geen som", () => {
    const som = metSom(deel(184, 28, 6, 40.76308), totaal(40.76));
    expect(besluitVoor("jobcoach", som).berekening?.stappen).toEqual([
      { tekst: "Stap.", bronnen: "Protocol Jobcoach UWV 2019 (Tabel 1)" },
      { tekst: "Stap.", bronnen: "Protocol Jobcoach UWV 2019 (Tabel 1)" },
    ]);
    expect(besluitVoor("werkgever", som).berekening).toBeNull();
  });
});
