import { telWoord } from "../../domein/getal.ts";
import { isRegime } from "../../domein/regime.ts";
import { urenWoorden } from "./minuten.ts";
import type { Verschilgegevens } from "./vorm-verschil.ts";
import { dagWoorden, percentageWoorden, regimeWoorden } from "./woorden.ts";

/** The facts behind a cause, or behind a step, as the decision keeps them. */
export type Getallen = Readonly<Record<string, number | string | undefined>>;

export type Feiten = Pick<
  Verschilgegevens,
  | "dagen"
  | "laatsteDagOpTijd"
  | "advies"
  | "grens"
  | "regime"
  | "percentage"
  | "urenPerWeek"
  | "vanaf"
  | "van"
  | "totEnMet"
  | "laatsteDag"
  | "urenOud"
  | "urenNieuw"
  | "percentageOud"
  | "percentageNieuw"
  | "jaar"
  | "erbij"
  | "dagenOud"
  | "dagenNieuw"
>;

/** In words; what a decision does not say is nothing. */
export function describeGetallen(getallen: Getallen): Feiten {
  return {
    dagen: dagen(getallen.dagen),
    laatsteDagOpTijd: dag(getallen.laatsteDagOpTijd),
    advies: uren(getallen.advies),
    grens: uren(getallen.grens ?? getallen.maximum),
    regime: regime(getallen.regime),
    percentage: percentage(getallen.percentage),
    urenPerWeek: uren(getallen.urenPerWeek),
    vanaf: dag(getallen.vanaf),
    van: dag(getallen.van),
    totEnMet: dag(getallen.totEnMet),
    laatsteDag: dag(getallen.laatsteDag),
    urenOud: uren(getallen.urenOud),
    urenNieuw: uren(getallen.urenNieuw),
    percentageOud: percentage(getallen.percentageOud),
    percentageNieuw: percentage(getallen.percentageNieuw),
    jaar: jaar(getallen.jaar),
    erbij: getallen.erbij === 0 ? null : uren(getallen.erbij),
    dagenOud: dagen(getallen.dagenOud),
    dagenNieuw: dagen(getallen.dagenNieuw),
  };
}

type Waarde = number | string | undefined;

/** Only a number that a letter can say. */
export function getal(waarde: Waarde): number | null {
  return typeof waarde === "number" && Number.isFinite(waarde) && waarde >= 0 ? waarde : null;
}

function uren(waarde: Waarde): string | null {
  const aantal = getal(waarde);
  return aantal === null ? null : urenWoorden(aantal);
}

function dagen(waarde: Waarde): string | null {
  const aantal = getal(waarde);
  return aantal === null ? null : telWoord(aantal, "dag", "dagen");
}

function percentage(waarde: Waarde): string | null {
  const deel = getal(waarde);
  return deel === null ? null : percentageWoorden(deel);
}

function dag(waarde: Waarde): string | null {
  return typeof waarde === "string" ? dagWoorden(waarde) : null;
}

function regime(waarde: Waarde): string | null {
  return typeof waarde === "string" && isRegime(waarde) ? regimeWoorden[waarde] : null;
}

const rangtelwoorden = ["eerste", "tweede", "derde"];

/** Percentages do not change after the third year, so a later one is not told apart. */
function jaar(waarde: Waarde): string | null {
  const nummer = getal(waarde);
  return nummer === null ? null : (rangtelwoorden[nummer - 1] ?? null);
}
