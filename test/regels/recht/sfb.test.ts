import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { isOudOordeel, leeftijdVan } from "../../../src/regels/recht/beoordeel-sfb.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import { bijGemeente, dag, feit, gemeenteMet, kort, voorwaarde, zonderAdvies } from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);
const zonder = { advies: zonderAdvies };
type Uitkering = Rechtsfeiten["uitkering"]["waarde"];

type Sfb = Rechtsfeiten["sfb"];
describe("Een structurele functionele beperking (Reintegratiebesluit 18, Leidraad 2024)", () => {
  const sfb = (status: Sfb["status"]["waarde"], op: string | null = null, bron: string | null = null): Sfb => ({
    status: feit("status", status),
    op: feit("op", op === null ? null : dag(op)),
    bron: feit("bron", bron),
  });
  test.each<[string, Sfb, string, string]>([
    ["in onderzoek", sfb("in-onderzoek"), "onbekend → arbeidsdeskundige", "De beperking wordt nog onderzocht."],
    [
      "niet vastgesteld",
      sfb("niet-vastgesteld"),
      "onbekend → arbeidsdeskundige",
      "Er is nog geen beperking vastgesteld. UWV moet dat bij deze aanvraag zelf onderzoeken.",
    ],
    [
      "onbekend",
      sfb("onbekend"),
      "onbekend → arbeidsdeskundige",
      "Of er een beperking is vastgesteld, is nog niet bekend.",
    ],
    ["open", sfb(null), "onbekend → arbeidsdeskundige", "Of er een beperking is vastgesteld, is nog niet bekend."],
    [
      "zonder dag",
      sfb("vastgesteld", null, "gemeente"),
      "onbekend → beslisser",
      "De beperking is vastgesteld, maar niet duidelijk is door wie en wanneer.",
    ],
    [
      "zonder bron",
      sfb("vastgesteld", "2026-01-01"),
      "onbekend → beslisser",
      "De beperking is vastgesteld, maar niet duidelijk is door wie en wanneer.",
    ],
    [
      "van een jaar geleden",
      sfb("vastgesteld", "2025-03-16", "gemeente"),
      "voldoet",
      "De beperking is vastgesteld op 16 maart 2025.",
    ],
    [
      "van een jaar en een dag geleden",
      sfb("vastgesteld", "2025-03-15", "gemeente"),
      "menselijkeBeoordeling → beslisser",
      "De beperking is vastgesteld op 15 maart 2025. Dat is 1 jaar geleden.",
    ],
    [
      "van tien jaar geleden",
      sfb("vastgesteld", "2016-03-16", "gemeente"),
      "menselijkeBeoordeling → beslisser",
      "De beperking is vastgesteld op 16 maart 2016. Dat is 10 jaar geleden.",
    ],
  ])("%s", (_, waarden, uitkomst, uitleg) => {
    const een = voorwaarde("sfb", { ...zonder, sfb: waarden });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
  });
  test("de vraag zegt dat een verzekeringsarts pas daarna komt, en noemt geen gezondheid", () => {
    const een = voorwaarde("sfb", { ...zonder, sfb: sfb("in-onderzoek") });
    expect(een?.vraag?.vraag).toContain("Vraag pas een verzekeringsarts als u het zelf niet kunt zeggen.");
    expect(bronnen(een)).toEqual(["Reintegratiebesluit 18", "Leidraad Jobcoach 2024 SFB", "UWV 2023 §2.2"]);
  });
  test.each<[Uitkering, string]>([
    ["wajong", "voldoet"],
    ["wia", "voldoet"],
    ["participatiewet", "menselijkeBeoordeling"],
    ["anders", "menselijkeBeoordeling"],
  ])("een oud oordeel met uitkering %s: %s", (uitkering, uitkomst) =>
    expect(
      voorwaarde("sfb", {
        ...zonder,
        sfb: sfb("vastgesteld", "2016-03-16", "gemeente"),
        uitkering: feit("u", uitkering),
      })?.uitkomst,
    ).toBe(uitkomst),
  );
  test.each<[string, Sfb, Rechtsfeiten["advies"]["sfb"]["waarde"], string]>([
    ["oud, maar nu bevestigd", sfb("vastgesteld", "2016-03-16", "gemeente"), "ja", "voldoet"],
    ["nu vastgesteld", sfb("in-onderzoek"), "ja", "voldoet"],
    ["nu niet", sfb("in-onderzoek"), "nee", "voldoet-niet"],
    ["eerder wel, nu niet", sfb("vastgesteld", "2026-01-01", "gemeente"), "nee", "menselijkeBeoordeling → beslisser"],
    ["een arts kijkt nog", sfb("in-onderzoek"), "verzekeringsarts-gevraagd", "onbekend → arbeidsdeskundige"],
  ])("met een advies: %s", (_, waarden, oordeel, uitkomst) =>
    expect(
      kort(voorwaarde("sfb", { sfb: waarden, advies: { ...zonderAdvies, sfb: feit("adviesSfb", oordeel) } })),
    ).toBe(uitkomst),
  );
  test("bij een gemeente geldt deze regel niet", () =>
    expect(voorwaarde("sfb", bijGemeente, gemeenteMet({}))).toBeUndefined());

  test.each([
    ["2025-03-16", "2026-03-16", false],
    ["2025-03-15", "2026-03-16", true],
    ["2000-01-01", "2019-09-30", false],
  ])("een oordeel van %s is op %s oud: %s", (op, vandaag, oud) =>
    expect(isOudOordeel(datum(op), datum(vandaag))).toBe(oud),
  );
  test.each([
    ["2026-03-15", "2026-03-16", "1 dag"],
    ["2025-03-17", "2026-03-16", "364 dagen"],
    ["2025-03-16", "2026-03-16", "1 jaar"],
    ["2016-03-17", "2026-03-16", "9 jaar"],
  ])("van %s tot %s is %s", (op, vandaag, woorden) => expect(leeftijdVan(datum(op), datum(vandaag))).toBe(woorden));
});
