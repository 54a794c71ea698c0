import type { Document } from "../document/document.ts";
import { Fault } from "../domein/fault.ts";
import { fillTemplate } from "../template/fill-template.ts";
import { locateProblem } from "../template/problem.ts";
import type { Briefkeuze, Briefzaak } from "./brief.ts";
import { finishBrief, prepareBrief } from "./prepare-brief.ts";
import type { Lezer, Sjablonen } from "./sjabloon.ts";

/** One letter for one reader: what this reader may see, in the words of the templates. */
export function composeBrief(zaak: Briefzaak, keuze: Briefkeuze, lezer: Lezer, sjablonen: Sjablonen): Document {
  const naam = `${keuze.brief}.${lezer}`;
  const sjabloon = sjablonen.brieven[naam];
  if (sjabloon === undefined) throw new Fault("TEMPLATE_MISSING", naam);
  const opzet = prepareBrief(zaak, keuze, lezer);
  const body = fillTemplate(sjabloon.body, sjablonen.bouwstenen, opzet.gegevens);
  if (!body.ok) throw new Fault("TEMPLATE_BROKEN", body.problems.map(locateProblem).join("; "));
  const brief = finishBrief(opzet, body.blocks, zaak.op);
  if (brief === undefined) throw new Fault("LETTER_WITHOUT_TITLE", naam);
  return brief;
}
