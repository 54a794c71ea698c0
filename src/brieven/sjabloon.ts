import type { Pieces } from "../template/filling.ts";
import type { Template } from "../template/step.ts";

export const lezers = ["client", "jobcoach", "werkgever"] as const;
export type Lezer = (typeof lezers)[number];

/** What a receipt answers; a signal is not yet an application. */
export const ontvangsten = ["aanvraag", "aanmelding", "signaal", "wijziging", "afsluiting", "evaluatie"] as const;
export type Ontvangst = (typeof ontvangsten)[number];

/** The words of one letter for one reader, as they stand in `templates/`. */
export interface Sjabloon {
  readonly onderwerp: string;
  readonly body: Template;
}

/** All words of the product, read once by the shell: `ontvangst/aanvraag.client` → template. */
export interface Sjablonen {
  readonly brieven: Readonly<Record<string, Sjabloon>>;
  readonly bouwstenen: Pieces;
}
