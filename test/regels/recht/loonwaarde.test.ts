import { describe, expect, test } from "vitest";
import { formatBron } from "../../../src/regels/bron.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import {
  bijGemeente,
  dag,
  feit,
  feiten,
  gemeenteMet,
  kort,
  proefplaatsing,
  voorwaarde,
  werk,
  zonderAdvies,
} from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);

describe("Loonwaarde: minstens 35% (UWV 2023 §2.2)", () => {
  const met = (percentage: number | null, anders: Partial<Rechtsfeiten> = {}): Partial<Rechtsfeiten> => ({
    advies: { ...feiten().advies, loonwaarde: feit("loonwaarde", percentage) },
    ...anders,
  });
  test.each<[number | null, string]>([
    [null, "onbekend → arbeidsdeskundige"],
    [0, "voldoet-niet"],
    [19.9, "voldoet-niet"],
    [20, "menselijkeBeoordeling → arbeidsdeskundige (uitzondering)"],
    [34.9, "menselijkeBeoordeling → arbeidsdeskundige (uitzondering)"],
    [35, "voldoet"],
    [100, "voldoet"],
  ])("%s%%: %s", (percentage, uitkomst) => expect(kort(voorwaarde("loonwaarde", met(percentage)))).toBe(uitkomst));

  test.each<[number | null, string]>([
    [null, "De loonwaarde is nog niet gemeten. Nodig is minstens 35%."],
    [19.9, "De loonwaarde is 19,9%. Nodig is minstens 35%. Ook met groei is minstens 20% nodig."],
    [20, "De loonwaarde is 20%. Nodig is minstens 35%. Minder is genoeg als de loonwaarde binnen een jaar groeit."],
    [35, "De loonwaarde is 35%. Nodig is minstens 35%."],
  ])("de uitleg bij %s%%", (percentage, uitleg) =>
    expect(voorwaarde("loonwaarde", met(percentage))?.uitleg).toBe(uitleg),
  );

  test("de bronnen, ook van de uitzondering", () => {
    expect(bronnen(voorwaarde("loonwaarde", met(35)))).toEqual(["UWV 2023 §2.2", "Protocol Jobcoach UWV 2.3"]);
    expect(bronnen(voorwaarde("loonwaarde", met(20)))).toEqual([
      "UWV 2023 §2.2",
      "Protocol Jobcoach UWV 2.3",
      "Protocol Jobcoach UWV 2014 A.2.1",
    ]);
  });

  test("bij min-max geldt de uitzondering niet", () => {
    const minMax = met(30, { werk: [werk({ vorm: "min-max" })] });
    expect(kort(voorwaarde("loonwaarde", minMax))).toBe("voldoet-niet");
    expect(voorwaarde("loonwaarde", minMax)?.uitleg).toBe(
      "De loonwaarde is 30%. Nodig is minstens 35%. Groei telt bij min-max niet mee.",
    );
    expect(voorwaarde("loonwaarde", met(35, { werk: [werk({ vorm: "min-max" })] }))?.uitkomst).toBe("voldoet");
  });

  test("bij werken op proef is er geen loon, dus geen voorwaarde; met een contract erna wel", () => {
    expect(voorwaarde("loonwaarde", { werk: [proefplaatsing()] })).toBeUndefined();
    expect(voorwaarde("loonwaarde", { werk: [proefplaatsing(), werk({ van: dag("2026-05-02") })] })?.uitkomst).toBe(
      "voldoet",
    );
  });

  test.each<[string, Parameters<typeof gemeenteMet>[0], string | undefined]>([
    ["geen ondergrens", { minimaleLoonwaarde: 0 }, undefined],
    ["onbekend", { minimaleLoonwaarde: null }, "menselijkeBeoordeling → beslisser"],
    ["40%, groei onbekend", { minimaleLoonwaarde: 40 }, "menselijkeBeoordeling → beslisser"],
    ["40%, groei telt niet", { minimaleLoonwaarde: 40, minimaleLoonwaardeBijGroei: 0 }, "voldoet-niet"],
    ["30%", { minimaleLoonwaarde: 30 }, "voldoet"],
  ])("bij een gemeente: %s", (_, recht, uitkomst) => {
    const advies = { ...zonderAdvies, loonwaarde: feit("loonwaarde", 30) };
    const een = voorwaarde("loonwaarde", { ...bijGemeente, advies }, gemeenteMet(recht));
    expect(kort(een)).toBe(uitkomst);
    if (een !== undefined) expect(bronnen(een)).toEqual(["Beleid mijn-gemeente"]);
  });
  test("zonder ondergrens weet de arbeidsdeskundige het", () => {
    const beleid = gemeenteMet({ minimaleLoonwaarde: null });
    expect(voorwaarde("loonwaarde", bijGemeente, beleid)?.uitkomst).toBe("voldoet");
    expect(voorwaarde("loonwaarde", { ...bijGemeente, advies: zonderAdvies }, beleid)?.uitleg).toBe(
      "Welke loonwaarde minstens nodig is, weten wij hier niet.",
    );
  });
});
