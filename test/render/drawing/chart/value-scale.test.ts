import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeValueScale } from "../../../../src/render/drawing/chart/value-scale.ts";

describe("Langs de as staan ronde getallen", () => {
  test.each([
    [[0], "uren", ["0", "1"]],
    [[], "uren", ["0", "1"]],
    [[3, 7], "uren", ["0", "2", "4", "6", "8"]],
    [[12.5, 57.6], "uren", ["0", "20", "40", "60"]],
    [[0.3, 0.5], "uren", ["0", "0,1", "0,2", "0,3", "0,4", "0,5"]],
    [[-3, 8], "uren", ["-5", "0", "5", "10"]],
    [[-5], "uren", ["-5", "-4", "-3", "-2", "-1", "0"]],
    [[1, 2], "uren", ["0", "1", "2"]],
    [[12500, 99999], "uren", ["0", "20.000", "40.000", "60.000", "80.000", "100.000"]],
    [[1.2e9, 3.4e9], "miljard uren", ["0", "1", "2", "3", "4"]],
    [[2e6], "miljoen uren", ["0", "0,5", "1", "1,5", "2"]],
    [[0.0004], "uren, maal 10^-6", ["0", "100", "200", "300", "400"]],
    [[5e-324], "uren", ["0", "1"]],
  ])("%j", (values, unit, ticks) => {
    const scale = makeValueScale(values, "uren");
    expect(scale.unit).toBe(unit);
    expect(scale.ticks.map(({ text }) => text)).toEqual(ticks);
  });

  test("elke waarde staat tussen de laagste en de hoogste, met nul op een streep", () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const scale = makeValueScale(values, "uren");
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(8);
        for (const each of [0, ...values]) {
          expect(scale.place(each)).toBeGreaterThanOrEqual(-1e-6);
          expect(scale.place(each)).toBeLessThanOrEqual(1 + 1e-6);
        }
        expect(scale.ticks.some(({ share }) => Math.abs(share - scale.place(0)) < 1e-6)).toBe(true);
      }),
    );
  });
});
