import { describe, expect, test } from "vitest";
import { type Code, codes } from "../../src/domein/bevinding/codes.ts";
import { fout } from "../../src/domein/bevinding/finding.ts";
import { describeFinding } from "../../src/domein/bevinding/messages.nl.ts";
import { datum, formatDatum } from "../../src/domein/datum.ts";
import type { Knoop } from "../../src/formulier/veld.ts";
import { velden } from "../../src/formulier/velden.gen.js";
import { besluitcodes } from "../besluit/codes.ts";
import { aanvraag, uiterlijk } from "./base-form.ts";
import { redenenVan, weigeringen } from "./gevallen/acts.ts";
import { antwoorden } from "./gevallen/antwoorden.ts";
import { beeldvorming } from "./gevallen/beeldvorming.ts";
import { begeleiding } from "./gevallen/begeleiding.ts";
import { bijlagen } from "./gevallen/bijlagen.ts";
import { formaat } from "./gevallen/formaat.ts";
import { bevindingenVan } from "./gevallen/geval.ts";
import { ondertekening } from "./gevallen/ondertekening.ts";
import { partijen } from "./gevallen/partijen.ts";
import { plan } from "./gevallen/plan.ts";
import { privacy } from "./gevallen/privacy.ts";
import { recht } from "./gevallen/recht.ts";
import { terugblik } from "./gevallen/terugblik.ts";
import { vorm } from "./gevallen/vorm.ts";
import { werk } from "./gevallen/werk.ts";

/** Given by reading a file, by the hours, or by comparing with known data, with what they say there. Tested beside those. */
const elders: Readonly<Partial<Record<Code, Readonly<Record<string, string | number>>>>> = {
  BESTAND_LEEG: {},
  BESTAND_TE_GROOT: { hoogstens: 5 },
  BESTAND_ONLEESBAAR: { reden: "weg" },
  REGEL_TE_GROOT: { hoogstens: 5 },
  STUK_VAN_ANDERE_INVOER: {},
  CODERING_ONJUIST: {},
  JSON_ONGELDIG: { regel: 3, kolom: 12 },
  JSON_TE_DIEP: { hoogstens: 64 },
  SLEUTEL_DUBBEL: { regel: 3 },
  SLEUTEL_VERBODEN: { regel: 3 },
  REGELS_NIET_BEKEND: { dag: "2019-09-30", vanaf: "2019-10-01" },
  DATUM_TE_VER: { tot: "2150-12-31" },
  PERIODE_VOOR_INDIENST: { inDienst: "2024-01-02" },
  VERLENING_NA_PERIODE: { van: "2024-01-01" },
  VERLENING_VOOR_INDIENST: { inDienst: "2024-01-01" },
  WERKUREN_BUITEN_BEREIK: { hoogste: 60 },
  PROEFPLAATSING_ZONDER_EINDE: {},
  DAGEN_ZONDER_WERK: { dagen: 9 },
  WIJZIGING_DUBBEL: { dag: "2026-04-13" },
  REGIME_NIET_IN_BELEID: { regime: "intensief", keuzes: "licht, midden" },
  GEEN_UREN: { soort: "aanmelding" },
  GEBEURTENIS_VOLGORDE: { na: "2026-04-08" },
  ...besluitcodes,
  BELEID_VELD_ONTBREEKT: { verwacht: "een heel getal" },
  BELEID_VELD_ONBEKEND: {},
  BELEID_WAARDE_ONGELDIG: { verwacht: "een getal van hoogstens 100" },
  BELEID_PERIODE_OMGEKEERD: { begin: "2026-01-01", einde: "2025-12-31" },
  BELEID_TARIEVEN_OVERLAPPEN: { begin: "2026-01-01" },
  BELEID_DUBBEL: {},
  BELEID_NIET_GELDIG: { dag: "2026-03-02", totEnMet: "2025-12-31" },
  DOSSIER_ANDERE_ZAAK: {},
  BESLISSING_INVOER_VERANDERD: { wat: "het formulier" },
  BRIEF_NA_BESLUIT: {},
  BRIEF_DAG_VOORBIJ: { laatste: "2026-03-09" },
  BRIEF_VERLENGING_KORTER: { laatste: "2026-03-09" },
  BRIEF_DWANGSOM_ONBEKEND: {},
  BRIEF_AANVRAAG_OP_TIJD: {},
  BRIEF_NIETS_MIST: {},
  NIET_INGEDIEND: {},
  GEEN_FORMULIER: {},
  HUISSTIJL_VELD_ONTBREEKT: { verwacht: "een kleur als #1a1e24" },
  HUISSTIJL_VELD_ONBEKEND: {},
  HUISSTIJL_WAARDE_ONGELDIG: { verwacht: "een kleur als #1a1e24" },
  HUISSTIJL_CONTRAST_LAAG: { contrast: 3.9, minstens: 4.5 },
  HUISSTIJL_MARGE_TE_KLEIN: { minstens: 10 },
  HUISSTIJL_ADRES_BUITEN_VENSTER: { minstens: 20, hoogstens: 30 },
  HUISSTIJL_BLAD_TE_VOL: { breedte: 90, hoogte: 170, minsteBreedte: 100, minsteHoogte: 180 },
  HUISSTIJL_LOGO_BREEDTE: { minstens: 10, hoogstens: 80 },
  HUISSTIJL_LOGO_TE_HOOG: { hoogte: 40, hoogstens: 25 },
  HUISSTIJL_LOGO_ZONDER_TEKST: {},
  HUISSTIJL_LOGO_ONGELDIG: { reden: "er staat een script in" },
  HUISSTIJL_LETTERTYPE_ONVOLLEDIG: { mist: "schuin" },
  HUISSTIJL_LETTERTYPE_ONGELDIG: { reden: "het is geen TrueType-lettertype" },
  HUISSTIJL_BESTAND_BUITEN_MAP: {},
  HUISSTIJL_BESTAND_ONTBREEKT: {},
  HUISSTIJL_BESTAND_TE_GROOT: { hoogstens: 400 },
  TEKEN_ONBEKEND: { teken: "汉", code: "U+6C49", plaats: "het adres" },
  BELEID_TEGENSTRIJDIG: { reden: "minstens 12 uur en meer dan 12 uur" },
};
const bekendeGegevens: readonly Code[] = ["WAARDE_VERSCHILT", "BEKEND_ONGELDIG"];

const gevallen = [
  ...[vorm, formaat, antwoorden, partijen, werk, recht, beeldvorming, plan].flat(),
  ...[begeleiding, terugblik, bijlagen, ondertekening, privacy].flat(),
];
const gegeven = [...gevallen.flatMap(bevindingenVan), ...weigeringen.flatMap(redenenVan)];

function sentencesOf(melding: string): readonly string[] {
  return melding.split(/(?<=[.?!]["”]?)\s+/);
}
function countWords(zin: string): number {
  return zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord)).length;
}

describe("Elke code", () => {
  test.each(codes)("%s komt in een geval voor, of hoort bij een bestand of bekende gegevens", (code) => {
    const komtVoor = gegeven.some((bevinding) => bevinding.code === code);
    expect(komtVoor).toBe(!(code in elders || bekendeGegevens.includes(code)));
  });
  test("staat er één keer en heet GEBIED_FEIT", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]+(_[A-Z]+)+$/.test(code))).toEqual([]);
  });
});

const uitBestand = codes.flatMap((code) => (elders[code] === undefined ? [] : [fout(code, "", elders[code])]));
const meldingen = [...new Set([...uitBestand, ...gegeven].map((een) => `${een.code}: ${describeFinding(een)}`))];

describe("Een melding is een gewone Nederlandse zin", () => {
  test.each(meldingen)("%s", (regel) => {
    const melding = regel.slice(regel.indexOf(": ") + 2);
    expect(melding).toMatch(/^[A-Z].*[.?]["”]?$/s);
    expect(melding).not.toMatch(/undefined|NaN|\[object|null|\$\{| {2}/);
    expect(sentencesOf(melding).filter((zin) => countWords(zin) > 20)).toEqual([]);
  });
  test.each(titelsOf())("ook met de vraag erin: %s", (veld) => {
    const wie = "arbeidsdeskundige";
    const meldingen = [
      describeFinding(fout("VELD_ONTBREEKT", "", { veld })),
      describeFinding(fout("AANVULLING_ANTWOORD", "", { veld, vragen: veld, wie, uiterlijk })),
    ];
    expect(meldingen.flatMap(sentencesOf).filter((zin) => countWords(zin) > 20)).toEqual([]);
  });
});

/** Every question that must be answered somewhere. */
function titelsOf(): readonly string[] {
  const titels = new Set<string>();
  const visit = (knoop: Knoop): void => {
    if (knoop.verplicht !== undefined) titels.add(knoop.titel);
    if (knoop.kind === "reeks") visit(knoop.item);
    else if (knoop.kind === "keuze") Object.values(knoop.takken).forEach(visit);
    else if (knoop.kind === "onderdeel") Object.values(knoop.velden).forEach(visit);
  };
  Object.values(velden).forEach(visit);
  return [...titels];
}

describe("Een bevinding bevat nooit iets over een persoon", () => {
  const { bsn = "", geboortedatum = "", naam, telefoon = "" } = aanvraag.client ?? {};
  const geboren = formatDatum(datum(geboortedatum));
  const persoonlijk = [bsn, geboortedatum, geboren, telefoon, naam?.roepnaam ?? "", naam?.achternaam ?? ""];

  test.each([...persoonlijk, "autisme", "psychiater", "999990018"])("%s", (gegevensOverIemand) => {
    expect(gegevensOverIemand).not.toBe("");
    const teksten = gegeven.map((een) => `${JSON.stringify(een)} ${describeFinding(een)}`.toLowerCase());
    expect(teksten.filter((tekst) => tekst.includes(gegevensOverIemand.toLowerCase()))).toEqual([]);
  });
  test("een dag in een melding staat er zoals mensen hem schrijven", () => {
    const dagen = gegeven.filter(({ params }) => params.uiterlijk === uiterlijk).map(describeFinding);
    expect(dagen.length).toBeGreaterThan(3);
    expect(dagen.filter((melding) => !melding.includes(formatDatum(uiterlijk)))).toEqual([]);
  });
});
