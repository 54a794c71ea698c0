import { describe, expect, test } from "vitest";
import { readDossier } from "../../src/besluit/dossier/read-dossier.ts";
import { datum } from "../../src/domein/datum.ts";
import type { SoortAanvraag, SoortAfsluiting, SoortWijziging } from "../../src/formulier/formulier.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { beslis, codesOf, dossier, eersteAanvraag, invoer, periode, readSample, value, voorstelVan } from "./geval.ts";

const beleid = { ...uwv2019, toekenningseenheid: "gevraagd" as const };
const dossierVan = (naam: string) => value(readDossier(readSample(naam, "dossier.json")));
const antwoord = (vraag: string, gegeven: string, reden = "Gewogen.") => ({ vraag, antwoord: gegeven, reden });
const eerste = (verandering: Partial<SoortAanvraag> = {}, meer: object = {}) =>
  invoer("eerste-aanvraag", { beleid, formulier: eersteAanvraag(verandering), ...meer });
const { advies, plan, indiening, aanvraag } = eersteAanvraag();
/** Three goals of 30 hours each. */
const hoog = {
  plan: { ...plan, doelen: (plan?.doelen ?? []).map(({ activiteiten: _, ...doel }) => ({ ...doel, uren: 30 })) },
  advies: { ...advies, uren: 90 },
};

const wijziging = invoer("wijziging-meer-uren");
const { formulier: wijzigingsformulier } = wijziging;
if (wijzigingsformulier.soort !== "wijziging") throw new Error("Not a change");
const bijWijziging = (wijzigingen: SoortWijziging["wijzigingen"], meer: object = {}) => ({
  ...wijziging,
  formulier: { ...wijzigingsformulier, status: "voorlopig" as const, ...(wijzigingen ? { wijzigingen } : {}) },
  dossier: dossierVan("wijziging-meer-uren"),
  ...meer,
});
const contracturen = (urenPerWeek: number, vanaf = "2026-04-13") => [
  { wat: "contracturen" as const, vanaf, urenPerWeek, dagenPerWeek: 5 },
];

const einde = invoer("einde-baan");
const { formulier: eindeformulier } = einde;
if (eindeformulier.soort !== "afsluiting") throw new Error("Not a closing");
const bijEinde = (afsluiting: SoortAfsluiting["afsluiting"] = {}, meer: object = {}) => ({
  ...einde,
  formulier: { ...eindeformulier, afsluiting: { ...eindeformulier.afsluiting, ...afsluiting } },
  dossier: dossierVan("einde-baan"),
  ...meer,
});
const gehoord = antwoord("HOREN", "gehoord");

describe("De feiten achter een verschil", () => {
  const feiten = (verschillen: ReturnType<typeof voorstelVan>["verschillen"]) =>
    verschillen.map(({ oorzaak, getallen }) => [oorzaak, getallen]);

  test("een lager advies", () => {
    const lager = eerste({ advies: { ...advies, uren: 54 } });
    expect(feiten(voorstelVan(lager).verschillen)[0]).toEqual(["advies-lager", { advies: 54 }]);
  });

  test("een regime dat minder geeft, met waar dat uit komt", () => {
    const midden = beslis(eerste(hoog), { regime: { waarde: "midden", reden: "Midden is genoeg." } });
    const { verschillen } = value(midden);
    expect(verschillen).toMatchObject([
      {
        oorzaak: "ander-regime",
        getallen: { regime: "midden", grens: 66.83, percentage: 10, urenPerWeek: 28 },
        reden: "Midden is genoeg.",
      },
    ]);
  });

  test("te laat: hoeveel dagen, wanneer het kwam, en tot wanneer het kon", () => {
    const laat = eerste(
      {
        indiening: { ...indiening, door: "jobcoach", ontvangenOp: "2025-10-19" },
        aanvraag: { ...aanvraag, redenTeLaat: "Ziek." },
      },
      { peildatum: datum("2025-11-03") },
    );
    const { verschillen } = value(beslis(laat, { redenTeLaat: { oordeel: "niet-goed", reden: "Bellen kon wel." } }));
    expect(verschillen).toMatchObject([
      {
        oorzaak: "te-laat",
        getallen: { ontvangenOp: "2025-10-19", laatsteDagOpTijd: "2025-09-29", dagen: 20 },
        reden: "Bellen kon wel.",
      },
    ]);
  });

  test("andere werkuren bij een wijziging: de dag, en de uren ervoor en erna", () => {
    expect(feiten(voorstelVan(bijWijziging(contracturen(28))).verschillen)).toEqual([
      ["contracturen", { vanaf: "2026-04-13", urenOud: 20, urenNieuw: 28 }],
    ]);
  });

  test("vanaf de eerste dag van de periode staan de oude werkuren in het dossier", () => {
    const [verschil] = voorstelVan(bijWijziging(contracturen(16, "2026-01-12")), { HOREN: "gehoord" }).verschillen;
    expect(verschil?.getallen).toEqual({ vanaf: "2026-01-12", urenOud: 20, urenNieuw: 16 });
  });

  test("extra uren die er niet komen: gevraagd en gekregen, met de reden", () => {
    const nee = [antwoord("EXTRA_UREN", "geen-extra-uren", "De collega helpt al.")];
    const { verschillen } = value(beslis(bijWijziging(undefined), { antwoorden: nee }));
    expect(verschillen).toMatchObject([
      { oorzaak: "contracturen", minder: -5.7 },
      { oorzaak: "geen-extra-uren", getallen: { gevraagdErbij: 18, erbij: 0 }, reden: "De collega helpt al." },
    ]);
  });

  test("een reden om wél naar een laat verzoek te kijken, is geen reden voor minder uren", () => {
    const laat = [{ wat: "meer-begeleiding" as const, vanaf: "2026-06-25", urenErbij: 3, waarom: "Het is druk." }];
    const geval = bijWijziging(laat, {
      formulier: {
        ...wijzigingsformulier,
        status: "voorlopig",
        wijzigingen: laat,
        indiening: { ...wijzigingsformulier.indiening, ontvangenOp: "2026-06-25" },
      },
      peildatum: datum("2026-06-26"),
    });
    const nee = antwoord("EXTRA_UREN", "geen-extra-uren", "De collega helpt al.");
    const redenMet = (gegeven: string) => {
      const antwoorden = [antwoord("LAAT_MEER_UREN", gegeven, "Over het verzoek."), nee];
      return value(beslis(geval, { antwoorden })).verschillen.map(({ reden }) => reden);
    };
    expect(redenMet("ja")).toEqual(["De collega helpt al."]);
    expect(redenMet("nee")).toEqual(["Over het verzoek."]);
  });

  test("een einde: de laatste dag, en hoeveel dagen er blijven", () => {
    const { verschillen } = value(beslis(bijEinde(), { antwoorden: [gehoord] }));
    expect(feiten(verschillen as Parameters<typeof feiten>[0])).toEqual([
      ["eerder-einde", { laatsteDag: "2026-05-29", dagenOud: 184, dagenNieuw: 90 }],
    ]);
  });
});

describe("Vanaf welke dag", () => {
  test("een wijziging: de dag waarop is herrekend, ook als die later is dan gemeld", () => {
    expect(value(beslis(bijWijziging(contracturen(28)), {})).vanaf).toBe("2026-04-13");
    const laat = bijWijziging(contracturen(28, "2026-02-02"));
    const naar = (gegeven: string) => value(beslis(laat, { antwoorden: [antwoord("LAAT_GEMELD", gegeven)] }));
    expect(naar("vanaf-wijziging").vanaf).toBe("2026-02-02");
    const later = naar("vanaf-vier-weken");
    expect(later.vanaf).toBe("2026-03-13");
    expect(later.gronden[0]?.uitleg).toContain("13 maart 2026");
    expect(later.verschillen[0]?.getallen.vanaf).toBe("2026-03-13");
  });

  test("een einde en een intrekking: de laatste dag", () => {
    expect(value(beslis(bijEinde(), { antwoorden: [gehoord] })).vanaf).toBe("2026-05-29");
    const opVerzoek = bijEinde({ reden: "niet-meer-nodig", laatsteDag: "2026-06-08" });
    expect(value(beslis(opVerzoek, {})).vanaf).toBe("2026-06-08");
  });

  test("wat niets verandert, heeft geen dag", () => {
    expect(value(beslis(eerste(), {})).vanaf).toBeNull();
    const adres = [{ wat: "adres" as const, vanaf: "2026-04-01" }];
    expect(value(beslis(bijWijziging(adres), {})).vanaf).toBeNull();
  });
});

describe("De vorige keer", () => {
  const toekenningen = [
    periode(1, "2025-03-01", "2025-08-31", { uren: 72 }),
    periode(2, "2024-09-01", "2025-02-28", { uren: 80 }),
    periode(9, "2025-06-01", "2025-08-31", { werkgever: { kvk: "90009999" }, uren: 10 }),
    periode(3, "2025-08-01", "2025-08-31", { soort: "strippenkaart", uren: 5 }),
  ];
  const vervolg = (inhoud: object) =>
    voorstelVan(eerste({ aanvraag: { ...aanvraag, aard: "vervolg" } }, { dossier: dossier(inhoud) })).vorigeKeer;

  test("is de laatste periode bij deze werkgever", () =>
    expect(vervolg({ toekenningen })).toEqual({
      uren: 72,
      periode: { van: "2025-03-01", totEnMet: "2025-08-31" },
      regime: "midden",
      urenPerWeek: 28,
    }));
  test("wat niet bekend is, blijft leeg", () => {
    const [kaal] = toekenningen.map((een) => ({ ...een, regime: undefined, urenPerWeek: 0 }));
    expect(vervolg({ toekenningen: [JSON.parse(JSON.stringify(kaal))] })).toMatchObject({
      regime: null,
      urenPerWeek: null,
    });
  });
  test.each([
    ["er was er geen", {}],
    ["hij is ingetrokken", { toekenningen: [{ ...toekenningen[0], ingetrokkenOp: "2025-03-02" }] }],
    ["hij begint niet eerder", { toekenningen: [periode(1, "2025-09-01", "2026-02-28")] }],
  ])("is er niet: %s", (_, inhoud) => expect(vervolg(inhoud)).toBeNull());
});

describe("Wat al is gebruikt", () => {
  const metMinuten = (minuten: number) => ({
    ...dossierVan("einde-baan"),
    declaraties: [
      { toekenning: "t2", op: datum("2026-05-01"), minuten },
      { toekenning: "t1", op: datum("2026-02-01"), minuten: 9999 },
      { toekenning: "t2", op: datum("2026-05-02"), minuten: -60 },
    ],
  });
  test("telt alleen wat op deze toekenning is gedeclareerd", () => {
    const geval = bijEinde({}, { dossier: metMinuten(600) });
    expect(value(beslis(geval, { antwoorden: [gehoord] })).gebruik).toEqual({
      gebruikteMinuten: 540,
      totNuMinuten: 4076,
    });
  });
  test("staat er niet als het dossier niets zegt over declaraties, of als er geen toekenning is", () => {
    const { versie, toekenningen = [] } = dossierVan("einde-baan");
    const geval = bijEinde({}, { dossier: { versie, toekenningen } });
    expect(value(beslis(geval, { antwoorden: [gehoord] })).gebruik).toBeNull();
    expect(value(beslis(eerste(), {})).gebruik).toBeNull();
  });

  test.each(["niet", "jobcoachorganisatie", "werknemer"] as const)("terugvordering: %s, met de reden", (van) => {
    const geval = bijEinde({}, { dossier: metMinuten(3000) });
    const antwoorden = [gehoord, antwoord("TERUGVORDERING", van, "Zij declareerde vooruit.")];
    expect(value(beslis(geval, { antwoorden })).terugvordering).toEqual({
      toekenning: "t2",
      gedeclareerdeMinuten: 2940,
      blijvendeMinuten: 1994,
      van,
      reden: "Zij declareerde vooruit.",
    });
  });

  test("eigen uren bij een wijziging bepalen wat er te veel is gedeclareerd", () => {
    const basis = dossierVan("wijziging-meer-uren");
    const declaraties = [{ toekenning: "t1", op: datum("2026-04-10"), minuten: 1700 }];
    const geval = bijWijziging(contracturen(28), { dossier: { ...basis, declaraties } });
    const uren = { waarde: 25, reden: "Zij was ziek." };
    expect(codesOf(beslis(geval, { uren }))).toEqual([
      "VRAAG_ONBEANTWOORD /antwoorden",
      "VRAAG_ONBEANTWOORD /antwoorden",
    ]);
    const antwoorden = [gehoord, antwoord("TERUGVORDERING", "niet")];
    expect(value(beslis(geval, { uren, antwoorden })).terugvordering).toMatchObject({ blijvendeMinuten: 1500 });
  });
});

describe("Een wijziging die niets zegt over uren", () => {
  const adres = bijWijziging([{ wat: "adres", vanaf: "2026-04-01" }]);
  test("de uren die gelden staan erin, en blijven", () => {
    const beslissing = value(beslis(adres, {}));
    expect(beslissing).toMatchObject({
      soort: "geen-wijziging",
      situatie: "zonder-gevolgen",
      toekenning: { uren: 28.64 },
      totNu: { uren: 28.64 },
      verschillen: [],
      rechtsgevolg: { isBesluit: false },
    });
  });
  test("zonder toekenning in het dossier is er ook te beslissen, zonder uren", () => {
    const beslissing = value(beslis({ ...adres, dossier: dossier({}) }, {}));
    expect(beslissing).toMatchObject({ soort: "geen-wijziging", toekenning: null, totNu: null, verschillen: [] });
  });

  const ziek = bijWijziging([{ wat: "ziekte", sinds: "2026-03-02" }]);
  const minder = {
    uren: { waarde: 20, reden: "Zij werkt zes weken niet." },
    verschillen: [{ oorzaak: "ziekte", minder: 8.64, reden: "Zij werkt zes weken niet." }],
  };
  test("minder uren door ziekte, terug in de tijd: eerst een reactie, dan een wijziging met die reden", () => {
    const beoordeeld = antwoord("ZIEKTE", "Zes weken.");
    expect(codesOf(beslis(ziek, { ...minder, antwoorden: [beoordeeld] }))).toEqual(["VRAAG_ONBEANTWOORD /antwoorden"]);
    expect(value(beslis(ziek, { ...minder, antwoorden: [beoordeeld, gehoord] }))).toMatchObject({
      soort: "wijziging",
      situatie: "met-gevolgen",
      vanaf: "2026-03-02",
      totNu: { uren: 28.64 },
      toekenning: { uren: 20 },
      verschillen: [{ oorzaak: "ziekte", minder: 8.64, reden: "Zij werkt zes weken niet.", doel: null, getallen: {} }],
      rechtsgevolg: { isBesluit: true },
    });
  });

  test("bij andere regels staat welke, en het is een bericht", () => {
    const anders = bijWijziging([{ wat: "werkgever", vanaf: "2026-04-01" }]);
    const met = (gegeven: string) =>
      value(beslis(anders, { antwoorden: [antwoord("WERKGEVER_ANDERS", gegeven, "Het is beschut werk.")] }));
    expect(met("ander-protocol")).toMatchObject({
      situatie: "ander-protocol",
      andereRegels: "Het is beschut werk.",
      rechtsgevolg: { isBesluit: false, bezwaar: null },
    });
    expect(met("zelfde-baan")).toMatchObject({ situatie: "zonder-gevolgen", andereRegels: null });
  });
});

describe("Een einde dat iemand anders beslist dan voorgesteld", () => {
  const voorbij = { reden: "periode-voorbij" as const, laatsteDag: "2026-08-31" };
  const na = bijEinde(voorbij, { peildatum: datum("2026-09-01") });
  const geval = {
    ...na,
    formulier: { ...na.formulier, evaluatie: { ...na.formulier.evaluatie, contract: "eindigt" as const } },
  };
  const losse = { waarde: "toekenning", reden: "Hij werkt toch door." };
  test("losse uren vragen om een aantal, en zijn geen uren van de periode", () => {
    expect(codesOf(beslis(geval, { soort: losse }))).toEqual(["VELD_ONTBREEKT /uren"]);
    expect(value(beslis(geval, { soort: losse, uren: { waarde: 5, reden: "Zo veel als anders." } }))).toMatchObject({
      situatie: "losse-uren",
      toekenning: { waarvoor: "losse-uren", periode: null, uren: 5 },
      vanaf: null,
    });
  });
  test("niets wijzigen houdt de uren die golden", () => {
    const blijft = { soort: { waarde: "geen-wijziging", reden: "De baan gaat toch door." }, antwoorden: [gehoord] };
    expect(value(beslis(bijEinde(), blijft))).toMatchObject({
      toekenning: { uren: 67.94, periode: { totEnMet: "2026-08-31" } },
      verschillen: [],
      vanaf: null,
    });
  });
});
