import type { Stap } from "../../besluit/beslissing/beslissing.gen.ts";
import { addDays, formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { dagenVan } from "../../domein/periode.ts";
import { protocol, uwv2023 } from "../../regels/bron.ts";
import type { Periodevan } from "./proefzaak.ts";

const werkuren = 24;

/** 24 hours of work a week, 48 weeks a year, and of that ten percent. */
export function urenVanSom(periode: Periodevan, percentage = 10): number {
  return Math.round((dagenVan(periode) * werkuren * 48 * percentage) / 364) / 100;
}

/** The steps of that sum, as the calculation writes them. */
export function beschrijfSom(periode: Periodevan, percentages: readonly number[] = [10]): readonly Stap[] {
  const delen = deelIn(periode, percentages.length).map((deel, plaats) =>
    beschrijfDeel(deel, percentages[plaats] ?? 10, plaats),
  );
  const uren = delen.reduce((som, deel) => som + Math.round(deel.uren * 100), 0) / 100;
  return [
    {
      soort: "gevraagd",
      tekst: `De periode is ${tekst(periode)}: ${dagenVan(periode)} dagen.`,
      getallen: { dagen: dagenVan(periode) },
      bronnen: [uwv2023("§5.2")],
    },
    ...delen.map(({ stap }) => stap),
    {
      soort: "periode",
      tekst: `Periode 1, ${tekst(periode)}: ${formatGetal(uren, 2)} uur, afgerond ${formatGetal(uren, 2)} uur.`,
      getallen: { nummer: 1, som: uren, uren },
      bronnen: [protocol()],
    },
    { soort: "totaal", tekst: `Samen: ${formatGetal(uren, 2)} uur.`, getallen: { uren }, bronnen: [] },
  ];
}

/** So many parts that follow each other; the last takes the days that are left. */
export function deelIn({ van, totEnMet }: Periodevan, aantal: number): readonly Periodevan[] {
  const lengte = Math.floor(dagenVan({ van, totEnMet }) / aantal);
  return Array.from({ length: aantal }, (_, plaats) => ({
    van: addDays(van, plaats * lengte),
    totEnMet: plaats === aantal - 1 ? totEnMet : addDays(van, (plaats + 1) * lengte - 1),
  }));
}

function beschrijfDeel(
  deel: Periodevan,
  percentage: number,
  plaats: number,
): { readonly uren: number; readonly stap: Stap } {
  const dagen = dagenVan(deel);
  const uren = urenVanSom(deel, percentage);
  const jaar = plaats + 1;
  return {
    uren,
    stap: {
      soort: "contract",
      tekst: `${tekst(deel)}: ${dagen} dagen × ${werkuren} uur werk per week × 48/364 × ${formatGetal(percentage)}% (jaar ${jaar}) = ${formatGetal(uren)} uur.`,
      getallen: { dagen, dagenTeLaat: 0, werkurenPerWeek: werkuren, jaar, percentage, uren },
      bronnen: [protocol()],
    },
  };
}

const tekst = ({ van, totEnMet }: Periodevan): string => `${formatDatum(van)} tot en met ${formatDatum(totEnMet)}`;
