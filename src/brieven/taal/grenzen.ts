import type { Lezer } from "../sjabloon.ts";

export interface Taalgrenzen {
  readonly ernst: "fout" | "waarschuwing";
  readonly woordenPerZin: number;
  readonly langsteZin: number;
  readonly eersteZin: number;
  readonly langsteAlinea: number;
  /** Flesch-Douma, from 0 to 100; `undefined` is not judged. */
  readonly leesscore: number | undefined;
}

const zakelijk: Taalgrenzen = {
  ernst: "waarschuwing",
  woordenPerZin: 18,
  langsteZin: 30,
  eersteZin: 20,
  langsteAlinea: 80,
  leesscore: undefined,
};

/** What plain means for each reader. A client's letter must keep to it, a business letter should. */
export const grenzen: Readonly<Record<Lezer, Taalgrenzen>> = {
  client: { ernst: "fout", woordenPerZin: 12, langsteZin: 20, eersteZin: 20, langsteAlinea: 80, leesscore: 70 },
  jobcoach: zakelijk,
  werkgever: zakelijk,
};
