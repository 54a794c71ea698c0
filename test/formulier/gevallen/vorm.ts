import { evaluatieClient, wijziging } from "../base-form.ts";
import type { Geval } from "./geval.ts";

/** The shape: what no form may look like, whoever fills it in and whatever the status. */
export const vorm: readonly Geval[] = [
  {
    als: "een versie die wij niet kennen, is het enige wat wij zeggen",
    met: { "/versie": "2.0", "/client": 7 },
    geeft: ["fout VERSIE_ONBEKEND /versie"],
  },
  { als: "een getal hoort tekst te zijn", met: { "/client": "Jan" }, geeft: ["fout TYPE_ONJUIST /client"] },
  {
    als: "uren als tekst zijn geen getal",
    met: { "/plan/doelen/0/uren": "20" },
    geeft: ["fout TYPE_ONJUIST /plan/doelen/0/uren"],
  },
  {
    als: "het kenmerk van een doel moet er zijn",
    met: { "/plan/doelen/0/id": undefined },
    geeft: ["fout VELD_ONTBREEKT /plan/doelen/0/id"],
  },
  { als: "zonder soort is er geen formulier", met: { "/soort": undefined }, geeft: ["fout VELD_ONTBREEKT /soort"] },
  { als: "een soort is tekst", met: { "/soort": 4 }, geeft: ["fout TYPE_ONJUIST /soort"] },
  { als: "een soort die wij niet kennen", met: { "/soort": "brief" }, geeft: ["fout KEUZE_ONBEKEND /soort"] },
  { als: "een naam met een typfout", met: { "/client/bns": "999990019" }, geeft: ["fout VELD_ONBEKEND /client/bns"] },
  {
    als: "een deel van een ander soort formulier",
    met: { "/afsluiting": { reden: "baan-stopt" } },
    geeft: ["fout VELD_ONBEKEND /afsluiting"],
  },
  {
    als: "een leeg antwoord",
    met: { "/client/naam/achternaam": "" },
    geeft: ["fout VELD_LEEG /client/naam/achternaam"],
  },
  {
    als: "een keuze die er niet is",
    met: { "/client/sfb/status": "misschien" },
    geeft: ["fout KEUZE_ONBEKEND /client/sfb/status"],
  },
  {
    als: "een contract van een soort die er niet is",
    met: { "/dienstverband/reeks/0/soort": "los" },
    geeft: ["fout KEUZE_ONBEKEND /dienstverband/reeks/0/soort"],
  },
  {
    als: "een evaluatie van iemand die er geen geeft",
    met: { "/eigenEvaluatie/door": "jobcoach" },
    basis: evaluatieClient,
    geeft: ["fout KEUZE_ONBEKEND /eigenEvaluatie/door"],
  },
  {
    als: "een tekst van 4001 tekens",
    met: { "/beeldvorming/verhaal/gaatGoed": "a".repeat(4001) },
    geeft: ["fout TEKST_TE_LANG /beeldvorming/verhaal/gaatGoed"],
  },
  { als: "een kenmerk met een spatie", met: { "/id": "aanvraag 1" }, geeft: ["fout TEKST_VORM_ONJUIST /id"] },
  {
    als: "minder dan nul uur",
    met: { "/plan/doelen/0/uren": -1 },
    geeft: ["fout GETAL_BUITEN_BEREIK /plan/doelen/0/uren"],
  },
  {
    als: "meer dan 60 uur per week werken",
    met: { "/dienstverband/reeks/0/urenPerWeek": 60.5 },
    geeft: ["fout GETAL_BUITEN_BEREIK /dienstverband/reeks/0/urenPerWeek"],
  },
  {
    als: "een-en-twintig wijzigingen tegelijk",
    met: {
      "/wijzigingen": Array.from({ length: 21 }, (_, dag) => ({ wat: "inkomsten", vanaf: `2026-03-${dag + 10}` })),
    },
    basis: wijziging,
    geeft: ["fout LIJST_TE_LANG /wijzigingen"],
  },
  { als: "een lege lijst doelen", met: { "/plan/doelen": [] }, geeft: ["fout LIJST_LEEG /plan/doelen"] },
  {
    als: "twee keer hetzelfde knelpunt bij een doel",
    met: { "/plan/doelen/0/knelpunten": ["k1", "k1"] },
    geeft: ["fout LIJST_DUBBEL /plan/doelen/0/knelpunten"],
  },
  {
    als: "alle fouten in de vorm komen in één keer",
    met: { "/client/naam/achternaam": "", "/plan/doelen/0/uren": -1, "/onzin": true },
    geeft: [
      "fout VELD_LEEG /client/naam/achternaam",
      "fout GETAL_BUITEN_BEREIK /plan/doelen/0/uren",
      "fout VELD_ONBEKEND /onzin",
    ],
  },
  { als: "precies 60 uur per week mag", met: { "/dienstverband/reeks/0/urenPerWeek": 60 }, geeft: [] },
  {
    als: "een tekst van 4000 tekens mag",
    met: { "/beeldvorming/verhaal/gaatGoed": "a ".repeat(2000) },
    geeft: [],
  },
];
