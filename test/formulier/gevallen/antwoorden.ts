import { aanmelding, evaluatieClient, naDeZomer, vervolg, wijziging } from "../base-form.ts";
import type { Geval } from "./geval.ts";

const later = "waarschuwing AANVULLING_ANTWOORD";
const open = "waarschuwing VELD_ONTBREEKT";
const fout = "fout VELD_ONTBREEKT";

/** What is not answered, by who should answer and by the status of the form. */
export const antwoorden: readonly Geval[] = [
  { als: "compleet zonder BSN kan niet", met: { "/client/bsn": undefined }, geeft: [`${fout} /client/bsn`] },
  { als: "compleet zonder plan kan niet", met: { "/plan": undefined }, geeft: [`${fout} /plan`] },
  {
    als: "compleet zonder dat iemand zegt hoe het werk gaat, kan niet",
    met: { "/beeldvorming": undefined },
    geeft: [`${fout} /beeldvorming`],
  },
  {
    als: "compleet zonder de woorden van de werknemer kan niet",
    met: { "/beeldvorming/client": undefined },
    geeft: [`${fout} /beeldvorming/client`],
  },
  {
    als: "in een concept is een open vraag nog geen fout",
    met: { "/status": "concept", "/client/bsn": undefined },
    geeft: [`${open} /client/bsn`],
  },
  {
    als: "bij voorlopig volgt een open vraag later",
    met: { "/status": "voorlopig", "/client/bsn": undefined },
    geeft: [`${later} /client/bsn`],
  },
  {
    als: "wat alleen de werkgever weet, volgt later, ook bij compleet",
    met: { "/beeldvorming/werkgever": undefined },
    geeft: [`${later} /beeldvorming/werkgever`],
  },
  {
    als: "wat alleen de beslisser weet, volgt later",
    met: { "/uitvoerder": undefined },
    geeft: [`${later} /uitvoerder`],
  },
  {
    als: "wat de arbeidsdeskundige nog niet schreef, volgt later",
    met: { "/advies": { op: "2026-03-20", onderzoek: { dossierGelezen: true } } },
    geeft: ["stappen", "visie", "sfb", "noodzakelijk", "uren", "periode"].map((deel) => `${later} /advies/${deel}`),
  },
  {
    als: "vraagt de werkgever zelf aan, dan is zijn open vraag een fout",
    met: { "/aanvraag/aanvrager": "werkgever", "/uitvoerder/soort": "gemeente", "/beeldvorming/werkgever": undefined },
    geeft: [`${fout} /beeldvorming/werkgever`],
  },
  {
    als: "zonder onderzoek naar de beperking zoekt de beslisser het uit",
    met: { "/client/sfb": undefined },
    geeft: ["waarschuwing SFB_ONTBREEKT /client/sfb"],
  },
  {
    als: "in een concept vraagt niemand nog naar de beperking",
    met: { "/status": "concept", "/client/sfb": undefined },
    geeft: [],
  },
  {
    als: "eerder beter dan ziek",
    met: { "/client/ziekte": { sinds: "2026-03-10", totEnMet: "2026-03-01" } },
    geeft: ["fout PERIODE_OMGEKEERD /client/ziekte/totEnMet"],
  },
  {
    als: "een periode van achteren naar voren",
    met: { "/eerdereOndersteuning": { perioden: [{ van: "2025-09-01", totEnMet: "2025-03-01" }] } },
    geeft: ["fout PERIODE_OMGEKEERD /eerdereOndersteuning/perioden/0/totEnMet"],
  },
  {
    als: "een periode van één dag mag",
    met: { "/eerdereOndersteuning": { perioden: [{ van: "2025-09-01", totEnMet: "2025-09-01" }] } },
    geeft: [],
  },
  {
    als: "een dag die niet bestaat, wordt niet ook nog vergeleken",
    met: { "/eerdereOndersteuning": { perioden: [{ van: "2025-09-31", totEnMet: "2025-03-01" }] } },
    geeft: ["fout DATUM_BESTAAT_NIET /eerdereOndersteuning/perioden/0/van"],
  },
  {
    als: "een vervolg zonder terugblik kan niet",
    met: { "/evaluatie": undefined, "/logboek": undefined, "/indiening": undefined },
    basis: vervolg,
    op: naDeZomer,
    geeft: [`${fout} /evaluatie`],
  },
  {
    als: "een verhuizing zonder het nieuwe adres",
    met: { "/wijzigingen": [{ wat: "adres", vanaf: "2026-04-01" }] },
    basis: wijziging,
    geeft: [`${fout} /wijzigingen/0/adres`],
  },
  {
    als: "een evaluatie waar niets in staat, is niet compleet",
    met: { "/eigenEvaluatie": undefined, "/indiening": undefined },
    basis: evaluatieClient,
    geeft: [`${fout} /eigenEvaluatie`],
  },
  {
    als: "in een evaluatie mag iemand elke vraag overslaan",
    met: { "/eigenEvaluatie": { door: "client" } },
    basis: evaluatieClient,
    geeft: [],
  },
  {
    als: "wie zichzelf meldt, geeft zijn adres",
    met: { "/client/adres": undefined },
    basis: aanmelding,
    geeft: [`${fout} /client/adres`],
  },
];
