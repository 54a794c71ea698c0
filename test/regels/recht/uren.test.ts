import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
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
  uwvMet,
  voorwaarde,
  werk,
  zonderAdvies,
} from "./feiten-voor-test.ts";

const metUren = (uren: number | null, anders: Partial<Rechtsfeiten> = {}): Partial<Rechtsfeiten> => ({
  werk: [werk({ uren })],
  ...anders,
});
const groei = (uren: number, voor: string): Rechtsfeiten["groei"] => ({
  uren: feit("groeiUren", uren),
  voor: feit("groeiVoor", dag(voor)),
});

describe("Uren per week: minstens 12 (UWV 2023 §2.2)", () => {
  test.each<[number | null, string]>([
    [null, "onbekend → werkgever"],
    [0, "voldoet-niet"],
    [7.99, "voldoet-niet"],
    [8, "voldoet-niet → werkgever"],
    [11.99, "voldoet-niet → werkgever"],
    [12, "voldoet"],
    [12.01, "voldoet"],
    [60, "voldoet"],
  ])("%s uur zonder woord over groei: %s", (uren, uitkomst) =>
    expect(kort(voorwaarde("uren", metUren(uren)))).toBe(uitkomst),
  );

  test.each<[number | null, string]>([
    [null, "De uren per week staan er nog niet."],
    [12, "Het werk is 12 uur per week. Nodig is minstens 12 uur per week."],
    [
      7.5,
      "Het werk is 7,5 uur per week. Nodig is minstens 12 uur per week. Ook met groei is minstens 8 uur per week nodig.",
    ],
    [
      8,
      "Het werk is 8 uur per week. Nodig is minstens 12 uur per week. Over groei binnen een jaar staat niets in het formulier.",
    ],
  ])("de uitleg bij %s uur", (uren, uitleg) => expect(voorwaarde("uren", metUren(uren))?.uitleg).toBe(uitleg));

  test("de bronnen zijn het rapport en het protocol, en het feit heeft zijn plaats", () => {
    const een = voorwaarde("uren", metUren(12));
    expect(een?.bronnen.map(formatBron)).toEqual(["UWV 2023 §2.2", "Protocol Jobcoach UWV 2.3"]);
    expect(een?.feiten).toEqual([{ naam: "uren", waarde: 12, pointer: "/uren" }]);
    expect(een?.naam).toBe("Uren per week");
  });

  test("over de uren oordeelt wie meer uren heeft nooit slechter", () => {
    const rang = ["voldoet-niet", "voldoet"];
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        (een, ander) => {
          const oordeel = (uren: number) => rang.indexOf(voorwaarde("uren", metUren(uren))?.uitkomst ?? "");
          return oordeel(Math.max(een, ander)) >= oordeel(Math.min(een, ander));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("Groei naar 12 uur binnen een jaar", () => {
  test.each<[string, number, Rechtsfeiten["groei"], string]>([
    ["te weinig om te groeien", 7.99, groei(12, "2026-06-01"), "voldoet-niet"],
    ["van 8 naar 12", 8, groei(12, "2026-06-01"), "voldoet (uitzondering)"],
    ["van 8 naar bijna 12", 8, groei(11.9, "2026-06-01"), "voldoet-niet"],
    ["op de dag dat het een jaar is", 8, groei(12, "2027-03-02"), "voldoet (uitzondering)"],
    ["een dag na het jaar", 8, groei(12, "2027-03-03"), "voldoet-niet"],
  ])("%s, met een goed advies: %s uur", (_, uren, verwacht, uitkomst) =>
    expect(kort(voorwaarde("uren", metUren(uren, { groei: verwacht })))).toBe(uitkomst),
  );

  test("zonder advies beoordeelt de arbeidsdeskundige het", () => {
    const een = voorwaarde("uren", metUren(8, { groei: groei(12, "2026-06-01"), advies: zonderAdvies }));
    expect(kort(een)).toBe("menselijkeBeoordeling → arbeidsdeskundige (uitzondering)");
    expect(een?.uitleg).toBe(
      "Het werk is 8 uur per week. Nodig is minstens 12 uur per week. Vanaf 1 juni 2026 is 12 uur per week de verwachting. De arbeidsdeskundige beoordeelt of dat genoeg is.",
    );
    expect(een?.uitzondering).toBe("groei binnen een jaar");
    expect(een?.vraag?.code).toBe("RECHT_UREN");
    expect(een?.vraag?.antwoorden?.map(({ waarde }) => waarde)).toEqual(["ja", "nee"]);
    expect(een?.feiten.map(({ waarde }) => waarde)).toEqual([8, 12, "2026-06-01"]);
    expect(een?.bronnen.map(formatBron)).toContain("Protocol Jobcoach UWV 2014 A.2.1");
  });

  test.each([
    [
      "te weinig",
      groei(10, "2026-06-01"),
      "Vanaf 1 juni 2026 is 10 uur per week de verwachting. Dat is nog te weinig.",
    ],
    [
      "te laat",
      groei(14, "2027-06-01"),
      "Vanaf 1 juni 2027 is 14 uur per week de verwachting. Dat is niet binnen een jaar.",
    ],
    [
      "genoeg",
      groei(14, "2026-06-01"),
      "Vanaf 1 juni 2026 is 14 uur per week de verwachting. De arbeidsdeskundige vindt dat genoeg.",
    ],
  ])("de uitleg als de groei %s is", (_, verwacht, einde) =>
    expect(voorwaarde("uren", metUren(9, { groei: verwacht }))?.uitleg).toBe(
      `Het werk is 9 uur per week. Nodig is minstens 12 uur per week. ${einde}`,
    ),
  );

  test("een vorige toekenning is geen oordeel over groei nu", () => {
    const anders = {
      groei: groei(12, "2026-06-01"),
      advies: zonderAdvies,
      eerderToegekend: feit("x", dag("2026-03-01")),
    };
    expect(voorwaarde("uren", metUren(8, anders))?.uitkomst).toBe("menselijkeBeoordeling");
  });

  test("het jaar loopt vanaf de eerste dag van het werk als dat later begint", () => {
    const later = { werk: [werk({ uren: 8, van: dag("2026-04-01") })], groei: groei(12, "2027-04-01") };
    expect(voorwaarde("uren", later)?.uitkomst).toBe("voldoet");
    expect(voorwaarde("uren", { ...later, groei: groei(12, "2027-04-02") })?.uitkomst).toBe("voldoet-niet");
  });

  test("in een lopend contract loopt het jaar vanaf de eerste dag met een jobcoach", () => {
    const lopend = { werk: [werk({ uren: 8, van: dag("2024-01-01") })] };
    expect(voorwaarde("uren", { ...lopend, groei: groei(12, "2027-03-02") })?.uitkomst).toBe("voldoet");
    expect(voorwaarde("uren", { ...lopend, groei: groei(12, "2027-03-03") })?.uitkomst).toBe("voldoet-niet");
    const zonderBegin = { werk: [werk({ uren: 8, van: null })], groei: groei(12, "2027-03-02") };
    expect(voorwaarde("uren", zonderBegin)?.uitkomst).toBe("voldoet");
  });

  test("alleen een dag of alleen uren is geen groei", () => {
    const half = { uren: feit("groeiUren", 12), voor: feit("groeiVoor", null) };
    expect(kort(voorwaarde("uren", metUren(8, { groei: half })))).toBe("voldoet-niet → werkgever");
  });
});

describe("Min-max telt door het minimum, zonder groei (UWV 2023 §2.2)", () => {
  const minMax = (uren: number | null): Partial<Rechtsfeiten> => ({
    werk: [werk({ vorm: "min-max", uren })],
    groei: groei(16, "2026-05-01"),
  });
  test.each<[number | null, string, string]>([
    [null, "onbekend → werkgever", "onbekend → werkgever"],
    [11.99, "voldoet-niet", "voldoet"],
    [12, "voldoet", "voldoet"],
    [16, "voldoet", "voldoet"],
  ])("minstens %s uur: uren %s, min-max %s", (uren, opUren, opMinMax) => {
    expect(kort(voorwaarde("uren", minMax(uren)))).toBe(opUren);
    expect(kort(voorwaarde("min-max", minMax(uren)))).toBe(opMinMax);
  });

  test("de uitleg noemt het minimum", () => {
    expect(voorwaarde("min-max", minMax(16))?.uitleg).toBe(
      "Wij tellen alleen het minimum: 16 uur per week. Groei telt niet mee.",
    );
    expect(voorwaarde("uren", minMax(16))?.uitleg).toBe(
      "Het minimum is 16 uur per week. Nodig is minstens 12 uur per week.",
    );
    expect(voorwaarde("uren", minMax(10))?.uitleg).toBe(
      "Het minimum is 10 uur per week. Nodig is minstens 12 uur per week. Groei telt bij min-max niet mee.",
    );
    expect(voorwaarde("min-max", minMax(null))?.uitleg).toBe("Het laagste aantal uren staat er nog niet.");
    expect(voorwaarde("min-max", minMax(16))?.bronnen.map(formatBron)).toEqual([
      "Protocol Jobcoach UWV 2.3",
      "UWV 2023 §2.2",
    ]);
  });

  test("bij een ander contract komt min-max niet voor", () =>
    expect(voorwaarde("min-max", metUren(24))).toBeUndefined());

  test("of het bij een gemeente mag, weten wij niet", () => {
    const een = voorwaarde("min-max", { ...minMax(16), ...bijGemeente, advies: zonderAdvies }, gemeenteMet({}));
    expect(kort(een)).toBe("menselijkeBeoordeling → beslisser");
    expect(een?.bronnen.map(formatBron)).toEqual(["Beleid mijn-gemeente"]);
    expect(voorwaarde("min-max", { ...minMax(16), ...bijGemeente }, gemeenteMet({}))?.uitkomst).toBe("voldoet");
  });
});

describe("Een proefplaatsing onder de 12 uur: geen bron zegt of dat mag", () => {
  const proef = (uren: number, anders: Partial<Rechtsfeiten> = {}) =>
    voorwaarde("uren", { werk: [proefplaatsing({ uren })], ...anders });
  test("12 uur is genoeg", () => expect(proef(12)?.uitkomst).toBe("voldoet"));
  test("minder beoordeelt een mens", () => {
    const een = proef(10, { advies: zonderAdvies });
    expect(kort(een)).toBe("menselijkeBeoordeling → beslisser");
    expect(een?.uitleg).toBe(
      "Het werk is 10 uur per week. Nodig is minstens 12 uur per week. Of dat ook bij werken op proef geldt, staat in geen bron.",
    );
  });
  test("of hij deed dat al", () => expect(proef(10)?.uitkomst).toBe("voldoet"));
});

describe("De grens volgt uit het beleid", () => {
  const bij = (uren: number | null, recht: Parameters<typeof gemeenteMet>[0], advies = zonderAdvies) =>
    voorwaarde("uren", { ...metUren(uren), ...bijGemeente, advies }, gemeenteMet(recht));

  test.each<[string, number | null, Parameters<typeof gemeenteMet>[0], string | undefined]>([
    ["onbekend: een mens zoekt het op", 24, {}, "menselijkeBeoordeling → beslisser"],
    ["geen grens", 1, { minimaleUren: 0 }, undefined],
    ["minstens 16", 15.9, { minimaleUren: 16, minimaleUrenBijGroei: 0 }, "voldoet-niet"],
    ["minstens 16", 16, { minimaleUren: 16 }, "voldoet"],
    ["meer dan 12", 12, { meerDanUren: 12, minimaleUrenBijGroei: 0 }, "voldoet-niet"],
    ["meer dan 12", 12.5, { meerDanUren: 12 }, "voldoet"],
    ["meer dan 12, groei onbekend", 12, { meerDanUren: 12 }, "menselijkeBeoordeling → beslisser"],
    ["meer dan 12, uren onbekend", null, { meerDanUren: 12 }, "onbekend → werkgever"],
  ])("%s (%s uur)", (_, uren, recht, uitkomst) => expect(kort(bij(uren, recht))).toBe(uitkomst));

  test("zonder grens telt het oordeel van de arbeidsdeskundige", () =>
    expect(bij(24, {}, feiten().advies)?.uitkomst).toBe("voldoet"));

  test("de uitleg noemt wat dit beleid vraagt, met het beleid als bron", () => {
    const een = bij(12.5, { meerDanUren: 12 });
    expect(een?.uitleg).toBe("Het werk is 12,5 uur per week. Nodig is meer dan 12 uur per week.");
    expect(een?.bronnen.map(formatBron)).toEqual(["Beleid mijn-gemeente"]);
    expect(bij(16, { minimaleUren: 16 })?.bronnen.map(formatBron)).toEqual(["Beleid mijn-gemeente"]);
    expect(bij(24, {})?.bronnen.map(formatBron)).toEqual(["Beleid mijn-gemeente"]);
    expect(bij(24, {})?.uitleg).toBe("Hoeveel uur minstens nodig is, weten wij hier niet.");
    expect(bij(12, { meerDanUren: 12 })?.uitleg).toContain("Of groei meetelt, weten wij hier niet.");
  });

  test("groei tot precies de grens is bij 'meer dan' te weinig", () => {
    const beleid = gemeenteMet({ meerDanUren: 12, minimaleUrenBijGroei: 8 });
    const met = (uren: number) =>
      voorwaarde("uren", { ...metUren(9, { groei: groei(uren, "2026-06-01") }), ...bijGemeente }, beleid)?.uitkomst;
    expect([met(12), met(12.1)]).toEqual(["voldoet-niet", "voldoet"]);
  });

  test("een eigen grens van UWV gaat voor het protocol en heeft het beleid als bron", () => {
    const beleid = uwvMet({ minimaleUren: 10 });
    expect(voorwaarde("uren", metUren(10), beleid)?.uitkomst).toBe("voldoet");
    expect(voorwaarde("uren", metUren(10), beleid)?.bronnen.map(formatBron)).toEqual([
      "Beleid uwv-2019",
      "Protocol Jobcoach UWV 2.3",
    ]);
    expect(voorwaarde("uren", metUren(12), uwvMet({ minimaleUren: null }))?.uitkomst).toBe("voldoet");
    expect(voorwaarde("uren", metUren(11), uwvMet({ minimaleUren: null, minimaleUrenBijGroei: null }))?.uitkomst).toBe(
      "voldoet-niet",
    );
    expect(uwv2019.recht.minimaleUren).toBe(12);
  });
});

describe("Meer contracten in één periode", () => {
  const twee = (eerste: number, tweede: number) => ({
    werk: [werk({ uren: eerste, totEnMet: dag("2026-05-31") }), werk({ uren: tweede, van: dag("2026-06-01") })],
    contracten: [werk()],
  });
  test("allebei goed: de feiten van allebei", () => {
    const een = voorwaarde("uren", twee(24, 20));
    expect(een?.uitkomst).toBe("voldoet");
    expect(een?.feiten.map(({ waarde }) => waarde)).toEqual([24, 20]);
  });
  test("het eerste voldoet niet: geen recht", () =>
    expect(voorwaarde("uren", twee(4, 24))?.uitkomst).toBe("voldoet-niet"));
  test("het tweede voldoet niet: een mens beslist tot wanneer", () => {
    const een = voorwaarde("uren", twee(24, 4));
    expect(kort(een)).toBe("menselijkeBeoordeling → beslisser");
    expect(een?.uitleg).toMatch(/^Dit geldt vanaf 1 juni 2026\. Het werk is 4 uur/);
    expect(een?.vraag?.vraag).toBe(
      "Het werk voldoet niet meer vanaf 1 juni 2026. Krijgt de werknemer een jobcoach tot die tijd?",
    );
  });
  test("ook als niemand weet wanneer het tweede begint", () => {
    const later = { werk: [werk(), werk({ uren: 4, van: null })], contracten: [werk()] };
    expect(voorwaarde("uren", later)?.uitleg).toMatch(/^Dit geldt later in de periode\./);
  });
  test("een onbekende weegt zwaarder dan een goede", () => {
    const half = { werk: [werk(), werk({ uren: null, van: dag("2026-06-01") })], contracten: [werk()] };
    expect(voorwaarde("uren", half)?.uitkomst).toBe("onbekend");
  });
});
