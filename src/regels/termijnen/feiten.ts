import type { Datum } from "../../domein/datum.ts";

export const gebeurtenissoorten = [
  "aanvulling-gevraagd",
  "aanvulling-ontvangen",
  "reden-te-laat-gevraagd",
  "advies-gevraagd",
  "advies-ontvangen",
  "beslistermijn-verlengd",
  "ingebrekestelling-ontvangen",
  "dwangsom-vastgesteld",
  "besluit-genomen",
  "besluit-bekendgemaakt",
  "bezwaar-ontvangen",
  "zienswijze-gevraagd",
  "zienswijze-ontvangen",
  "evaluatie-gevraagd",
  "doorgezonden",
  "ander-uitstel",
] as const;
export type Gebeurtenissoort = (typeof gebeurtenissoorten)[number];

/** What happened on a day. `totEnMet`: the last day someone was given. */
export interface Gebeurtenis {
  readonly soort: Gebeurtenissoort;
  readonly op: Datum;
  readonly totEnMet?: Datum;
  readonly reden?: string;
  /** The body it was sent on to. */
  readonly naar?: string;
}

/** Something that changed and had to be reported. */
export interface Verandering {
  readonly op: Datum;
  readonly wat: string;
}

/** The days a form and its dossier hold. Null is not (yet) there. */
export interface Termijnfeiten {
  readonly ontvangenOp: Datum | null;
  /** Whether the form asks for a decision, so that the term to decide runs from receipt. */
  readonly vraagtBesluit: boolean;
  /** The form asks for a period of guidance. */
  readonly vraagtPeriode: boolean;
  readonly vraagtMeerUren: boolean;
  readonly periodeVan: Datum | null;
  /** The last day of the period before, for a follow-up. */
  readonly vorigEinde: Datum | null;
  readonly sfbInOnderzoek: boolean;
  readonly adviesOp: Datum | null;
  readonly veranderingen: readonly Verandering[];
  readonly baanEindigtOp: Datum | null;
  /** The period in which more hours may be asked. */
  readonly meerUrenIn: { readonly van: Datum | null; readonly totEnMet: Datum } | null;
  /** The period after which a follow-up may come and the last invoice is due; null when there is none (yet). */
  readonly lopendePeriode: {
    readonly einde: Datum;
    readonly vervolg: boolean;
    readonly gefactureerdOp: Datum | null;
  } | null;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

export function gebeurtenissenVan(
  { gebeurtenissen }: Pick<Termijnfeiten, "gebeurtenissen">,
  soort: Gebeurtenissoort,
): readonly Gebeurtenis[] {
  return gebeurtenissen
    .filter((gebeurtenis) => gebeurtenis.soort === soort)
    .toSorted((een, ander) => (een.op < ander.op ? -1 : een.op > ander.op ? 1 : 0));
}

export function eersteOp(
  feiten: Pick<Termijnfeiten, "gebeurtenissen">,
  soort: Gebeurtenissoort,
  vanaf: Datum | null,
): Datum | null {
  return gebeurtenissenVan(feiten, soort).find(({ op }) => vanaf === null || op >= vanaf)?.op ?? null;
}

/** A question that was never answered waits for nobody once the decision is sent. */
export function isIngehaald(
  feiten: Pick<Termijnfeiten, "gebeurtenissen">,
  gevraagdOp: Datum,
  antwoordOp: Datum | null,
): boolean {
  return antwoordOp === null && eersteOp(feiten, "besluit-bekendgemaakt", gevraagdOp) !== null;
}
