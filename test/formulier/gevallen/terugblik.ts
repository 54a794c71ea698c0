import { aanvraag, afsluiting, logboek, naDeZomer, vervolg } from "../base-form.ts";
import type { Geval } from "./geval.ts";

const regel = "/logboek/regels/0";
const [eerste] = logboek.regels;
const zonderIndiening = { "/indiening": undefined };
const bij = { basis: vervolg, op: naDeZomer };

/** The log, the report of the past period and what was said about the goals. */
export const terugblik: readonly Geval[] = [
  {
    als: "een regel van een dag voor de periode",
    met: { ...zonderIndiening, [`${regel}/van`]: "2026-03-01" },
    ...bij,
    geeft: [`waarschuwing LOGBOEK_BUITEN_PERIODE ${regel}/van`],
  },
  {
    als: "een regel tot een dag na de periode",
    met: { ...zonderIndiening, [`${regel}/totEnMet`]: "2026-09-02" },
    ...bij,
    geeft: [`waarschuwing LOGBOEK_BUITEN_PERIODE ${regel}/van`],
  },
  {
    als: "een regel van de laatste dag",
    met: { ...zonderIndiening, [`${regel}/van`]: "2026-09-01", [`${regel}/totEnMet`]: undefined },
    ...bij,
    geeft: [],
  },
  {
    als: "een regel bij een doel dat er niet is",
    met: { ...zonderIndiening, [`${regel}/doel`]: "d9" },
    ...bij,
    geeft: [`fout VERWIJZING_BESTAAT_NIET ${regel}/doel`],
  },
  {
    als: "twee regels met hetzelfde kenmerk",
    met: { ...zonderIndiening, "/logboek/regels": [eerste, eerste] },
    ...bij,
    geeft: ["fout KENMERK_DUBBEL /logboek/regels/1/id"],
  },
  {
    als: "nieuwe periode vragen en kiezen voor stoppen",
    met: { ...zonderIndiening, "/evaluatie/voortzetting/keuze": "stoppen" },
    ...bij,
    geeft: ["waarschuwing VOORTZETTING_TEGENSTRIJDIG /evaluatie/voortzetting/keuze"],
  },
  {
    als: "een doel dat doorloopt, maar niet in het nieuwe plan staat",
    met: { ...zonderIndiening, "/evaluatie/doelen/0/doel": "d7", [`${regel}/doel`]: "d7" },
    ...bij,
    geeft: ["fout VERWIJZING_BESTAAT_NIET /evaluatie/doelen/0/doel"],
  },
  {
    als: "een doel dat klaar is, hoeft niet in het nieuwe plan",
    met: {
      ...zonderIndiening,
      "/evaluatie/doelen/0/doel": "d7",
      "/evaluatie/doelen/0/verder": "klaar",
      [`${regel}/doel`]: "d7",
    },
    ...bij,
    geeft: [],
  },
  {
    als: "terugkijken bij een eerste aanvraag",
    met: { "/evaluatie": vervolg.evaluatie },
    basis: aanvraag,
    geeft: ["waarschuwing DEEL_NIET_VAN_TOEPASSING /evaluatie"],
  },
  { als: "stoppen past bij een afsluiting", met: {}, basis: afsluiting, op: naDeZomer, geeft: [] },
  {
    als: "een gesprek over een doel dat er niet is",
    met: {
      "/viergesprek": {
        op: "2026-03-20",
        aanwezig: [{ rol: "client" }],
        doelen: [
          { doel: "d1", eens: true },
          { doel: "d9", eens: true },
        ],
      },
    },
    geeft: ["fout VERWIJZING_BESTAAT_NIET /viergesprek/doelen/1/doel"],
  },
  {
    als: "zolang de periode open is, valt er niets buiten",
    met: { ...zonderIndiening, "/status": "concept", "/evaluatie/periode": undefined },
    ...bij,
    geeft: ["waarschuwing VELD_ONTBREEKT /evaluatie/periode"],
  },
  {
    als: "een gegeven in het advies bij een knelpunt dat er niet is",
    met: {
      "/advies": {
        op: "2026-03-20",
        onderzoek: { dossierGelezen: true },
        icf: [{ domein: "activiteiten", soort: "feit", wat: "Liep twee keer weg.", knelpunten: ["k1", "k9"] }],
      },
    },
    geeft: [
      ...["stappen", "visie", "sfb", "noodzakelijk", "uren", "periode"].map(
        (deel) => `waarschuwing AANVULLING_ANTWOORD /advies/${deel}`,
      ),
      "fout VERWIJZING_BESTAAT_NIET /advies/icf/0/knelpunten/1",
    ],
  },
];
