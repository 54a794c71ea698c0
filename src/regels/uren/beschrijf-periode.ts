import { rondAf } from "../../domein/breuk.ts";
import { formatDatum } from "../../domein/datum.ts";
import { formatGetal, telWoord } from "../../domein/getal.ts";
import type { Periode } from "../../domein/periode.ts";
import type { Bron } from "../bron.ts";
import type { Stap } from "../uitleg.ts";
import type { Berekend } from "./bereken-lezing.ts";
import { urenVan } from "./bereken-lezing.ts";
import type { Deel } from "./segmenteer.ts";

export const dagenTekst = (aantal: number): string => telWoord(aantal, "dag", "dagen");
export const periodeTekst = ({ van, totEnMet }: Periode): string =>
  van === totEnMet ? formatDatum(van) : `${formatDatum(van)} tot en met ${formatDatum(totEnMet)}`;

/** The steps of one period: a line for each part, and the sum, rounded once. */
export function beschrijfPeriode({ periode, delen, exact, uren }: Berekend, nummer: number): readonly Stap[] {
  const bronnen = periode.soort === "contract" ? delen.flatMap((deel) => deel.bronnen).slice(0, 1) : [];
  const som: Stap = {
    soort: "periode",
    tekst:
      exact === undefined || uren === undefined
        ? `Periode ${nummer}, ${periodeTekst(periode)}: nog niet te berekenen.`
        : `Periode ${nummer}, ${periodeTekst(periode)}: ${formatGetal(rondAf(exact, 5))} uur, afgerond ${formatGetal(uren, 2)} uur.`,
    getallen: exact === undefined || uren === undefined ? { nummer } : { nummer, som: rondAf(exact, 5), uren },
    bronnen,
  };
  return [...delen.map((deel) => beschrijfDeel(deel, periode.soort)), som];
}

function beschrijfDeel(deel: Deel, soort: Berekend["periode"]["soort"]): Stap {
  const exact = urenVan(deel);
  const uren = exact && rondAf(exact, 5);
  const getallen = {
    dagen: deel.dagen,
    dagenTeLaat: deel.dagenTeLaat,
    werkurenPerWeek: deel.werkurenPerWeek,
    jaar: deel.jaar,
    ...(deel.percentage === undefined ? {} : { percentage: deel.percentage.valueOf() }),
    ...(uren === undefined ? {} : { uren }),
  };
  const som = soort === "proefplaatsing" ? plaatsingsom(deel) : werksom(deel);
  const uitkomst = uren === undefined ? "nog niet bekend" : `${formatGetal(uren)} uur`;
  const bronnen: readonly Bron[] = deel.bronnen;
  return { soort, tekst: `${periodeTekst(deel.periode)}: ${som} = ${uitkomst}.`, getallen, bronnen };
}

const getelde = ({ dagen, dagenTeLaat }: Deel): string =>
  dagenTeLaat === 0
    ? dagenTekst(dagen)
    : `(${formatGetal(dagen)} - ${formatGetal(dagenTeLaat)}) ${dagen - dagenTeLaat === 1 ? "dag" : "dagen"}`;

function werksom(deel: Deel): string {
  const { weken, begeleidingPerWeek } = deel;
  if (begeleidingPerWeek !== undefined)
    return `${getelde(deel)} / 7 × ${formatGetal(begeleidingPerWeek)} uur begeleiding per week${weken === 52 ? "" : ` × ${weken}/52`}`;
  const deelvan = deel.percentage === undefined ? "het percentage" : `${formatGetal(deel.percentage.valueOf())}%`;
  return `${getelde(deel)} × ${formatGetal(deel.werkurenPerWeek)} uur werk per week × ${weken}/364 × ${deelvan}${deel.regime === null ? "" : ` (jaar ${deel.jaar})`}`;
}

function plaatsingsom(deel: Deel): string {
  const vast = deel.perDag?.mul(deel.dagen);
  const uren =
    vast === undefined ? "vast aantal uren van de proefplaatsing" : `${formatGetal(rondAf(vast, 2))} vaste uren`;
  return deel.dagenTeLaat === 0 ? uren : `${uren} × (${deel.dagen} - ${deel.dagenTeLaat}) / ${deel.dagen} dagen`;
}
