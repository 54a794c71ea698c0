import { gatherBerekening } from "./gather-berekening.ts";
import type { Briefvraag } from "./gather-brief.ts";
import { gatherOpdracht } from "./gather-opdracht.ts";
import { gatherPlan } from "./gather-plan.ts";
import { gatherRechtsgevolg } from "./gather-rechtsgevolg.ts";
import { gatherRedenen } from "./gather-redenen.ts";
import { gatherTermijnen } from "./gather-termijnen.ts";
import { gatherUren } from "./gather-uren.ts";
import type { Briefgegevens } from "./vorm.ts";

/** All that a decision says to one reader; nothing without a decision. */
export function gatherBesluit(vraag: Briefvraag): Briefgegevens["besluit"] {
  const { beslissing } = vraag.zaak;
  if (beslissing === null) return null;
  const bron = { ...vraag, beslissing };
  return {
    ...gatherUren(bron),
    ...gatherRedenen(bron),
    ...gatherPlan(bron),
    ...gatherBerekening(bron),
    ...gatherTermijnen(bron),
    ...gatherRechtsgevolg(bron),
    ...gatherOpdracht(bron),
  };
}
