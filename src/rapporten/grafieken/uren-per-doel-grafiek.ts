import { chart } from "../../document/build.ts";
import type { Chart } from "../../document/document.ts";
import { formatUren, telWoord } from "../../domein/getal.ts";

export interface Doeluren {
  readonly doel: string;
  readonly gevraagd: number | null;
  readonly gebruikt: number;
}

/** What was thought to be needed for each goal, beside what was used. */
export function urenPerDoelGrafiek(doelen: readonly Doeluren[]): Chart {
  return chart({
    form: "bars",
    title: "Uren per doel",
    alternative: describe(doelen),
    unit: "uren",
    category: "Doel",
    categories: doelen.map(({ doel }) => doel),
    series: [
      { name: "Gevraagd", values: doelen.map(({ gevraagd }) => gevraagd) },
      { name: "Gebruikt", values: doelen.map(({ gebruikt }) => gebruikt) },
    ],
  });
}

function describe(doelen: readonly Doeluren[]): string {
  const zinnen = doelen.map(({ doel, gevraagd, gebruikt }) =>
    gevraagd === null
      ? `${doel}: ${formatUren(gebruikt)} gebruikt.`
      : `${doel}: ${formatUren(gevraagd)} gevraagd, ${formatUren(gebruikt)} gebruikt.`,
  );
  return [`Uren per doel, voor ${telWoord(doelen.length, "doel", "doelen")}.`, ...zinnen].join(" ");
}
