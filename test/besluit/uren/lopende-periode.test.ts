import { describe, expect, test } from "vitest";
import { emptyDossier } from "../../../src/besluit/dossier/read-dossier.ts";
import { rekenUren } from "../../../src/besluit/uren/reken-uren.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { voorbeeld } from "../../eisen/formulier/voorbeeld.ts";
import type { Answers } from "../../formulier/answers.ts";
import { dossier, periode, readSample } from "../geval.ts";

import { codes, rapport } from "./rapport.ts";

describe("Een wijziging", () => {
  test("meer uren: vanaf de dag, en uit het dossier hoeft niemand de werkuren te bevestigen", () => {
    const zonder = rapport("wijziging-meer-uren");
    expect(zonder).toMatchObject({
      soort: "wijziging",
      toegekend: 28.64,
      uitkomst: { uren: 34.34, vastheid: "te-bevestigen" },
    });
    expect(codes(zonder)).toEqual(expect.arrayContaining(["WERKUREN_BEVESTIGEN", "CONTRACT_BEVESTIGEN"]));
    expect(zonder.vragen.find(({ code }) => code === "WERKUREN_BEVESTIGEN")?.vraag).toBe(
      "Werkte de werknemer 20 uur per week? Dat rekenden wij terug uit de uren die zijn toegekend.",
    );
    const bekend = dossier({
      toekenningen: [
        periode(1, "2026-01-12", "2026-07-11", {
          werkgever: { kvk: "90004101" },
          regime: "licht",
          urenPerWeek: 20,
          uren: 28.64,
          inDienstSinds: "2026-01-12",
        }),
      ],
    });
    const met = rapport("wijziging-meer-uren", { dossier: bekend });
    expect(met.uitkomst.uren).toBe(34.34);
    expect(codes(met)).not.toContain("WERKUREN_BEVESTIGEN");
    expect(codes(met)).not.toContain("CONTRACT_BEVESTIGEN");
  });
  test("meer begeleiding: het regime dat vanaf die dag genoeg geeft", () => {
    const { keuze } = rapport("wijziging-meer-uren");
    expect(keuze?.gevraagd).toBe(46.64);
    expect(keuze?.regimes.map(({ regime, uren }) => [regime, uren])).toEqual([
      ["zeer-licht", 24.37],
      ["licht", 34.34],
      ["midden", 47.63],
      ["intensief", 64.25],
    ]);
    expect(keuze?.voorstel?.regime).toBe("midden");
  });
  test("alleen andere contracturen: geen ander regime", () => {
    const antwoorden = {
      "/wijzigingen": [{ wat: "contracturen", vanaf: "2026-04-13", urenPerWeek: 16, dagenPerWeek: 4 }],
    };
    const uitkomst = rapport("wijziging-meer-uren", { antwoorden });
    expect(uitkomst.keuze).toBeNull();
    expect(
      uitkomst.uitkomst.segmenten.map(({ werkurenPerWeek, urenAfgerond }) => [werkurenPerWeek, urenAfgerond]),
    ).toEqual([
      [20, 14.4],
      [16, 11.39],
    ]);
  });
  test("het werk stopt: dat is een einde", () => {
    const antwoorden = { "/wijzigingen": [{ wat: "werk-stopt", laatsteDag: "2026-04-12" }] };
    expect(rapport("wijziging-meer-uren", { antwoorden })).toMatchObject({
      soort: "einde",
      vroegEinde: { dagen: 91, dagenInPeriode: 181, naarVerhouding: 14.4 },
    });
  });
});

describe("Een einde", () => {
  test("naar verhouding, naast de uren in het logboek", () => {
    expect(rapport("einde-baan")).toMatchObject({
      soort: "einde",
      toegekend: 67.94,
      keuze: null,
      bedrag: null,
      vroegEinde: { naarVerhouding: 33.23, gemaakt: 35.5, verschil: 2.27, vragen: [] },
    });
  });
  test("zonder logboek telt wat het formulier zegt, en anders is het onbekend", () => {
    const zonder = { "/logboek": undefined };
    expect(
      rapport("einde-baan", { antwoorden: { ...zonder, "/eerdereOndersteuning/perioden/1/urenGebruikt": 12 } })
        .vroegEinde?.gemaakt,
    ).toBe(12);
    expect(
      rapport("einde-baan", { antwoorden: { ...zonder, "/eerdereOndersteuning/perioden/1/urenGebruikt": undefined } })
        .vroegEinde?.gemaakt,
    ).toBeNull();
  });
  test("was minder toegekend dan het regime geeft, dan telt de toekenning", () => {
    const antwoorden = { "/eerdereOndersteuning/perioden/1/urenToegekend": 60 };
    expect(rapport("einde-baan", { antwoorden }).vroegEinde).toMatchObject({
      toegekend: 60,
      naarVerhouding: 29.35,
      vragen: [],
    });
  });
  test("twee percentages in de periode: beide sommen, en een vraag", () => {
    const antwoorden: Answers = {
      "/dienstverband/inDienstSinds": "2025-05-01",
      "/dienstverband/reeks/0/van": "2025-05-01",
      "/eerdereOndersteuning/perioden/1/urenToegekend": 45.23,
    };
    const uitkomst = rapport("einde-baan", { antwoorden });
    expect(uitkomst.uitkomst.segmenten.map(({ percentage }) => percentage)).toEqual([10, 5]);
    expect(uitkomst.uitkomst.urenZonderKorting).toBe(45.23);
    expect(codes(uitkomst)).toContain("VROEG_EINDE");
  });
});

describe("Waar iemand het moet verbeteren", () => {
  test("een gat tussen twee contracten wijst naar het formulier", () => {
    const reeks = [
      { soort: "bepaalde-tijd", id: "c1", van: "2025-09-01", totEnMet: "2025-10-31", urenPerWeek: 28 },
      { soort: "onbepaalde-tijd", id: "c2", van: "2025-11-10", urenPerWeek: 28 },
    ];
    const { uitkomst } = rapport("eerste-aanvraag", { antwoorden: { "/dienstverband/reeks": reeks } });
    expect(uitkomst.bevindingen.map(({ code, pointer, params }) => `${code} ${pointer} ${params.dagen}`)).toEqual([
      "DAGEN_ZONDER_WERK /dienstverband/reeks/0/totEnMet 9",
    ]);
  });
  test("een laatste dag voor de periode: nul uur, en geen tweede som om uit te kiezen", () => {
    const antwoorden = { "/afsluiting/laatsteDag": "2026-02-28" };
    const perioden = [{ nummer: 2, van: "2026-03-01", totEnMet: "2026-08-31", regime: "midden", urenToegekend: 67.94 }];
    const uitkomst = rapport("einde-baan", {
      antwoorden: { ...antwoorden, "/eerdereOndersteuning/perioden": perioden },
    });
    expect(uitkomst.vroegEinde).toMatchObject({ dagen: 0, naarVerhouding: 0, vragen: [] });
  });
  test("een proefplaatsing voor de baan houdt een einde niet tegen", () => {
    const eerder = { nummer: 1, van: "2025-07-01", totEnMet: "2025-08-31", regime: "midden", urenToegekend: 8 };
    expect(
      rapport("einde-baan", { antwoorden: { "/eerdereOndersteuning/perioden/0": eerder } }).vroegEinde?.naarVerhouding,
    ).toBe(33.23);
  });
});

describe("Budgetten uit het dossier", () => {
  test("een strippenkaart staat los van de uren van de periode", () => {
    const kaarten = dossier({
      strippenkaarten: [
        { toegekendOp: "2025-01-01", uren: 5, gebruikt: [{ op: "2025-02-01", minuten: 90 }] },
        { toegekendOp: "2025-06-01", uren: 5 },
      ],
    });
    const uitkomst = rapport("eerste-aanvraag", { dossier: kaarten });
    expect(
      uitkomst.strippenkaarten.map(({ gebruiktInMinuten, overInUren }) => [gebruiktInMinuten, overInUren]),
    ).toEqual([
      [90, 3.5],
      [0, 5],
    ]);
    expect(uitkomst.uitkomst.uren).toBe(66.83);
  });
  test("het logboek wordt naast de toekenning en de eerdere declaraties gelegd", () => {
    const logboek = {
      regels: [
        { id: "l1", van: "2026-02-10", duurInMinuten: 120 },
        { id: "l2", van: "2026-02-27", duurInMinuten: 90 },
        { id: "l3", van: "2025-08-31", duurInMinuten: 600 },
      ],
    };
    const delen = { ...delenVan(voorbeeld("vervolg")), logboek } as Parameters<typeof rekenUren>[0];
    const met = (toekenning: string) =>
      dossier({
        toekenningen: [periode(1, "2025-09-01", "2026-02-28", { uren: 60 })],
        declaraties: [{ toekenning, op: "2026-02-11", minuten: 130 }],
      });
    const uitkomst = rekenUren(delen, met("t1"), uwv2019);
    expect(uitkomst.ok && uitkomst.value.declaratie).toMatchObject({
      toegekendInMinuten: 3600,
      eerderInMinuten: 130,
      duurInMinuten: 80,
      correctieInMinuten: 0,
      declarabelInMinuten: 80,
      declarabelInUren: 1.33,
    });
    expect(rekenUren(delen, emptyDossier, uwv2019)).toMatchObject({ ok: true, value: { declaratie: null } });
  });
  test("de dossiers bij de voorbeelden passen", () => {
    for (const naam of ["einde-baan", "vervolg", "wijziging-meer-uren"]) {
      const met = rapport(naam, { dossier: dossier(readSample(naam, "dossier.json") as object) });
      expect(met.uitkomst.uren).toBe(rapport(naam).uitkomst.uren);
    }
  });
});
