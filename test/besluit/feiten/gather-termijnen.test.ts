import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/besluit/dossier/dossier.gen.ts";
import { checkTermijndagen, gatherTermijnen } from "../../../src/besluit/feiten/gather-termijnen.ts";
import { datum } from "../../../src/domein/datum.ts";
import type { Formulier } from "../../../src/formulier/formulier.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { readJsonFile } from "../../../src/shell/files.ts";
import { type Answers, withAnswers } from "../../formulier/answers.ts";

const leeg: Dossier = { versie: "1.0" };

function formulier(sample: string, antwoorden: Answers = {}): Formulier {
  const json = readJsonFile(join(import.meta.dirname, "../../../samples", sample, "formulier.json"));
  const read = readFormulier(withAnswers(json.ok && json.value, antwoorden));
  if (!read.ok) throw new Error(`No form: ${JSON.stringify(read.bevindingen)}`);
  return read.value;
}
const uit = (sample: string, antwoorden: Answers = {}, dossier: Dossier = leeg) =>
  gatherTermijnen(formulier(sample, antwoorden), dossier);

const toekenning = {
  kenmerk: "t1",
  soort: "periode",
  van: datum("2025-09-01"),
  totEnMet: datum("2026-02-28"),
  werkgever: {},
  urenPerWeek: 24,
  uren: 57.6,
} as const;

describe("Wat een aanvraag aan dagen geeft", () => {
  test("een eerste aanvraag", () =>
    expect(uit("eerste-aanvraag")).toEqual({
      ontvangenOp: "2025-09-18",
      vraagtBesluit: true,
      vraagtPeriode: true,
      vraagtMeerUren: false,
      periodeVan: "2025-09-01",
      vorigEinde: null,
      sfbInOnderzoek: false,
      adviesOp: "2025-10-02",
      veranderingen: [],
      baanEindigtOp: null,
      meerUrenIn: null,
      lopendePeriode: null,
      gebeurtenissen: [],
    }));
  test("een concept heeft geen ontvangst", () =>
    expect(uit("eerste-aanvraag", { "/indiening": undefined }).ontvangenOp).toBeNull());
  test("een beperking in onderzoek", () =>
    expect(uit("eerste-aanvraag", { "/client/sfb": { status: "in-onderzoek" } }).sfbInOnderzoek).toBe(true));
  test("is deze periode toegekend, dan kan er daarna een vervolg komen", () => {
    const met = uit("eerste-aanvraag", {}, { ...leeg, toekenningen: [toekenning] });
    expect(met.lopendePeriode).toEqual({ einde: "2026-02-28", vervolg: true, gefactureerdOp: null });
    expect(met.meerUrenIn).toEqual({ van: "2025-09-01", totEnMet: "2026-02-28" });
  });
  test.each([
    ["een andere periode", { van: datum("2025-03-01"), totEnMet: datum("2025-08-31") }],
    ["een proefplaatsing", { soort: "proefplaatsing" as const }],
    ["ingetrokken", { ingetrokkenOp: datum("2025-10-01") }],
  ])("een toekenning die niet telt: %s", (_, anders) =>
    expect(uit("eerste-aanvraag", {}, { ...leeg, toekenningen: [{ ...toekenning, ...anders }] })).toMatchObject({
      lopendePeriode: null,
      meerUrenIn: null,
      vorigEinde: null,
    }),
  );
  test("een vervolg kent het einde van de vorige periode", () =>
    expect(uit("vervolg")).toMatchObject({
      periodeVan: "2026-03-01",
      vorigEinde: "2026-02-28",
      lopendePeriode: { einde: "2026-02-28", vervolg: false, gefactureerdOp: null },
    }));
  test.each<[string, Answers, Dossier, string | null]>([
    ["uit de evaluatie", { "/eerdereOndersteuning": undefined }, leeg, "2026-02-28"],
    ["uit de lijst", { "/evaluatie/periode": undefined }, leeg, "2026-02-28"],
    [
      "uit het dossier",
      { "/evaluatie/periode": undefined, "/eerdereOndersteuning": undefined },
      { ...leeg, toekenningen: [toekenning] },
      "2026-02-28",
    ],
    ["nergens", { "/evaluatie/periode": undefined, "/eerdereOndersteuning": undefined }, leeg, null],
    ["zonder begin van de nieuwe periode", { "/begeleiding/periode/van": undefined }, leeg, null],
    ["een periode die pas later eindigt, telt niet", { "/begeleiding/periode/van": "2026-02-28" }, leeg, null],
  ])("het vorige einde staat %s", (_, antwoorden, dossier, einde) =>
    expect(uit("vervolg", antwoorden, dossier).vorigEinde).toBe(einde),
  );
  test("een strippenkaart is geen vorige periode", () =>
    expect(
      uit(
        "vervolg",
        { "/evaluatie/periode": undefined, "/eerdereOndersteuning": undefined },
        { ...leeg, toekenningen: [{ ...toekenning, soort: "strippenkaart" }] },
      ).vorigEinde,
    ).toBeNull());
});

describe("Wat de andere formulieren geven", () => {
  test.each([
    ["aanmelding-client", true],
    ["aanmelding-signaal", false],
    ["wijziging-meer-uren", true],
    ["wijziging-verhuizing", false],
    ["einde-baan", false],
    ["evaluatie-client", false],
  ])("%s vraagt een besluit: %s", (sample, verwacht) => expect(uit(sample).vraagtBesluit).toBe(verwacht));
  test.each(["adres", "telefoon", "rekening", "leefsituatie"])("een wijziging van %s vraagt geen besluit", (wat) =>
    expect(uit("wijziging-verhuizing", { "/wijzigingen": [{ wat }] }).vraagtBesluit).toBe(false),
  );
  test("een lege wijziging vraagt niets", () =>
    expect(uit("wijziging-verhuizing", { "/wijzigingen": undefined })).toMatchObject({
      vraagtBesluit: false,
      veranderingen: [],
      vraagtMeerUren: false,
    }));
  test("meer uren vragen is zelf geen verandering", () =>
    expect(uit("wijziging-meer-uren")).toMatchObject({
      vraagtPeriode: false,
      vraagtMeerUren: true,
      veranderingen: [{ op: "2026-04-13", wat: "contracturen" }],
      meerUrenIn: { van: "2026-01-12", totEnMet: "2026-07-11" },
      lopendePeriode: { einde: "2026-07-11", vervolg: true, gefactureerdOp: null },
    }));
  test.each([
    [{ wat: "telefoon", telefoon: "06 12345678" }, []],
    [{ wat: "adres", vanaf: "2026-06-01" }, [{ op: "2026-06-01", wat: "adres" }]],
    [{ wat: "faillissement", op: "2026-06-01" }, [{ op: "2026-06-01", wat: "faillissement" }]],
    [{ wat: "ziekte", sinds: "2026-05-01" }, [{ op: "2026-05-01", wat: "ziekte" }]],
    [{ wat: "ziekte", sinds: "2026-05-01", hersteldOp: "2026-06-01" }, [{ op: "2026-06-01", wat: "ziekte" }]],
    [{ wat: "onbetaald-verlof", van: "2026-06-01" }, [{ op: "2026-06-01", wat: "onbetaald verlof" }]],
    [{ wat: "surseance" }, []],
    [{ wat: "meer-begeleiding", vanaf: "2026-06-01" }, []],
    [{ wat: "werk-stopt", laatsteDag: "2026-06-01" }, []],
  ])("%j", (verandering, verwacht) =>
    expect(uit("wijziging-verhuizing", { "/wijzigingen": [verandering] }).veranderingen).toEqual(verwacht),
  );
  test("stopt het werk, dan telt die dag en komt er geen vervolg", () =>
    expect(
      uit("wijziging-meer-uren", { "/wijzigingen": [{ wat: "werk-stopt", laatsteDag: "2026-05-01" }] }),
    ).toMatchObject({
      baanEindigtOp: "2026-05-01",
      meerUrenIn: null,
      lopendePeriode: { einde: "2026-05-01", vervolg: false, gefactureerdOp: null },
    }));
  test("een wijziging zonder periode", () =>
    expect(uit("wijziging-verhuizing")).toMatchObject({ meerUrenIn: null, lopendePeriode: null }));
  test("een faillissement eindigt de baan", () =>
    expect(uit("einde-baan", { "/afsluiting/einddeclaratie": false })).toMatchObject({
      baanEindigtOp: "2026-05-29",
      lopendePeriode: { einde: "2026-05-29", vervolg: false, gefactureerdOp: null },
    }));
  test.each([
    ["baan-stopt", "2026-05-29", false],
    ["periode-voorbij", null, true],
    ["niet-meer-nodig", null, false],
  ])("afsluiting om %s: baan eindigt %s, vervolg %s", (reden, baan, vervolg) => {
    const feiten = uit("einde-baan", { "/afsluiting/reden": reden });
    expect(feiten.baanEindigtOp).toBe(baan);
    expect(feiten.lopendePeriode?.vervolg).toBe(vervolg);
  });
  test("een gestuurde laatste rekening", () =>
    expect(uit("einde-baan", { "/afsluiting/einddeclaratie": true }).lopendePeriode?.gefactureerdOp).toBe(
      "2026-06-03",
    ));
  test("een afsluiting zonder laatste dag", () =>
    expect(uit("einde-baan", { "/afsluiting/laatsteDag": undefined })).toMatchObject({
      baanEindigtOp: null,
      lopendePeriode: null,
    }));
  test("een evaluatie kijkt naar haar periode", () =>
    expect(uit("evaluatie-client").lopendePeriode).toEqual({
      einde: "2026-07-04",
      vervolg: true,
      gefactureerdOp: null,
    }));
  test("een aanmelding kent geen periode", () => expect(uit("aanmelding-client").lopendePeriode).toBeNull());
});

describe("Dagen waarmee niet te rekenen is", () => {
  const bevindingen = (sample: string, antwoorden: Answers, dossier: Dossier = leeg) => {
    const { formulier: een, dossier: ander } = checkTermijndagen(
      formulier(sample, antwoorden),
      dossier,
      datum("2026-12-31"),
    );
    return [...een, ...ander].map(({ code, pointer }) => `${code} ${pointer}`);
  };
  test.each<[string, Answers, readonly string[]]>([
    ["eerste-aanvraag", {}, []],
    ["eerste-aanvraag", { "/indiening/ontvangenOp": "1993-12-31" }, ["REGELS_NIET_BEKEND /indiening/ontvangenOp"]],
    [
      "eerste-aanvraag",
      { "/begeleiding/periode": { van: "2199-01-01", totEnMet: "2199-12-31" } },
      ["DATUM_TE_VER /begeleiding/periode/van", "DATUM_TE_VER /begeleiding/periode/totEnMet"],
    ],
    ["einde-baan", { "/afsluiting/laatsteDag": "2199-01-01" }, ["DATUM_TE_VER /afsluiting/laatsteDag"]],
    ["evaluatie-client", { "/over/periode/totEnMet": "2199-01-01" }, ["DATUM_TE_VER /over/periode/totEnMet"]],
    ["wijziging-verhuizing", { "/wijzigingen/1/vanaf": "2199-01-01" }, ["DATUM_TE_VER /wijzigingen/1"]],
  ])("%s met %j: %j", (sample, antwoorden, verwacht) => expect(bevindingen(sample, antwoorden)).toEqual(verwacht));
  test("ook in het dossier", () => {
    const dossier: Dossier = {
      ...leeg,
      toekenningen: [{ ...toekenning, totEnMet: datum("2199-01-01") }],
      gebeurtenissen: [{ soort: "besluit-genomen", op: datum("2025-01-01") }],
    };
    expect(bevindingen("eerste-aanvraag", {}, dossier)).toEqual([
      "DATUM_TE_VER /toekenningen/0/totEnMet",
      "BESLUIT_VOOR_ONTVANGST /gebeurtenissen/0/op",
    ]);
  });
});
