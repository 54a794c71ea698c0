import { chart } from "../../document/build.ts";
import type { Chart } from "../../document/document.ts";
import { telWoord } from "../../domein/getal.ts";

/** How the goals of one group came out; a group is a half-year, a regime, a coach. */
export interface Doelenregel {
  readonly naam: string;
  readonly bereikt: number;
  readonly deels: number;
  readonly niet: number;
}

/** Goals reached, partly and not, per group; `groep` names what the groups are, as "Half jaar". */
export function doelenGrafiek(regels: readonly Doelenregel[], groep: string): Chart {
  return chart({
    form: "bars",
    title: "Doelen bereikt",
    alternative: describeDoelen(regels),
    unit: "doelen",
    category: groep,
    categories: regels.map(({ naam }) => naam),
    series: [
      { name: "Bereikt", values: regels.map(({ bereikt }) => bereikt) },
      { name: "Deels", values: regels.map(({ deels }) => deels) },
      { name: "Niet", values: regels.map(({ niet }) => niet) },
    ],
  });
}

const allesIn = ({ bereikt, deels, niet }: Doelenregel): number => bereikt + deels + niet;

function describeDoelen(regels: readonly Doelenregel[]): string {
  const som = (tel: (regel: Doelenregel) => number): number => regels.reduce((tot, regel) => tot + tel(regel), 0);
  const alles = som(allesIn);
  if (alles === 0) return "Doelen die zijn bereikt. Er zijn nog geen doelen.";
  const delen = `${som(({ bereikt }) => bereikt)} bereikt, ${som(({ deels }) => deels)} deels en ${som(({ niet }) => niet)} niet`;
  return [`Van ${telWoord(alles, "doel", "doelen")}: ${delen}.`, ...besteVan(regels)].join(" ");
}

/** Told only when one group stands out. */
function besteVan(regels: readonly Doelenregel[]): readonly string[] {
  const metDoelen = regels.filter((regel) => allesIn(regel) > 0);
  const [beste, tweede] = metDoelen.toSorted((een, ander) => aandeel(ander) - aandeel(een));
  if (beste === undefined || tweede === undefined || aandeel(beste) === aandeel(tweede)) return [];
  return [`Het grootste deel is bereikt in ${beste.naam}: ${beste.bereikt} van de ${allesIn(beste)}.`];
}

const aandeel = (regel: Doelenregel): number => regel.bereikt / allesIn(regel);
