/** What the judge of plain language can find; the order is the order of docs. A code is never used again for something else. */
export const taalcodes = [
  "ZIN_TE_LANG",
  "PUNT_TE_LANG",
  "ALINEA_TE_LANG",
  "ZINNEN_GEMIDDELD_TE_LANG",
  "LEESSCORE_TE_LAAG",
  "LIJDENDE_VORM",
  "NAAMWOORDSTIJL",
  "KANTOORWOORD",
  "VAAG_WOORD",
  "AFKORTING_ZONDER_UITLEG",
  "DUBBELE_ONTKENNING",
  "AANSPREEKVORM_ONTBREEKT",
  "AANSPREEKVORM_ONJUIST",
  "BEGIN_IS_INLEIDING",
  "BEGIN_TE_LANG",
  "DREIGENDE_TOON",
  "UITROEPTEKEN",
  "HOOFDLETTERS_VOOR_NADRUK",
] as const;
export type Taalcode = (typeof taalcodes)[number];
