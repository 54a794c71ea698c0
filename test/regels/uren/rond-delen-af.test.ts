import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breuk, rondAf, som } from "../../../src/domein/breuk.ts";
import { rondDelenAf } from "../../../src/regels/uren/rond-delen-af.ts";

describe("Afgeronde delen tellen op tot het afgeronde geheel", () => {
  test.each<readonly [string, readonly number[], readonly number[]]>([
    ["niets", [], []],
    ["een deel", [1.005], [1.01]],
    ["drie gelijke delen: de eerste krijgt wat over is", [1 / 3, 1 / 3, 1 / 3], [0.34, 0.33, 0.33]],
    ["wie het meeste verliest, krijgt het", [0.333, 0.334, 0.333], [0.33, 0.34, 0.33]],
    ["de laatste kan het zijn", [0.331, 0.332, 0.337], [0.33, 0.33, 0.34]],
    ["twee honderdsten over", [0.129, 0.121, 0.127], [0.13, 0.12, 0.13]],
    ["een half honderdste samen telt naar boven", [0.0025, 0.0025], [0.01, 0]],
    ["net minder niet", [0.0025, 0.0024], [0, 0]],
    ["hele honderdsten blijven", [1.25, 2.5, 0], [1.25, 2.5, 0]],
    ["E4", [24.26374, 12], [24.26, 12]],
  ])("%s", (_, gegeven, verwacht) => expect(rondDelenAf(gegeven.map((een) => breuk(een)))).toEqual(verwacht));

  test("altijd, en geen deel wijkt een honderdste of meer af", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 8 }), { maxLength: 12 }), (gehelen) => {
        const delen = gehelen.map((een) => breuk(een, 36_400));
        const afgerond = rondDelenAf(delen);
        expect(som(afgerond.map((een) => breuk(een))).valueOf()).toBe(rondAf(som(delen), 2));
        for (const [plaats, deel] of delen.entries())
          expect(
            Math.abs(
              breuk(afgerond[plaats] ?? -1)
                .sub(deel)
                .valueOf(),
            ),
          ).toBeLessThan(0.01);
      }),
    );
  });
});
