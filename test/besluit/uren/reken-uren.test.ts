import { describe, expect, test } from "vitest";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import type { Answers } from "../../formulier/answers.ts";
import { periode } from "../geval.ts";

import { codes, geweigerd, rapport, tuincentrum } from "./rapport.ts";

describe("Een formulier waar niets te rekenen valt", () => {
  test.each<readonly [string, string, Answers, readonly string[]]>([
    ["een aanmelding", "aanmelding-client", {}, ["GEEN_UREN /soort"]],
    ["een evaluatie", "evaluatie-client", {}, ["GEEN_UREN /soort"]],
    ["een wijziging zonder uren", "wijziging-verhuizing", {}, ["GEEN_UREN /wijzigingen"]],
    [
      "een aanvraag zonder periode",
      "eerste-aanvraag",
      { "/begeleiding/periode": undefined },
      ["VELD_ONTBREEKT /begeleiding/periode/van", "VELD_ONTBREEKT /begeleiding/periode/totEnMet"],
    ],
    [
      "een aanvraag zonder werk",
      "eerste-aanvraag",
      { "/dienstverband": undefined },
      ["VELD_ONTBREEKT /dienstverband/reeks"],
    ],
    [
      "werk zonder uren",
      "eerste-aanvraag",
      { "/dienstverband/reeks/0/urenPerWeek": undefined },
      ["VELD_ONTBREEKT /dienstverband/reeks/0/urenPerWeek"],
    ],
    [
      "min-max zonder minimum",
      "min-max",
      { "/dienstverband/reeks/0/urenMinimaal": undefined },
      ["VELD_ONTBREEKT /dienstverband/reeks/0/urenMinimaal"],
    ],
    [
      "werk zonder eerste dag",
      "eerste-aanvraag",
      { "/dienstverband/reeks/0/van": undefined },
      ["VELD_ONTBREEKT /dienstverband/reeks/0/van"],
    ],
    [
      "nul uren",
      "eerste-aanvraag",
      { "/dienstverband/reeks/0": { soort: "nul-uren", id: "c1", van: "2025-09-01" } },
      ["WERKUREN_BUITEN_BEREIK /dienstverband/reeks/0/urenPerWeek"],
    ],
    [
      "een periode die achteruit loopt",
      "eerste-aanvraag",
      { "/begeleiding/periode": { van: "2026-03-01", totEnMet: "2026-02-28" } },
      ["PERIODE_OMGEKEERD /begeleiding/periode/totEnMet"],
    ],
    [
      "een periode voor het contract",
      "eerste-aanvraag",
      { "/begeleiding/periode/van": "2025-08-31", "/dienstverband/inDienstSinds": undefined },
      ["PERIODE_VOOR_CONTRACT /begeleiding/periode/van"],
    ],
    [
      "een einde zonder laatste dag",
      "einde-baan",
      { "/afsluiting/laatsteDag": undefined },
      ["VELD_ONTBREEKT /afsluiting/laatsteDag"],
    ],
    [
      "een einde zonder periode",
      "einde-baan",
      { "/eerdereOndersteuning": undefined },
      ["VELD_ONTBREEKT /eerdereOndersteuning/perioden"],
    ],
    [
      "een wijziging zonder periode",
      "wijziging-meer-uren",
      { "/eerdereOndersteuning": undefined },
      ["VELD_ONTBREEKT /eerdereOndersteuning/perioden"],
    ],
    [
      "een toekenning waar geen werkuren bij passen",
      "wijziging-meer-uren",
      { "/eerdereOndersteuning/perioden/0/urenToegekend": 28.65 },
      ["VELD_ONTBREEKT /dienstverband/reeks"],
    ],
  ])("%s", (_, sample, antwoorden, bevindingen) => expect(geweigerd(sample, { antwoorden })).toEqual(bevindingen));
});

describe("Een aanvraag", () => {
  test("kiest het regime dat genoeg geeft, en vraagt welke uren worden toegekend", () => {
    const uitkomst = rapport("eerste-aanvraag");
    expect(uitkomst.uitkomst).toMatchObject({ regime: "midden", uren: 66.83 });
    expect(uitkomst).toMatchObject({
      soort: "aanvraag",
      toegekend: null,
      vroegEinde: null,
      declaratie: null,
      strippenkaarten: [],
    });
    expect(uitkomst.keuze).toMatchObject({ gevraagd: 60, onder: { regime: "licht" }, boven: { regime: "midden" } });
    expect(uitkomst.vooruitblik).toHaveLength(6);
    expect(codes(uitkomst)).toEqual(["TOEKENNINGSEENHEID", "TARIEF"]);
    expect(uitkomst.vragen[0]?.antwoorden?.map(({ gevolg }) => gevolg)).toEqual([
      "De gevraagde uren: 60,00 uur.",
      "Alle uren van het regime: 66,83 uur.",
    ]);
  });
  test.each([["gevraagd"], ["regime"]] as const)(
    "zegt het beleid %s, dan is die vraag er niet",
    (toekenningseenheid) => {
      expect(codes(rapport("eerste-aanvraag", { beleid: { ...uwv2019, toekenningseenheid } }))).toEqual(["TARIEF"]);
    },
  );
  test("vraagt ze precies de uren van het regime, dan is er niets te kiezen", () => {
    expect(codes(rapport("te-laat-zonder-reden"))).toEqual(["REDEN_TE_LAAT", "TARIEF"]);
  });
  test("een gekozen regime gaat voor", () => {
    expect(rapport("eerste-aanvraag", { keuze: { regime: "licht" } }).uitkomst).toMatchObject({
      regime: "licht",
      uren: 40.1,
    });
  });
  test("de beslissing over de reden telt", () => {
    expect(rapport("te-laat-zonder-reden", { keuze: { redenTeLaat: "niet-goed" } }).uitkomst.uren).toBe(44.57);
    expect(rapport("te-laat-zonder-reden", { keuze: { redenTeLaat: "goed" } }).uitkomst.uren).toBe(48);
  });
  test("zonder uren per doel is er geen regime te kiezen, en wel een vraag", () => {
    const uitkomst = rapport("onvolledig");
    expect(uitkomst.uitkomst).toMatchObject({ regime: null, uren: null });
    expect(codes(uitkomst)).toEqual(["UREN_NODIG"]);
  });
  test("meer dan midden vraagt een reden, meer dan intensief ook een antwoord van de beslisser", () => {
    const nodig = (uren: number) =>
      rapport("eerste-aanvraag", {
        antwoorden: { "/plan/doelen/0/uren": uren, "/begeleiding/motivatieIntensief": undefined },
      });
    expect(codes(nodig(40))).toContain("INTENSIEF_MOTIVATIE");
    expect(nodig(40).uitkomst.regime).toBe("midden");
    expect(codes(nodig(40))).not.toContain("MEER_DAN_ELK_REGIME");
    expect(codes(nodig(100))).toContain("MEER_DAN_ELK_REGIME");
  });
  test("min-max telt voor het minimum", () => {
    expect(rapport("min-max").uitkomst.segmenten.map(({ werkurenPerWeek }) => werkurenPerWeek)).toEqual([16]);
  });
  test("een gemeente zonder regimes heeft geen keuze van een regime", () => {
    const uitkomst = rapport("gemeente", { beleid: gemeente });
    expect(uitkomst).toMatchObject({ keuze: null, bedrag: null });
    expect(codes(uitkomst)).toEqual(["INTENSITEIT_ONBEKEND"]);
  });
});

describe("Wie eerder een jobcoach had in deze baan", () => {
  const inDienst = { "/dienstverband/inDienstSinds": "2022-03-01", "/dienstverband/reeks/0/van": "2022-03-01" };
  test("telt door na een tijd zonder jobcoach, en dat is een stap", () => {
    const terug = { antwoorden: inDienst, dossier: tuincentrum(periode(1, "2022-03-01", "2022-08-31")) };
    const { uitkomst } = rapport("vervolg", {
      ...terug,
      antwoorden: { ...inDienst, "/eerdereOndersteuning": undefined },
    });
    expect(uitkomst.stappen[0]).toMatchObject({
      soort: "voortzetting",
      tekst:
        "De vorige periode liep tot en met 31 augustus 2022. Daarna was er 1.277 dagen geen jobcoach. Het is dezelfde baan: de jaren tellen door.",
      getallen: { dagen: 1277 },
    });
    expect(uitkomst.segmenten.map(({ jaar }) => jaar)).toEqual([3]);
  });
  test("zonder gat is er geen stap", () => {
    const direct = tuincentrum(periode(1, "2025-09-01", "2026-02-28"));
    expect(rapport("vervolg", { dossier: direct }).uitkomst.stappen.map(({ soort }) => soort)).not.toContain(
      "voortzetting",
    );
  });
  test("toekenningen bij een ander bedrijf of die zijn ingetrokken, tellen niet", () => {
    const elders = periode(1, "2022-03-01", "2022-08-31", { werkgever: { kvk: "90009999" } });
    const ingetrokken = periode(2, "2022-03-01", "2022-08-31", { ingetrokkenOp: "2022-04-01" });
    for (const een of [elders, ingetrokken])
      expect(
        rapport("vervolg", { dossier: tuincentrum(een) }).uitkomst.stappen.map(({ soort }) => soort),
      ).not.toContain("voortzetting");
  });
  test("een eerder contract dat alleen het dossier kent, kan de tabel bepalen", () => {
    const kort = { soort: "bepaalde-tijd", van: "2025-02-01", totEnMet: "2025-08-31" };
    const eerder = tuincentrum(periode(1, "2025-02-01", "2025-08-31", { inDienstSinds: "2025-02-01", contract: kort }));
    const { uitkomst } = rapport("vervolg", {
      dossier: eerder,
      keuze: { tabelkeuze: "eerste-contract", regime: "midden" },
    });
    expect(uitkomst.segmenten[0]?.tabel).toBe("tabel-2");
    expect(rapport("vervolg", { keuze: { tabelkeuze: "eerste-contract" } }).uitkomst.segmenten[0]?.tabel).toBe(
      "tabel-1",
    );
  });
  test("een proefplaatsing voor de baan telt niet als eerste dag met een jobcoach", () => {
    const antwoorden = {
      "/eerdereOndersteuning/perioden/0/van": "2025-07-01",
      "/eerdereOndersteuning/perioden/0/totEnMet": "2025-08-31",
    };
    expect(rapport("vervolg", { antwoorden }).uitkomst).toMatchObject({ uren: 67.94, vastheid: "vast" });
  });
});
