import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { berekenDeclaratie, formatMinuten } from "../../../src/regels/uren/bereken-declaratie.ts";
import { urenBijVroegEinde } from "../../../src/regels/uren/vroeg-einde.ts";
import {
  contract,
  delen,
  gevolgen,
  periode,
  perPeriode,
  plaatsing,
  reken,
  uwvMet,
  vast,
  vraagVan,
} from "./gevallen.ts";

/** A contract of 13 months: E3 and E6. */
const dertienMaanden = {
  periode: periode("2024-01-01", "2025-01-31"),
  werk: [contract("2024-01-01", "2025-01-31", 24)],
  inDienstSinds: datum("2024-01-01"),
};

describe("Uitgewerkte voorbeelden van de uren (Tabel 1, dagen × uren per week × 48/364)", () => {
  test("E1: 181 dagen, 38 uur per week, midden in jaar 3: 27,21 uur", () => {
    const uitkomst = reken({
      periode: periode("2022-02-17", "2022-08-16"),
      werk: [vast("2020-02-17", 38)],
      inDienstSinds: datum("2020-02-17"),
    });
    expect(delen(uitkomst)).toEqual(["2022-02-17 2022-08-16 181d@3% = 27.20967"]);
    expect(uitkomst).toMatchObject({ uren: 27.21, urenZonderKorting: 27.21, dagen: 181, vastheid: "vast" });
    expect(uitkomst.segmenten[0]).toMatchObject({
      jaar: 3,
      tabel: "tabel-1",
      werkurenPerWeek: 38,
      urenAfgerond: 27.21,
    });
    expect(uitkomst.segmenten[0]?.bronnen.map(formatBron)).toEqual(["Protocol Jobcoach UWV Tabel 1", "UWV 2023 §2.3"]);
  });

  test("E2: een half jaar van 182 dagen geeft precies de schatting van het formulier: 24 weken × 32 uur × 10%", () => {
    expect(reken({ werk: [vast("2024-01-01", 32)] }).uren).toBe((24 * 32 * 10) / 100);
  });

  test("E3: 13 maanden zijn 6 + 6 + 1, met 5% vanaf de verjaardag", () => {
    const uitkomst = reken(dertienMaanden);
    expect(perPeriode(uitkomst)).toEqual([
      "2024-01-01 2024-06-30 57.6",
      "2024-07-01 2024-12-31 58.23",
      "2025-01-01 2025-01-31 4.91",
    ]);
    expect(uitkomst.segmenten.map(({ dagen, percentage }) => [dagen, percentage])).toEqual([
      [182, 10],
      [184, 10],
      [31, 5],
    ]);
    expect(uitkomst.uren).toBe(120.74);
  });

  test("E4: een jaargrens in de periode: 92 dagen met 10% en 91 dagen met 5%", () => {
    const uitkomst = reken({
      periode: periode("2023-10-01", "2024-03-31"),
      werk: [vast("2023-01-01", 20)],
      inDienstSinds: datum("2023-01-01"),
    });
    expect(delen(uitkomst)).toEqual(["2023-10-01 2023-12-31 92d@10% = 24.26374", "2024-01-01 2024-03-31 91d@5% = 12"]);
    expect(uitkomst.uren).toBe(36.26);
  });

  test("E5: 48 dagen na het begin ontvangen is 20 dagen te laat: 69,20 in plaats van 77,64 uur", () => {
    const laat = {
      periode: periode("2024-07-01", "2024-12-31"),
      werk: [vast("2024-07-01", 32)],
      ontvangenOp: datum("2024-08-18"),
    };
    const gekort = reken({ ...laat, redenTeLaat: "niet-goed" });
    expect(gekort).toMatchObject({ uren: 69.2, urenZonderKorting: 77.64, dagen: 184, dagenTeLaat: 20 });
    expect(gekort.korting).toEqual({
      dagen: 20,
      laatsteDagOpTijd: "2024-07-29",
      reden: "niet-goed",
      urenMetKorting: 69.2,
      urenZonderKorting: 77.64,
    });
    expect(gekort.segmenten[0]).toMatchObject({
      dagen: 184,
      dagenTeLaat: 20,
      uren: 69.2044,
      urenZonderKorting: 77.64396,
    });
    expect(reken({ ...laat, redenTeLaat: "goed" }).uren).toBe(77.64);
  });

  test("E6: het eerste half jaar van E3 stopt na 106 dagen: 33,55 uur naar verhouding", () => {
    const half = { ...dertienMaanden, periode: periode("2024-01-01", "2024-06-30") };
    const einde = urenBijVroegEinde({
      periode: half.periode,
      laatsteDag: datum("2024-04-15"),
      toegekend: reken(half).uren ?? 0,
      gemaakt: null,
      dagformule: reken({ ...half, periode: periode("2024-01-01", "2024-04-15") }).uren,
    });
    expect(einde).toMatchObject({
      dagen: 106,
      dagenInPeriode: 182,
      toegekend: 57.6,
      naarVerhouding: 33.55,
      vragen: [],
    });
  });

  test("E7: 12:20 was al gedeclareerd, van 15:30 past nog 14:53 in 27,21 uur", () => {
    const eerder = 12 * 60 + 20;
    const declaratie = berekenDeclaratie(27.21, eerder, [{ op: datum("2022-08-01"), minuten: 15 * 60 + 30 }]);
    expect(formatMinuten(declaratie.toegekendInMinuten)).toBe("27:13");
    expect(formatMinuten(declaratie.correctieInMinuten)).toBe("-0:37");
    expect(formatMinuten(declaratie.declarabelInMinuten)).toBe("14:53");
    expect(declaratie.declarabelInUren).toBe(14.88);
    expect(declaratie.perJaar).toEqual([{ jaar: 2022, minuten: 893, uren: 14.88 }]);
    expect(eerder + declaratie.declarabelInMinuten).toBe(declaratie.toegekendInMinuten);
  });

  describe("E8: proefplaatsing, 8 maanden en 13 maanden", () => {
    const reeks = {
      periode: periode("2024-01-01", "2025-11-30"),
      werk: [
        plaatsing("2024-01-01", "2024-02-29", 24),
        contract("2024-03-01", "2024-10-31", 24),
        contract("2024-11-01", "2025-11-30", 24),
      ],
      inDienstSinds: datum("2024-03-01"),
    };
    const metVasteUren = uwvMet({ proefplaatsingUren: { midden: 8 } });

    test("met het contract van nu: de uren staan vast, behalve die van het korte contract", () => {
      const uitkomst = reken({ ...reeks, tabelkeuze: "huidig-contract" }, metVasteUren);
      expect(perPeriode(uitkomst)).toEqual([
        "2024-01-01 2024-02-29 8",
        "2024-03-01 2024-10-31 77.54",
        "2024-11-01 2025-04-30 47.63",
        "2025-05-01 2025-10-31 29.12",
        "2025-11-01 2025-11-30 4.75",
      ]);
      expect(delen(uitkomst).slice(1)).toEqual([
        "2024-03-01 2024-10-31 245d@10% = 77.53846",
        "2024-11-01 2025-02-28 120d@10% = 37.97802",
        "2025-03-01 2025-04-30 61d@5% = 9.65275",
        "2025-05-01 2025-10-31 184d@5% = 29.11648",
        "2025-11-01 2025-11-30 30d@5% = 4.74725",
      ]);
      expect(uitkomst.perioden.map(({ soort, vastheid }) => `${soort} ${vastheid}`)).toEqual([
        "proefplaatsing vast",
        "contract te-bevestigen",
        "contract vast",
        "contract vast",
        "contract vast",
      ]);
      expect(uitkomst.uren).toBe(167.04);
      expect(uitkomst.vastheid).toBe("te-bevestigen");
    });

    test("met het eerste contract telt Tabel 2: Tabel 1 is de bovengrens, en na jaar 1 beslist een mens", () => {
      const uitkomst = reken({ ...reeks, tabelkeuze: "eerste-contract" }, metVasteUren);
      expect(uitkomst.uren).toBeNull();
      expect(uitkomst.perioden.map(({ uren, bovengrens }) => [uren, bovengrens])).toEqual([
        [8, null],
        [77.54, 77.54],
        [null, 47.63],
        [null, 29.12],
        [null, 4.75],
      ]);
      expect(uitkomst.bovengrens).toBe(167.04);
      expect(uitkomst.vragen.map(({ code }) => code)).toEqual(["TABEL_2_BEVESTIGEN", "TABEL_2_PERCENTAGE"]);
    });

    test("kiest niemand, dan staan beide uitkomsten bij de vraag", () => {
      const uitkomst = reken(reeks, metVasteUren);
      expect(uitkomst.uren).toBeNull();
      expect(gevolgen(vraagVan(uitkomst, "TABELKEUZE"))).toEqual([
        "eerste-contract: Met het eerste contract: nog niet te berekenen.",
        "huidig-contract: Met het contract van nu: 167,04 uur.",
      ]);
      expect(uitkomst.lezingen).toEqual([
        { soort: "tabelkeuze", keuze: "eerste-contract", uren: null },
        { soort: "tabelkeuze", keuze: "huidig-contract", uren: 167.04 },
      ]);
    });
  });
});
