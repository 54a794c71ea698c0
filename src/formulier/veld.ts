import type { Invuller } from "../domein/rol.ts";

/** When an answer is required; the predicate of each is in `check/verplicht.ts`. */
export const condities = [
  "altijd",
  "vervolg",
  "te-laat",
  "met-contract",
  "ingeleend",
  "matching",
  "bij-aanvraag",
  "bij-gemeente",
  "tenzij-gemeente",
  "tenzij-geweigerd",
  "tenzij-aanmelding",
  "tenzij-ander-meldt",
  "ander-meldt",
  "adres-nodig",
] as const;
export type Conditie = (typeof condities)[number];

export const gevoeligheden = ["geen", "persoonsgegeven", "bsn", "gezondheid", "financieel", "vertrouwelijk"] as const;
export type Gevoelig = (typeof gevoeligheden)[number];

export const formaten = ["date", "bsn", "postcode", "kvk", "iban", "telefoon", "email"] as const;
export type Formaat = (typeof formaten)[number];

/** Where known data comes from: the kind of record and the pointer inside it, as in `personen:/adres/plaats`. */
export const bekendeBronnen = ["personen", "werkgevers", "organisaties", "contracten", "dossier"] as const;
export type BekendeBron = (typeof bekendeBronnen)[number];

export interface Veld {
  readonly kind: "veld";
  readonly titel: string;
  readonly invullers: readonly Invuller[];
  readonly inzage: string;
  readonly gevoelig: Gevoelig;
  readonly formaat?: Formaat;
  /** A person typed it, so it may hold what should not be there: a few words (a name, a title) or a text. */
  readonly vrij?: "woorden" | "tekst";
  /** One of a fixed list of answers. */
  readonly keuze?: true;
  readonly bekend?: string;
  readonly verplicht?: Conditie;
}
export interface Onderdeel {
  readonly kind: "onderdeel";
  readonly titel: string;
  readonly invullers: readonly Invuller[];
  readonly velden: Readonly<Record<string, Knoop>>;
  readonly verplicht?: Conditie;
}
export interface Reeks {
  readonly kind: "reeks";
  readonly titel: string;
  readonly invullers: readonly Invuller[];
  readonly bekend?: string;
  readonly item: Knoop;
  readonly verplicht?: Conditie;
}
export interface Keuze {
  readonly kind: "keuze";
  readonly titel: string;
  readonly invullers: readonly Invuller[];
  readonly tag: string;
  readonly takken: Readonly<Record<string, Onderdeel>>;
  readonly verplicht?: Conditie;
}
/** The form as a tree of fields with their resolved annotations, made from the schema by `npm run generate`. */
export type Knoop = Veld | Onderdeel | Reeks | Keuze;
