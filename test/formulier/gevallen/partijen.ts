import { aanmelding } from "../base-form.ts";
import type { Geval } from "./geval.ts";

const intern = "/eerdereOndersteuning/interneJobcoach";
const geboorte = "waarschuwing GEBOORTEDATUM_ONWAARSCHIJNLIJK /client/geboortedatum";
const erkend = "/jobcoach/organisatie/erkenning/geldigTotEnMet";
const meldt = (rol: string, naam: string) => ({
  "/aanmelding/door": { rol, naam, telefoon: "0570-000101" },
  "/aanmelding/clientWeetHet": true,
});

/** Who asks, for whom, and with which authority. */
export const partijen: readonly Geval[] = [
  {
    als: "bij UWV vraagt de werkgever niet aan",
    met: { "/aanvraag/aanvrager": "werkgever" },
    geeft: ["fout AANVRAGER_NIET_BEVOEGD /aanvraag/aanvrager"],
  },
  {
    als: "bij een gemeente mag de werkgever wel aanvragen",
    met: { "/aanvraag/aanvrager": "werkgever", "/uitvoerder/soort": "gemeente" },
    geeft: [],
  },
  { als: "bij UWV spreekt het vanzelf wie aanvraagt", met: { "/aanvraag/aanvrager": undefined }, geeft: [] },
  {
    als: "de beperking wordt nog onderzocht",
    met: { "/client/sfb": { status: "in-onderzoek" } },
    geeft: ["waarschuwing SFB_NIET_VASTGESTELD /client/sfb/status"],
  },
  {
    als: "er is geen beperking vastgesteld",
    met: { "/client/sfb": { status: "niet-vastgesteld" } },
    geeft: ["waarschuwing SFB_NIET_VASTGESTELD /client/sfb/status"],
  },
  {
    als: "bij een gemeente moet iemand zeggen wie aanvraagt",
    met: { "/aanvraag/aanvrager": undefined, "/uitvoerder/soort": "gemeente" },
    geeft: ["fout VELD_ONTBREEKT /aanvraag/aanvrager"],
  },
  {
    als: "een vertegenwoordiger vraagt aan, maar wie is dat?",
    met: {
      "/aanvraag/aanvrager": "vertegenwoordiger",
      "/ondertekening/0": { partij: "vertegenwoordiger", naam: "Rik Maas", op: "2026-03-13", manier: "papier" },
    },
    geeft: ["fout VERTEGENWOORDIGER_ONTBREEKT /client/vertegenwoordiger"],
  },
  {
    als: "een vertegenwoordiger tekent en staat in het formulier",
    met: {
      "/client/vertegenwoordiger": { soort: "mentor", naam: "Rik Maas" },
      "/ondertekening/0": { partij: "vertegenwoordiger", naam: "Rik Maas", op: "2026-03-13", manier: "papier" },
    },
    geeft: [],
  },
  {
    als: "een signaal is nog geen aanvraag",
    met: { ...meldt("werkgever", "Hilde Massa"), "/aanmelding/aard": "signaal" },
    basis: aanmelding,
    geeft: ["signaal SIGNAAL_BEVESTIGEN /aanmelding/aard"],
  },
  {
    als: "een jobcoach kan alleen een signaal geven",
    met: meldt("jobcoach", "Bente Adda"),
    basis: aanmelding,
    geeft: ["fout AANMELDING_IS_SIGNAAL /aanmelding/aard"],
  },
  {
    als: "een hulpverlener kan alleen een signaal geven",
    met: meldt("professional", "Saar Vos"),
    basis: aanmelding,
    geeft: ["fout AANMELDING_IS_SIGNAAL /aanmelding/aard"],
  },
  {
    als: "bij UWV kan de werkgever alleen een signaal geven",
    met: { ...meldt("werkgever", "Hilde Massa"), "/indiening": undefined },
    basis: aanmelding,
    geeft: ["fout AANMELDING_IS_SIGNAAL /aanmelding/aard"],
  },
  {
    als: "bij een gemeente meldt de werkgever zich met een aanvraag",
    met: { ...meldt("werkgever", "Hilde Massa"), "/uitvoerder/soort": "gemeente", "/indiening": undefined },
    basis: aanmelding,
    geeft: [],
  },
  {
    als: "morgen geboren",
    met: { "/client/geboortedatum": "2026-03-24" },
    geeft: ["fout DATUM_IN_TOEKOMST /client/geboortedatum"],
  },
  { als: "vandaag geboren", met: { "/client/geboortedatum": "2026-03-23" }, geeft: [geboorte] },
  { als: "veertien jaar oud", met: { "/client/geboortedatum": "2012-01-01" }, geeft: [geboorte] },
  { als: "vijftien jaar oud", met: { "/client/geboortedatum": "2011-01-01" }, geeft: [] },
  { als: "negentig jaar oud", met: { "/client/geboortedatum": "1936-01-01" }, geeft: [] },
  { als: "eenennegentig jaar oud", met: { "/client/geboortedatum": "1935-12-31" }, geeft: [geboorte] },
  {
    als: "of er een beperking is, weet nog niemand",
    met: { "/client/sfb": { status: "onbekend" } },
    geeft: ["waarschuwing SFB_ONTBREEKT /client/sfb/status"],
  },
  {
    als: "een beperking die is vastgesteld, maar door wie?",
    met: { "/client/sfb": { status: "vastgesteld", op: "2025-11-20" } },
    geeft: ["waarschuwing SFB_ZONDER_BRON /client/sfb"],
  },
  {
    als: "een beperking die is vastgesteld, maar wanneer?",
    met: { "/client/sfb": { status: "vastgesteld", bron: "gemeente" } },
    geeft: ["waarschuwing SFB_ZONDER_BRON /client/sfb"],
  },
  {
    als: "een oordeel van volgende week",
    met: { "/client/sfb/op": "2026-03-30" },
    geeft: ["fout DATUM_IN_TOEKOMST /client/sfb/op"],
  },
  { als: "een oordeel van vandaag", met: { "/client/sfb/op": "2026-03-23" }, geeft: [] },
  {
    als: "een erkenning die de dag voor de start afliep",
    met: { [erkend]: "2026-03-01" },
    geeft: [`fout ERKENNING_VERLOPEN ${erkend}`],
  },
  { als: "een erkenning die op de eerste dag nog geldt", met: { [erkend]: "2026-03-02" }, geeft: [] },
  {
    als: "een jobcoach van de werkgever is ook aangevraagd",
    met: { [intern]: { aangevraagd: true } },
    geeft: [`waarschuwing INTERN_EN_EXTERN ${intern}`],
  },
  {
    als: "een jobcoach van de werkgever loopt nog op de eerste dag",
    met: { [intern]: { van: "2025-09-02", totEnMet: "2026-03-02" } },
    geeft: [`waarschuwing INTERN_EN_EXTERN ${intern}`],
  },
  {
    als: "een jobcoach van de werkgever stopte de dag ervoor",
    met: { [intern]: { van: "2025-09-02", totEnMet: "2026-03-01" } },
    geeft: [],
  },
];
