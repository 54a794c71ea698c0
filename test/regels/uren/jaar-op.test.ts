import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { jaargrenzen, jaarOp } from "../../../src/regels/uren/jaar-op.ts";
import { delen, periode, reken, vast } from "./gevallen.ts";

describe("Het jaar van een dag", () => {
  test.each([
    ["2024-01-01", "2023-12-31", 1],
    ["2024-01-01", "2024-01-01", 1],
    ["2024-01-01", "2024-12-31", 1],
    ["2024-01-01", "2025-01-01", 2],
    ["2024-01-01", "2025-12-31", 2],
    ["2024-01-01", "2026-01-01", 3],
    ["2024-01-01", "2027-01-01", 3],
    ["2024-01-01", "2060-01-01", 3],
    ["2024-02-29", "2025-02-28", 1],
    ["2024-02-29", "2025-03-01", 2],
    ["2024-02-29", "2026-02-28", 2],
    ["2024-02-29", "2026-03-01", 3],
    ["2023-02-28", "2024-02-27", 1],
    ["2023-02-28", "2024-02-28", 2],
  ])("geteld vanaf %s is %s in jaar %d", (start, dag, jaar) => expect(jaarOp(datum(start), datum(dag))).toBe(jaar));

  test("er zijn twee grenzen; 29 februari wordt 1 maart", () => {
    expect(jaargrenzen(datum("2024-02-29"))).toEqual(["2025-03-01", "2026-03-01"]);
  });
  test.each([
    ["2189-01-01", ["2190-01-01", "2191-01-01"]],
    ["2190-12-31", ["2191-12-31", "2192-12-31"]],
    ["2191-01-01", []],
    ["2199-12-31", []],
  ])("vlak voor het einde van de kalender: %s", (start, grenzen) => expect(jaargrenzen(datum(start))).toEqual(grenzen));
});

describe("Wie op 29 februari begint, gaat op 1 maart naar jaar 2", () => {
  const half = { werk: [vast("2024-02-29", 26)], inDienstSinds: datum("2024-02-29") };
  test("een periode tot en met 28 februari heeft één percentage", () => {
    expect(delen(reken({ ...half, periode: periode("2025-01-01", "2025-02-28") }))).toEqual([
      "2025-01-01 2025-02-28 59d@10% = 20.22857",
    ]);
  });
  test("een dag langer en de laatste dag heeft het nieuwe", () => {
    expect(delen(reken({ ...half, periode: periode("2025-01-01", "2025-03-01") }))).toEqual([
      "2025-01-01 2025-02-28 59d@10% = 20.22857",
      "2025-03-01 2025-03-01 1d@5% = 0.17143",
    ]);
  });
  test("een periode vanaf 1 maart heeft alleen het nieuwe", () => {
    expect(delen(reken({ ...half, periode: periode("2025-03-01", "2025-03-07") }))).toEqual([
      "2025-03-01 2025-03-07 7d@5% = 1.2",
    ]);
  });
});
