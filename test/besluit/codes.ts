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
  KEUZE_TELT_NIET_OP: { samen: "12,00", verschil: "14,00" },
  VERSCHIL_ZONDER_EIGEN_UREN: {},
  BESLISSING_TELT_NIET_OP: { wat: "de uren die zijn toegekend", staat: "48,00 uur", moet: "46,00 uur" },
  BESLISSING_PAST_NIET: { wat: "een afwijzing geeft geen uren" },
  BESLISSING_DAGEN_PASSEN_NIET: { wat: "de laatste dag voor bezwaar", moet: "12 mei 2026" },
  BESLISSING_ZONDER_REDEN: { wat: "waarom er minder uren zijn" },
  BESLISSING_NIET_BEKENDGEMAAKT: {},
  BESLISSING_ANDER_FORMULIER: { wat: "het zaaknummer" },
};
