import type { Geval } from "./geval.ts";

const uren = (aantal: number) => ({ "/plan/doelen/0/uren": aantal, "/plan/doelen/0/activiteiten": undefined });
const teVeel = "fout INTENSIEF_ZONDER_ONDERBOUWING /begeleiding/motivatieIntensief";

/** 184 days of 24 hours a week at 10% is 58,23 hours (E3 of the worked cases). */
export const begeleiding: readonly Geval[] = [
  { als: "58,24 uur is meer dan midden geeft", met: uren(58.24), geeft: [teVeel] },
  { als: "58,23 uur is precies wat midden geeft", met: uren(58.23), geeft: [] },
  {
    als: "meer uur met een reden mag",
    met: { ...uren(80), "/begeleiding/motivatieIntensief": "De eerste drie weken loop ik elke ochtend mee." },
    geeft: [],
  },
  {
    als: "een gemeente heeft eigen regels: de grens van UWV geldt daar niet",
    met: { ...uren(80), "/uitvoerder/soort": "gemeente" },
    geeft: [],
  },
  {
    als: "bij een min-maxcontract tellen de minste uren",
    met: {
      ...uren(49),
      "/dienstverband/reeks": [
        { soort: "min-max", id: "c1", van: "2026-03-02", functie: "inpak", urenMinimaal: 20, urenMaximaal: 32 },
      ],
    },
    geeft: [teVeel],
  },
  {
    als: "bij een proefplaatsing staan de uren vast en valt er niets te vergelijken",
    met: {
      ...uren(80),
      "/dienstverband": {
        reeks: [
          {
            soort: "proefplaatsing",
            id: "c1",
            van: "2026-03-02",
            totEnMet: "2026-09-01",
            urenPerWeek: 24,
            functie: "inpak",
            goedgekeurd: "ja",
          },
        ],
      },
      "/bijlagen/0/soort": "proefplaatsingsovereenkomst",
    },
    geeft: [],
  },
  {
    als: "ook niet als daarna een contract komt",
    met: {
      ...uren(80),
      "/dienstverband": {
        inDienstSinds: "2026-06-01",
        reeks: [
          {
            soort: "proefplaatsing",
            id: "c1",
            van: "2026-03-02",
            totEnMet: "2026-05-31",
            urenPerWeek: 24,
            functie: "inpak",
            goedgekeurd: "ja",
          },
          { soort: "onbepaalde-tijd", id: "c2", van: "2026-06-01", urenPerWeek: 24, functie: "inpak" },
        ],
      },
      "/bijlagen/0/soort": "proefplaatsingsovereenkomst",
    },
    geeft: [],
  },
  {
    als: "bij een nul-urencontract zijn er geen uren om mee te vergelijken",
    met: {
      ...uren(80),
      "/dienstverband/reeks": [{ soort: "nul-uren", id: "c1", van: "2026-03-02", functie: "inpak" }],
    },
    geeft: [],
  },
  {
    als: "ook een periode van één dag heeft een grens",
    met: { "/begeleiding/periode/totEnMet": "2026-03-02", "/plan/doelen/0/voor": "2026-03-02" },
    geeft: [teVeel],
  },
  {
    als: "van een periode van achteren naar voren rekenen wij niets uit",
    met: { "/begeleiding/periode/totEnMet": "2026-03-01", "/plan/doelen/0/voor": "2026-03-02" },
    geeft: [
      "fout PERIODE_OMGEKEERD /begeleiding/periode/totEnMet",
      "waarschuwing DOEL_BUITEN_PERIODE /plan/doelen/0/voor",
    ],
  },
  {
    als: "in een concept zonder eerste werkdag rekenen wij niets uit",
    met: { ...uren(80), "/status": "concept", "/dienstverband/inDienstSinds": undefined },
    geeft: ["waarschuwing VELD_ONTBREEKT /dienstverband/inDienstSinds"],
  },
];
