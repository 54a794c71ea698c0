import type { Rol } from "../../domein/rol.ts";
import type { Bron } from "../bron.ts";
import type { Antwoord, Vraag } from "../uitleg.ts";
import type { Feit } from "./feiten.ts";

export type Rechtsoordeel = "voldoet" | "voldoet-niet" | "onbekend" | "menselijkeBeoordeling";

/** One condition of the right, with what it rests on and, when a person must say something, the question. */
export interface Voorwaarde {
  readonly id: string;
  readonly naam: string;
  readonly uitkomst: Rechtsoordeel;
  readonly feiten: readonly Feit[];
  readonly uitleg: string;
  /** Which exception carries the outcome. */
  readonly uitzondering?: string;
  readonly vraag?: Vraag;
  readonly bronnen: readonly Bron[];
}

/** What is the same whatever the outcome is. */
export interface Kop {
  readonly id: string;
  readonly naam: string;
  readonly bronnen: readonly Bron[];
}

export function voldoet(kop: Kop, feiten: readonly Feit[], uitleg: string, uitzondering?: string): Voorwaarde {
  return { ...start(kop, feiten, uitleg, "voldoet"), ...(uitzondering === undefined ? {} : { uitzondering }) };
}

export function voldoetNiet(kop: Kop, feiten: readonly Feit[], uitleg: string, vraag?: Vraag): Voorwaarde {
  return { ...start(kop, feiten, uitleg, "voldoet-niet"), ...(vraag === undefined ? {} : { vraag }) };
}

export function onbekend(kop: Kop, feiten: readonly Feit[], uitleg: string, vraag: Vraag): Voorwaarde {
  return { ...start(kop, feiten, uitleg, "onbekend"), vraag };
}

export function menselijk(
  kop: Kop,
  feiten: readonly Feit[],
  uitleg: string,
  vraag: Vraag,
  uitzondering?: string,
): Voorwaarde {
  return {
    ...start(kop, feiten, uitleg, "menselijkeBeoordeling"),
    vraag,
    ...(uitzondering === undefined ? {} : { uitzondering }),
  };
}

/** One question per condition, so that its code follows from it: `RECHT_NUL_UREN`. */
export function vraagOver(kop: Kop, aan: Rol, vraag: string, antwoorden: Readonly<Record<string, string>> = {}): Vraag {
  const keuzes: readonly Antwoord[] = Object.entries(antwoorden).map(([waarde, gevolg]) => ({ waarde, gevolg }));
  return {
    code: `RECHT_${kop.id.toUpperCase().replaceAll("-", "_")}`,
    aan,
    vraag,
    ...(keuzes.length === 0 ? {} : { antwoorden: keuzes }),
    bronnen: kop.bronnen,
  };
}

export const jaNee = (ja: string, nee: string): Readonly<Record<string, string>> => ({ ja, nee });

function start(
  { id, naam, bronnen }: Kop,
  feiten: readonly Feit[],
  uitleg: string,
  uitkomst: Rechtsoordeel,
): Voorwaarde {
  return { id, naam, uitkomst, feiten, uitleg, bronnen };
}

/** Certainly wrong weighs most, then what a person must find out, then what a person must judge. */
const volgorde: readonly Rechtsoordeel[] = ["voldoet-niet", "onbekend", "menselijkeBeoordeling", "voldoet"];

/** The outcome of all together; of no conditions at all nothing is known. */
export function gezamenlijk(voorwaarden: readonly Voorwaarde[]): Rechtsoordeel {
  return volgorde.find((oordeel) => voorwaarden.some(({ uitkomst }) => uitkomst === oordeel)) ?? "onbekend";
}

/** The one that decides; the first of those that weigh the same. */
export function zwaarste<T extends { readonly uitkomst: Rechtsoordeel }>(gevallen: readonly T[]): T | undefined {
  return volgorde.flatMap((oordeel) => gevallen.filter(({ uitkomst }) => uitkomst === oordeel))[0];
}
