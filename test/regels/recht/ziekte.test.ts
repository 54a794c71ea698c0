import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { dagenZiek, isLangZiek } from "../../../src/regels/recht/beoordeel-ziekte.ts";
import { bijGemeente, dag, feit, gemeenteMet, kort, voorwaarde, voorwaardenBij } from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);

describe("Ziek (UWV 2023 §2.2, protocol 2014 A.6)", () => {
  const ziek = (sinds: string | null, totEnMet: string | null = null, gevraagd = true) => ({
    ziekte: {
      sinds: feit("sinds", sinds === null ? null : dag(sinds)),
      totEnMet: feit("totEnMet", totEnMet === null ? null : dag(totEnMet)),
      gevraagd,
    },
  });
  const opDeDag = "Op de dag van de aanvraag was de werknemer";
  // Received on 16 March, looked at on 23 March: what comes after the application does not count.
  test.each<[string, ReturnType<typeof ziek>, string, string]>([
    ["niets ingevuld", ziek(null), "voldoet", "De werknemer vulde niet in dat hij ziek is."],
    ["niet gevraagd", ziek(null, null, false), "onbekend → client", "De werknemer heeft deze vraag nog niet gezien."],
    ["27 dagen", ziek("2026-02-17"), "voldoet", `${opDeDag} 27 dagen ziek. Dat is vier weken of korter.`],
    ["28 dagen", ziek("2026-02-16"), "voldoet", `${opDeDag} 28 dagen ziek. Dat is vier weken of korter.`],
    [
      "29 dagen",
      ziek("2026-02-15"),
      "menselijkeBeoordeling → arbeidsdeskundige",
      `${opDeDag} 29 dagen ziek. Dat is langer dan vier weken. Een mens beoordeelt wat dat betekent.`,
    ],
    [
      "28 dagen bij de aanvraag, nu 35",
      ziek("2026-02-16", null),
      "voldoet",
      `${opDeDag} 28 dagen ziek. Dat is vier weken of korter.`,
    ],
    ["ziek op de dag zelf", ziek("2026-03-16"), "voldoet", `${opDeDag} 0 dagen ziek. Dat is vier weken of korter.`],
    ["ziek sinds de dag erna", ziek("2026-03-17"), "voldoet", "De werknemer werd pas na de aanvraag ziek."],
    [
      "ziek na de aanvraag en weer beter",
      ziek("2026-03-17", "2026-03-18"),
      "voldoet",
      "De werknemer werd pas na de aanvraag ziek.",
    ],
    ["weer beter voor de aanvraag", ziek("2026-01-01", "2026-03-15"), "voldoet", "De werknemer is niet meer ziek."],
    [
      "nog ziek op de dag van de aanvraag, daarna beter",
      ziek("2026-01-01", "2026-03-16"),
      "menselijkeBeoordeling → arbeidsdeskundige",
      `${opDeDag} 74 dagen ziek. Dat is langer dan vier weken. Een mens beoordeelt wat dat betekent.`,
    ],
  ])("%s", (_, ziekte, uitkomst, uitleg) => {
    const een = voorwaarde("ziekte", ziekte);
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["UWV 2023 §2.2", "Protocol Jobcoach UWV 2014 A.6"]);
  });
  test("wie na de aanvraag lang ziek is, houdt het recht", () => {
    const later = { ...ziek("2026-03-20"), peildatum: dag("2026-09-01") };
    expect(voorwaarde("ziekte", later)?.uitkomst).toBe("voldoet");
  });
  test("de vraag aan de werknemer gaat alleen over dagen", () =>
    expect(voorwaarde("ziekte", ziek(null, null, false))?.vraag?.vraag).toBe(
      "Bent u nu ziek? Zo ja: sinds welke dag? Wij vragen niet wat u heeft.",
    ));
  test("bij een gemeente: geen regel, dus alleen een vraag als iemand ziek is", () => {
    const beleid = gemeenteMet({});
    expect(voorwaarde("ziekte", { ...bijGemeente, ...ziek(null) }, beleid)).toBeUndefined();
    expect(kort(voorwaarde("ziekte", { ...bijGemeente, ...ziek("2026-01-01") }, beleid))).toBe(
      "menselijkeBeoordeling → beslisser",
    );
    expect(voorwaarde("ziekte", { ...bijGemeente, ...ziek("2026-03-20") }, beleid)?.uitkomst).toBe("voldoet");
    expect(bronnen(voorwaarde("ziekte", { ...bijGemeente, ...ziek("2026-01-01") }, beleid))).toEqual([
      "Beleid mijn-gemeente",
    ]);
  });
  test("ziekte alleen geeft nooit een weigering", () =>
    expect(voorwaardenBij(ziek("2020-01-01")).filter(({ uitkomst }) => uitkomst === "voldoet-niet")).toEqual([]));

  test.each([
    ["2026-03-02", null, "2026-03-01", undefined],
    ["2026-03-02", null, "2026-03-02", 0],
    ["2026-03-02", null, "2026-03-31", 29],
    ["2026-03-02", "2026-03-30", "2026-03-31", undefined],
    ["2026-03-02", "2026-03-31", "2026-03-31", 29],
  ])("ziek sinds %s tot en met %s, op %s: %s dagen", (sinds, totEnMet, op, dagen) =>
    expect(dagenZiek(datum(sinds), totEnMet === null ? null : datum(totEnMet), datum(op))).toBe(dagen),
  );
  test("zonder eerste dag is niemand ziek", () => expect(dagenZiek(null, null, datum("2026-03-31"))).toBeUndefined());
  test("voor het protocol kennen wij geen grens", () => {
    expect(isLangZiek(300, datum("2019-09-30"))).toBe(false);
    expect(isLangZiek(29, datum("2019-10-01"))).toBe(true);
    expect(isLangZiek(28, datum("2019-10-01"))).toBe(false);
    expect(isLangZiek(undefined, datum("2026-01-01"))).toBe(false);
  });
});
