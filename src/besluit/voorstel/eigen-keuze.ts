import { type Datum, readDatum } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import type { Delen } from "../../formulier/formulier.ts";
import { readPeriode } from "./vergelijking.ts";

/** What the beslisser chose without being asked; it travels with the answers under names no question has. */
export interface EigenKeuze {
  readonly soort?: string | undefined;
  readonly uren?: number | undefined;
  readonly periode?: Periode | undefined;
}

const namen = { soort: "eigen-soort", uren: "eigen-uren", van: "eigen-van", totEnMet: "eigen-tot-en-met" };

export function eigenAntwoorden({ soort, uren, periode }: EigenKeuze): readonly (readonly [string, string])[] {
  return [
    ...(soort === undefined ? [] : [[namen.soort, soort] as const]),
    ...(uren === undefined ? [] : [[namen.uren, String(uren)] as const]),
    ...(periode === undefined ? [] : [[namen.van, periode.van] as const, [namen.totEnMet, periode.totEnMet] as const]),
  ];
}

export function leesEigenKeuze(antwoorden: ReadonlyMap<string, string>): EigenKeuze {
  const uren = antwoorden.get(namen.uren);
  const [van, totEnMet] = [leesDag(antwoorden.get(namen.van)), leesDag(antwoorden.get(namen.totEnMet))];
  return {
    soort: antwoorden.get(namen.soort),
    uren: uren === undefined ? undefined : Number(uren),
    periode: van === undefined || totEnMet === undefined ? undefined : { van, totEnMet },
  };
}

function leesDag(tekst: string | undefined): Datum | undefined {
  return readDatum(tekst);
}

/** The period that a person chose instead of the one that was asked: an own one, or that of the advice. */
export function gekozenPeriode({ advies }: Delen, antwoorden: ReadonlyMap<string, string>): Periode | undefined {
  const eigen = leesEigenKeuze(antwoorden).periode;
  if (eigen !== undefined || antwoorden.get("ADVIES_PERIODE") !== "advies") return eigen;
  return readPeriode(advies?.periode) ?? undefined;
}

/** Awb 4:7: an own refusal rests on a judgement the applicant has not seen. */
export function isEigenAfwijzing(antwoorden: ReadonlyMap<string, string>): boolean {
  const { soort, uren } = leesEigenKeuze(antwoorden);
  return soort === undefined ? uren === 0 : soort === "afwijzing";
}
