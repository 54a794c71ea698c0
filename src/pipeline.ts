import { type Bekend, noBekend } from "./bekend/bekend.ts";
import { type Prefill, prefill } from "./bekend/prefill.ts";
import { chooseLezers } from "./brieven/ontvangst/choose-lezers.ts";
import { composeOntvangst } from "./brieven/ontvangst/compose-ontvangst.ts";
import type { Lezer, Sjablonen } from "./brieven/sjabloon.ts";
import type { Document } from "./document/document.ts";
import type { Finding } from "./domein/bevinding/finding.ts";
import type { Datum } from "./domein/datum.ts";
import { type Result, refuse, succeed } from "./domein/result.ts";
import type { Rol } from "./domein/rol.ts";
import { checkMeaning } from "./formulier/check-meaning.ts";
import type { Formulier } from "./formulier/formulier.ts";
import { readFormulier } from "./formulier/read-formulier.ts";

/** What is there besides the submission itself. */
export interface Omgeving {
  readonly bekend?: Bekend;
  /** Who fills in: nothing is filled in that this role may not see. */
  readonly invuller: Rol;
  readonly vorig?: Formulier;
  readonly peildatum: Datum;
}

export interface Ontvangen {
  readonly formulier: Formulier;
  readonly prefill: Prefill;
  readonly bevindingen: readonly Finding[];
}

/** submission → shape → prefill → meaning. Only a wrong shape stops the flow; all else is a finding. */
export function receiveSubmission(
  submission: unknown,
  { bekend, invuller, vorig, peildatum }: Omgeving,
): Result<Ontvangen> {
  const read = readFormulier(submission);
  if (!read.ok) return refuse(read.bevindingen);
  const filled = prefill(read.value, bekend ?? noBekend, invuller, peildatum, vorig);
  const bevindingen = [...filled.bevindingen, ...checkMeaning(filled.formulier, peildatum, filled.bevestigd)];
  return succeed({ formulier: filled.formulier, prefill: filled, bevindingen });
}

export interface Brief {
  readonly lezer: Lezer;
  readonly document: Document;
}

/** A received form → the receipt for each reader who gets one. */
export function confirmReceipt(
  { formulier, bevindingen }: Ontvangen,
  op: Datum,
  sjablonen: Sjablonen,
): readonly Brief[] {
  return chooseLezers(formulier).map((lezer) => ({
    lezer,
    document: composeOntvangst(formulier, bevindingen, lezer, op, sjablonen),
  }));
}
