import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import type { Datum } from "../../domein/datum.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Briefzaak } from "../brief.ts";
import type { Proefdagen } from "./proefdagen.ts";

/** A case with invented people, of which every letter must be right. */
export interface Proefzaak {
  readonly naam: string;
  readonly zaak: Briefzaak;
}

/** What a case is built in: whose policy, and on which days. */
export interface Kader {
  readonly naam: string;
  readonly beleid: Beleid;
  readonly dagen: Proefdagen;
}

/** A plain case, made in any frame. */
export interface Basiszaak {
  readonly naam: string;
  /** The one of its situation of which everything else is tried too. */
  readonly uitgebreid: boolean;
  readonly maak: (kader: Kader) => Briefzaak;
}

/** One thing that is other than in the plain case. Of one group a case has at most one. */
export interface Wending {
  readonly naam: string;
  readonly groep: string;
  readonly past: (zaak: Briefzaak) => boolean;
  readonly maak: (zaak: Briefzaak) => Briefzaak;
}

/** A case with a decision. */
export interface Besluitzaak extends Briefzaak {
  readonly beslissing: Beslissing;
}

export function isBesluitzaak(zaak: Briefzaak): zaak is Besluitzaak {
  return zaak.beslissing !== null;
}

export function metBesluit(zaak: Briefzaak, delen: Partial<Beslissing>): Briefzaak {
  return zaak.beslissing === null ? zaak : { ...zaak, beslissing: { ...zaak.beslissing, ...delen } };
}

/** A decision of one of these situations. */
export function inSituatie(...situaties: readonly Beslissing["situatie"][]): (zaak: Briefzaak) => boolean {
  return ({ beslissing }) => beslissing !== null && situaties.includes(beslissing.situatie);
}

export interface Periodevan {
  readonly van: Datum;
  readonly totEnMet: Datum;
}
