import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kiesParen } from "../../../src/brieven/proef/kies-paren.ts";

const factoren = (...aantallen: readonly number[]) =>
  aantallen.map((aantal, factor) => ({ keuzes: Array.from({ length: aantal }, (_, keuze) => `${factor}:${keuze}`) }));

function ontmoetingen(combinaties: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(combinaties.flatMap((een) => een.flatMap((links) => een.map((rechts) => `${links}-${rechts}`))));
}

const klein = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 7 });

describe("Elke twee keuzes komen elkaar tegen", () => {
  test("elk paar van verschillende factoren staat ten minste een keer bij elkaar", () => {
    fc.assert(
      fc.property(klein, (aantallen) => {
        const alle = factoren(...aantallen);
        const samen = ontmoetingen(kiesParen(alle));
        for (const [factor, { keuzes }] of alle.entries())
          for (const { keuzes: andere } of alle.slice(factor + 1))
            for (const links of keuzes) for (const rechts of andere) expect(samen).toContain(`${links}-${rechts}`);
      }),
    );
  });

  test("van een factor is er nooit meer dan een keuze tegelijk", () => {
    fc.assert(
      fc.property(klein, (aantallen) => {
        for (const combinatie of kiesParen(factoren(...aantallen)))
          expect(new Set(combinatie.map((keuze) => keuze.split(":")[0])).size).toBe(combinatie.length);
      }),
    );
  });

  test("van 1.024 combinaties blijven er minder dan 20 over", () => {
    expect(kiesParen(factoren(2, 2, 2, 2, 2, 2, 2, 2, 2, 2)).length).toBeLessThan(20);
  });

  test.each([[[]], [[3]]])("met %j valt er niets te combineren", (aantallen) => {
    expect(kiesParen(factoren(...aantallen))).toEqual([]);
  });
});
