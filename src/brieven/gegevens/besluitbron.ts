import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import type { Briefvraag } from "./gather-brief.ts";

/** A letter about a decision: what it is gathered from, for one reader. */
export interface Besluitbron extends Briefvraag {
  readonly beslissing: Beslissing;
}

/** Whether this reader can object to the decision. */
export function kanBezwaarMaken({ lezer, beslissing }: Besluitbron): boolean {
  return beslissing.rechtsgevolg.bezwaar?.door.some((wie) => wie === lezer) === true;
}
