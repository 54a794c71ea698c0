import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { beoordeelRecht } from "../../../src/regels/recht/beoordeel-recht.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import { grensVan, kentRegels } from "../../../src/regels/recht/grens.ts";
import {
  bijGemeente,
  dag,
  feit,
  feiten,
  gemeenteMet,
  kort,
  proefplaatsing,
  uwvMet,
  voorwaardenBij,
  werk,
  zonderAdvies,
} from "./feiten-voor-test.ts";

const recht = (anders: Partial<Rechtsfeiten> = {}, beleid = uwv2019) => beoordeelRecht(feiten(anders), beleid);

describe("Het geheel", () => {
  test("aan alles voldaan: elke voorwaarde van UWV komt voor, één keer", () => {
    const { uitkomst, voorwaarden, vragen, opmerkingen, toets, beleid } = recht();
    expect([uitkomst, toets, beleid]).toEqual(["voldoet", "volledig", "uwv-2019"]);
    expect([vragen, opmerkingen]).toEqual([[], []]);
    expect(voorwaarden.map(({ id }) => id)).toEqual([
      "uitvoerder",
      "wsw",
      "grondslag",
      "sfb",
      "noodzaak",
      "voorrang",
      "uren",
      "contractduur",
      "loonwaarde",
      "arbeidstrainingscentrum",
      "sw-bedrijf",
      "zelfstandig",
      "ziekte",
      "interne-jobcoach",
      "erkenning",
      "onafhankelijkheid",
      "handtekeningen",
      "coachingsplan",
      "contract-erbij",
      "identiteit",
      "betaling",
    ]);
    expect(recht()).not.toHaveProperty("onderzoeksfase");
  });

  test.each<[string, Partial<Rechtsfeiten>, string]>([
    ["een die zeker niet voldoet wint van alles", { werk: [werk({ uren: 2 })], advies: zonderAdvies }, "voldoet-niet"],
    ["anders telt eerst wat onbekend is", { advies: zonderAdvies }, "onbekend"],
    ["dan wat een mens moet beoordelen", { uitvoerder: feit("u", "gemeente") }, "menselijkeBeoordeling"],
  ])("%s", (_, anders, uitkomst) => expect(recht(anders).uitkomst).toBe(uitkomst));

  test("elke open voorwaarde heeft een vraag aan een mens, en elke vraag staat er één keer", () => {
    const { voorwaarden, vragen } = recht({
      advies: zonderAdvies,
      werk: [proefplaatsing({ goedgekeurd: null, uren: null })],
    });
    for (const een of voorwaarden.filter(
      ({ uitkomst }) => uitkomst === "onbekend" || uitkomst === "menselijkeBeoordeling",
    )) {
      expect(een.vraag, een.id).toBeDefined();
      expect(een.vraag?.bronnen.length, een.id).toBeGreaterThan(0);
      expect(een.vraag?.code).toMatch(/^RECHT_[A-Z_]+$/);
    }
    expect(new Set(vragen.map(({ code }) => code)).size).toBe(vragen.length);
    expect(vragen.map(({ code }) => code)).toContain("RECHT_GOEDKEURING_PROEFPLAATSING");
  });

  test("wat niet van toepassing is, staat er niet", () => {
    const ids = recht().voorwaarden.map(({ id }) => id);
    for (const id of [
      "min-max",
      "nul-uren",
      "stage",
      "uitzendbeding",
      "leeftijd",
      "goedkeuring-proefplaatsing",
      "duur-proefplaatsing",
      "doelgroep",
      "doelgroepregister",
      "oordeel-voorwaarden",
      "terugblik",
    ])
      expect(ids).not.toContain(id);
  });

  test("bij een gemeente zonder bekende regels komt geen regel van UWV voor", () => {
    const { voorwaarden } = recht({ ...bijGemeente, advies: zonderAdvies }, gemeenteMet({}));
    expect(voorwaarden.map((een) => `${een.id}: ${kort(een)}`)).toEqual([
      "uitvoerder: voldoet",
      "grondslag: voldoet",
      "doelgroep: menselijkeBeoordeling → beslisser",
      "noodzaak: menselijkeBeoordeling → arbeidsdeskundige",
      "uren: menselijkeBeoordeling → beslisser",
      "contractduur: menselijkeBeoordeling → beslisser",
      "interne-jobcoach: voldoet",
      "erkenning: menselijkeBeoordeling → beslisser",
    ]);
    const wetten = voorwaarden.flatMap(({ bronnen }) => bronnen.map(({ wet }) => wet));
    expect([...new Set(wetten)]).toEqual(["Participatiewet", "Beleid"]);
  });
});

describe("Zinnen zijn gewone taal", () => {
  const gevallen: readonly Partial<Rechtsfeiten>[] = [
    {},
    { advies: zonderAdvies },
    {
      advies: zonderAdvies,
      werk: [proefplaatsing({ goedgekeurd: "aangevraagd", uren: 10 })],
      geboren: feit("g", dag("2008-03-03")),
    },
    { advies: zonderAdvies, werk: [werk({ vorm: "stage", uren: 9 })], aard: feit("aard", "vervolg") },
    { advies: zonderAdvies, werk: [werk({ vorm: "nul-uren" })] },
    {
      advies: zonderAdvies,
      werk: [werk({ inlening: "uitzenden" })],
      ziekte: { sinds: feit("s", dag("2026-01-01")), totEnMet: feit("t", null), gevraagd: true },
    },
    { eersteDag: dag("2018-01-01") },
  ];
  const beleiden = [
    uwv2019,
    gemeenteMet({}),
    gemeenteMet({
      doelgroepregister: "een-van",
      doelgroepen: ["doelgroepregister", "beperking", "pro-vso"],
      minimaleLoonwaarde: 30,
      minimaleUren: 20,
    }),
  ];
  const teksten = gevallen.flatMap((een) =>
    beleiden.flatMap((beleid) => {
      const { voorwaarden, vragen } = recht(een, beleid);
      return [
        ...voorwaarden.map(({ uitleg }) => uitleg),
        ...vragen.flatMap(({ vraag, antwoorden = [] }) => [vraag, ...antwoorden.map(({ gevolg }) => gevolg)]),
      ];
    }),
  );
  test.each([...new Set(teksten)])("%s", (tekst) => {
    expect(tekst).toMatch(/^[A-ZÉ].*[.?]$/s);
    expect(tekst).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    expect(tekst.split(/(?<=[.?])\s+/).filter((zin) => zin.split(/\s+/).length > 20)).toEqual([]);
  });
});

describe("De snelle toets bij een aanmelding: alleen wat nodig is om te starten (UWV 2023 §4.3)", () => {
  const start = (anders: Partial<Rechtsfeiten> = {}, beleid = uwv2019) =>
    recht({ toets: "criteria", aard: feit("aard", null), ...anders }, beleid);
  test("werk, uitvoerder, en een jobcoach van de werkgever", () => {
    expect(start().voorwaarden.map(({ id }) => id)).toEqual(["uitvoerder", "uren", "contractduur", "interne-jobcoach"]);
    expect(start({ advies: zonderAdvies, uitkering: feit("u", "wia") }).uitkomst).toBe("voldoet");
  });
  test("bij een proefplaatsing ook de leeftijd, nog niet de goedkeuring", () =>
    expect(start({ werk: [proefplaatsing({ goedgekeurd: "aangevraagd" })] }).voorwaarden.map(({ id }) => id)).toEqual([
      "uitvoerder",
      "uren",
      "leeftijd",
      "interne-jobcoach",
    ]));
  test("ook soorten werk die niet mogen", () =>
    expect(start({ werk: [werk({ vorm: "nul-uren" })] }).voorwaarden.map(({ id }) => id)).toEqual([
      "uitvoerder",
      "nul-uren",
      "interne-jobcoach",
    ]));
  test("een onderzoeksfase alleen als het beleid die heeft, met uren, weken en een eigen beslissing", () => {
    expect(start()).not.toHaveProperty("onderzoeksfase");
    const beleid = uwvMet({}, { onderzoeksfase: { uren: 8, weken: 6 } });
    expect(start({}, beleid).onderzoeksfase).toEqual({
      uren: 8,
      weken: 6,
      uitleg: "De onderzoeksfase is 8 uur in 6 weken. Dat is een eigen beslissing, met een eigen brief.",
    });
    expect(start({}, uwvMet({}, { onderzoeksfase: { uren: 2.5, weken: 1 } })).onderzoeksfase?.uitleg).toMatch(
      /^De onderzoeksfase is 2,5 uur in 1 week\./,
    );
    expect(recht({}, beleid)).not.toHaveProperty("onderzoeksfase");
  });
  test("het doelgroepregister komt pas bij de aanvraag", () => {
    const beleid = gemeenteMet({ doelgroepregister: "weten" });
    expect(start(bijGemeente, beleid).opmerkingen).toEqual([]);
    expect(
      start(bijGemeente, gemeenteMet({ doelgroepregister: "voorwaarde" })).voorwaarden.map(({ id }) => id),
    ).not.toContain("doelgroepregister");
  });
});

describe("Het doelgroepregister om te weten: alleen een opmerking", () => {
  test.each<[boolean | null, string]>([
    [true, "De werknemer staat in het doelgroepregister. Dat is geen voorwaarde."],
    [false, "De werknemer staat niet in het doelgroepregister. Dat is geen voorwaarde."],
    [null, "Of de werknemer in het doelgroepregister staat, is niet bekend. Dat is geen voorwaarde."],
  ])("in het register %s", (waarde, opmerking) => {
    const anders = { ...bijGemeente, doelgroepregister: feit("d", waarde) };
    expect(recht(anders, gemeenteMet({ doelgroepregister: "weten" })).opmerkingen).toEqual([opmerking]);
    expect(recht(anders, gemeenteMet({ doelgroepregister: "niet" })).opmerkingen).toEqual([]);
  });
});

describe("Voor het protocol van 2019 kennen wij de regels niet", () => {
  test.each([
    ["2019-09-30", "onbekend"],
    ["2019-10-01", "voldoet"],
    ["2019-10-02", "voldoet"],
  ])("eerste dag %s: %s", (eersteDag, uitkomst) =>
    expect(recht({ eersteDag: dag(eersteDag) }).uitkomst).toBe(uitkomst),
  );

  test("dan is alles onbekend, met één vraag, ook wat zeker fout lijkt", () => {
    const { voorwaarden, vragen } = recht({ eersteDag: dag("2016-05-01"), werk: [werk({ vorm: "nul-uren" })] });
    expect(new Set(voorwaarden.map(({ uitkomst }) => uitkomst))).toEqual(new Set(["onbekend"]));
    expect(new Set(voorwaarden.map(({ uitleg }) => uitleg))).toEqual(
      new Set(["Welke regel gold op 1 mei 2016, weten wij niet."]),
    );
    expect(vragen.map(({ code, aan, vraag }) => [code, aan, vraag])).toEqual([
      ["RECHT_REGELS_ONBEKEND", "beslisser", "Welke regels golden op 1 mei 2016, en voldoet de werknemer daaraan?"],
    ]);
    expect(
      voorwaarden.every(
        ({ feiten: gebruikt, bronnen, naam }) => Array.isArray(gebruikt) && bronnen.length > 0 && naam !== "",
      ),
    ).toBe(true);
  });

  test.each<[string, Parameters<typeof gemeenteMet>[1], string, boolean]>([
    ["voor het begin van het beleid", { geldigVan: "2023-07-01" }, "2023-06-30", false],
    ["op de eerste dag", { geldigVan: "2023-07-01" }, "2023-07-01", true],
    ["op de laatste dag", { geldigTotEnMet: "2023-07-01" }, "2023-07-01", true],
    ["na de laatste dag", { geldigTotEnMet: "2023-07-01" }, "2023-07-02", false],
    ["sinds wanneer weet niemand", {}, "2010-01-01", true],
  ])("een beleid van een gemeente, %s", (_, anders, op, bekend) =>
    expect(kentRegels(gemeenteMet({}, anders), dag(op))).toBe(bekend),
  );
  test("een eigen beleid van UWV maakt oude regels niet bekend", () => {
    expect(kentRegels(uwvMet({}, { geldigVan: "2015-01-01" }), dag("2019-09-30"))).toBe(false);
    expect(kentRegels(uwvMet({}, { geldigVan: null }), dag("2019-10-01"))).toBe(true);
  });
});

describe("Een grens komt uit het beleid, en bij UWV anders uit het protocol", () => {
  const op = dag("2026-03-02");
  test.each([
    ["minimaleUren", 12],
    ["minimaleUrenBijGroei", 8],
    ["minimaleContractmaanden", 6],
    ["minimaleLoonwaarde", 35],
    ["minimaleLoonwaardeBijGroei", 20],
  ] as const)("%s is bij UWV %i", (naam, waarde) => {
    const bron = { wet: "UWV 2023", artikel: "§2.2" };
    expect(grensVan(uwv2019, naam, op)).toEqual({ soort: "bekend", waarde, bron });
    expect(grensVan(uwvMet({ [naam]: null }), naam, op)).toEqual({ soort: "bekend", waarde, bron });
    expect(grensVan(uwvMet({ [naam]: null }), naam, dag("2019-09-30"))).toEqual({ soort: "onbekend" });
    expect(grensVan(uwvMet({ [naam]: 5 }), naam, op)).toEqual({
      soort: "bekend",
      waarde: 5,
      bron: { wet: "Beleid", artikel: "uwv-2019" },
    });
    expect(grensVan(gemeenteMet({ [naam]: null }), naam, op)).toEqual({ soort: "onbekend" });
    expect(grensVan(gemeenteMet({ [naam]: 0 }), naam, op)).toEqual({ soort: "geen" });
    expect(grensVan(gemeenteMet({ [naam]: waarde }), naam, op)).toEqual({
      soort: "bekend",
      waarde,
      bron: { wet: "Beleid", artikel: "mijn-gemeente" },
    });
  });
});

describe("Eigenschappen", () => {
  const vorm = fc.constantFrom(
    "proefplaatsing",
    "onbepaalde-tijd",
    "bepaalde-tijd",
    "min-max",
    "nul-uren",
    "stage" as const,
  );
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const dagen = fc
    .integer({ min: 0, max: 2000 })
    .map((aantal) => dag(`20${20 + (aantal % 8)}-0${1 + (aantal % 9)}-1${aantal % 10}`));
  const werkfeiten = fc
    .record({
      vorm,
      van: maybe(dagen),
      totEnMet: maybe(dagen),
      uren: maybe(fc.double({ min: 0, max: 60, noNaN: true })),
      uitzendbeding: maybe(fc.boolean()),
    })
    .map(werk);

  test("welke gaten er ook zijn: nooit een uitkomst zonder feit of vraag, en altijd dezelfde", () => {
    fc.assert(
      fc.property(fc.array(werkfeiten, { maxLength: 4 }), fc.boolean(), fc.boolean(), (reeks, advies, gemeentelijk) => {
        const anders = {
          werk: reeks,
          ...(advies ? {} : { advies: zonderAdvies }),
          ...(gemeentelijk ? bijGemeente : {}),
        };
        const beleid = gemeentelijk ? gemeenteMet({}) : uwv2019;
        const eerste = recht(anders, beleid);
        expect(recht(anders, beleid)).toEqual(eerste);
        const ids = eerste.voorwaarden.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const een of eerste.voorwaarden)
          if (een.uitkomst === "onbekend" || een.uitkomst === "menselijkeBeoordeling") expect(een.vraag).toBeDefined();
          else expect(een.uitleg).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });

  test("zonder een enkel antwoord voldoet niemand zeker, en niemand zeker niet", () => {
    const leeg = voorwaardenBij({ advies: zonderAdvies, werk: [], contracten: [], uitkering: feit("u", null) });
    expect(leeg.filter(({ uitkomst }) => uitkomst === "voldoet-niet")).toEqual([]);
  });
});
