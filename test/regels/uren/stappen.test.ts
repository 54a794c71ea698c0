import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import type { Urenuitkomst } from "../../../src/regels/uren/uitkomst.ts";
import { contract, gemeenteMet, periode, plaatsing, reken, uwvMet, vast } from "./gevallen.ts";

const regels = ({ stappen }: Urenuitkomst): readonly string[] =>
  stappen.map(({ soort, tekst, bronnen }) => `${soort}: ${tekst} [${bronnen.map(formatBron).join(", ")}]`);
const getallen = ({ stappen }: Urenuitkomst) => stappen.map((een) => een.getallen);

describe("Elke stap staat er, met woorden, getallen en bron", () => {
  test("een half jaar, op tijd", () => {
    const uitkomst = reken({ ontvangenOp: datum("2024-01-15"), inDienstSinds: datum("2024-01-01") });
    expect(regels(uitkomst)).toEqual([
      "gevraagd: De periode is 1 januari 2024 tot en met 30 juni 2024: 182 dagen. [UWV 2023 §5.2]",
      "jaartelling: De jaren tellen vanaf de eerste werkdag in deze baan: 1 januari 2024. [UWV 2023 §2.3]",
      "tabel: Het eerste contract duurt een jaar of langer: Tabel 1. [UWV 2023 §5.2]",
      "te-laat: De aanvraag kwam op 15 januari 2024. Dat is op tijd: het kon tot en met 29 januari 2024. [UWV 2023 §4.2, Protocol Jobcoach UWV 2014 A.5]",
      "contract: 1 januari 2024 tot en met 30 juni 2024: 182 dagen × 24 uur werk per week × 48/364 × 10% (jaar 1) = 57,6 uur. [Protocol Jobcoach UWV Tabel 1, UWV 2023 §2.3]",
      "periode: Periode 1, 1 januari 2024 tot en met 30 juni 2024: 57,6 uur, afgerond 57,60 uur. [Protocol Jobcoach UWV Tabel 1]",
      "totaal: Samen: 57,60 uur. []",
    ]);
    expect(getallen(uitkomst)).toEqual([
      { dagen: 182 },
      { jaartelling: "dienstverband", start: "2024-01-01" },
      { tabelkeuze: "eerste-contract" },
      { termijn: 28, dagenTeLaat: 0, laatsteDagOpTijd: "2024-01-29" },
      { dagen: 182, dagenTeLaat: 0, werkurenPerWeek: 24, jaar: 1, percentage: 10, uren: 57.6 },
      { nummer: 1, som: 57.6, uren: 57.6 },
      { uren: 57.6 },
    ]);
  });

  test("te laat, over een jaargrens, geteld vanaf de toekenning", () => {
    const uitkomst = reken({
      periode: periode("2023-10-01", "2024-03-31"),
      werk: [vast("2020-01-01", 20)],
      inDienstSinds: datum("2020-01-01"),
      verleningSinds: datum("2023-01-01"),
      jaartelling: "verlening",
      ontvangenOp: datum("2024-01-28"),
      redenTeLaat: "niet-goed",
    });
    expect(regels(uitkomst)).toEqual([
      "gevraagd: De periode is 1 oktober 2023 tot en met 31 maart 2024: 183 dagen. [UWV 2023 §5.2]",
      "jaartelling: De jaren tellen vanaf de eerste dag met een jobcoach: 1 januari 2023. [Reintegratiebesluit 18 lid 3]",
      "tabel: Het eerste contract duurt een jaar of langer: Tabel 1. [UWV 2023 §5.2]",
      "te-laat: De aanvraag kwam op 28 januari 2024. Op tijd was tot en met 29 oktober 2023: 91 dagen te laat. [UWV 2023 §4.2, Protocol Jobcoach UWV 2014 A.5]",
      "contract: 1 oktober 2023 tot en met 31 december 2023: (92 - 91) dag × 20 uur werk per week × 48/364 × 10% (jaar 1) = 0,26374 uur. [Protocol Jobcoach UWV Tabel 1, UWV 2023 §2.3]",
      "contract: 1 januari 2024 tot en met 31 maart 2024: 91 dagen × 20 uur werk per week × 48/364 × 5% (jaar 2) = 12 uur. [Protocol Jobcoach UWV Tabel 1, UWV 2023 §2.3]",
      "periode: Periode 1, 1 oktober 2023 tot en met 31 maart 2024: 12,26374 uur, afgerond 12,26 uur. [Protocol Jobcoach UWV Tabel 1]",
      "totaal: Samen: 12,26 uur. []",
    ]);
    expect(getallen(uitkomst)[4]).toMatchObject({ dagen: 92, dagenTeLaat: 91, uren: 0.26374 });
  });

  test("een dag te laat heet een dag, meer dagen heten dagen", () => {
    const stap = (ontvangen: string) => regels(reken({ ontvangenOp: datum(ontvangen), redenTeLaat: "niet-goed" }));
    expect(stap("2024-01-30")[3]).toContain("29 januari 2024: 1 dag te laat.");
    expect(stap("2024-01-30")[4]).toContain("(182 - 1) dagen ×");
  });

  test("een periode van één dag", () => {
    const uitkomst = reken({ periode: periode("2024-01-01", "2024-01-01") });
    expect(regels(uitkomst)[0]).toBe("gevraagd: De periode is 1 januari 2024: 1 dag. [UWV 2023 §5.2]");
    expect(regels(uitkomst)[3]).toContain("contract: 1 januari 2024: 1 dag × 24 uur");
  });

  test("een kort eerste contract en daarna een lang: de verdeling en Tabel 2", () => {
    const werk = [contract("2024-01-01", "2024-08-31", 24), contract("2024-09-01", "2025-09-30", 24)];
    const uitkomst = reken({ periode: periode("2024-01-01", "2024-12-31"), werk, tabelkeuze: "eerste-contract" });
    expect(regels(uitkomst).slice(0, 4)).toEqual([
      "gevraagd: De periode is 1 januari 2024 tot en met 31 december 2024: 366 dagen. [UWV 2023 §5.2]",
      "verdeling: Dat zijn 2 perioden. Elke periode ronden wij apart af. [UWV 2023 §2.3]",
      "jaartelling: De jaren tellen vanaf de eerste werkdag in deze baan: 1 januari 2024. [UWV 2023 §2.3]",
      "tabel: Het eerste contract duurt korter dan een jaar: Tabel 2. [UWV 2023 §5.2]",
    ]);
    expect(getallen(uitkomst)[1]).toEqual({ perioden: 2 });
    const huidig = reken({ periode: periode("2024-01-01", "2024-12-31"), werk, tabelkeuze: "huidig-contract" });
    expect(regels(huidig)[3]).toBe("tabel: Het contract van nu bepaalt de tabel: Tabel 2 en Tabel 1. [UWV 2023 §5.2]");
    const alleenLang = reken({ periode: periode("2024-09-01", "2024-12-31"), werk, tabelkeuze: "huidig-contract" });
    expect(regels(alleenLang)[2]).toBe("tabel: Het contract van nu bepaalt de tabel: Tabel 1. [UWV 2023 §5.2]");
  });

  test("wat open is, blijft open in de stappen", () => {
    const werk = [contract("2023-01-01", "2023-08-31", 24), contract("2023-09-01", "2024-09-30", 24)];
    const uitkomst = reken({ werk, tabelkeuze: "eerste-contract" });
    expect(regels(uitkomst).slice(3)).toEqual([
      "contract: 1 januari 2024 tot en met 30 juni 2024: 182 dagen × 24 uur werk per week × 48/364 × het percentage (jaar 2) = nog niet bekend. [UWV 2023 §2.3]",
      "periode: Periode 1, 1 januari 2024 tot en met 30 juni 2024: nog niet te berekenen. [UWV 2023 §2.3]",
      "totaal: Samen: nog niet te berekenen. []",
    ]);
    expect(getallen(uitkomst).slice(3)).toEqual([
      { dagen: 182, dagenTeLaat: 0, werkurenPerWeek: 24, jaar: 2 },
      { nummer: 1 },
      {},
    ]);
  });

  test("een proefplaatsing telt geen jaren en geen tabel", () => {
    const proef = { periode: periode("2024-01-01", "2024-02-29"), werk: [plaatsing("2024-01-01", "2024-02-29", 24)] };
    const uitkomst = reken(proef, uwvMet({ proefplaatsingUren: { midden: 8 } }));
    expect(regels(uitkomst)).toEqual([
      "gevraagd: De periode is 1 januari 2024 tot en met 29 februari 2024: 60 dagen. [UWV 2023 §5.2]",
      "proefplaatsing: 1 januari 2024 tot en met 29 februari 2024: 8 vaste uren = 8 uur. [Beleid uwv-2019]",
      "periode: Periode 1, 1 januari 2024 tot en met 29 februari 2024: 8 uur, afgerond 8,00 uur. []",
      "totaal: Samen: 8,00 uur. []",
    ]);
    expect(regels(reken(proef))[1]).toBe(
      "proefplaatsing: 1 januari 2024 tot en met 29 februari 2024: vast aantal uren van de proefplaatsing = nog niet bekend. []",
    );
  });

  test("een gemeente met een percentage", () => {
    const beleid = gemeenteMet({
      werkweken: 46,
      intensiteit: { soort: "percentage", percentage: 5 },
      periodeMaanden: 3,
    });
    expect(regels(reken({ regime: null, periode: periode("2024-01-01", "2024-04-07") }, beleid))).toEqual([
      "gevraagd: De periode is 1 januari 2024 tot en met 7 april 2024: 98 dagen. [Beleid rivierstad]",
      "verdeling: Dat zijn 2 perioden. Elke periode ronden wij apart af. [Beleid rivierstad]",
      "contract: 1 januari 2024 tot en met 31 maart 2024: 91 dagen × 24 uur werk per week × 46/364 × 5% = 13,8 uur. [Beleid rivierstad]",
      "periode: Periode 1, 1 januari 2024 tot en met 31 maart 2024: 13,8 uur, afgerond 13,80 uur. [Beleid rivierstad]",
      "contract: 1 april 2024 tot en met 7 april 2024: 7 dagen × 24 uur werk per week × 46/364 × 5% = 1,06154 uur. [Beleid rivierstad]",
      "periode: Periode 2, 1 april 2024 tot en met 7 april 2024: 1,06154 uur, afgerond 1,06 uur. [Beleid rivierstad]",
      "totaal: Samen: 14,86 uur. []",
    ]);
  });

  test("een gemeente met vaste uren per week, in 48 of in alle weken", () => {
    const beleid = (werkweken: number) =>
      gemeenteMet({ werkweken, intensiteit: { soort: "vaste-uren", urenPerWeek: 1.5 } });
    expect(regels(reken({ regime: null }, beleid(48)))[1]).toBe(
      "contract: 1 januari 2024 tot en met 30 juni 2024: 182 dagen / 7 × 1,5 uur begeleiding per week × 48/52 = 36 uur. [Beleid rivierstad]",
    );
    expect(regels(reken({ regime: null }, beleid(52)))[1]).toBe(
      "contract: 1 januari 2024 tot en met 30 juni 2024: 182 dagen / 7 × 1,5 uur begeleiding per week = 39 uur. [Beleid rivierstad]",
    );
  });

  test("een gemeente met regimes van haarzelf: jaren wel, tabel niet", () => {
    const beleid = gemeenteMet({
      werkweken: 48,
      intensiteit: { soort: "regime", regimes: ["midden"], percentages: { midden: [9, 6] } },
    });
    const uitkomst = reken({}, beleid);
    expect(regels(uitkomst).slice(0, 3)).toEqual([
      "gevraagd: De periode is 1 januari 2024 tot en met 30 juni 2024: 182 dagen. [Beleid rivierstad]",
      "jaartelling: De jaren tellen vanaf de eerste werkdag in deze baan: 1 januari 2024. [UWV 2023 §2.3]",
      "contract: 1 januari 2024 tot en met 30 juni 2024: 182 dagen × 24 uur werk per week × 48/364 × 9% (jaar 1) = 51,84 uur. [Beleid rivierstad, Beleid rivierstad]",
    ]);
  });
});

describe("Een beleid dat weinig uren voor langer geeft", () => {
  const beleid = uwvMet({ langerePeriode: { totEnMetPercentage: 3, maanden: 12 } });
  const jaar = { periode: periode("2024-01-01", "2024-12-31") };
  test.each([
    ["zeer-licht", 1],
    ["licht", 2],
    ["midden", 2],
  ] as const)("%s geeft %d perioden in een jaar", (regime, aantal) => {
    expect(reken({ ...jaar, regime }, beleid).perioden).toHaveLength(aantal);
  });
  test("telt het percentage van de eerste dag, en zonder percentage de gewone lengte", () => {
    expect(reken({ ...jaar, regime: "licht", werk: [vast("2023-01-01", 24)] }, beleid).perioden).toHaveLength(1);
    expect(reken({ ...jaar, regime: null }, beleid).perioden).toHaveLength(2);
    expect(reken({ ...jaar, regime: "zeer-licht" }).perioden).toHaveLength(2);
    expect(reken({ ...jaar, regime: "zeer-licht" }, { ...beleid, periodeMaanden: null }).perioden).toHaveLength(1);
  });
});

describe("Het wettelijk maximum", () => {
  const maximum = (eigen: Parameters<typeof reken>[0]) =>
    reken({ regime: "zeer-licht", tabelkeuze: "eerste-contract", jaartelling: "dienstverband", ...eigen })
      .wettelijkMaximum;
  test.each([
    ["jaar 1", "2024-01-01", 86.4],
    ["jaar 2", "2023-01-01", 43.2],
    ["jaar 3", "2022-01-01", 34.56],
    ["later", "2015-01-01", 34.56],
    ["91 dagen jaar 1, 91 dagen jaar 2", "2023-04-01", 64.8],
    ["91 dagen jaar 2, 91 dagen jaar 3", "2022-04-01", 38.88],
  ])("in %s", (_, sinds, uren) => {
    const sinceJob = { werk: [vast(sinds, 24)], inDienstSinds: datum(sinds) };
    expect(maximum(sinceJob)).toBe(uren);
    expect(maximum({ werk: [vast(sinds, 24)] })).toBe(uren);
    expect(
      maximum({ werk: [vast("2010-01-01", 24)], inDienstSinds: datum("2010-01-01"), verleningSinds: datum(sinds) }),
    ).toBe(uren);
  });
  test("telt elke periode apart af en volgt de werkuren", () => {
    expect(
      maximum({ periode: periode("2024-01-01", "2025-01-31"), werk: [contract("2024-01-01", "2025-01-31", 24)] }),
    ).toBe(181.11);
    expect(maximum({ urenwijzigingen: [{ vanaf: datum("2024-04-01"), urenPerWeek: 12 }] })).toBe(64.8);
  });
  test("een korting maakt het maximum niet kleiner", () => {
    expect(maximum({ ontvangenOp: datum("2024-06-01"), redenTeLaat: "niet-goed" })).toBe(86.4);
  });
  test("een gemeente heeft geen wettelijk maximum van UWV", () => {
    expect(
      reken({ regime: null }, gemeenteMet({ intensiteit: { soort: "percentage", percentage: 5 } })).wettelijkMaximum,
    ).toBeNull();
  });
});
