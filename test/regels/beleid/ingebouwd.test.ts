import { describe, expect, test } from "vitest";
import { readDatum } from "../../../src/domein/datum.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { checkBeleid } from "../../../src/regels/beleid/check-beleid.ts";
import { findBeleid, ingebouwd } from "../../../src/regels/beleid/ingebouwd.ts";
import { readBeleid } from "../../../src/shell/zaak/read-beleid.ts";

function beleid(id: string): Beleid {
  const gevonden = findBeleid(id);
  if (gevonden === undefined) throw new Error(`no policy ${id}`);
  return gevonden;
}

/** Every place that is null, as `recht.minimaleUren`. */
function nullsIn(waarde: unknown, plek = ""): readonly string[] {
  if (waarde === null) return [plek];
  if (typeof waarde !== "object" || Array.isArray(waarde)) return [];
  return Object.entries(waarde as object).flatMap(([veld, deel]) =>
    nullsIn(deel, plek === "" ? veld : `${plek}.${veld}`),
  );
}

describe("Er zijn zes ingebouwde soorten beleid", () => {
  test("elk met een eigen naam", () =>
    expect(ingebouwd.map(({ id }) => id)).toEqual([
      "uwv-2019",
      "g4-2015",
      "rotterdam",
      "utrecht",
      "kompas",
      "gemeente",
    ]));
  test("een andere naam is er niet", () => expect(findBeleid("amsterdam")).toBeUndefined());
  test.each(ingebouwd)("$id voldoet aan zijn eigen schema en spreekt zichzelf niet tegen", (een) => {
    expect(readBeleid(structuredClone(een))).toEqual({ ok: true, value: een });
    expect(checkBeleid(een)).toEqual([]);
  });
  test.each(ingebouwd)("$id zegt waar het vandaan komt en wanneer dat is gezien", ({ bronnen }) => {
    expect(bronnen.length).toBeGreaterThan(0);
    for (const { naam, vindplaats, gezienOp } of bronnen) {
      expect([naam, vindplaats].filter((tekst) => tekst.length < 5)).toEqual([]);
      expect(readDatum(gezienOp)).toBe("2026-11-22");
    }
  });
});

describe("UWV sinds 1 oktober 2019", () => {
  const uwv = beleid("uwv-2019");
  /** What is known of UWV, with its place in the sources. */
  const bekend: readonly (readonly [string, unknown, unknown])[] = [
    ["geldig vanaf (UWV 2023 §2.3)", uwv.geldigVan, "2019-10-01"],
    ["geen einddatum bekend (Leidraad Jobcoach 2024)", uwv.geldigTotEnMet, null],
    [
      "vier regimes met de percentages van Tabel 1",
      uwv.intensiteit,
      { soort: "regime", regimes: ["zeer-licht", "licht", "midden", "intensief"], percentages: null },
    ],
    ["48 werkweken (protocol 2006, 12)", uwv.werkweken, 48],
    ["perioden van een half jaar (UWV 2023 §2.3)", uwv.periodeMaanden, 6],
    [
      "drie jaar, en met een reden langer zonder grens (UWV 2023 §2.3)",
      uwv.maximaleDuur,
      { maanden: 36, verlenging: { aantal: null, maanden: 6 } },
    ],
    ["een evaluatie bij elke periode (UWV 2023 §4.2)", uwv.evaluatieMaanden, 6],
    ["een strippenkaart van 5 uur (UWV 2023 §2.3)", uwv.strippenkaartUren, 5],
    [
      "termijnen (regels 4)",
      uwv.termijnen,
      {
        indienen: 28,
        aanvullen: 14,
        beslissen: 56,
        beslissenExtraBijOnderzoekSfb: null,
        advies: 28,
        wijzigingMelden: 7,
        meerUrenVoorEinde: 28,
      },
    ],
    [
      "grenzen van het recht (UWV 2023 §2.2)",
      uwv.recht,
      {
        minimaleUren: 12,
        meerDanUren: null,
        minimaleUrenBijGroei: 8,
        minimaleContractmaanden: 6,
        minimaleLoonwaarde: 35,
        minimaleLoonwaardeBijGroei: 20,
        doelgroepregister: "niet",
        doelgroepen: [],
        uitgesloten: ["nul-uren", "uitzendbeding", "stage", "arbeidstrainingscentrum", "sw-bedrijf", "zelfstandig"],
        erkenningUwv: true,
      },
    ],
    ["alleen de werknemer maakt bezwaar (UWV 2023 §4.2)", uwv.bezwaar, ["client"]],
    ["geen stappen van een ander proces", [uwv.processtappen, uwv.onderzoeksfase], [[], null]],
    ["een jobcoach van een organisatie", uwv.vormen, ["extern"]],
  ];
  test.each(bekend)("%s", (_, waarde, verwacht) => expect(waarde).toEqual(verwacht));

  test.each([
    ["jaartelling", uwv.jaartelling],
    ["tabelkeuze", uwv.tabelkeuze],
    ["tabel2", uwv.tabel2],
    ["proefplaatsingUren", uwv.proefplaatsingUren],
    ["toekenningseenheid", uwv.toekenningseenheid],
    ["langerePeriode", uwv.langerePeriode],
  ])("%s weet niemand, dus vult de software het niet in", (_, waarde) => expect(waarde).toBeNull());
  test("een tarief staat er niet in: van nu is het niet bekend", () => expect(uwv.tarieven).toEqual([]));
});

describe("Gemeenten", () => {
  const gemeenten = ingebouwd.filter(({ uitvoerder }) => uitvoerder === "gemeente");
  test.each(gemeenten)("$id: werknemer en werkgever maken bezwaar (Participatiewet 10 lid 5)", ({ bezwaar }) =>
    expect(bezwaar).toEqual(["client", "werkgever"]),
  );
  test.each(gemeenten)("$id: acht weken om te beslissen (Awb 4:13), andere termijnen zijn niet bekend", (een) =>
    expect(een.termijnen).toEqual({
      indienen: null,
      aanvullen: null,
      beslissen: 56,
      beslissenExtraBijOnderzoekSfb: null,
      advies: null,
      wijzigingMelden: null,
      meerUrenVoorEinde: null,
    }),
  );
  test.each(gemeenten)("$id: geen minste loonwaarde (Leidraad Jobcoach 2024)", ({ recht }) =>
    expect(recht.minimaleLoonwaarde).toBe(0),
  );

  test("de vier grote steden: twee regimes, twee jaar, twee keer een half jaar erbij (UWV 2023 §6.1)", () => {
    const g4 = beleid("g4-2015");
    expect(g4.intensiteit).toEqual({ soort: "regime", regimes: ["licht", "midden"], percentages: null });
    expect(g4.maximaleDuur).toEqual({ maanden: 24, verlenging: { aantal: 2, maanden: 6 } });
    expect(g4.tarieven).toEqual([]);
    expect(g4.vormen).toEqual(["extern", "intern", "eigen"]);
    expect(g4.kwaliteitseisen).toEqual(["De eisen aan de jobcoach zijn die van UWV."]);
  });
  test("Rotterdam: 84,90 euro per uur, alleen over 2023, en 800 euro per jaar voor werkbegeleiding", () => {
    const { tarieven, jaarvergoedingen, intensiteit, geldigVan } = beleid("rotterdam");
    expect(tarieven).toEqual([
      {
        vanaf: "2023-01-01",
        totEnMet: "2023-12-31",
        eurocent: 8490,
        bron: "Nadere regels voorzieningen Participatiewet, artikel 3",
      },
    ]);
    expect(jaarvergoedingen).toEqual([
      {
        vorm: "werkbegeleiding",
        eurocentPerJaar: 80_000,
        bron: "Nadere regels voorzieningen Participatiewet, artikel 4",
      },
    ]);
    expect([intensiteit, geldigVan]).toEqual([null, "2023-07-01"]);
  });
  test("Utrecht: meer dan twaalf uur, zes maanden, een van drie groepen, erkenning van UWV", () => {
    const { recht, vormen, kwaliteitseisen } = beleid("utrecht");
    expect(recht).toEqual({
      minimaleUren: null,
      meerDanUren: 12,
      minimaleUrenBijGroei: null,
      minimaleContractmaanden: 6,
      minimaleLoonwaarde: 0,
      minimaleLoonwaardeBijGroei: null,
      doelgroepregister: "een-van",
      doelgroepen: ["doelgroepregister", "beperking", "pro-vso"],
      uitgesloten: ["nul-uren", "werkervaringsplek"],
      erkenningUwv: true,
    });
    expect(vormen).toEqual(["extern", "intern", "werkbegeleiding"]);
    expect(kwaliteitseisen).toHaveLength(2);
  });
  test("Kompas: elke zes maanden kijken, hoogstens vier keer zes maanden", () => {
    const kompas = beleid("kompas");
    expect([kompas.periodeMaanden, kompas.evaluatieMaanden]).toEqual([6, 6]);
    expect(kompas.maximaleDuur).toEqual({ maanden: 24, verlenging: null });
    expect(kompas.vormen).toEqual(["eigen", "intern", "extern"]);
    expect(kompas.kwaliteitseisen).toEqual([
      "Een jobcoach van de werkgever is geen directe collega en geen leidinggevende.",
    ]);
  });
  test.each([
    ["g4-2015", "Langer dan twee jaar kan alleen in een bijzonder geval, bijvoorbeeld na lang ziek zijn."],
    ["rotterdam", "Het tarief gaat elk jaar mee met de normbedragen van UWV."],
    ["utrecht", "Leren en werken tegelijk (bbl) kan ook."],
    ["kompas", "Een jobcoach van buiten werkt bij een erkende organisatie. Wie erkent, staat er niet bij."],
    ["gemeente", "De verordening kan een kortere termijn om te beslissen noemen dan acht weken."],
  ])("%s vertelt wat de software niet uitrekent", (id, zin) => expect(beleid(id).toelichting).toContain(zin));
  test.each([
    ["g4-2015", ["De precieze dag in maart 2015, en of de afspraak nog geldt.", "Wat elke stad zelf anders doet."]],
    ["utrecht", ["Of de afspraak van 2015 (g4-2015) in Utrecht nog geldt."]],
    ["rotterdam", ["Of de afspraak van 2015 (g4-2015) in Rotterdam nog geldt."]],
  ])("%s zegt ook zelf wat onbekend is", (id, zinnen) =>
    expect(beleid(id).onbekend).toEqual(expect.arrayContaining(zinnen)),
  );
  test("van een gemeente die wij niet kennen weten wij alleen wat in de wet staat", () => {
    const { intensiteit, maximaleDuur, periodeMaanden, werkweken, tarieven, vormen } = beleid("gemeente");
    expect([intensiteit, maximaleDuur, periodeMaanden, werkweken, tarieven, vormen]).toEqual([
      null,
      null,
      null,
      null,
      [],
      [],
    ]);
  });
});

describe("Wat niemand weet, staat in woorden bij het beleid", () => {
  /** Where null says that there is none, not that it is unknown. */
  const geen = [
    "geldigTotEnMet",
    "langerePeriode",
    "onderzoeksfase",
    "intensiteit.percentages",
    "maximaleDuur.verlenging",
    "maximaleDuur.verlenging.aantal",
  ];
  const zinnen: Readonly<Record<string, string>> = {
    geldigVan: "Vanaf welke dag",
    intensiteit: "Hoeveel uur begeleiding iemand krijgt",
    werkweken: "Met hoeveel werkweken",
    proefplaatsingUren: "bij een proefplaatsing",
    toekenningseenheid: "de gevraagde uren",
    periodeMaanden: "Voor hoeveel maanden",
    maximaleDuur: "Hoe lang de begeleiding",
    evaluatieMaanden: "een evaluatie",
    strippenkaartUren: "losse uren",
    jaartelling: "de jaren tellen",
    tabelkeuze: "het huidige contract",
    tabel2: "Tabel 2",
    "termijnen.indienen": "de aanvraag binnen",
    "termijnen.aanvullen": "aan te vullen",
    "termijnen.beslissen": "een beslissing",
    "termijnen.beslissenExtraBijOnderzoekSfb": "als een arts",
    "termijnen.advies": "arbeidsdeskundige",
    "termijnen.wijzigingMelden": "een verandering",
    "termijnen.meerUrenVoorEinde": "meer uren",
    "recht.minimaleUren": "minstens moet werken",
    "recht.minimaleUrenBijGroei": "minder uren genoeg",
    "recht.minimaleContractmaanden": "het contract minstens",
    "recht.minimaleLoonwaarde": "Welke loonwaarde",
    "recht.minimaleLoonwaardeBijGroei": "lagere loonwaarde",
    "recht.doelgroepregister": "doelgroepregister",
    "recht.uitgesloten": "Bij welk soort werk",
    "recht.erkenningUwv": "erkend",
  };
  /** What does not matter here because something else is known. */
  function overbodig({ intensiteit, recht }: Beleid): readonly string[] {
    return [
      ...(intensiteit?.soort === "regime" ? [] : ["jaartelling", "tabelkeuze", "tabel2"]),
      ...(recht.meerDanUren === null ? ["recht.meerDanUren"] : ["recht.minimaleUren"]),
      ...(recht.minimaleUren === null ? [] : ["recht.meerDanUren"]),
      ...(recht.minimaleLoonwaarde === 0 ? ["recht.minimaleLoonwaardeBijGroei"] : []),
    ];
  }

  test.each(ingebouwd)("$id noemt alles wat null is, en niets wat wel bekend is", (een) => {
    const leeg = nullsIn(een).filter((plek) => ![...geen, ...overbodig(een)].includes(plek));
    for (const [plek, woorden] of Object.entries(zinnen)) {
      const genoemd = een.onbekend.some((zin) => zin.includes(woorden));
      expect(genoemd, `${een.id} ${plek}`).toBe(leeg.includes(plek));
    }
    expect(leeg.filter((plek) => zinnen[plek] === undefined)).toEqual([]);
  });
  test.each(ingebouwd)("$id: een onbekend tarief, of de andere jaren, staat erbij", ({ onbekend }) =>
    expect(onbekend.some((zin) => /tarief/.test(zin))).toBe(true),
  );
  test.each(ingebouwd)("$id: een gemeente wijst naar de regeling zelf", ({ uitvoerder, onbekend }) =>
    expect(onbekend.some((zin) => zin.includes("lokaleregelgeving.overheid.nl"))).toBe(uitvoerder === "gemeente"),
  );

  test.each(ingebouwd)("$id is in gewone zinnen geschreven", ({ onbekend, toelichting, kwaliteitseisen }) => {
    const teksten = [...onbekend, ...toelichting, ...kwaliteitseisen];
    const lang = teksten.flatMap((tekst) => tekst.split(/(?<=\.)\s/)).filter((zin) => zin.split(/\s+/).length > 20);
    expect(lang).toEqual([]);
    expect(teksten.filter((tekst) => !/^[A-Z].*\.$/.test(tekst))).toEqual([]);
    expect(new Set(teksten).size).toBe(teksten.length);
  });
});
