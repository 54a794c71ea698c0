import type { Term } from "../template/condition.ts";
import { listWays } from "../template/list-ways.ts";
import type { Template } from "../template/step.ts";
import { type Briefsituatie, briefBij } from "./situaties.ts";
import type { Lezer, Sjablonen } from "./sjabloon.ts";

/** The pieces a letter about this situation can say to this reader, whatever the rest of the case. */
export function listBouwstenen(
  situatie: Briefsituatie,
  lezer: Lezer,
  { brieven, bouwstenen }: Sjablonen,
): readonly string[] {
  const sjabloon = brieven[`${briefBij[situatie]}.${lezer}`];
  if (sjabloon === undefined) return [];
  const kan = ({ path: { parts, depth, about }, not }: Term): boolean => {
    const [groep, naam] = parts;
    if (depth > 0 || about !== "data" || parts.length !== 2 || (groep !== "situatie" && groep !== "lezer")) return true;
    return (naam === (groep === "situatie" ? situatie : lezer)) !== not;
  };
  const mag = ({ when }: Template): boolean => when.every(({ anyOf }) => anyOf.some(kan));
  const stenen = listWays(sjabloon.body, bouwstenen, mag).filter(({ kind }) => kind === "piece");
  return [...new Set(stenen.map(({ naam }) => naam))];
}
