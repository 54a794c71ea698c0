import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breuk, nul, rondAf, som } from "../../src/domein/breuk.ts";

describe("Afronden: een half naar boven, zoals het er staat", () => {
  test.each([
    [2.345, 2, 2.35],
    [2.3449, 2, 2.34],
    [1.005, 2, 1.01],
    [0.005, 2, 0.01],
    [0.00499999, 2, 0],
    [8.575, 2, 8.58],
    [1632.5, 0, 1633],
    [1632.6, 0, 1633],
    [1632.4, 0, 1632],
    [-0.005, 2, 0],
    [-0.006, 2, -0.01],
    [27.20967, 2, 27.21],
    [0, 2, 0],
    [5, 0, 5],
  ])("%d op %d decimalen is %d", (waarde, decimalen, verwacht) =>
    expect(rondAf(breuk(waarde), decimalen)).toBe(verwacht),
  );

  test("wijkt nooit meer dan een halve af", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 36_400 }),
        (teller, noemer) => {
          const waarde = breuk(teller, noemer);
          expect(Math.abs(breuk(rondAf(waarde, 2)).sub(waarde).valueOf())).toBeLessThanOrEqual(0.005);
        },
      ),
    );
  });
});

describe("Rekenen zonder afronden", () => {
  test("decimalen zijn wat er staat: 0,1 en 0,2 is 0,3", () => {
    expect(breuk(0.1).add(breuk(0.2)).equals(breuk(0.3))).toBe(true);
    expect(breuk(24.5).toFraction()).toBe("49/2");
    expect(breuk(48, 364).toFraction()).toBe("12/91");
    expect(breuk(1e-7).toFraction()).toBe("1/10000000");
  });
  test("een som van niets is nul, en drie derden zijn een", () => {
    expect(som([]).equals(nul)).toBe(true);
    expect(som([breuk(1, 3), breuk(1, 3), breuk(1, 3)]).valueOf()).toBe(1);
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is geen getal om mee te rekenen", (waarde) => {
    expect(() => breuk(waarde)).toThrow();
  });
});
