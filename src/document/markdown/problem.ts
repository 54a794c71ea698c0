export const markdownCodes = [
  "BLADZIJDE_IN_BLOK",
  "BLOK_IN_BLOK",
  "BLOK_LEEG",
  "BLOK_NIET_GEOPEND",
  "BLOK_NIET_GESLOTEN",
  "BLOK_ONBEKEND",
  "INSPRINGING_ONVERWACHT",
  "KOP_NIVEAU_ONBEKEND",
  "KOP_ZONDER_TEKST",
  "LIJST_NIET_GESLOTEN",
  "LIJST_NUMMER_ONVERWACHT",
  "LIJST_PUNT_LEEG",
  "LIJST_TE_DIEP",
  "LINK_ADRES_ONBEKEND",
  "LINK_ONVOLLEDIG",
  "LINK_ZONDER_TEKST",
  "NADRUK_LEEG",
  "NADRUK_NIET_GESLOTEN",
  "NADRUK_ONVERWACHT",
  "OPMAAK_ONBEKEND",
  "TABEL_CELLEN_ONGELIJK",
  "TABEL_NIET_GESLOTEN",
  "TABEL_ZONDER_RIJEN",
  "TABEL_ZONDER_STREEP",
  "TEKEN_VERBODEN",
  "TEKEN_ZONDER_BETEKENIS",
] as const;
export type MarkdownCode = (typeof markdownCodes)[number];

export interface MarkdownProblem {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly code: MarkdownCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A piece of one line, with the place where it begins. */
export interface Line {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Says what is wrong at `offset` in a line. */
export type Report = (code: MarkdownCode, at: Line, offset?: number, params?: MarkdownProblem["params"]) => void;

/** The rest of a line, its place kept. */
export function dropStart({ text, line, column }: Line, count: number): Line {
  return { text: text.slice(count), line, column: column + count };
}
