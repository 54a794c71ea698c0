import type { Beslissing } from "../besluit/beslissing/decide-beslissing.ts";
import type { Dossier } from "../besluit/dossier/read-dossier.ts";
import type { Document } from "../document/document.ts";
import type { Finding } from "../domein/bevinding/finding.ts";
import type { Datum } from "../domein/datum.ts";
import type { Formulier } from "../formulier/formulier.ts";
import type { Beleid } from "../regels/beleid/beleid.ts";
import type { Briefnaam, Briefsituatie } from "./situaties.ts";
import type { Lezer } from "./sjabloon.ts";

/** All that a letter is made of. Without a decision it is a message about the form and what happened since. */
export interface Briefzaak {
  readonly formulier: Formulier;
  readonly dossier: Dossier;
  readonly beleid: Beleid;
  /** What is wrong in the form or still to come. */
  readonly bevindingen: readonly Finding[];
  readonly beslissing: Beslissing | null;
  /** The day of the letter. */
  readonly op: Datum;
}

/** Whether a reader gets a letter, and why. */
export interface Lezerkeuze {
  readonly lezer: Lezer;
  readonly krijgt: boolean;
  /** Why, in Dutch, for who asks how this was chosen. */
  readonly waarom: string;
}

/** Which letter this case asks for, and who gets it. Nobody clicks anything. */
export interface Briefkeuze {
  readonly situatie: Briefsituatie;
  readonly brief: Briefnaam;
  readonly waarom: string;
  /** Each reader once, in the order client, jobcoach, werkgever. */
  readonly lezers: readonly Lezerkeuze[];
}

export interface Brief {
  readonly brief: Briefnaam;
  readonly situatie: Briefsituatie;
  readonly lezer: Lezer;
  readonly document: Document;
}
