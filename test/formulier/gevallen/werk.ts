import type { Geval } from "./geval.ts";

const contract = (id: string, van: string, totEnMet: string) => ({
  soort: "bepaalde-tijd",
  id,
  van,
  totEnMet,
  urenPerWeek: 24,
  functie: "medewerker inpak",
});
const eerste = contract("c1", "2026-03-02", "2026-06-30");
const reeks = "/dienstverband/reeks";
const inlener = { naam: "Broodhuis Noord", contactpersoon: { naam: "Jos Tak" } };
const minMax = (urenMinimaal: number, urenMaximaal: number) => [
  { soort: "min-max", id: "c1", van: "2026-03-02", functie: "medewerker inpak", urenMinimaal, urenMaximaal },
];

/** Contracts that fit each other, and a period that fits the contracts. */
export const werk: readonly Geval[] = [
  {
    als: "het tweede contract begint op de laatste dag van het eerste",
    met: { [reeks]: [eerste, contract("c2", "2026-06-30", "2027-03-01")] },
    geeft: [`fout CONTRACTEN_OVERLAPPEN ${reeks}/1/van`],
  },
  {
    als: "het tweede contract sluit aan",
    met: { [reeks]: [eerste, contract("c2", "2026-07-01", "2027-03-01")] },
    geeft: [],
  },
  {
    als: "de volgorde in de lijst maakt niet uit",
    met: { [reeks]: [contract("c2", "2026-07-01", "2027-03-01"), eerste] },
    geeft: [],
  },
  {
    als: "ook in omgekeerde volgorde mogen contracten niet over elkaar heen",
    met: { [reeks]: [contract("c2", "2026-06-30", "2027-03-01"), eerste] },
    geeft: [`fout CONTRACTEN_OVERLAPPEN ${reeks}/1/van`],
  },
  {
    als: "na een contract zonder einddatum komt er geen tweede",
    met: {
      [reeks]: [
        { soort: "onbepaalde-tijd", id: "c1", van: "2026-03-02", urenPerWeek: 24, functie: "inpak" },
        contract("c2", "2026-10-01", "2027-03-01"),
      ],
    },
    geeft: [`fout CONTRACTEN_OVERLAPPEN ${reeks}/1/van`],
  },
  {
    als: "een contract van voor de eerste werkdag",
    met: { "/dienstverband/inDienstSinds": "2026-03-03" },
    geeft: ["fout CONTRACT_VOOR_INDIENST /dienstverband/inDienstSinds"],
  },
  {
    als: "een proefplaatsing gaat vooraf aan de eerste werkdag",
    met: {
      [reeks]: [
        {
          soort: "proefplaatsing",
          id: "p1",
          van: "2026-01-05",
          totEnMet: "2026-03-01",
          urenPerWeek: 24,
          functie: "medewerker inpak",
          goedgekeurd: "ja",
        },
        contract("c1", "2026-03-02", "2027-03-01"),
      ],
    },
    geeft: [],
  },
  {
    als: "hoogstens 16 en minstens 20 uur per week",
    met: { [reeks]: minMax(20, 16) },
    geeft: [`fout MINMAX_OMGEKEERD ${reeks}/0/urenMaximaal`],
  },
  { als: "hoogstens en minstens 20 uur per week", met: { [reeks]: minMax(20, 20) }, geeft: [] },
  {
    als: "de periode loopt een dag langer dan het contract",
    met: { [`${reeks}/0/totEnMet`]: "2026-08-31" },
    geeft: ["fout PERIODE_BUITEN_CONTRACT /begeleiding/periode/totEnMet"],
  },
  { als: "de periode eindigt met het contract", met: { [`${reeks}/0/totEnMet`]: "2026-09-01" }, geeft: [] },
  {
    als: "de periode begint een dag voor het werk",
    met: { "/begeleiding/periode/van": "2026-03-01" },
    geeft: ["fout PERIODE_VOOR_CONTRACT /begeleiding/periode/van"],
  },
  {
    als: "een inlener zonder dat iemand uitzendt of detacheert",
    met: { "/werkgever/inlener": inlener },
    geeft: ["waarschuwing INLENER_ZONDER_INLENING /werkgever/inlener"],
  },
  {
    als: "uitzenden zonder te zeggen waarheen",
    met: { [`${reeks}/0/inlening`]: "uitzenden" },
    geeft: ["fout VELD_ONTBREEKT /werkgever/inlener"],
  },
  {
    als: "uitzenden naar een inlener",
    met: { [`${reeks}/0/inlening`]: "uitzenden", "/werkgever/inlener": inlener },
    geeft: [],
  },
  {
    als: "zolang het werk nog open is, kan een inlener kloppen",
    met: {
      "/status": "concept",
      "/dienstverband": undefined,
      "/bijlagen": undefined,
      "/werkgever/inlener": inlener,
    },
    geeft: ["waarschuwing VELD_ONTBREEKT /dienstverband"],
  },
];
