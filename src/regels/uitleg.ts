import type { Rol } from "../domein/rol.ts";
import type { Bron } from "./bron.ts";

/** `te-bevestigen`: a number that rests on something no source confirms; a person must. */
export type Vastheid = "vast" | "te-bevestigen";

/** One step of a rule: what was done in words, with which numbers, and on which ground. */
export interface Stap {
  readonly soort: string;
  readonly tekst: string;
  readonly getallen: Readonly<Record<string, number | string>>;
  readonly bronnen: readonly Bron[];
}

export interface Antwoord {
  readonly waarde: string;
  readonly gevolg: string;
}

/** What a person must answer before the outcome can stand. The software never answers it. */
export interface Vraag {
  readonly code: string;
  readonly aan: Rol;
  readonly vraag: string;
  readonly antwoorden?: readonly Antwoord[];
  readonly bronnen: readonly Bron[];
}
