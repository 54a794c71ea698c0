import type { Delen } from "../../formulier/formulier.ts";
import type { Briefkeuze, Briefzaak } from "../brief.ts";
import type { Lezer } from "../sjabloon.ts";
import { gatherAanvulling } from "./gather-aanvulling.ts";
import { gatherBasis } from "./gather-basis.ts";
import { gatherBericht } from "./gather-bericht.ts";
import { gatherBesluit } from "./gather-besluit.ts";
import { gatherEigen } from "./gather-eigen.ts";
import type { Briefgegevens } from "./vorm.ts";

/** What a letter is gathered from. `zichtbaar` is the form as this reader may see it; only routing looks at the whole form. */
export interface Briefvraag {
  readonly zaak: Briefzaak;
  readonly keuze: Briefkeuze;
  readonly lezer: Lezer;
  readonly zichtbaar: Partial<Delen>;
  readonly aanhef: string;
}

/** Every value the templates may use, in words, for one reader. */
export function gatherBrief(vraag: Briefvraag): Briefgegevens {
  return {
    ...gatherBasis(vraag),
    aanvulling: gatherAanvulling(vraag),
    bericht: gatherBericht(vraag),
    besluit: gatherBesluit(vraag),
    eigen: gatherEigen(vraag),
  };
}
