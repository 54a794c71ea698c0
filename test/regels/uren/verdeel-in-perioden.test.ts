import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import type { Werk } from "../../../src/regels/uren/urenvraag.ts";
import { isLang, verdeelInPerioden, werkOp } from "../../../src/regels/uren/verdeel-in-perioden.ts";
import { contract, periode, plaatsing, vast } from "./gevallen.ts";

const verdeel = (van: string, totEnMet: string, werk: readonly Werk[], maanden: number | null = 6): readonly string[] =>
  verdeelInPerioden(periode(van, totEnMet), werk, maanden).map((een) => `${een.soort} ${een.van} ${een.totEnMet}`);

describe("De gevraagde periode als aparte perioden", () => {
  const lang = vast("2024-01-01", 24);
  test.each<readonly [string, string, string, readonly Werk[], readonly string[]]>([
    ["zes maanden op de dag af", "2024-01-01", "2024-06-30", [lang], ["contract 2024-01-01 2024-06-30"]],
    [
      "een dag langer",
      "2024-01-01",
      "2024-07-01",
      [lang],
      ["contract 2024-01-01 2024-06-30", "contract 2024-07-01 2024-07-01"],
    ],
    ["een dag korter", "2024-01-01", "2024-06-29", [lang], ["contract 2024-01-01 2024-06-29"]],
    [
      "twaalf maanden",
      "2024-01-01",
      "2024-12-31",
      [lang],
      ["contract 2024-01-01 2024-06-30", "contract 2024-07-01 2024-12-31"],
    ],
    [
      "zeventien maanden",
      "2024-01-01",
      "2025-05-31",
      [lang],
      ["contract 2024-01-01 2024-06-30", "contract 2024-07-01 2024-12-31", "contract 2025-01-01 2025-05-31"],
    ],
    ["één dag", "2024-01-01", "2024-01-01", [lang], ["contract 2024-01-01 2024-01-01"]],
    [
      "vanaf 31 augustus: zes maanden later is 1 maart",
      "2024-08-31",
      "2025-03-01",
      [lang],
      ["contract 2024-08-31 2025-02-28", "contract 2025-03-01 2025-03-01"],
    ],
    [
      "een kort contract is één periode",
      "2024-01-01",
      "2024-11-30",
      [contract("2024-01-01", "2024-11-30", 24)],
      ["contract 2024-01-01 2024-11-30"],
    ],
    [
      "een jaar min een dag",
      "2024-01-01",
      "2024-12-30",
      [contract("2024-01-01", "2024-12-30", 24)],
      ["contract 2024-01-01 2024-12-30"],
    ],
    [
      "precies een jaar",
      "2024-01-01",
      "2024-12-31",
      [contract("2024-01-01", "2024-12-31", 24)],
      ["contract 2024-01-01 2024-06-30", "contract 2024-07-01 2024-12-31"],
    ],
    [
      "een kort contract, dan een lang",
      "2024-01-01",
      "2024-12-31",
      [contract("2024-01-01", "2024-08-31", 24), vast("2024-09-01", 24)],
      ["contract 2024-01-01 2024-08-31", "contract 2024-09-01 2024-12-31"],
    ],
    [
      "een lang contract dat stopt, dan een kort",
      "2024-05-01",
      "2024-12-31",
      [contract("2023-01-01", "2024-07-31", 24), contract("2024-08-01", "2024-12-31", 24)],
      ["contract 2024-05-01 2024-07-31", "contract 2024-08-01 2024-12-31"],
    ],
    [
      "twee contracten binnen zes maanden horen bij elkaar",
      "2024-01-01",
      "2024-06-30",
      [contract("2024-01-01", "2024-03-31", 24), vast("2024-04-01", 24)],
      ["contract 2024-01-01 2024-06-30"],
    ],
    [
      "een proefplaatsing staat apart",
      "2024-01-01",
      "2024-06-30",
      [plaatsing("2024-01-01", "2024-02-29", 24), vast("2024-03-01", 24)],
      ["proefplaatsing 2024-01-01 2024-02-29", "contract 2024-03-01 2024-06-30"],
    ],
    [
      "ook na een contract",
      "2024-01-01",
      "2024-06-30",
      [contract("2024-01-01", "2024-02-29", 24), plaatsing("2024-03-01", "2024-06-30", 24)],
      ["contract 2024-01-01 2024-02-29", "proefplaatsing 2024-03-01 2024-06-30"],
    ],
    [
      "een lange proefplaatsing blijft heel",
      "2024-01-01",
      "2024-10-31",
      [plaatsing("2024-01-01", "2024-10-31", 24)],
      ["proefplaatsing 2024-01-01 2024-10-31"],
    ],
    [
      "een deel van een proefplaatsing",
      "2024-01-01",
      "2024-01-31",
      [plaatsing("2024-01-01", "2024-02-29", 24)],
      ["proefplaatsing 2024-01-01 2024-01-31"],
    ],
    [
      "dagen zonder werk tussen twee perioden vallen weg",
      "2024-01-01",
      "2024-12-31",
      [contract("2024-01-01", "2024-07-31", 24), vast("2024-09-01", 24)],
      ["contract 2024-01-01 2024-07-31", "contract 2024-09-01 2024-12-31"],
    ],
    [
      "ook aan het begin",
      "2024-02-01",
      "2024-06-30",
      [contract("2023-01-01", "2024-01-31", 24), vast("2024-03-01", 24)],
      ["contract 2024-03-01 2024-06-30"],
    ],
    ["geen werk: geen perioden", "2024-01-01", "2024-06-30", [], []],
    ["werk dat later begint dan de periode stopt", "2024-01-01", "2024-06-30", [vast("2024-07-01", 24)], []],
  ])("%s", (_, van, totEnMet, werk, perioden) => expect(verdeel(van, totEnMet, werk)).toEqual(perioden));

  test("een beleid kan een andere lengte hebben", () => {
    expect(verdeel("2024-01-01", "2024-12-31", [lang], 12)).toEqual(["contract 2024-01-01 2024-12-31"]);
    expect(verdeel("2024-01-01", "2024-08-31", [lang], 3)).toEqual([
      "contract 2024-01-01 2024-03-31",
      "contract 2024-04-01 2024-06-30",
      "contract 2024-07-01 2024-08-31",
    ]);
  });
  test("zonder lengte is het één periode", () => {
    expect(verdeel("2024-01-01", "2026-12-31", [lang], null)).toEqual(["contract 2024-01-01 2026-12-31"]);
  });
});

describe("Een jaar of langer", () => {
  test.each<readonly [string, string | undefined, boolean]>([
    ["2024-01-01", undefined, true],
    ["2024-01-01", "2024-12-30", false],
    ["2024-01-01", "2024-12-31", true],
    ["2023-01-01", "2023-12-30", false],
    ["2023-01-01", "2023-12-31", true],
    ["2024-02-29", "2025-02-27", false],
    ["2024-02-29", "2025-02-28", true],
    ["2023-03-01", "2024-02-28", false],
    ["2023-03-01", "2024-02-29", true],
  ])("%s tot en met %s: %s", (van, totEnMet, lang) => expect(isLang(contract(van, totEnMet, 24))).toBe(lang));
});

describe("Het werk op een dag", () => {
  const werk = [contract("2024-01-01", "2024-03-31", 12), contract("2024-05-01", "2024-06-30", 24)];
  test.each<readonly [string, number | undefined]>([
    ["2023-12-31", undefined],
    ["2024-01-01", 12],
    ["2024-03-31", 12],
    ["2024-04-01", undefined],
    ["2024-04-30", undefined],
    ["2024-05-01", 24],
    ["2024-06-30", 24],
    ["2024-07-01", undefined],
  ])("%s: %s uur", (dag, uren) => expect(werkOp(werk, datum(dag))?.urenPerWeek).toBe(uren));
});
