import type { Lezer } from "../sjabloon.ts";
import type { Briefbeeld } from "./briefbeeld.ts";

/** Something a letter must hold, or must not. */
export interface Element {
  readonly id: string;
  /** What it is, in Dutch, for who writes the templates. */
  readonly wat: string;
  /** The law or the report that asks for it, or `taal`. */
  readonly bron: string;
  readonly soort: "verplicht" | "verboden";
  readonly voor: readonly Lezer[];
  readonly geldt: (beeld: Briefbeeld) => boolean;
  /** What lacks when it is obligatory, what stands there when it is forbidden; nothing is right. */
  readonly zoek: (beeld: Briefbeeld) => readonly string[];
}

/** One element that is not as it should be in one letter. */
export interface Elementbevinding {
  readonly element: string;
  readonly soort: "ontbreekt" | "verboden";
  readonly wat: string;
  readonly bron: string;
  /** What was looked for in vain, or what was found. */
  readonly gevonden: string;
}

type Kern = Omit<Element, "soort" | "geldt" | "zoek"> & { readonly geldt?: Element["geldt"] };

const altijd = (): boolean => true;

export function verplicht(kern: Kern, zoek: Element["zoek"]): Element {
  return { geldt: altijd, ...kern, soort: "verplicht", zoek };
}

export function verboden(kern: Kern, zoek: Element["zoek"]): Element {
  return { geldt: altijd, ...kern, soort: "verboden", zoek };
}
