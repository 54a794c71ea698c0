import { type Finding, signaal } from "../domein/bevinding/finding.ts";
import type { Datum } from "../domein/datum.ts";
import type { Rol } from "../domein/rol.ts";
import { findKnoop } from "../formulier/find-knoop.ts";
import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { magZien } from "../formulier/inzage.ts";
import type { Bekend } from "./bekend.ts";
import { type Gegevensbron, openBekend } from "./bron.ts";
import { carryOver } from "./carry-over.ts";
import { describeVerschil, type Verschil } from "./describe-verschil.ts";
import { fillAll, type Ingevuld } from "./fill-all.ts";
import { findGegevens, type Gegevens } from "./find-gegevens.ts";
import { isFilledInBy, listOpen } from "./list-open.ts";

export interface Prefill {
  readonly formulier: Formulier;
  readonly ingevuld: readonly Ingevuld[];
  readonly verschillen: readonly Verschil[];
  /** What a register knows too: typed the same, or filled in from it. */
  readonly bevestigd: ReadonlySet<string>;
  /** What this role has to confirm, because it comes from the previous form. */
  readonly bevestigen: readonly string[];
  /** What this role still has to answer. */
  readonly beantwoorden: readonly string[];
  readonly bevindingen: readonly Finding[];
}

/**
 * The form with what is known on the peildatum and this role may see. What was typed stays; where it differs from what
 * is known there is a finding. `vorig` is the form this one follows (`vorigFormulier`), once it has been received.
 */
export function prefill(formulier: Formulier, bekend: Bekend, rol: Rol, peildatum: Datum, vorig?: Formulier): Prefill {
  return prefillFrom(openBekend(bekend), formulier, rol, peildatum, vorig);
}

/** The same, from any source of known data. */
export function prefillFrom(
  bron: Gegevensbron,
  formulier: Formulier,
  rol: Rol,
  peildatum: Datum,
  vorig?: Formulier,
): Prefill {
  const overdracht = carryOver(formulier, vorig, peildatum);
  const gegevens = findGegevens(delenVan(formulier), overdracht && delenVan(overdracht.formulier), bron, peildatum);
  const gevuld = fillAll(formulier, gegevens, overdracht, rol, peildatum);
  const bevestigen = gevuld.overgenomen.filter((pointer) => isFilledInBy(rol, findKnoop(gevuld.formulier, pointer)));
  return {
    formulier: gevuld.formulier,
    ingevuld: gevuld.ingevuld,
    verschillen: gevuld.verschillen,
    bevestigd: gevuld.bevestigd,
    bevestigen,
    beantwoorden: listOpen(gevuld.formulier, rol, peildatum),
    bevindingen: [
      ...describeAnder(formulier, gegevens, rol),
      ...gevuld.verschillen.map((verschil) => describeVerschil(formulier, verschil)),
    ],
  };
}

/** The dossier of this case is about someone else: said without a value, and nothing of it is used. */
function describeAnder(formulier: Formulier, { vanAnder }: Gegevens, rol: Rol): readonly Finding[] {
  if (vanAnder === undefined) return [];
  const pointer = `/client/${vanAnder.verschil}`;
  const veld = findKnoop(formulier, pointer);
  if (veld.kind !== "veld" || !magZien(rol, veld.inzage, "invullen", delenVan(formulier))) return [];
  const { bron, op } = vanAnder.gegeven;
  return [signaal("WAARDE_VERSCHILT", pointer, { veld: veld.titel, bron, op })];
}
