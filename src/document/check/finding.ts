export const documentCodes = [
  "TITEL_LEEG",
  "TAAL_ONBEKEND",
  "KOP_LEEG",
  "KOP_OVERGESLAGEN",
  "KOP_DUBBEL",
  "LIJST_LEEG",
  "FEIT_ZONDER_TERM",
  "TABEL_LEEG",
  "TABEL_KOP_ONTBREEKT",
  "TABEL_KOP_LEEG",
  "TABEL_RIJKOP_LEEG",
  "TABEL_KOLOMMEN_ONGELIJK",
  "ALTERNATIEF_LEEG",
  "ALTERNATIEF_BESTANDSNAAM",
  "ALTERNATIEF_DUBBEL",
  "ALTERNATIEF_TE_LANG",
  "AFBEELDING_KLEUR_ONBEKEND",
  "AFBEELDING_LEEG",
  "GRAFIEK_ZONDER_TITEL",
  "GRAFIEK_ZONDER_GEGEVENS",
  "GRAFIEK_REEKS_ZONDER_NAAM",
  "GRAFIEK_AANTAL_ONGELIJK",
  "GRAFIEK_GETAL_ONGELDIG",
  "LINK_LEEG",
  "LINK_ADRES_ONBEKEND",
  "LINK_TEKST_VAAG",
  "LINK_TEKST_ADRES",
  "LINK_TEKST_DUBBEL",
  "ONDERTEKENAAR_ZONDER_ROL",
] as const;
export type DocumentCode = (typeof documentCodes)[number];

/** What an author of templates must or should mend. */
export interface DocumentFinding {
  readonly code: DocumentCode;
  readonly ernst: "fout" | "waarschuwing";
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly params: DocumentParams;
}

export type DocumentParams = Readonly<Record<string, string | number>>;

export function fout(code: DocumentCode, pointer: string, params: DocumentParams = {}): DocumentFinding {
  return { code, ernst: "fout", pointer, params };
}

export function waarschuwing(code: DocumentCode, pointer: string, params: DocumentParams = {}): DocumentFinding {
  return { code, ernst: "waarschuwing", pointer, params };
}

export const isBlank = (text: string) => text.trim() === "";
