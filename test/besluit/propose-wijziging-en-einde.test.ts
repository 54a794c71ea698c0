import { describe, expect, test } from "vitest";
import { readDossier } from "../../src/besluit/dossier/read-dossier.ts";
import { datum } from "../../src/domein/datum.ts";
import type { SoortAfsluiting, SoortWijziging } from "../../src/formulier/formulier.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { beslis, codesOf, dossier, invoer, readSample, soms, value, voorstelVan } from "./geval.ts";

const codes = (voorstel: ReturnType<typeof voorstelVan>): readonly string[] => voorstel.vragen.map(({ code }) => code);
const dossierVan = (naam: string) => value(readDossier(readSample(naam, "dossier.json")));

describe("Een wijziging", () => {
  const naam = "wijziging-meer-uren";
  const { formulier } = invoer(naam);
  if (formulier.soort !== "wijziging") throw new Error("Not a change");
  const met = (wijzigingen: SoortWijziging["wijzigingen"], verandering: object = {}) =>
    invoer(naam, {
      formulier: { ...formulier, ...(wijzigingen ? { wijzigingen } : {}) },
      dossier: dossierVan(naam),
      ...verandering,
    });
  const contracturen = (urenPerWeek: number, vanaf = "2026-04-13") => [
    { wat: "contracturen" as const, vanaf, urenPerWeek, dagenPerWeek: 5 },
  ];

  test("meer werkuren zonder extra uren: 5,70 uur erbij, gerekend vanaf die dag", () => {
    const voorstel = voorstelVan(met(contracturen(28)));
    expect(voorstel).toMatchObject({
      soort: "wijziging",
      situatie: "met-gevolgen",
      toekenning: { uren: 34.34, regime: "licht" },
      totNu: { uren: 28.64 },
    });
    expect(voorstel.verschillen).toMatchObject([{ oorzaak: "contracturen", minder: -5.7 }]);
    expect(voorstel.rechtsgevolg?.isBesluit).toBe(true);
    expect(voorstel.horen.nodig).toBe(false);
  });

  test("extra uren: eerst een advies, met de uren van elk antwoord", () => {
    const voorstel = voorstelVan(met(formulier.wijzigingen));
    expect(codes(voorstel)).toEqual(["EXTRA_UREN"]);
    expect(voorstel.gevraagd).toMatchObject({ wat: "extra-uren", uren: 46.64 });
    expect(voorstel.mogelijk.map(({ antwoord, uren }) => [antwoord, uren])).toEqual([
      ["geen-extra-uren", 34.34],
      ["gevraagd", 46.64],
      ["ander-regime", 47.63],
    ]);
  });

  test.each<[string, string, number, string | null, number]>([
    ["geen-extra-uren", "met-gevolgen", 34.34, "licht", 1230],
    ["gevraagd", "uren-bijgesteld", 46.64, "midden", 0],
    ["ander-regime", "uren-bijgesteld", 47.63, "midden", -99],
  ])("antwoord %s: situatie %s, %d uur", (antwoord, situatie, uren, regime, verschil) => {
    const voorstel = voorstelVan(met(formulier.wijzigingen), { EXTRA_UREN: antwoord });
    expect(voorstel).toMatchObject({ soort: "wijziging", situatie, toekenning: { uren, regime } });
    expect(soms(voorstel.verschillen)).toBe(verschil);
  });

  test("een heel regime dat meer geeft dan gevraagd: niets van wat is gevraagd, valt af", () => {
    const voorstel = voorstelVan(met(formulier.wijzigingen), { EXTRA_UREN: "ander-regime" });
    expect(voorstel.verschillen).toMatchObject([
      { oorzaak: "regime-uren", minder: -0.99, getallen: { regime: "midden", grens: 47.63 } },
    ]);
  });

  test("werkuren die alleen al meer geven dan gevraagd: niets van wat is gevraagd, valt af", () => {
    const extra = (formulier.wijzigingen ?? []).filter(({ wat }) => wat === "meer-begeleiding");
    const weinig = [...contracturen(40), ...extra.map((een) => ({ ...een, urenErbij: 1 }))];
    const voorstel = (antwoord: string) => voorstelVan(met(weinig), { EXTRA_UREN: antwoord });
    expect(voorstel("gevraagd").verschillen.map(({ oorzaak }) => oorzaak)).toEqual(["contracturen"]);
    expect(voorstel("geen-extra-uren").verschillen.map(({ oorzaak }) => oorzaak)).toEqual([
      "contracturen",
      "geen-extra-uren",
    ]);
    for (const antwoord of ["gevraagd", "geen-extra-uren"]) {
      const { gevraagd, toekenning, verschillen } = voorstel(antwoord);
      expect(soms(verschillen)).toBe(Math.round(((gevraagd.uren ?? 0) - (toekenning?.uren ?? 0)) * 100));
    }
  });

  describe("Extra uren, laat gevraagd en meer dan een regime geeft", () => {
    const meer = (formulier.wijzigingen ?? []).flatMap((een) =>
      een.wat === "meer-begeleiding" ? [{ ...een, vanaf: "2026-06-20" }] : [],
    );
    const laat = invoer(naam, {
      formulier: { ...formulier, wijzigingen: meer, indiening: { ...formulier.indiening, ontvangenOp: "2026-06-20" } },
      dossier: dossierVan(naam),
      peildatum: datum("2026-06-28"),
    });
    const antwoord = (vraag: string, gegeven: string) => ({ vraag, antwoord: gegeven, reden: "Gewogen." });

    test("wordt gevraagd, ook waarom midden niet genoeg is", () => {
      expect(codes(voorstelVan(laat))).toEqual([
        "LAAT_MEER_UREN",
        "INTENSIEF_MOTIVATIE",
        "MEER_DAN_ELK_REGIME",
        "EXTRA_UREN",
      ]);
    });
    test("wie de late vraag niet behandelt, geeft niets extra: een besluit met die grond", () => {
      const besluit = value(beslis(laat, { antwoorden: [antwoord("LAAT_MEER_UREN", "nee")] }));
      expect(besluit).toMatchObject({ soort: "geen-wijziging", toekenning: { uren: 28.64, regime: "licht" } });
      expect(besluit.gronden.map(({ code }) => code)).toEqual(["GEEN_EXTRA_UREN"]);
    });
    test("niet behandelen en toch geven spreekt elkaar tegen", () => {
      const antwoorden = [antwoord("LAAT_MEER_UREN", "nee"), antwoord("EXTRA_UREN", "gevraagd")];
      expect(codesOf(beslis(laat, { antwoorden }))).toEqual(["ANTWOORD_TEGENSTRIJDIG /antwoorden/1/antwoord"]);
    });
  });

  test("wat erbij komt, is de laatste stap van de som", () => {
    const { stappen } = voorstelVan(met(formulier.wijzigingen), { EXTRA_UREN: "gevraagd" });
    expect(stappen.at(-1)).toMatchObject({
      tekst: "Erbij: 12,30 uur. Samen 46,64 uur.",
      getallen: { volgens: 34.34, erbij: 12.3, uren: 46.64 },
    });
    expect(voorstelVan(met(contracturen(28))).stappen.at(-1)?.soort).toBe("totaal");
  });

  test("een toekenning die anders was dan de som: het antwoord bepaalt de uren", () => {
    const { toekenningen = [], ...rest } = dossierVan(naam);
    const lager = { ...rest, toekenningen: toekenningen.map((een) => ({ ...een, uren: 25 })) };
    const geval = met(contracturen(16, "2026-06-01"), { dossier: lager });
    expect(codes(voorstelVan(geval))).toContain("AFWIJKENDE_TOEKENNING");
    const naar = (gegeven: string) => {
      const antwoorden = [{ vraag: "AFWIJKENDE_TOEKENNING", antwoord: gegeven, reden: "Gewogen." }];
      return value(beslis(geval, { antwoorden })).toekenning?.uren;
    };
    expect([naar("naar-verhouding"), naar("volgens-som")]).toEqual([23.87, 27.34]);
  });

  test("alleen extra uren, en die niet: geen wijziging, en daartegen kan bezwaar", () => {
    const alleen = met((formulier.wijzigingen ?? []).filter(({ wat }) => wat === "meer-begeleiding"));
    const voorstel = voorstelVan(alleen, { EXTRA_UREN: "geen-extra-uren" });
    expect(voorstel).toMatchObject({
      soort: "geen-wijziging",
      situatie: "geen-extra-uren",
      toekenning: { uren: 28.64 },
    });
    expect(voorstel.verschillen).toMatchObject([{ oorzaak: "geen-extra-uren", minder: 18 }]);
    expect(voorstel.rechtsgevolg).toMatchObject({ isBesluit: true, bezwaar: { door: ["client"] } });
  });

  test.each<[string, string, readonly string[]]>([
    ["vanaf de dag van de beslissing", "2026-04-14", []],
    ["vanaf een dag die voorbij is", "2026-04-13", ["HOREN"]],
  ])("minder werkuren %s", (_, vanaf, vragen) => {
    const voorstel = voorstelVan(met(contracturen(16, vanaf), { peildatum: datum("2026-04-14") }));
    expect(codes(voorstel)).toEqual(vragen);
    if (vragen.length > 0) expect(voorstel.horen.bronnen[0]?.artikel).toBe("4:8");
  });

  test("meer gedeclareerd dan er overblijft: van wie en op welke grond wordt gevraagd, na horen", () => {
    const basis = dossierVan(naam);
    const gedeclareerd = { ...basis, declaraties: [{ toekenning: "t1", op: datum("2026-04-10"), minuten: 1700 }] };
    const voorstel = voorstelVan(met(contracturen(12), { dossier: gedeclareerd }));
    expect(codes(voorstel)).toEqual(["TERUGVORDERING", "HOREN"]);
    expect(voorstel.terugvordering).toMatchObject({ toekenning: "t1", gedeclareerdeMinuten: 1700 });
  });

  test.each([
    ["adres", { wat: "adres", vanaf: "2026-04-01" }],
    ["telefoon", { wat: "telefoon" }],
    ["rekening", { wat: "rekening", vanaf: "2026-04-01" }],
    ["surseance", { wat: "surseance", vanaf: "2026-04-01" }],
  ])("%s: zonder gevolgen, een bericht en geen besluit", (_, verandering) => {
    const voorstel = voorstelVan({
      ...met([]),
      formulier: {
        ...formulier,
        status: "voorlopig",
        wijzigingen: [verandering] as SoortWijziging["wijzigingen"] & object,
      },
    });
    expect(voorstel).toMatchObject({ soort: "geen-wijziging", situatie: "zonder-gevolgen" });
    expect(voorstel.rechtsgevolg).toMatchObject({ isBesluit: false, bezwaar: null });
  });

  test.each([
    ["ziekte", { wat: "ziekte", sinds: "2026-03-01" }, "ZIEKTE"],
    ["een andere werkgever", { wat: "werkgever", vanaf: "2026-04-01" }, "WERKGEVER_ANDERS"],
    ["faillissement", { wat: "faillissement", op: "2026-04-01" }, "FAILLISSEMENT"],
    ["verlof", { wat: "onbetaald-verlof", van: "2026-04-01", totEnMet: "2026-04-30" }, "VERLOF"],
    ["ander werk", { wat: "werk-anders", vanaf: "2026-04-01" }, "WERK_ANDERS"],
  ])("%s: een mens beoordeelt", (_, verandering, code) => {
    const voorstel = voorstelVan({
      ...met([]),
      formulier: {
        ...formulier,
        status: "voorlopig",
        wijzigingen: [verandering] as SoortWijziging["wijzigingen"] & object,
      },
    });
    expect(voorstel.soort).toBe("menselijkeBeoordeling");
    expect(codes(voorstel)).toEqual([code]);
  });

  test("andere regels bij een andere werkgever is een eigen situatie", () => {
    const anders = {
      ...met([]),
      formulier: {
        ...formulier,
        status: "voorlopig" as const,
        wijzigingen: [{ wat: "werkgever" as const, vanaf: "2026-04-01" }],
      },
    };
    expect(voorstelVan(anders, { WERKGEVER_ANDERS: "ander-protocol" }).situatie).toBe("ander-protocol");
  });

  test("zonder dossier rekent het met het formulier, en vraagt of dat klopt", () => {
    expect(codes(voorstelVan(invoer(naam)))).toContain("TOEKENNING_BEVESTIGEN");
  });
});

describe("Een einde", () => {
  const naam = "einde-baan";
  const { formulier } = invoer(naam);
  if (formulier.soort !== "afsluiting") throw new Error("Not a closing");
  const met = (afsluiting: SoortAfsluiting["afsluiting"], verandering: object = {}, evaluatie: object = {}) =>
    invoer(naam, {
      formulier: {
        ...formulier,
        afsluiting: { ...formulier.afsluiting, ...afsluiting },
        evaluatie: { ...formulier.evaluatie, ...evaluatie },
      },
      dossier: dossierVan(naam),
      ...verandering,
    });

  test("de baan stopt: van rechtswege, 33,23 uur naar verhouding, en daartegen kan bezwaar", () => {
    const voorstel = voorstelVan(met({}), { HOREN: "gehoord" });
    expect(voorstel).toMatchObject({
      soort: "einde-van-rechtswege",
      situatie: "beeindiging",
      toekenning: { uren: 33.23, periode: { totEnMet: "2026-05-29" } },
      totNu: { uren: 67.94 },
    });
    expect(soms(voorstel.verschillen)).toBe(3471);
    expect(voorstel.rechtsgevolg?.isBesluit).toBe(true);
    expect(voorstel.stappen.some(({ soort }) => soort === "vroeg-einde")).toBe(true);
  });

  test.each<[number, boolean]>([
    [1993, false],
    [1994, false],
    [1995, true],
  ])("%i minuten gedeclareerd van 33,23 uur (1994 minuten): terugvordering %s", (minuten, terug) => {
    const gedeclareerd = { ...dossierVan(naam), declaraties: [{ toekenning: "t2", op: datum("2026-05-01"), minuten }] };
    const voorstel = voorstelVan(met({}, { dossier: gedeclareerd }));
    expect(codes(voorstel)).toEqual(terug ? ["TERUGVORDERING", "HOREN"] : ["HOREN"]);
  });

  test("niet meer nodig: intrekking op verzoek, zonder horen zolang de laatste dag nog komt", () => {
    const voorstel = voorstelVan(met({ reden: "niet-meer-nodig", laatsteDag: "2026-06-08" }));
    expect(voorstel).toMatchObject({
      soort: "intrekking",
      situatie: "beeindiging-ondersteuning",
      horen: { nodig: false },
    });
  });

  test("een andere reden: een mens zegt wat het is", () => {
    expect(codes(voorstelVan(met({ reden: "andere-reden" })))).toEqual(["REDEN_EINDE", "HOREN"]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["de baan stopt vandaag", "baan-stopt", "2026-06-08", []],
    ["de baan stopte gisteren", "baan-stopt", "2026-06-07", ["HOREN"]],
    ["sinds gisteren niet meer nodig", "niet-meer-nodig", "2026-06-07", ["HOREN"]],
    ["sinds gisteren failliet", "faillissement", "2026-06-07", ["HOREN"]],
  ])("minder uren terug in de tijd: %s", (_, reden, laatsteDag, vragen) => {
    const voorstel = voorstelVan(met({ reden: reden as "baan-stopt", laatsteDag }));
    expect(codes(voorstel)).toEqual(vragen);
    expect(voorstel.horen.over).toEqual(vragen.map(() => "minder uren, omdat 7 juni 2026 de laatste dag was"));
    expect(voorstel.horen.bronnen.map(({ artikel }) => artikel)).toEqual(
      vragen.length > 0 ? ["4:8", "4:11", "4:12"] : [],
    );
  });

  const voorbij = { reden: "periode-voorbij" as const, laatsteDag: "2026-08-31" };
  test("de periode is voorbij en het werk stopt: een bericht, geen besluit", () => {
    const voorstel = voorstelVan(met(voorbij, { peildatum: datum("2026-09-01") }, { contract: "eindigt" }));
    expect(voorstel).toMatchObject({
      soort: "einde-van-rechtswege",
      toekenning: { uren: 67.94 },
      rechtsgevolg: { isBesluit: false },
    });
  });

  test("de periode is voorbij, het werk gaat door en niemand wil verder: losse uren", () => {
    const evaluatie = { contract: "loopt-door", voortzetting: { keuze: "stoppen", waarom: "Het lukt." } };
    const door = { peildatum: datum("2026-09-01") };
    const voorstel = voorstelVan(met(voorbij, door, evaluatie));
    expect(voorstel).toMatchObject({
      soort: "toekenning",
      situatie: "losse-uren",
      toekenning: { waarvoor: "losse-uren", uren: 5 },
    });
    const onbekend = { ...uwv2019, strippenkaartUren: null };
    expect(codes(voorstelVan(met(voorbij, { ...door, beleid: onbekend }, evaluatie)))).toEqual(["STRIPPENKAART_UREN"]);
  });

  test.each<[string, string, boolean]>([
    ["28 dagen na het einde", "2026-09-28", false],
    ["29 dagen na het einde", "2026-09-29", true],
  ])("wie verder wilde maar niets vroeg, krijgt %s losse uren", (_, dag, losse) => {
    const evaluatie = { contract: "loopt-door", voortzetting: { keuze: "zelfde-uren", waarom: "Nog nodig." } };
    const voorstel = voorstelVan(met(voorbij, { peildatum: datum(dag) }, evaluatie));
    expect(voorstel.situatie).toBe(losse ? "losse-uren" : "beeindiging");
  });

  test("of het werk doorgaat, wordt gevraagd als het niet bekend is", () => {
    const onbekend = met(voorbij, { peildatum: datum("2026-10-01") }, { contract: "onbekend" });
    expect(codes(voorstelVan(onbekend))).toEqual(["WERKT_DOOR"]);
    expect(voorstelVan(onbekend, { WERKT_DOOR: "ja" }).situatie).toBe("losse-uren");
    expect(voorstelVan(onbekend, { WERKT_DOOR: "nee" }).situatie).toBe("beeindiging");
  });

  test("intrekken tegen de zin van de werknemer: eerst horen (Awb 4:8)", () => {
    const intrekken = voorstelVan(met({ reden: "andere-reden" }), { REDEN_EINDE: "intrekken" });
    expect(codes(intrekken)).toEqual(["HOREN"]);
    expect(intrekken.horen.over[0]).toBe("dat de toekenning stopt");
    const einde = { REDEN_EINDE: "einde", HOREN: "gehoord" };
    expect(voorstelVan(met({ reden: "andere-reden" }), einde).soort).toBe("einde-van-rechtswege");
  });

  test("geen toekenning op die dag: er wordt naar gevraagd", () => {
    const leeg = met({}, { dossier: dossier({}) });
    const { eerdereOndersteuning: _, ...zonder } = formulier;
    expect(codes(voorstelVan({ ...leeg, formulier: { ...zonder, status: "voorlopig" } }))).toContain(
      "TOEKENNING_ONBEKEND",
    );
  });
});
