import { describe, expect, test } from "vitest";
import { type Dossier, emptyDossier } from "../../../src/besluit/dossier/read-dossier.ts";
import type { Urenkeuze } from "../../../src/besluit/feiten/gather-uren.ts";
import { rekenUren, type Urenrapport } from "../../../src/besluit/uren/reken-uren.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { voorbeeld } from "../../eisen/formulier/voorbeeld.ts";
import type { Answers } from "../../formulier/answers.ts";
import { dossier, periode, readSample } from "../geval.ts";

interface Met {
  readonly antwoorden?: Answers;
  readonly dossier?: Dossier;
  readonly beleid?: Beleid;
  readonly keuze?: Urenkeuze;
}

function reken(
  sample: string,
  { antwoorden = {}, dossier: eerder = emptyDossier, beleid = uwv2019, keuze = {} }: Met = {},
) {
  return rekenUren(delenVan(voorbeeld(sample, antwoorden)), eerder, beleid, keuze);
}
function rapport(sample: string, met: Met = {}): Urenrapport {
  const uitkomst = reken(sample, met);
  if (!uitkomst.ok) throw new Error(`Refused: ${JSON.stringify(uitkomst.bevindingen)}`);
  return uitkomst.value;
}
function geweigerd(sample: string, met: Met = {}): readonly string[] {
  const uitkomst = reken(sample, met);
  return uitkomst.ok ? [] : uitkomst.bevindingen.map(({ code, pointer }) => `${code} ${pointer}`);
}
const codes = ({ vragen }: Urenrapport): readonly string[] => vragen.map(({ code }) => code);
const tuincentrum = (...toekenningen: readonly object[]): Dossier => dossier({ toekenningen });

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
        declaraties: [{ toekenning, op: "2026-02-01", minuten: 3450 }],
      });
    const uitkomst = rekenUren(delen, met("t1"), uwv2019);
    expect(uitkomst.ok && uitkomst.value.declaratie).toMatchObject({
      toegekendInMinuten: 3600,
      eerderInMinuten: 3450,
      duurInMinuten: 210,
      correctieInMinuten: -60,
      declarabelInMinuten: 150,
      declarabelInUren: 2.5,
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
