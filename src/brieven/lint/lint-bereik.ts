import { listWays, type TemplateWay } from "../../template/list-ways.ts";
import type { Sjablonen } from "../sjabloon.ts";
import type { Bereikcode, Lintvondst } from "./lintvondst.ts";

/** Which way the letters of all cases went. */
export interface Bereik {
  readonly visits: ReadonlySet<string>;
  /** The skeletons that were used at all. */
  readonly geschreven: ReadonlySet<string>;
}

/** What no case ever comes to. Such words nobody reads before they are sent. */
export function lintBereik({ brieven, bouwstenen }: Sjablonen, { visits, geschreven }: Bereik): readonly Lintvondst[] {
  const perBrief = Object.entries(brieven).map(([naam, { body }]) => ({
    naam,
    file: body.file,
    ways: listWays(body, bouwstenen),
  }));
  const gebruikt = perBrief.flatMap(({ file, ways }) => [
    file,
    ...ways.flatMap((way) => (way.kind === "piece" && visits.has(way.visit) ? (bouwstenen[way.naam]?.file ?? []) : [])),
  ]);
  const bereikt = new Set(gebruikt);
  return perBrief.flatMap(({ naam, file, ways }) =>
    geschreven.has(naam)
      ? ways.filter((way) => !visits.has(way.visit) && bereikt.has(way.file)).map(vondstOver)
      : [vondstVan("BRIEF_NOOIT_BEREIKT", { file, line: 1, column: 1 }, naam)],
  );
}

function vondstOver(way: TemplateWay): Lintvondst {
  if (way.kind === "piece") return vondstVan("BOUWSTEEN_NOOIT_BEREIKT", way, way.naam);
  return vondstVan("TEKST_NOOIT_BEREIKT", way, way.way === "yes" ? `met ${way.naam}` : `zonder ${way.naam}`);
}

const meldingen: Readonly<Record<Bereikcode, (naam: string) => string>> = {
  BRIEF_NOOIT_BEREIKT: (naam) => `Geen enkele proefzaak geeft de brief ${naam}. Kijk of hij nog nodig is.`,
  BOUWSTEEN_NOOIT_BEREIKT: (naam) =>
    `In geen enkele proefbrief staat hier de bouwsteen ${naam}. Kijk of de voorwaarde klopt, of haal hem hier weg.`,
  TEKST_NOOIT_BEREIKT: (naam) =>
    `De tekst ${naam} staat in geen enkele proefbrief. Kijk of de voorwaarde klopt, of haal de tekst weg.`,
};

function vondstVan(
  code: Bereikcode,
  { file, line, column }: Pick<Lintvondst, "file" | "line" | "column">,
  naam: string,
): Lintvondst {
  return {
    code,
    ernst: "waarschuwing",
    file,
    line,
    column,
    melding: meldingen[code](naam),
    over: naam,
    zin: null,
    proefzaak: null,
    lezers: [],
  };
}
