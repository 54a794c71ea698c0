import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { berekenDeclaratie, formatMinuten, inUren } from "../../../src/regels/uren/bereken-declaratie.ts";
import { saldoStrippenkaart } from "../../../src/regels/uren/saldo-strippenkaart.ts";

const regel = (op: string, minuten: number) => ({ op: datum(op), minuten });

describe("Wat er te declareren is: hoogstens wat van de toekenning over is", () => {
  test.each<readonly [string, number, number, number, number, number]>([
    ["alles past", 10, 0, 599, 0, 599],
    ["het past precies", 10, 0, 600, 0, 600],
    ["een minuut te veel", 10, 0, 601, -1, 600],
    ["er is al een deel gedeclareerd", 10, 300, 400, -100, 300],
    ["alles was al gedeclareerd", 10, 600, 30, -30, 0],
    ["er was al te veel gedeclareerd", 10, 700, 30, -30, 0],
    ["niets gemaakt", 10, 100, 0, 0, 0],
    ["de einddeclaratie van UWV: 27,21 uur is 27:13", 27.21, 740, 930, -37, 893],
  ])("%s", (_, toegekend, eerder, gemaakt, correctie, declarabel) => {
    expect(berekenDeclaratie(toegekend, eerder, [regel("2026-01-05", gemaakt)])).toMatchObject({
      eerderInMinuten: eerder,
      duurInMinuten: gemaakt,
      correctieInMinuten: correctie,
      declarabelInMinuten: declarabel,
    });
  });

  test("de stappen zeggen het met dezelfde getallen en de bron", () => {
    const { stappen } = berekenDeclaratie(27.21, 740, [regel("2022-07-01", 930)]);
    expect(
      stappen.map(({ soort, tekst, getallen, bronnen }) => [soort, tekst, getallen, bronnen.map(formatBron)]),
    ).toEqual([
      [
        "declaratie",
        "Toegekend 27:13, eerder gedeclareerd 12:20. Over: 14:53.",
        { toegekendInMinuten: 1633, eerderInMinuten: 740, overInMinuten: 893 },
        ["UWV 2023 §4.3"],
      ],
      [
        "declarabel",
        "Gemaakt 15:30, correctie -0:37. Te declareren: 14:53 (14,88 uur).",
        { duurInMinuten: 930, correctieInMinuten: -37, declarabelInMinuten: 893 },
        ["UWV 2023 §4.3"],
      ],
    ]);
  });

  test("per kalenderjaar: wat het eerst is gemaakt, telt het eerst, ook als de regels door elkaar staan", () => {
    const regels = [
      regel("2027-01-02", 100),
      regel("2026-12-31", 60),
      regel("2027-01-02", 50),
      regel("2026-11-01", 100),
    ];
    expect(berekenDeclaratie(4, 0, regels).perJaar).toEqual([
      { jaar: 2026, minuten: 160, uren: 2.67 },
      { jaar: 2027, minuten: 80, uren: 1.33 },
    ]);
    expect(berekenDeclaratie(2, 0, regels).perJaar).toEqual([{ jaar: 2026, minuten: 120, uren: 2 }]);
    expect(berekenDeclaratie(0, 0, regels).perJaar).toEqual([]);
  });

  test("een correctie onder nul maakt van een toekenning nooit meer dan zij was", () => {
    const { declarabelInMinuten, stappen } = berekenDeclaratie(60, -600, [{ op: datum("2026-02-10"), minuten: 4000 }]);
    expect(declarabelInMinuten).toBe(3600);
    expect(stappen[0]?.tekst).toContain("Over: 60:00.");
  });
  test("samen nooit meer dan de toekenning, en de jaren tellen op", () => {
    const minuten = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        minuten,
        fc.array(minuten, { maxLength: 6 }),
        (honderdsten, eerder, duren) => {
          const uitkomst = berekenDeclaratie(
            honderdsten / 100,
            eerder,
            duren.map((een, plaats) => regel(`202${plaats}-06-01`, een)),
          );
          expect(eerder + uitkomst.declarabelInMinuten).toBeLessThanOrEqual(
            Math.max(eerder, uitkomst.toegekendInMinuten),
          );
          expect(uitkomst.perJaar.reduce((som, een) => som + een.minuten, 0)).toBe(uitkomst.declarabelInMinuten);
          expect(uitkomst.duurInMinuten + uitkomst.correctieInMinuten).toBe(uitkomst.declarabelInMinuten);
        },
      ),
    );
  });
});

describe("Minuten en uren", () => {
  test.each([
    [0, "0:00", 0],
    [1, "0:01", 0.02],
    [3, "0:03", 0.05],
    [9, "0:09", 0.15],
    [59, "0:59", 0.98],
    [60, "1:00", 1],
    [-37, "-0:37", -0.62],
    [-60, "-1:00", -1],
    [893, "14:53", 14.88],
    [1633, "27:13", 27.22],
  ])("%d minuten is %s", (minuten, text, uren) => {
    expect(formatMinuten(minuten)).toBe(text);
    expect(inUren(minuten)).toBe(uren);
  });
});

describe("De strippenkaart is een eigen budget", () => {
  test.each<readonly [string, readonly number[], number, number, string]>([
    ["nog heel", [], 300, 5, "Strippenkaart: 5,00 uur, gebruikt 0,00 uur, over 5,00 uur."],
    ["een deel op", [90, 35], 175, 2.92, "Strippenkaart: 5,00 uur, gebruikt 2,08 uur, over 2,92 uur."],
    ["precies op", [300], 0, 0, "Strippenkaart: 5,00 uur, gebruikt 5,00 uur, over 0,00 uur."],
    ["er meer af dan erop stond", [310], -10, -0.17, "Strippenkaart: 5,00 uur, gebruikt 5,17 uur, te veel 0,17 uur."],
  ])("%s", (_, gebruikt, minuten, uren, tekst) => {
    const saldo = saldoStrippenkaart(
      5,
      gebruikt.map((een) => ({ minuten: een })),
    );
    expect(saldo).toMatchObject({
      uren: 5,
      gebruiktInMinuten: 300 - minuten,
      overInMinuten: minuten,
      overInUren: uren,
    });
    expect(saldo.stappen.map((een) => [een.soort, een.tekst, een.getallen, een.bronnen.map(formatBron)])).toEqual([
      [
        "strippenkaart",
        tekst,
        { uren: 5, gebruiktInMinuten: 300 - minuten, overInMinuten: minuten },
        ["UWV 2023 §2.3"],
      ],
    ]);
  });
});
