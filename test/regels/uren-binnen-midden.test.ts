import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, datum } from "../../src/domein/datum.ts";
import { urenBinnenMidden } from "../../src/regels/uren/uren-binnen-midden.ts";

const uren = (van: string, totEnMet: string, urenPerWeek: number, inDienstSinds: string) =>
  urenBinnenMidden({ van: datum(van), totEnMet: datum(totEnMet), urenPerWeek, inDienstSinds: datum(inDienstSinds) });

describe("De meeste uren van het regime midden (Tabel 1; 48 van de 52 weken)", () => {
  test.each([
    ["E1: derde jaar, 181 dagen, 38 uur, 3%", "2022-02-17", "2022-08-16", 38, "2019-08-17", 27.21],
    ["E3: eerste halfjaar, 182 dagen, 24 uur", "2024-01-01", "2024-06-30", 24, "2024-01-01", 57.6],
    ["E3: tweede halfjaar, 184 dagen", "2024-07-01", "2024-12-31", 24, "2024-01-01", 58.23],
    ["E3: dertiende maand, 31 dagen tegen 5%", "2025-01-01", "2025-01-31", 24, "2024-01-01", 4.91],
    ["E4: over de verjaardag, 92 dagen 10% en 91 dagen 5%", "2023-10-01", "2024-03-31", 20, "2023-01-01", 36.26],
    ["E5: 184 dagen, 32 uur, op tijd", "2024-07-01", "2024-12-31", 32, "2024-07-01", 77.64],
    ["E8: 245 dagen, 24 uur", "2024-03-01", "2024-10-31", 24, "2024-03-01", 77.54],
    ["E8: 120 dagen 10% en 61 dagen 5%", "2024-11-01", "2025-04-30", 24, "2024-03-01", 47.63],
    ["E8: 184 dagen 5%", "2025-05-01", "2025-10-31", 24, "2024-03-01", 29.12],
    ["E8: 30 dagen 5%", "2025-11-01", "2025-11-30", 24, "2024-03-01", 4.75],
  ])("%s", (_, van, totEnMet, perWeek, inDienst, verwacht) => {
    expect(uren(van, totEnMet, perWeek, inDienst)).toBe(verwacht);
  });

  test.each([
    ["de dag voor de verjaardag telt tegen 10%", "2024-12-31", "2024-12-31", 0.79],
    ["de verjaardag zelf tegen 5%", "2025-01-01", "2025-01-01", 0.4],
    ["de dag voor de tweede verjaardag tegen 5%", "2025-12-31", "2025-12-31", 0.4],
    ["de tweede verjaardag tegen 3%", "2026-01-01", "2026-01-01", 0.24],
    ["jaren later nog steeds 3%", "2033-01-01", "2033-01-01", 0.24],
  ])("%s", (_, van, totEnMet, verwacht) => expect(uren(van, totEnMet, 60, "2024-01-01")).toBe(verwacht));

  test.each([
    ["28 februari is nog het eerste jaar", "2025-02-28", 0.79],
    ["1 maart is het tweede jaar", "2025-03-01", 0.4],
  ])("in dienst op 29 februari: %s", (_, dag, verwacht) => expect(uren(dag, dag, 60, "2024-02-29")).toBe(verwacht));

  test("een periode over drie jaren krijgt drie percentages", () => {
    expect(uren("2024-12-31", "2026-01-01", 60, "2024-01-01")).toBe(145.42);
  });
  test("halve uren per week tellen precies", () => {
    expect(uren("2024-01-01", "2024-06-30", 12.5, "2024-01-01")).toBe(30);
  });
  test.each<[string, number | undefined]>([
    ["2019-09-30", undefined],
    ["2019-10-01", 0.79],
  ])("het protocol begint op 1 oktober 2019: %s", (dag, verwacht) => {
    expect(uren(dag, dag, 60, dag)).toBe(verwacht);
  });
});

describe("Wat altijd geldt", () => {
  const periode = fc.tuple(
    fc.nat(1500),
    fc.nat(1500),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 60 }),
  );
  const begin = datum("2020-01-01");

  test("in twee stukken geknipt zijn het evenveel uren, op een honderdste na", () => {
    fc.assert(
      fc.property(periode, fc.integer({ min: 1, max: 200 }), ([dienst, start, dagen, urenPerWeek], meer) => {
        const van = addDays(begin, start);
        const midden = addDays(van, dagen);
        const einde = addDays(midden, meer);
        const met = { urenPerWeek, inDienstSinds: addDays(begin, Math.min(dienst, start)) };
        const heel = urenBinnenMidden({ ...met, van, totEnMet: einde }) ?? 0;
        const een = urenBinnenMidden({ ...met, van, totEnMet: midden }) ?? 0;
        const ander = urenBinnenMidden({ ...met, van: addDays(midden, 1), totEnMet: einde }) ?? 0;
        expect(Math.abs(heel - een - ander)).toBeLessThanOrEqual(0.0151);
      }),
    );
  });
  test("een dag langer geeft nooit minder uren, een jaar langer in dienst nooit meer", () => {
    fc.assert(
      fc.property(periode, ([dienst, start, dagen, urenPerWeek]) => {
        const van = addDays(begin, start);
        const totEnMet = addDays(van, dagen);
        const inDienstSinds = addDays(begin, Math.min(dienst, start));
        const nu = urenBinnenMidden({ van, totEnMet, urenPerWeek, inDienstSinds }) ?? 0;
        const langer = urenBinnenMidden({ van, totEnMet: addDays(totEnMet, 1), urenPerWeek, inDienstSinds }) ?? 0;
        const eerder = urenBinnenMidden({ van, totEnMet, urenPerWeek, inDienstSinds: addDays(inDienstSinds, -365) });
        expect(langer).toBeGreaterThanOrEqual(nu);
        expect(eerder ?? 0).toBeLessThanOrEqual(nu);
      }),
    );
  });
});
