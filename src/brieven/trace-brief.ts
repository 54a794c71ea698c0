import { type Traced, traceTemplate } from "../template/trace-template.ts";
import type { Briefkeuze, Briefzaak } from "./brief.ts";
import { type Briefopzet, prepareBrief } from "./prepare-brief.ts";
import type { Lezer, Sjablonen, Sjabloon } from "./sjabloon.ts";

/** A letter as who judges its words sees it: the data, the text, and where each word comes from. */
export interface Briefspoor extends Briefopzet {
  readonly sjabloon: Sjabloon;
  readonly spoor: Traced;
}

/** The same letter as `composeBrief` makes, however broken its templates are. Undefined when no template says it. */
export function traceBrief(
  zaak: Briefzaak,
  keuze: Briefkeuze,
  lezer: Lezer,
  { brieven, bouwstenen }: Sjablonen,
): Briefspoor | undefined {
  const naam = `${keuze.brief}.${lezer}`;
  const sjabloon = Object.hasOwn(brieven, naam) ? brieven[naam] : undefined;
  if (sjabloon === undefined) return undefined;
  const opzet = prepareBrief(zaak, keuze, lezer);
  return { ...opzet, sjabloon, spoor: traceTemplate(sjabloon.body, bouwstenen, opzet.gegevens) };
}
