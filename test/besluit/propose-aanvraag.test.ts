import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weegUren } from "../../src/besluit/voorstel/weeg-uren.ts";
import { datum } from "../../src/domein/datum.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { dossier, eersteAanvraag, feitenVan, invoer, periode, soms, voorstelVan } from "./geval.ts";

const beleid = { ...uwv2019, toekenningseenheid: "gevraagd" as const };
const geval = (verandering: object = {}, rest: object = {}) =>
  invoer("eerste-aanvraag", { formulier: eersteAanvraag(verandering), beleid, ...rest });
const advies = eersteAanvraag().advies ?? {};
const codes = (voorstel: ReturnType<typeof voorstelVan>): readonly string[] => voorstel.vragen.map(({ code }) => code);
/** The three goals together ask this many hundredths of hours, the last two a hundredth each. */
const doelen = (honderdsten: number) => ({
  plan: {
    ...eersteAanvraag().plan,
    doelen: (eersteAanvraag().plan?.doelen ?? []).map(({ activiteiten: _, ...doel }, plaats) => ({
      ...doel,
      uren: (plaats === 0 ? honderdsten - 2 : 1) / 100,
    })),
  },
});

describe("Een eerste aanvraag waarin alles er is", () => {
  test("60 gevraagd, 60 geadviseerd: toekenning van 60 uur, zonder verschil", () => {
    const voorstel = voorstelVan(geval());
    expect(voorstel.soort).toBe("toekenning");
    expect(voorstel.situatie).toBe("toekenning-dienstverband");
    expect(voorstel.toekenning).toMatchObject({ uren: 60, regime: "midden", waarvoor: "dienstverband" });
    expect(voorstel.verschillen).toEqual([]);
    expect(voorstel.wettelijkMaximum).toBe(100.25);
    expect(voorstel.rechtsgevolg).toMatchObject({ isBesluit: true, bezwaar: { door: ["client"], termijnInDagen: 42 } });
  });

  test("zonder beleid over de eenheid wordt gevraagd, met de uren van elk antwoord", () => {
    const voorstel = voorstelVan(geval({}, { beleid: uwv2019 }));
    expect(voorstel).toMatchObject({
      soort: "menselijkeBeoordeling",
      toekenning: null,
      rechtsgevolg: null,
      verschillen: [],
    });
    expect(codes(voorstel)).toEqual(["TOEKENNINGSEENHEID"]);
    expect(voorstel.mogelijk).toEqual([
      { vraag: "TOEKENNINGSEENHEID", antwoord: "gevraagd", soort: "toekenning", uren: 60 },
      { vraag: "TOEKENNINGSEENHEID", antwoord: "regime", soort: "toekenning", uren: 66.83 },
    ]);
  });

  test("alle uren van het regime: 6,83 uur meer dan gevraagd, en dat staat er", () => {
    const voorstel = voorstelVan(geval({}, { beleid: uwv2019 }), { TOEKENNINGSEENHEID: "regime" });
    expect(voorstel.toekenning?.uren).toBe(66.83);
    expect(voorstel.verschillen.map(({ oorzaak, minder }) => [oorzaak, minder])).toEqual([["regime-uren", -6.83]]);
  });

  test.each<[string, number, string, number]>([
    ["minder", 40.5, "gedeeltelijke-toekenning", 40.5],
    ["één honderdste minder", 59.99, "gedeeltelijke-toekenning", 59.99],
    ["evenveel", 60, "toekenning", 60],
  ])("een advies met %s uur", (_, uren, soort, toegekend) => {
    const voorstel = voorstelVan(geval({ advies: { ...advies, uren } }), { HOREN: "gehoord" });
    expect(voorstel).toMatchObject({ soort, toekenning: { uren: toegekend } });
    expect(soms(voorstel.verschillen)).toBe(Math.round((60 - uren) * 100));
  });

  test("een hoger advies wordt gevraagd en nooit vanzelf gevolgd", () => {
    const hoger = geval({ advies: { ...advies, uren: 64 } });
    expect(codes(voorstelVan(hoger))).toEqual(["ADVIES_HOGER"]);
    expect(voorstelVan(hoger, { ADVIES_HOGER: "gevraagd" }).toekenning?.uren).toBe(60);
    const gevolgd = voorstelVan(hoger, { ADVIES_HOGER: "advies" });
    expect(gevolgd.toekenning?.uren).toBe(64);
    expect(soms(gevolgd.verschillen)).toBe(-400);
  });

  test("een advies van 0 uur terwijl een jobcoach nodig is, spreekt zichzelf tegen: er wordt naar gevraagd", () => {
    const nul = geval({ advies: { ...advies, uren: 0 } });
    expect(voorstelVan(nul).vragen.map(({ code }) => code)).toEqual(["ADVIES_NUL_UREN"]);
    expect(voorstelVan(nul, { ADVIES_NUL_UREN: "gevraagd" }).toekenning).toMatchObject({ uren: 60, regime: "midden" });
  });

  test("niemand noemde uren: er wordt gevraagd hoeveel", () => {
    const kaal = (eersteAanvraag().plan?.doelen ?? []).map(({ activiteiten: _, uren: __, ...doel }) => doel);
    const zonder = { plan: { ...eersteAanvraag().plan, doelen: kaal }, status: "voorlopig" };
    const { vragen } = weegUren(feitenVan(geval(zonder)));
    expect(vragen.map(({ code }) => code)).toContain("GEVRAAGDE_UREN");
  });
});

describe("Horen (Awb 4:7)", () => {
  const zonderReactie = { ...advies, uren: 50, reacties: [] };
  const lager = geval({ advies: zonderReactie });
  test("een lager advies waarop de werknemer nog niet kon reageren, vraagt eerst om horen", () => {
    const voorstel = voorstelVan(lager);
    expect(codes(voorstel)).toEqual(["HOREN"]);
    expect(voorstel.horen).toMatchObject({ nodig: true, gedaanOp: null });
    expect(voorstel.horen.bronnen.map(({ artikel }) => artikel)).toEqual(["4:7", "4:11", "4:12"]);
  });
  test.each<[string, object]>([
    ["een zienswijze in het dossier", { gebeurtenissen: [{ soort: "zienswijze-ontvangen", op: "2025-10-01" }] }],
    [
      "een termijn voor een zienswijze die voorbij is",
      { gebeurtenissen: [{ soort: "zienswijze-gevraagd", op: "2025-09-20", totEnMet: "2025-10-05" }] },
    ],
  ])("%s is genoeg", (_, inhoud) => {
    const voorstel = voorstelVan({ ...lager, dossier: dossier(inhoud) });
    expect(voorstel.soort).toBe("gedeeltelijke-toekenning");
    expect(voorstel.horen.gedaanOp).not.toBeNull();
  });
  test("op de laatste dag van de termijn nog niet", () => {
    const gevraagd = dossier({
      gebeurtenissen: [{ soort: "zienswijze-gevraagd", op: "2025-09-20", totEnMet: "2025-10-06" }],
    });
    expect(codes(voorstelVan({ ...lager, dossier: gevraagd }))).toEqual(["HOREN"]);
  });
  test("de reactie van de werknemer op het advies telt, die van de jobcoach niet", () => {
    const reactie = (rol: string) =>
      geval({ advies: { ...zonderReactie, reacties: [{ rol, op: "2025-10-02", eens: false, reden: "Nee." }] } });
    expect(voorstelVan(reactie("client")).soort).toBe("gedeeltelijke-toekenning");
    expect(codes(voorstelVan(reactie("jobcoach")))).toEqual(["HOREN"]);
  });
  test("wie krijgt wat hij vroeg, hoeft niet te worden gehoord", () => {
    expect(voorstelVan(geval()).horen).toMatchObject({ nodig: false, over: [] });
  });
});

describe("Wie beoordeelt (UWV 2023, noot 18)", () => {
  const zonderAdvies = eersteAanvraag();
  const { advies: _, ...rest } = zonderAdvies;
  const nummers = (aantal: number) =>
    dossier({
      toekenningen: Array.from({ length: aantal }, (__, plaats) =>
        periode(plaats + 1, `20${14 + plaats}-01-01`, `20${14 + plaats}-06-30`, { inDienstSinds: "2014-01-01" }),
      ),
    });
  const inDienst = { dienstverband: { ...zonderAdvies.dienstverband, inDienstSinds: "2014-01-01" } };
  test.each<[number, "arbeidsdeskundige" | "beslisser", boolean]>([
    [1, "arbeidsdeskundige", true],
    [2, "arbeidsdeskundige", true],
    [3, "beslisser", false],
    [4, "beslisser", false],
    [5, "beslisser", false],
    [6, "arbeidsdeskundige", true],
    [7, "beslisser", false],
    [8, "beslisser", false],
  ])("aanvraag %i: %s", (nummer, door, adviesNodig) => {
    const voorstel = voorstelVan(
      invoer("eerste-aanvraag", { formulier: { ...rest, ...inDienst }, dossier: nummers(nummer - 1), beleid }),
    );
    expect(voorstel.beoordelaar).toMatchObject({ nummer, door, adviesNodig });
    expect(codes(voorstel).includes("ADVIES_ONTBREEKT")).toBe(adviesNodig);
    expect(codes(voorstel).includes("LANGER_DAN_DRIE_JAAR")).toBe(nummer > 6);
    expect(voorstel.beoordelaar?.vervallenStappen.length).toBe(adviesNodig ? 0 : 3);
  });

  test("een ander werk telt niet mee, een ingetrokken toekenning ook niet", () => {
    const ander = dossier({
      toekenningen: [
        periode(1, "2020-01-01", "2020-06-30", { werkgever: { kvk: "90000999" } }),
        periode(2, "2021-01-01", "2021-06-30", { ingetrokkenOp: "2021-01-02" }),
        periode(3, "2022-01-01", "2022-02-28", { soort: "proefplaatsing" }),
      ],
    });
    expect(voorstelVan(geval({}, { dossier: ander })).beoordelaar?.nummer).toBe(1);
  });

  test.each<[string, string, boolean]>([
    ["28 dagen na de vorige periode weer in dienst", "2025-07-29", false],
    ["29 dagen erna", "2025-07-30", true],
  ])("%s", (_, inDienstSinds, gevraagd) => {
    const eerder = dossier({ toekenningen: [periode(1, "2025-01-01", "2025-07-01")] });
    const contract = {
      dienstverband: {
        inDienstSinds,
        reeks: [
          {
            soort: "onbepaalde-tijd",
            id: "c1",
            van: inDienstSinds,
            urenPerWeek: 28,
            functie: "medewerker",
            functieOpMaat: true,
          },
        ],
      },
    };
    const voorstel = voorstelVan(geval({ ...contract }, { dossier: eerder }));
    expect(codes(voorstel).includes("NUMMER_AANVRAAG")).toBe(gevraagd);
    expect(voorstel.beoordelaar?.nummer).toBe(gevraagd ? null : 2);
  });
});

describe("Iets ontbreekt (Awb 4:5)", () => {
  const formulier = invoer("onvolledig").formulier;
  const op = (peildatum: string, gebeurtenissen: readonly object[] = []) =>
    voorstelVan(invoer("onvolledig", { formulier, dossier: dossier({ gebeurtenissen }), peildatum: datum(peildatum) }));
  const gevraagd = { soort: "aanvulling-gevraagd", op: "2026-02-23", totEnMet: "2026-03-09" };
  test("nog niet gevraagd: vraag erom. Dat is geen besluit", () => {
    const voorstel = op("2026-02-23");
    expect(voorstel).toMatchObject({
      soort: "aanvulling-gevraagd",
      aanvulling: { gevraagdOp: "2026-02-23", totEnMet: "2026-03-09" },
    });
    expect(voorstel.ontbreekt).toContainEqual({ wie: "werkgever", wat: "de handtekening" });
    expect(voorstel.rechtsgevolg).toMatchObject({ isBesluit: false, bezwaar: null });
  });
  test.each<[string, string, string]>([
    ["op de laatste dag van de termijn", "2026-03-09", "aanvulling-gevraagd"],
    ["de dag erna", "2026-03-10", "niet-behandelen"],
    ["vier weken na de termijn", "2026-04-06", "niet-behandelen"],
  ])("%s: %s is het voorstel %s", (_, peildatum, soort) => {
    expect(op(peildatum, [gevraagd]).soort).toBe(soort);
  });
  test("na die vier weken moet een mens zeggen wat er gebeurt", () => {
    const voorstel = op("2026-04-10", [gevraagd]);
    expect(voorstel.soort).toBe("menselijkeBeoordeling");
    expect(codes(voorstel)).toContain("NIET_BEHANDELEN_VOORBIJ");
  });
  test("niet behandelen is een besluit en geen afwijzing", () => {
    const voorstel = op("2026-03-10", [gevraagd]);
    expect(voorstel.rechtsgevolg).toMatchObject({ isBesluit: true, bezwaar: { termijnInDagen: 42 } });
    expect(voorstel.situatie).toBe("niet-behandeld");
    expect(voorstel.gronden[0]?.uitleg).toContain("meteen opnieuw aanvragen");
  });
  test("na een aanvulling die niet alles brengt, kiest een mens", () => {
    const voorstel = op("2026-03-10", [gevraagd, { soort: "aanvulling-ontvangen", op: "2026-03-02" }]);
    expect(codes(voorstel)).toContain("AANVULLING_ONVOLDOENDE");
  });
  test("een gemeente zonder termijn in haar beleid: de dagen worden gevraagd, niet geraden", () => {
    const gemeente = {
      ...uwv2019,
      id: "eigen",
      uitvoerder: "gemeente" as const,
      termijnen: { ...uwv2019.termijnen, aanvullen: null },
    };
    const geval = invoer("onvolledig", { beleid: gemeente, peildatum: datum("2026-02-23") });
    expect(codes(voorstelVan(geval))).toEqual(["AANVULTERMIJN"]);
    expect(voorstelVan(geval, { AANVULTERMIJN: "10" }).aanvulling).toEqual({
      gevraagdOp: "2026-02-23",
      totEnMet: "2026-03-05",
    });
  });
  test("wat alleen anderen nog moeten sturen, houdt niets tegen: een mens kiest", () => {
    const zonder = eersteAanvraag().ondertekening?.filter(({ partij }) => partij !== "werkgever") ?? [];
    const voorstel = voorstelVan(geval({ ondertekening: zonder }));
    expect(codes(voorstel)).toContain("AANVULLING_NODIG");
    expect(voorstelVan(geval({ ondertekening: zonder }), { AANVULLING_NODIG: "aanvulling-vragen" }).soort).toBe(
      "aanvulling-gevraagd",
    );
  });
});

describe("Geen recht", () => {
  const nulUren = {
    dienstverband: {
      inDienstSinds: "2025-09-01",
      reeks: [{ soort: "nul-uren" as const, id: "c1", van: "2025-09-01", functie: "medewerker", functieOpMaat: true }],
    },
  };
  test("een nul-urencontract wordt afgewezen, met de voorwaarde als grond", () => {
    const voorstel = voorstelVan(geval(nulUren));
    expect(voorstel).toMatchObject({ soort: "afwijzing", situatie: "afgewezen", toekenning: null });
    expect(voorstel.gronden.map(({ code }) => code)).toContain("RECHT_NUL_UREN");
    expect(voorstel.verschillen).toMatchObject([{ oorzaak: "geen-recht", minder: 60 }]);
  });
  test("noodzakelijk nee in het advies: afwijzing, na horen", () => {
    const nee = {
      ...advies,
      noodzakelijk: false,
      uren: 0,
      reacties: [],
      stappen: { ...advies.stappen, jobcoachNodig: { oordeel: "nee", waarom: "Een collega kan dit." } },
    };
    expect(codes(voorstelVan(geval({ advies: nee })))).toEqual(["HOREN"]);
    expect(voorstelVan(geval({ advies: nee }), { HOREN: "gehoord" }).soort).toBe("afwijzing");
  });
});

describe("Te laat", () => {
  const naam = "te-laat-zonder-reden";
  const laat = invoer(naam, { beleid });
  test("zolang de reden niet is gewogen, wordt niets voorgesteld", () => {
    expect(codes(voorstelVan(laat))).toContain("REDEN_TE_LAAT");
    expect(voorstelVan(laat).toekenning).toBeNull();
  });
});

describe("Voor elk aantal uren", () => {
  test("tellen de oorzaken precies op tot het verschil, en is er nooit meer dan de wet geeft", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 6000 }),
        fc.integer({ min: 0, max: 6000 }),
        fc.constantFrom("gevraagd" as const, "regime" as const),
        (gevraagd, geadviseerd, eenheid) => {
          const feiten = feitenVan(
            geval(
              { ...doelen(gevraagd), advies: { ...advies, uren: geadviseerd / 100 } },
              { beleid: { ...uwv2019, toekenningseenheid: eenheid } },
            ),
          );
          const { toekenning, verschillen } = weegUren(feiten);
          const uren = Math.round((toekenning?.uren ?? 0) * 100);
          expect(soms(verschillen)).toBe(gevraagd - uren);
          expect(uren).toBeLessThanOrEqual(10_025);
          expect((toekenning?.perioden ?? []).reduce((som, deel) => som + Math.round(deel.uren * 100), 0)).toBe(uren);
        },
      ),
      { numRuns: 60 },
    );
  });
});
