import { describe, expect, test } from "vitest";
import { formatDemands, holds } from "../../bench/demand.ts";
import { demandsOn } from "../../bench/documents-demands.ts";

describe("Eisen aan de metingen", () => {
  test.each([
    ["net genoeg", { value: 4, atLeast: 4 }, true],
    ["net te weinig", { value: 3.99, atLeast: 4 }, false],
    ["net niet te veel", { value: 1.3, atMost: 1.3 }, true],
    ["net te veel", { value: 1.31, atMost: 1.3 }, false],
    ["geen getal", { value: Number.NaN, atMost: 1.3 }, false],
    ["niet gemeten", { value: undefined, atLeast: 4 }, false],
  ])("%s", (_, parts, expected) => expect(holds({ what: "iets", unit: "×", ...parts })).toBe(expected));

  test("wat niet gemeten is, staat er met zoveel woorden", () => {
    expect(formatDemands([{ what: "iets", value: undefined, unit: "×", atLeast: 4 }])).toContain("not measured");
  });

  test("zonder metingen is aan geen enkele eis voldaan, en geen eis is weg", () => {
    const demands = demandsOn([], []);
    expect(demands.length).toBe(16);
    expect(demands.filter(holds)).toEqual([]);
  });

  test("de snelheid is de middelste verhouding van dezelfde rondes", () => {
    const side = (peer: string, rates: readonly number[]) => ({ peer, rates, bytes: 20_000, memory: 100 });
    const sides = [side("dakpan-pdf", [400, 40, 500]), side("typst", [100, 10, 100])];
    const [letter] = demandsOn([{ makes: "pdf", kind: "letter", sides }], []);
    expect(letter).toMatchObject({ value: 4, atLeast: 4 });
  });
});
