import type { Bron } from "../../regels/bron.ts";

export const oorzaken = [
  "advies-lager",
  "ander-regime",
  "regime-uren",
  "langere-periode",
  "einde-contract",
  "contracturen",
  "korte-contracttabel",
  "jaargrens",
  "wettelijk-maximum",
  "te-laat",
  "geen-extra-uren",
  "eerder-einde",
  "geen-recht",
  "ziekte",
  "doel-buiten-jobcoaching",
  "uren-niet-onderbouwd",
  "keuze-beslisser",
] as const;
export type Oorzaak = (typeof oorzaken)[number];

/** One cause of a difference with what was asked. All causes together are the whole difference. */
export interface Verschil {
  readonly oorzaak: Oorzaak;
  /** Hours less than before this cause; below zero when it gives more. */
  readonly minder: number;
  /** The own words of the beslisser on this cause. */
  readonly reden: string | null;
  /** The goal of the form it is about. */
  readonly doel: string | null;
  /** The facts behind the sentence; days as yyyy-mm-dd. What nobody knows is not there. */
  readonly getallen: Getallen;
  readonly uitleg: string;
  readonly bronnen: readonly Bron[];
}

export type Getallen = Readonly<Record<string, number | string>>;

/** A cause of the calculation itself: nobody chose it, and it is about no goal. */
export function maakVerschil(
  verschil: Pick<Verschil, "oorzaak" | "minder" | "uitleg" | "bronnen"> & { readonly getallen?: Getallen },
): Verschil {
  return { reden: null, doel: null, getallen: {}, ...verschil };
}
