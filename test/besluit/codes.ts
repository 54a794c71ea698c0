import type { Code } from "../../src/domein/bevinding/codes.ts";
import type { Params } from "../../src/domein/bevinding/finding.ts";

/** Codes of dossier, keuze and beslissing, with what they say there. Each is triggered in the tests of this folder. */
export const besluitcodes: Readonly<Partial<Record<Code, Params>>> = {
  TOEKENNINGEN_OVERLAPPEN: {},
  BEKENDMAKING_VOOR_BESLUIT: {},
  AANVRAAG_IS_VERVOLG: { tot: "2025-02-28" },
  NIET_TE_BESLISSEN: { reden: "een evaluatie vraagt geen besluit" },
  BESLUIT_VOOR_ONTVANGST: { ontvangen: "2025-09-18" },
  BESLUIT_VOOR_ADVIES: { advies: "2025-10-02" },
  BESLUIT_IN_TOEKOMST: {},
  ANTWOORD_TEGENSTRIJDIG: { vraag: "REDEN_TE_LAAT" },
  VRAAG_ONBEKEND: { vragen: "TOEKENNINGSEENHEID, HOREN" },
  VRAAG_ONBEANTWOORD: { vraag: "TOEKENNINGSEENHEID" },
  AFWIJKING_ZONDER_REDEN: { wat: "uren", voorstel: "60,00 uur" },
  TOEKENNING_ZONDER_RECHT: { voorwaarde: "RECHT_NUL_UREN" },
  UREN_BOVEN_MAXIMUM: { uren: "100,26", maximum: "100,25" },
  UITKOMST_PAST_NIET: { keuzes: "toekenning, afwijzing" },
};
