import type { Condition } from "../template/condition.ts";
import { listWays } from "../template/list-ways.ts";
import type { Briefkeuze, Briefzaak } from "./brief.ts";
import type { Lezer, Sjablonen } from "./sjabloon.ts";
import { traceBrief } from "./trace-brief.ts";

/** One piece of a letter, whether it is said this time, and why it exists. */
export interface Bouwsteenuitleg {
  readonly naam: string;
  readonly gebruikt: boolean;
  /** As its author wrote it; null when it is always said to its readers. */
  readonly wanneer: string | null;
  readonly voor: readonly Lezer[];
  readonly bron: string;
  readonly uitleg: string;
}

/** The letter of one reader, piece by piece. Holds nothing of the case but which pieces are said. */
export interface Briefuitleg {
  readonly lezer: Lezer;
  readonly sjabloon: string;
  readonly uitleg: string;
  readonly bouwstenen: readonly Bouwsteenuitleg[];
}

/** Which pieces the letter for this reader is made of; undefined when there is no template for it. */
export function explainBrief(
  zaak: Briefzaak,
  keuze: Briefkeuze,
  lezer: Lezer,
  sjablonen: Sjablonen,
): Briefuitleg | undefined {
  const gevolgd = traceBrief(zaak, keuze, lezer, sjablonen);
  if (gevolgd === undefined) return undefined;
  const { sjabloon, spoor } = gevolgd;
  const gebruikt = new Map<string, boolean>();
  for (const { kind, naam, visit } of listWays(sjabloon.body, sjablonen.bouwstenen))
    if (kind === "piece") gebruikt.set(naam, gebruikt.get(naam) === true || spoor.visits.has(visit));
  return {
    lezer,
    sjabloon: `${keuze.brief}.${lezer}`,
    uitleg: sjabloon.uitleg,
    bouwstenen: [...gebruikt].map(([naam, ja]) => describeBouwsteen(naam, ja, sjablonen)),
  };
}

function describeBouwsteen(naam: string, gebruikt: boolean, { bouwstenen, voorwerk }: Sjablonen): Bouwsteenuitleg {
  const { voor = [], bron = "", uitleg = "" } = voorwerk[naam] ?? {};
  return { naam, gebruikt, wanneer: describeWanneer(bouwstenen[naam]?.when ?? []), voor, bron, uitleg };
}

/** Whom a piece is for stands beside it already. */
export function describeWanneer(when: readonly Condition[]): string | null {
  const eigen = when.filter(({ anyOf }) => !anyOf.every(({ path, not }) => !not && path.parts[0] === "lezer"));
  if (eigen.length === 0) return null;
  return eigen
    .map(({ anyOf }) => anyOf.map(({ path, not }) => `${not ? "niet " : ""}${path.name}`).join(" of "))
    .join(", en ");
}
