import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { urenBinnenMidden } from "../../../src/regels/uren/uren-binnen-midden.ts";
import type { Werk } from "../../../src/regels/uren/urenvraag.ts";

function vast(van: string, urenPerWeek: number, totEnMet?: string): readonly Werk[] {
  const werk: Werk = { id: "c1", soort: "contract", van: datum(van), urenPerWeek };
  return [totEnMet === undefined ? werk : { ...werk, totEnMet: datum(totEnMet) }];
}

function midden(
  van: string,
  totEnMet: string,
  werk: readonly Werk[],
  inDienst: string,
  verlening = van,
): number | undefined {
  return urenBinnenMidden({ van: datum(van), totEnMet: datum(totEnMet) }, werk, datum(inDienst), datum(verlening));
}

describe("De meeste uren van het regime midden (Tabel 1; 48 van de 52 weken)", () => {
  test.each([
    ["E3: eerste halfjaar, 182 dagen, 24 uur", "2024-01-01", "2024-06-30", 24, "2024-01-01", 57.6],
    ["E3: tweede halfjaar, 184 dagen", "2024-07-01", "2024-12-31", 24, "2024-01-01", 58.23],
    ["E5: 184 dagen, 32 uur, op tijd", "2024-07-01", "2024-12-31", 32, "2024-07-01", 77.64],
    ["halve uren per week tellen precies", "2024-01-01", "2024-06-30", 12.5, "2024-01-01", 30],
  ])("%s", (_, van, totEnMet, perWeek, inDienst, verwacht) => {
    expect(midden(van, totEnMet, vast(inDienst, perWeek), inDienst)).toBe(verwacht);
  });

  test("zijn er twee lezingen, dan telt de ruimste: de grens mag niemand iets kosten", () => {
    expect(midden("2023-10-01", "2024-03-31", vast("2023-01-01", 20), "2023-01-01")).toBe(48.26);
    expect(midden("2023-10-01", "2024-03-31", vast("2023-01-01", 20), "2023-01-01", "2023-01-01")).toBe(36.26);
  });

  test("een kort contract telt met Tabel 1 als bovengrens", () => {
    expect(midden("2026-04-01", "2026-11-30", vast("2026-04-01", 32, "2026-11-30"), "2026-04-01")).toBe(102.96);
  });

  test.each<[string, number | undefined]>([
    ["2019-09-30", undefined],
    ["2019-10-01", 0.79],
  ])("het protocol begint op 1 oktober 2019: %s", (dag, verwacht) => {
    expect(midden(dag, dag, vast(dag, 60), dag)).toBe(verwacht);
  });

  test("feiten die niet kunnen, geven geen grens", () => {
    expect(midden("2024-06-30", "2024-01-01", vast("2024-01-01", 24), "2024-01-01")).toBeUndefined();
    expect(midden("2024-01-01", "2024-06-30", vast("2024-01-01", 200), "2024-01-01")).toBeUndefined();
    expect(midden("2024-01-01", "2024-06-30", [], "2024-01-01")).toBeUndefined();
  });
});
