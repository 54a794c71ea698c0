import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { g42015 } from "../../../src/regels/beleid/g4-2015.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { checkUrenvraag, isWerkweek } from "../../../src/regels/uren/check-urenvraag.ts";
import type { Urenvraag } from "../../../src/regels/uren/urenvraag.ts";
import { contract, gemeenteMet, geweigerd, periode, plaatsing, reken, vast, vraag } from "./gevallen.ts";

type Geval = readonly [naam: string, eigen: Partial<Urenvraag>, bevindingen: readonly string[]];

describe("Wat niet kan, wordt geweigerd met alle plekken tegelijk", () => {
  test.each<Geval>([
    [
      "een einde voor het begin",
      { periode: periode("2024-06-30", "2024-01-01") },
      ["PERIODE_OMGEKEERD /periode/totEnMet"],
    ],
    [
      "de dag voor de eerste regels",
      { periode: periode("2019-09-30", "2020-01-01"), werk: [vast("2019-01-01", 24)] },
      ["REGELS_NIET_BEKEND /periode/van"],
    ],
    [
      "de eerste dag van de regels",
      { periode: periode("2019-10-01", "2020-01-01"), werk: [vast("2019-01-01", 24)] },
      [],
    ],
    ["de dag na de laatste", { periode: periode("2150-07-01", "2151-01-01") }, ["DATUM_TE_VER /periode/totEnMet"]],
    ["de laatste dag", { periode: periode("2150-07-01", "2150-12-31") }, []],
    ["in dienst na het begin", { inDienstSinds: datum("2024-01-02") }, ["PERIODE_VOOR_INDIENST /inDienstSinds"]],
    ["in dienst op het begin", { inDienstSinds: datum("2024-01-01") }, []],
    [
      "de eerste jobcoach na het begin",
      { verleningSinds: datum("2024-01-02") },
      ["VERLENING_NA_PERIODE /verleningSinds"],
    ],
    ["de eerste jobcoach op het begin", { verleningSinds: datum("2024-01-01") }, []],
    [
      "de eerste jobcoach voor de baan",
      { inDienstSinds: datum("2024-01-01"), verleningSinds: datum("2023-12-31") },
      ["VERLENING_VOOR_INDIENST /verleningSinds"],
    ],
    [
      "de eerste jobcoach op de eerste werkdag",
      { inDienstSinds: datum("2024-01-01"), verleningSinds: datum("2024-01-01") },
      [],
    ],
    [
      "een contract dat te ver doorloopt",
      { werk: [contract("2024-01-01", "2151-01-01", 24)] },
      ["DATUM_TE_VER /werk/0/totEnMet"],
    ],
    ["een contract tot en met de laatste dag", { werk: [contract("2024-01-01", "2150-12-31", 24)] }, []],
    ["geen werk", { werk: [] }, ["VELD_ONTBREEKT /werk"]],
    [
      "een proefplaatsing zonder einde",
      { werk: [plaatsing("2024-01-01", undefined, 24)] },
      ["PROEFPLAATSING_ZONDER_EINDE /werk/0/totEnMet"],
    ],
    ["een periode voor het contract", { werk: [vast("2024-01-02", 24)] }, ["PERIODE_VOOR_CONTRACT /periode/van"]],
    [
      "een periode die na het contract doorloopt",
      { werk: [contract("2024-01-01", "2024-06-29", 24)] },
      ["PERIODE_BUITEN_CONTRACT /periode/totEnMet"],
    ],
    ["een contract dat met de periode stopt", { werk: [contract("2024-01-01", "2024-06-30", 24)] }, []],
    [
      "een contract dat stopt voor het begint",
      { werk: [vast("2024-01-01", 24), contract("2025-01-02", "2025-01-01", 24)] },
      ["PERIODE_OMGEKEERD /werk/1/totEnMet", "CONTRACTEN_OVERLAPPEN /werk/1/van"],
    ],
    [
      "contracten die elkaar één dag raken",
      { werk: [contract("2024-01-01", "2024-03-31", 24), vast("2024-03-31", 24)] },
      ["CONTRACTEN_OVERLAPPEN /werk/1/van"],
    ],
    [
      "dezelfde in een andere volgorde",
      { werk: [vast("2024-03-31", 24), contract("2024-01-01", "2024-03-31", 24)] },
      ["CONTRACTEN_OVERLAPPEN /werk/1/van"],
    ],
    [
      "twee vaste contracten",
      { werk: [vast("2024-01-01", 24), vast("2025-01-01", 24)] },
      ["CONTRACTEN_OVERLAPPEN /werk/1/van"],
    ],
    [
      "een contract dat zichzelf herhaalt",
      { werk: [contract("2024-01-01", "2024-06-30", 24), contract("2024-01-01", "2024-06-30", 24)] },
      ["CONTRACTEN_OVERLAPPEN /werk/1/van"],
    ],
    [
      "contracten die op elkaar volgen",
      { werk: [contract("2024-01-01", "2024-03-31", 24), vast("2024-04-01", 24)] },
      [],
    ],
    [
      "alles tegelijk",
      {
        periode: periode("2019-01-02", "2019-01-01"),
        inDienstSinds: datum("2020-01-01"),
        verleningSinds: datum("2020-01-01"),
        werk: [vast("2019-01-01", 0), vast("2018-01-01", 61)],
        urenwijzigingen: [{ vanaf: datum("2019-01-01"), urenPerWeek: -1 }],
      },
      [
        "PERIODE_OMGEKEERD /periode/totEnMet",
        "REGELS_NIET_BEKEND /periode/van",
        "PERIODE_VOOR_INDIENST /inDienstSinds",
        "VERLENING_NA_PERIODE /verleningSinds",
        "WERKUREN_BUITEN_BEREIK /werk/0/urenPerWeek",
        "WERKUREN_BUITEN_BEREIK /werk/1/urenPerWeek",
        "CONTRACTEN_OVERLAPPEN /werk/1/van",
        "WERKUREN_BUITEN_BEREIK /urenwijzigingen/0/urenPerWeek",
      ],
    ],
  ])("%s", (_, eigen, bevindingen) => expect(geweigerd(eigen)).toEqual(bevindingen));

  test("wie als proefplaatsing begint, kan later in dienst komen", () => {
    const reeks = {
      periode: periode("2024-01-01", "2024-04-30"),
      werk: [plaatsing("2024-01-01", "2024-02-29", 24), vast("2024-03-01", 24)],
      inDienstSinds: datum("2024-03-01"),
    };
    expect(geweigerd(reeks)).toEqual([]);
  });

  test("elke bevinding draagt het feit dat niet klopt", () => {
    const params = (eigen: Partial<Urenvraag>) => checkUrenvraag(vraag(eigen), uwv2019).map((een) => een.params);
    expect(params({ periode: periode("2019-09-30", "2019-12-31"), werk: [vast("2019-01-01", 24)] })).toEqual([
      { dag: "2019-09-30", vanaf: "2019-10-01" },
    ]);
    expect(params({ periode: periode("2150-07-01", "2151-01-01") })).toEqual([{ tot: "2150-12-31" }]);
    expect(params({ inDienstSinds: datum("2024-02-01") })).toEqual([{ inDienst: "2024-02-01" }]);
    expect(params({ verleningSinds: datum("2024-02-01") })).toEqual([{ van: "2024-01-01" }]);
    expect(params({ werk: [vast("2024-01-01", 61)] })).toEqual([{ hoogste: 60 }]);
    expect(params({ werk: [vast("2024-02-01", 24), vast("2024-03-01", 24)] })[1]).toEqual({ begin: "2024-02-01" });
    expect(
      params({ werk: [contract("2024-01-01", "2024-02-29", 24), contract("2024-03-01", "2024-05-31", 24)] }),
    ).toEqual([{ einde: "2024-05-31" }]);
    expect(params({ werk: [] })).toEqual([{ veld: "Contract of proefplaatsing" }]);
  });
});

describe("Uren werk per week", () => {
  test.each([0, -0, -1, 60.01, 61, 200, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "%d kan niet",
    (uren) => {
      expect(isWerkweek(uren)).toBe(false);
      expect(geweigerd({ werk: [vast("2024-01-01", uren)] })).toEqual(["WERKUREN_BUITEN_BEREIK /werk/0/urenPerWeek"]);
      expect(geweigerd({ urenwijzigingen: [{ vanaf: datum("2024-02-01"), urenPerWeek: uren }] })).toEqual([
        "WERKUREN_BUITEN_BEREIK /urenwijzigingen/0/urenPerWeek",
      ]);
    },
  );
  test.each([0.01, 12, 32.75, 60])("%d kan wel", (uren) => {
    expect(isWerkweek(uren)).toBe(true);
    expect(geweigerd({ werk: [vast("2024-01-01", uren)] })).toEqual([]);
  });
});

describe("Een gat tussen twee contracten", () => {
  const gaten = (eigen: Partial<Urenvraag>) =>
    reken(eigen).bevindingen.map(({ ernst, code, pointer, params }) => `${ernst} ${code} ${pointer} ${params.dagen}`);
  const eerste = contract("2024-01-01", "2024-03-31", 24);

  test("geeft een signaal met het aantal dagen, en die dagen geven geen uren", () => {
    const werk = [eerste, vast("2024-04-11", 24)];
    expect(gaten({ werk })).toEqual(["signaal DAGEN_ZONDER_WERK /werk/0/totEnMet 10"]);
    const zonder = reken({ werk });
    expect(zonder.segmenten.map(({ dagen }) => dagen)).toEqual([91, 81]);
    expect(zonder.dagen).toBe(182);
  });
  test("de plek is die in het bestand, ook als de volgorde anders is", () => {
    expect(gaten({ werk: [vast("2024-04-11", 24), eerste] })).toEqual([
      "signaal DAGEN_ZONDER_WERK /werk/1/totEnMet 10",
    ]);
  });
  test("van één dag", () =>
    expect(gaten({ werk: [eerste, vast("2024-04-02", 24)] })).toEqual([
      "signaal DAGEN_ZONDER_WERK /werk/0/totEnMet 1",
    ]));
  test("dat er niet is", () => expect(gaten({ werk: [eerste, vast("2024-04-01", 24)] })).toEqual([]));
  test("dat voor de periode ligt, telt niet", () => {
    expect(gaten({ periode: periode("2024-04-11", "2024-06-30"), werk: [eerste, vast("2024-04-11", 24)] })).toEqual([]);
  });
  test("telt alleen voor de dagen in de periode", () => {
    expect(gaten({ periode: periode("2024-04-10", "2024-06-30"), werk: [eerste, vast("2024-04-11", 24)] })).toEqual([
      "signaal DAGEN_ZONDER_WERK /werk/0/totEnMet 1",
    ]);
  });
});

describe("Een regime dat het beleid niet kent", () => {
  const wissel = { vanaf: datum("2024-03-01"), regime: "intensief" } as const;
  test.each<readonly [string, Partial<Urenvraag>, readonly string[]]>([
    ["als regime van de periode", { regime: "intensief" }, ["REGIME_NIET_IN_BELEID /regime"]],
    ["als wissel", { regimewissels: [wissel] }, ["REGIME_NIET_IN_BELEID /regime"]],
    ["een regime dat er wel is", { regime: "licht" }, []],
    ["geen regime", { regime: null }, []],
  ])("in de vier grote steden: %s", (_, eigen, bevindingen) => expect(geweigerd(eigen, g42015)).toEqual(bevindingen));

  test("noemt wat er wel is", () => {
    expect(checkUrenvraag(vraag({ regime: "intensief" }), g42015)[0]?.params).toEqual({
      regime: "intensief",
      keuzes: "licht, midden",
    });
  });
  test("maakt niet uit waar geen regimes zijn", () => {
    expect(
      geweigerd({ regime: "intensief" }, gemeenteMet({ intensiteit: { soort: "percentage", percentage: 5 } })),
    ).toEqual([]);
  });
});
