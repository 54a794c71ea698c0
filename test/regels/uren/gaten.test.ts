import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { regimes } from "../../../src/domein/regime.ts";
import { g42015 } from "../../../src/regels/beleid/g4-2015.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { kompas } from "../../../src/regels/beleid/kompas.ts";
import { rotterdam } from "../../../src/regels/beleid/rotterdam.ts";
import { utrecht } from "../../../src/regels/beleid/utrecht.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { berekenBedrag } from "../../../src/regels/uren/bereken-bedrag.ts";
import {
  codesVan,
  contract,
  gemeenteMet,
  gevolgen,
  geweigerd,
  periode,
  plaatsing,
  reken,
  uwvMet,
  vast,
  vraagVan,
} from "./gevallen.ts";

const kort = contract("2023-01-01", "2023-08-31", 24);
const proef = { periode: periode("2024-01-01", "2024-02-29"), werk: [plaatsing("2024-01-01", "2024-02-29", 24)] };
const drieJaarInDienst = {
  werk: [vast("2021-01-01", 24)],
  inDienstSinds: datum("2021-01-01"),
  verleningSinds: datum("2023-01-01"),
};

describe("Wat geen bron zegt, wordt een vraag of een getal dat te bevestigen is", () => {
  test("1 Tabel 2, jaar 1: het getal is te bevestigen, met Tabel 1 als bovengrens", () => {
    const uitkomst = reken({ periode: periode("2023-01-01", "2023-08-31"), werk: [kort] });
    expect(uitkomst).toMatchObject({ uren: 76.91, bovengrens: 76.91, vastheid: "te-bevestigen" });
    expect(uitkomst.segmenten[0]).toMatchObject({ tabel: "tabel-2", percentage: 10, vastheid: "te-bevestigen" });
    const bevestigen = vraagVan(uitkomst, "TABEL_2_BEVESTIGEN");
    expect(bevestigen.aan).toBe("beslisser");
    expect(bevestigen.vraag).toBe(
      "Klopt het percentage van jaar 1 in Tabel 2? Wij namen het over van het aanvraagformulier.",
    );
    expect(gevolgen(bevestigen)).toEqual(["percentage: Met Tabel 1 zou het 76,91 uur zijn. Meer kan het niet worden."]);
    expect(bevestigen.bronnen.map(formatBron)).toEqual(["Protocol Jobcoach UWV"]);
  });
  test.each(regimes)("1 Tabel 2, na jaar 1: in %s geen uren, wel de bovengrens en een vraag per jaar", (regime) => {
    const uitkomst = reken({
      regime,
      motivatieIntensief: true,
      periode: periode("2024-07-01", "2025-06-30"),
      werk: [kort, contract("2023-09-01", "2025-06-30", 24)],
      tabelkeuze: "eerste-contract",
    });
    expect(uitkomst).toMatchObject({ uren: null, urenZonderKorting: null, vastheid: "te-bevestigen" });
    expect(
      uitkomst.segmenten.every(
        (een) =>
          een.percentage === null && een.uren === null && een.urenAfgerond === null && een.urenZonderKorting === null,
      ),
    ).toBe(true);
    expect(uitkomst.perioden.map((een) => een.uren)).toEqual([null, null]);
    expect(uitkomst.bovengrens).toBeGreaterThan(0);
    expect(codesVan(uitkomst)).toEqual(["TABEL_2_PERCENTAGE", "TABEL_2_PERCENTAGE"]);
    expect(uitkomst.vragen.map((een) => een.vraag)).toEqual([
      "Welk percentage geldt in jaar 2 van Tabel 2? Die tabel kennen wij niet. Kijk in het protocol.",
      "Welk percentage geldt in jaar 3 van Tabel 2? Die tabel kennen wij niet. Kijk in het protocol.",
    ]);
    expect(uitkomst.stappen.at(-1)).toEqual({
      soort: "totaal",
      tekst: "Samen: nog niet te berekenen.",
      getallen: {},
      bronnen: [],
    });
  });
  test("1 Tabel 2: wat een mens invult, geldt, en dan is er geen vraag", () => {
    const reeks = {
      periode: periode("2024-07-01", "2024-12-31"),
      werk: [kort, contract("2023-09-01", "2025-06-30", 24)],
      tabelkeuze: "eerste-contract",
    } as const;
    expect(reken({ ...reeks, eigenPercentages: [{ jaar: 2, percentage: 4 }] })).toMatchObject({
      uren: 23.29,
      bovengrens: 29.12,
      vastheid: "vast",
      vragen: [],
    });
    expect(codesVan(reken({ ...reeks, eigenPercentages: [{ jaar: 1, percentage: 4 }] }))).toEqual([
      "TABEL_2_PERCENTAGE",
    ]);
  });
  test.each(regimes)(
    "2 de vaste uren van een proefplaatsing in %s: UWV zegt ze niet, dus er is een vraag",
    (regime) => {
      const uitkomst = reken({ ...proef, regime, motivatieIntensief: true });
      expect(uitkomst).toMatchObject({ uren: null, urenZonderKorting: null, vastheid: "te-bevestigen" });
      expect(codesVan(uitkomst)).toEqual(["PROEFPLAATSING_UREN"]);
      expect(vraagVan(uitkomst, "PROEFPLAATSING_UREN")).toMatchObject({
        aan: "beslisser",
        vraag: `Hoeveel uur hoort bij een proefplaatsing in het regime ${regime}? Dat aantal staat vast in het protocol, maar wij kennen het niet.`,
      });
      expect(uitkomst.stappen.find((een) => een.soort === "proefplaatsing")?.tekst).toBe(
        "1 januari 2024 tot en met 29 februari 2024: vast aantal uren van de proefplaatsing = nog niet bekend.",
      );
    },
  );
  test("2 ook een beleid dat alleen een ander regime invulde, en zonder regime", () => {
    expect(codesVan(reken({ ...proef, regime: "licht" }, uwvMet({ proefplaatsingUren: { midden: 8 } })))).toEqual([
      "PROEFPLAATSING_UREN",
    ]);
    expect(vraagVan(reken({ ...proef, regime: null }), "PROEFPLAATSING_UREN").vraag).toContain(
      "bij een proefplaatsing? Dat",
    );
  });
  test("2 een deel van een proefplaatsing: hoeveel van de vaste uren, zegt een mens", () => {
    const uitkomst = reken(
      { ...proef, periode: periode("2024-01-01", "2024-01-31") },
      uwvMet({ proefplaatsingUren: { midden: 8 } }),
    );
    expect(uitkomst.uren).toBeNull();
    expect(codesVan(uitkomst)).toEqual(["PROEFPLAATSING_DEEL"]);
    const later = reken(
      { ...proef, periode: periode("2024-02-01", "2024-02-29") },
      uwvMet({ proefplaatsingUren: { midden: 8 } }),
    );
    expect(codesVan(later)).toEqual(["PROEFPLAATSING_DEEL"]);
  });
  test("2 met de uren uit het beleid: hetzelfde bij elke werkweek, met het beleid als bron", () => {
    for (const uren of [8, 24, 40]) {
      const uitkomst = reken(
        { ...proef, werk: [plaatsing("2024-01-01", "2024-02-29", uren)] },
        uwvMet({ proefplaatsingUren: { midden: 8.5 } }),
      );
      expect(uitkomst).toMatchObject({ uren: 8.5, vastheid: "vast" });
      expect(uitkomst.segmenten[0]?.bronnen.map(formatBron)).toEqual(["Beleid uwv-2019"]);
      expect(uitkomst.stappen.find((een) => een.soort === "proefplaatsing")?.tekst).toBe(
        "1 januari 2024 tot en met 29 februari 2024: 8,5 vaste uren = 8,5 uur.",
      );
    }
  });
  test("3 jaren in de baan of van de toekenning: beide, en een vraag", () => {
    expect(codesVan(reken(drieJaarInDienst))).toEqual(["JAARTELLING"]);
    expect(reken(drieJaarInDienst).vastheid).toBe("te-bevestigen");
  });
  test("4 de tabel van het eerste contract of dat van nu: beide, en een vraag", () => {
    expect(codesVan(reken({ werk: [kort, contract("2023-09-01", "2025-06-30", 24)] }))).toContain("TABELKEUZE");
  });
  test.each(["2016-01-01", "2020-06-01", "2022-12-31", "2024-01-01", "2026-12-31"])(
    "5 het tarief van UWV op %s: geen bedrag, wel een vraag",
    (dag) => {
      const bedrag = berekenBedrag([{ ...periode(dag, dag), uren: 10 }], uwv2019);
      expect(bedrag).toMatchObject({ exclusief: null, btw: null, inclusief: null });
      expect(codesVan(bedrag)).toEqual(["TARIEF"]);
    },
  );
  test("6 de strippenkaart: vijf uur, en geen einddatum", () => expect(uwv2019.strippenkaartUren).toBe(5));
  test.each([
    ["2024-01-28", 0],
    ["2024-01-29", 0],
    ["2024-01-30", 1],
  ])("7 vier weken zijn 28 dagen: %s is %d dagen te laat", (ontvangen, dagen) => {
    expect(reken({ ontvangenOp: datum(ontvangen) }).dagenTeLaat).toBe(dagen);
  });
  test("8 de korting bij een proefplaatsing: naar verhouding, en eerst de vraag naar de reden", () => {
    const uitkomst = reken(
      { ...proef, ontvangenOp: datum("2024-02-14") },
      uwvMet({ proefplaatsingUren: { midden: 12 } }),
    );
    expect(uitkomst).toMatchObject({ uren: 12, korting: { dagen: 16, urenMetKorting: 8.8, urenZonderKorting: 12 } });
    expect(codesVan(uitkomst)).toEqual(["REDEN_TE_LAAT"]);
  });
  test("9 van het protocol van 2019 worden alleen de paragrafen genoemd die zeker zijn", () => {
    const alles = [
      reken(drieJaarInDienst),
      reken(proef),
      reken({ werk: [contract("2024-01-01", "2024-08-31", 24)] }),
      reken({
        verleningSinds: datum("2021-01-01"),
        inDienstSinds: datum("2021-01-01"),
        werk: [vast("2021-01-01", 24)],
      }),
    ];
    const bronnen = alles
      .flatMap(({ stappen, vragen }) => [...stappen, ...vragen].flatMap((een) => een.bronnen))
      .filter(({ wet }) => wet === "Protocol Jobcoach UWV");
    expect(new Set(bronnen.map(({ artikel }) => artikel))).toEqual(new Set(["Tabel 1", "", "2.6"]));
  });
  test("10 voor de eerste dag van de regels is er geen uitkomst", () => {
    const voor = { werk: [vast("2019-01-01", 24)] };
    expect(geweigerd({ ...voor, periode: periode("2019-09-30", "2019-12-31") })).toEqual([
      "REGELS_NIET_BEKEND /periode/van",
    ]);
    expect(geweigerd({ ...voor, periode: periode("2019-10-01", "2019-12-31") })).toEqual([]);
  });
  test("12 een half honderdste telt naar boven, één keer, over de hele periode", () => {
    expect(
      reken({ periode: periode("2024-01-01", "2024-01-07"), werk: [vast("2024-01-01", 13)], regime: "midden" }).uren,
    ).toBe(1.2);
    const halve = uwvMet({ intensiteit: { soort: "vaste-uren", urenPerWeek: 1.015 }, werkweken: 52 });
    expect(reken({ periode: periode("2024-01-01", "2024-01-07"), regime: null }, halve).uren).toBe(1.02);
    const tweeDelen = {
      periode: periode("2024-01-01", "2024-01-14"),
      urenwijzigingen: [{ vanaf: datum("2024-01-08"), urenPerWeek: 30 }],
    };
    expect(
      reken(
        { ...tweeDelen, regime: null },
        uwvMet({ intensiteit: { soort: "vaste-uren", urenPerWeek: 1.0025 }, werkweken: 52 }),
      ),
    ).toMatchObject({ uren: 2.01, segmenten: [{ urenAfgerond: 1.01 }, { urenAfgerond: 1 }] });
  });
  test.each([gemeente, rotterdam, utrecht, kompas])("13 $id: hoe de uren volgen, weten wij niet", (beleid) => {
    const uitkomst = reken({ regime: null }, beleid);
    expect(uitkomst).toMatchObject({ uren: null, wettelijkMaximum: null, vastheid: "te-bevestigen" });
    expect(codesVan(uitkomst)).toEqual(["INTENSITEIT_ONBEKEND"]);
    expect(vraagVan(uitkomst, "INTENSITEIT_ONBEKEND")).toMatchObject({
      aan: "beslisser",
      bronnen: [{ wet: "Beleid", artikel: beleid.id }],
    });
  });
  test("13 kent een gemeente haar weken niet, dan is het getal te bevestigen", () => {
    const procent = reken({ regime: null }, gemeenteMet({ intensiteit: { soort: "percentage", percentage: 5 } }));
    expect(procent).toMatchObject({ uren: 28.8, vastheid: "te-bevestigen" });
    expect(vraagVan(procent, "WERKWEKEN").vraag).toContain("48 van de 52 weken");
    expect(procent.segmenten[0]?.bronnen.map(formatBron)).toEqual(["UWV 2023 §2.3"]);
    const vasteUren = reken({ regime: null }, gemeenteMet({ intensiteit: { soort: "vaste-uren", urenPerWeek: 1 } }));
    expect(vasteUren).toMatchObject({ uren: 26, vastheid: "te-bevestigen" });
    expect(vraagVan(vasteUren, "WERKWEKEN").vraag).toContain("in elke week van het jaar");
    expect(vasteUren.segmenten[0]?.bronnen.map(formatBron)).toEqual(["Beleid rivierstad"]);
    expect(codesVan(reken(proef, gemeenteMet({})))).toEqual(["PROEFPLAATSING_UREN"]);
    const reeks = [plaatsing("2024-01-01", "2024-02-29", 24), vast("2024-03-01", 24)];
    expect(codesVan(reken({ werk: reeks, regime: null }, gemeenteMet({})))).toEqual([
      "INTENSITEIT_ONBEKEND",
      "PROEFPLAATSING_UREN",
    ]);
  });
  test("13 de vier grote steden: de percentages zijn van UWV, de weken te bevestigen of bekend", () => {
    const uitkomst = reken({ regime: "midden" }, g42015);
    expect(uitkomst.uren).toBe(57.6);
    expect(codesVan(uitkomst).includes("WERKWEKEN")).toBe(g42015.werkweken === null);
  });
});

describe("Elke vraag is een korte gewone zin aan een mens, met een bron", () => {
  const gevallen = [
    reken(drieJaarInDienst),
    reken(proef),
    reken({ ...proef, periode: periode("2024-01-01", "2024-01-31") }, uwvMet({ proefplaatsingUren: { midden: 8 } })),
    reken({ werk: [kort, contract("2023-09-01", "2025-06-30", 24)] }),
    reken({
      werk: [vast("2024-01-01", 24)],
      inDienstSinds: datum("2023-01-01"),
      ontvangenOp: datum("2025-01-01"),
      regime: "intensief",
    }),
    reken({ regime: null }, gemeente),
    reken({ regime: null }, gemeenteMet({ intensiteit: { soort: "percentage", percentage: 5 } })),
    reken(
      { werk: [contract("2024-01-01", "2024-06-30", 24)] },
      uwvMet({ tabel2: { "zeer-licht": [20], licht: [20], midden: [20], intensief: [20] } }),
    ),
  ];
  const vragen = gevallen.flatMap((een) => een.vragen);
  test.each([...new Map(vragen.map((een) => [een.vraag, een] as const)).values()])(
    "$code: $vraag",
    ({ vraag: zin, bronnen, antwoorden = [] }) => {
      expect(bronnen.length).toBeGreaterThan(0);
      for (const tekst of [zin, ...antwoorden.map(({ gevolg }) => gevolg)]) {
        expect(tekst).toMatch(/^[A-Z].*[.?]$/);
        expect(tekst).not.toMatch(/undefined|NaN|null|\[object| {2}/);
        expect(tekst.split(/(?<=[.?:])\s+/).filter((deel) => deel.split(" ").length > 20)).toEqual([]);
      }
    },
  );
});
