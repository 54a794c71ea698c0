import { describe, expect, test } from "vitest";
import { validate } from "../../src/besluit/beslissing/beslissing-vorm.gen.js";
import { readDossier } from "../../src/besluit/dossier/read-dossier.ts";
import { readKeuze } from "../../src/besluit/keuze/read-keuze.ts";
import { datum } from "../../src/domein/datum.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { beslis, codesOf, eersteAanvraag, invoer, readSample, soms, value } from "./geval.ts";

const beleid = { ...uwv2019, toekenningseenheid: "gevraagd" as const };
const geval = invoer("eerste-aanvraag", { beleid });
const metVragen = invoer("eerste-aanvraag");
const nulUren = invoer("eerste-aanvraag", {
  beleid,
  formulier: eersteAanvraag({
    dienstverband: {
      inDienstSinds: "2025-09-01",
      reeks: [{ soort: "nul-uren", id: "c1", van: "2025-09-01", functie: "medewerker", functieOpMaat: true }],
    },
  }),
});
const gehoord = { antwoorden: [{ vraag: "HOREN", antwoord: "gehoord", reden: "Nagevraagd." }] };
const eenheid = { vraag: "TOEKENNINGSEENHEID", antwoord: "gevraagd", reden: "De doelen bepalen de uren." };

describe("Een keuze die op zichzelf niet kan", () => {
  const basis = { versie: "1.0", beslisserfunctie: "beslisser", beslotenOp: "2025-10-06" };
  test.each<[string, unknown, readonly string[]]>([
    ["niets", null, ["TYPE_ONJUIST "]],
    ["leeg", {}, ["VELD_ONTBREEKT /versie", "VELD_ONTBREEKT /beslisserfunctie", "VELD_ONTBREEKT /beslotenOp"]],
    ["een onbekend veld", { ...basis, naam: "x" }, ["VELD_ONBEKEND /naam"]],
    [
      "een sleutel van het prototype",
      JSON.parse(`${JSON.stringify(basis).slice(0, -1)},"__proto__":{}}`),
      ["VELD_ONBEKEND /__proto__"],
    ],
    ["een onbekende soort", { ...basis, soort: { waarde: "misschien" } }, ["KEUZE_ONBEKEND /soort/waarde"]],
    [
      "een antwoord zonder reden",
      { ...basis, antwoorden: [{ vraag: "A", antwoord: "b" }] },
      ["VELD_ONTBREEKT /antwoorden/0/reden"],
    ],
    [
      "een lege reden",
      { ...basis, antwoorden: [{ vraag: "A", antwoord: "b", reden: "" }] },
      ["VELD_LEEG /antwoorden/0/reden"],
    ],
    [
      "een oordeel over te laat zonder reden",
      { ...basis, redenTeLaat: { oordeel: "goed" } },
      ["VELD_ONTBREEKT /redenTeLaat/reden"],
    ],
    [
      "een eigen percentage zonder wie het zette",
      { ...basis, percentages: [{ jaar: 2, percentage: 3, reden: "x" }] },
      ["VELD_ONTBREEKT /percentages/0/gezetDoor"],
    ],
    [
      "een percentage boven honderd",
      { ...basis, percentages: [{ jaar: 2, percentage: 101, gezetDoor: "b", reden: "x" }] },
      ["GETAL_BUITEN_BEREIK /percentages/0/percentage"],
    ],
    ["uren onder nul", { ...basis, uren: { waarde: -1 } }, ["GETAL_BUITEN_BEREIK /uren/waarde"]],
    ["een dag die niet bestaat", { ...basis, beslotenOp: "2025-02-30" }, ["DATUM_BESTAAT_NIET /beslotenOp"]],
    [
      "bekendgemaakt voor besloten",
      { ...basis, bekendgemaaktOp: "2025-10-05" },
      ["BEKENDMAKING_VOOR_BESLUIT /bekendgemaaktOp"],
    ],
    [
      "een omgekeerde periode",
      { ...basis, periode: { van: "2025-10-01", totEnMet: "2025-09-30" } },
      ["PERIODE_OMGEKEERD /periode/totEnMet"],
    ],
    ["twee keer dezelfde vraag", { ...basis, antwoorden: [eenheid, eenheid] }, ["LIJST_DUBBEL /antwoorden/1/vraag"]],
  ])("%s", (_, data, codes) => {
    expect(codesOf(readKeuze(data))).toEqual(codes);
  });
});

describe("Een keuze die niet past bij het voorstel", () => {
  test.each<[string, typeof geval, object, readonly string[]]>([
    ["een vraag blijft open", metVragen, {}, ["VRAAG_ONBEANTWOORD /antwoorden"]],
    [
      "een vraag die er niet is",
      geval,
      { antwoorden: [{ ...eenheid, vraag: "WEER" }] },
      ["VRAAG_ONBEKEND /antwoorden/0/vraag"],
    ],
    [
      "een antwoord dat er niet bij staat",
      metVragen,
      { antwoorden: [{ ...eenheid, antwoord: "alles" }] },
      ["KEUZE_ONBEKEND /antwoorden/0/antwoord"],
    ],
    [
      "besloten de dag voor ontvangst",
      geval,
      { beslotenOp: "2025-09-17" },
      ["BESLUIT_VOOR_ONTVANGST /beslotenOp", "BESLUIT_VOOR_ADVIES /beslotenOp"],
    ],
    [
      "minder uren zonder reden",
      geval,
      { uren: { waarde: 59.99 } },
      ["AFWIJKING_ZONDER_REDEN /soort/reden", "AFWIJKING_ZONDER_REDEN /uren/reden"],
    ],
    ["meer uren zonder reden", geval, { uren: { waarde: 60.01 } }, ["AFWIJKING_ZONDER_REDEN /uren/reden"]],
    [
      "boven het wettelijk maximum zonder reden",
      geval,
      { uren: { waarde: 100.26 } },
      ["UREN_BOVEN_MAXIMUM /uren/reden", "AFWIJKING_ZONDER_REDEN /uren/reden"],
    ],
    [
      "afwijzen zonder reden",
      geval,
      { soort: { waarde: "afwijzing" }, ...gehoord },
      ["AFWIJKING_ZONDER_REDEN /soort/reden"],
    ],
    [
      "een andere periode zonder reden",
      geval,
      { periode: { van: "2025-09-01", totEnMet: "2026-02-20" } },
      ["VELD_ONTBREEKT /uren", "AFWIJKING_ZONDER_REDEN /periode/reden"],
    ],
    [
      "een ander regime zonder reden",
      geval,
      { regime: { waarde: "intensief" } },
      ["AFWIJKING_ZONDER_REDEN /regime/reden"],
    ],
    [
      "een soort van een ander formulier",
      geval,
      { soort: { waarde: "intrekking", reden: "x" } },
      ["UITKOMST_PAST_NIET /soort/waarde"],
    ],
    [
      "volledig toekennen met minder uren",
      geval,
      { soort: { waarde: "toekenning", reden: "x" }, uren: { waarde: 50, reden: "x" } },
      ["UITKOMST_PAST_NIET /soort/waarde"],
    ],
    [
      "toekennen met 0 uur",
      geval,
      { soort: { waarde: "toekenning", reden: "x" }, uren: { waarde: 0, reden: "x" } },
      ["UITKOMST_PAST_NIET /soort/waarde"],
    ],
    [
      "toekennen zonder recht en zonder reden",
      nulUren,
      { soort: { waarde: "toekenning" }, uren: { waarde: 60 } },
      ["TOEKENNING_ZONDER_RECHT /soort/reden"],
    ],
    ["toekennen zonder uren", nulUren, { soort: { waarde: "toekenning", reden: "x" } }, ["VELD_ONTBREEKT /uren"]],
  ])("%s", (_, basis, keuze, codes) => {
    expect(codesOf(beslis(basis, keuze))).toEqual(codes);
  });

  test.each<[string, object, readonly string[]]>([
    [
      "een oordeel over te laat terwijl het op tijd was",
      { redenTeLaat: { oordeel: "goed", reden: "x" } },
      ["VRAAG_ONBEKEND /redenTeLaat"],
    ],
    [
      "een percentage voor Tabel 2 terwijl Tabel 1 geldt",
      { percentages: [{ jaar: 1, percentage: 5, gezetDoor: "b", reden: "x" }] },
      ["VRAAG_ONBEKEND /percentages"],
    ],
    [
      "niet behandelen zonder dat om aanvulling is gevraagd",
      { soort: { waarde: "niet-behandelen", reden: "x" } },
      ["UITKOMST_PAST_NIET /soort/waarde"],
    ],
    [
      "uren met drie cijfers achter de komma",
      { uren: { waarde: 50.005, reden: "x" } },
      ["GETAL_BUITEN_BEREIK /uren/waarde"],
    ],
  ])("%s", (_, keuze, codes) => {
    expect(codesOf(beslis(geval, keuze))).toEqual(codes);
  });

  test("wie eerst moet horen, kan nog niet beslissen", () => {
    const advies = { ...eersteAanvraag().advies, uren: 50, reacties: [] };
    const lager = invoer("eerste-aanvraag", { beleid, formulier: eersteAanvraag({ advies }) });
    const antwoord = (gekozen: string) => ({ antwoorden: [{ vraag: "HOREN", antwoord: gekozen, reden: "x" }] });
    expect(codesOf(beslis(lager, antwoord("eerst-horen")))).toEqual(["NIET_TE_BESLISSEN /antwoorden/0/antwoord"]);
    expect(value(beslis(lager, antwoord("gehoord"))).horen).toMatchObject({ nodig: true, hoe: "gehoord", reden: "x" });
    expect(value(beslis(lager, antwoord("niet-nodig"))).horen.hoe).toBe("niet-nodig");
  });
});

describe("Een beslissing", () => {
  const keuze = { beslotenOp: "2025-10-06", bekendgemaaktOp: "2025-10-07" };
  test("volgt het voorstel als niemand iets anders kiest", () => {
    const beslissing = value(beslis(geval, keuze));
    expect(beslissing).toMatchObject({
      soort: "toekenning",
      situatie: "toekenning-dienstverband",
      toekenning: { uren: 60, regime: "midden" },
      afwijkingen: [],
      voorgesteld: { soort: "toekenning", uren: 60, vragen: [] },
      rechtsgevolg: {
        isBesluit: true,
        bezwaar: { door: ["client"], eersteDag: "2025-10-08", laatsteDag: "2025-11-18" },
      },
    });
  });

  test("zonder dag van versturen is de laatste dag voor bezwaar er nog niet", () => {
    expect(value(beslis(geval, { beslotenOp: "2025-10-06" })).rechtsgevolg.bezwaar).toMatchObject({
      eersteDag: null,
      laatsteDag: null,
      dagen: 42,
    });
  });

  test.each<[number, string, string]>([
    [59.99, "gedeeltelijke-toekenning", "toekenning-dienstverband"],
    [60.01, "toekenning", "toekenning-dienstverband"],
    [100.26, "toekenning", "toekenning-dienstverband"],
    [0, "afwijzing", "afgewezen"],
  ])("eigen uren met een reden: %d uur wordt %s", (waarde, soort, situatie) => {
    const beslissing = value(
      beslis(geval, { ...keuze, uren: { waarde, reden: "Dit past beter." }, ...(waarde === 0 ? gehoord : {}) }),
    );
    expect(beslissing).toMatchObject({ soort, situatie });
    expect(soms(beslissing.verschillen as Parameters<typeof soms>[0])).toBe(Math.round((60 - waarde) * 100));
    expect(beslissing.afwijkingen.every(({ reden }) => reden === "Dit past beter.")).toBe(true);
  });

  test("een ander regime rekent opnieuw en bewaart de reden", () => {
    const alles = { ...geval, beleid: { ...uwv2019, toekenningseenheid: "regime" as const } };
    const beslissing = value(beslis(alles, { ...keuze, regime: { waarde: "licht", reden: "Licht is genoeg." } }));
    expect(beslissing.toekenning).toMatchObject({ regime: "licht", uren: 40.1 });
    expect(beslissing.afwijkingen).toEqual([
      { wat: "regime", voorstel: "midden", besluit: "licht", reden: "Licht is genoeg." },
    ]);
  });

  test("te laat: het oordeel over de reden bepaalt de aftrek, en staat bij de antwoorden", () => {
    const laat = invoer("te-laat-zonder-reden", { beleid });
    const vragen = [
      "RECHT_WSW",
      "RECHT_NOODZAAK",
      "RECHT_VOORRANG",
      "RECHT_ARBEIDSTRAININGSCENTRUM",
      "RECHT_SW_BEDRIJF",
      "RECHT_ZELFSTANDIG",
      "RECHT_INTERNE_JOBCOACH",
      "RECHT_ONAFHANKELIJKHEID",
    ].map((vraag) => ({ vraag, antwoord: vraag === "RECHT_NOODZAAK" ? "ja" : "nee", reden: "Nagevraagd." }));
    const open = ["RECHT_LOONWAARDE", "RECHT_HANDTEKENINGEN", "RECHT_CONTRACT_ERBIJ"].map((vraag) => ({
      vraag,
      antwoord: "In orde.",
      reden: "Nagevraagd.",
    }));
    const vast = [
      { vraag: "AANVULLING_NODIG", antwoord: "inhoud", reden: "Genoeg bekend." },
      { vraag: "ADVIES_ONTBREEKT", antwoord: "zonder-advies", reden: "Overlegd." },
      { vraag: "RECHT_CONCLUSIE", antwoord: "voldoet", reden: "Aan alles voldaan." },
    ];
    const met = (oordeel: string) =>
      beslis(laat, { antwoorden: [...vast, ...vragen, ...open], redenTeLaat: { oordeel, reden: "Gewogen." } });
    expect(value(met("goed")).toekenning?.uren).toBe(48);
    const gekort = value(met("niet-goed"));
    expect(gekort).toMatchObject({ soort: "gedeeltelijke-toekenning", toekenning: { uren: 44.57 } });
    expect(gekort.verschillen).toMatchObject([{ oorzaak: "te-laat", minder: 3.43 }]);
    expect(gekort.antwoorden[0]).toMatchObject({ vraag: "REDEN_TE_LAAT", antwoord: "niet-goed", reden: "Gewogen." });
  });

  test("Tabel 2: het eigen percentage telt, met wie het zette en waarom", () => {
    const kort = invoer("contract-8-maanden", { beleid: { ...uwv2019, toekenningseenheid: "regime" } });
    const open = beslis(kort, {
      percentages: [{ jaar: 1, percentage: 6, gezetDoor: "beslisser", reden: "Nagekeken in het protocol." }],
    });
    expect(codesOf(open).some((code) => code.startsWith("VRAAG_ONBEANTWOORD"))).toBe(true);
    expect(open.ok ? [] : open.bevindingen.map(({ params }) => params.vraag)).not.toContain("TABEL_2_BEVESTIGEN");
  });

  test("dezelfde invoer geeft dezelfde bytes, en voldoet aan het schema", () => {
    const [een, ander] = [value(beslis(geval, keuze)), value(beslis(geval, keuze))];
    expect(JSON.stringify(een)).toBe(JSON.stringify(ander));
    expect([validate(een), validate.errors]).toEqual([true, null]);
  });

  test.each(["vervolg", "eerste-aanvraag", "einde-baan", "wijziging-meer-uren"])(
    "samples/%s: de keuze maakt een beslissing die aan het schema voldoet",
    (naam) => {
      const basis = invoer(
        naam,
        naam === "eerste-aanvraag" ? {} : { dossier: value(readDossier(readSample(naam, "dossier.json"))) },
      );
      const keuzebestand = readSample(naam, "keuze.json") as { readonly versie: string; readonly beslotenOp: string };
      const { versie: _, ...inhoud } = keuzebestand;
      const beslissing = value(beslis({ ...basis, peildatum: datum(inhoud.beslotenOp) }, inhoud));
      expect([validate(beslissing), validate.errors]).toEqual([true, null]);
    },
  );

  test("de verantwoording noemt cijfers, data en bronnen, en wat erin ging", () => {
    const { verantwoording } = value(beslis(geval, keuze));
    expect(verantwoording).toMatchObject({ product: "0.0.0", peildatum: "2025-10-06", beleid: { naam: "uwv-2019" } });
    expect(verantwoording.parameters.map(({ naam, vanaf }) => [naam, vanaf])).toEqual([
      ["Begeleidingspercentage", "2019-10-01"],
      ["Wettelijk maximum", "2019-10-01"],
      ["Werkweken per jaar", "2019-10-01"],
      ["Indientermijn", "2019-10-01"],
      ["Bezwaartermijn", "1994-01-01"],
    ]);
    expect(JSON.stringify(verantwoording)).not.toMatch(/undefined|null/);
  });
});
