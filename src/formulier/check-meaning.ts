import type { Finding } from "../domein/bevinding/finding.ts";
import type { Datum } from "../domein/datum.ts";
import type { Rol } from "../domein/rol.ts";
import { checkAdvies } from "./check/check-advies.ts";
import { checkAntwoorden } from "./check/check-antwoorden.ts";
import { checkBeeldvorming } from "./check/check-beeldvorming.ts";
import { checkBegeleiding } from "./check/check-begeleiding.ts";
import { checkBijlagen } from "./check/check-bijlagen.ts";
import { checkOndertekening } from "./check/check-ondertekening.ts";
import { checkPartijen } from "./check/check-partijen.ts";
import { checkPlan } from "./check/check-plan.ts";
import { checkRecht } from "./check/check-recht.ts";
import { checkTerugblik } from "./check/check-terugblik.ts";
import { checkWerk } from "./check/check-werk.ts";
import { createContext } from "./check/context.ts";
import { findKnoop } from "./find-knoop.ts";
import { delenVan, type Formulier } from "./formulier.ts";

/**
 * Judges the meaning of a form whose shape is right: all findings, in the order of the questions of each check.
 * `bevestigd` holds the pointers a register confirms, so that no paper is asked for them.
 */
export function checkMeaning(
  formulier: Formulier,
  peildatum: Datum,
  bevestigd: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const context = createContext(delenVan(formulier), peildatum, bevestigd);
  return [
    ...checkAntwoorden(formulier, context),
    ...checkPartijen(context),
    ...checkWerk(context),
    ...checkRecht(context),
    ...checkBeeldvorming(context),
    ...checkPlan(context),
    ...checkBegeleiding(context),
    ...checkTerugblik(context),
    ...checkAdvies(context),
    ...checkBijlagen(context),
    ...checkOndertekening(context),
  ];
}

/** Only what this role can mend: it is asked by name, or it fills in the question. */
export function findingsFor(rol: Rol, formulier: Formulier, bevindingen: readonly Finding[]): readonly Finding[] {
  return bevindingen.filter(({ pointer, params }) => canMend(rol, params.wie) ?? fillsIn(rol, formulier, pointer));
}

function canMend(rol: Rol, wie: unknown): boolean | undefined {
  return typeof wie === "string" ? sameHand(rol, wie) : undefined;
}

function fillsIn(rol: Rol, formulier: Formulier, pointer: string): boolean {
  return findKnoop(formulier, pointer).invullers.some((invuller) => sameHand(rol, invuller));
}

/** A representative acts for the client. */
function sameHand(rol: Rol, wie: string): boolean {
  const hand = (naam: string): string => (naam === "vertegenwoordiger" ? "client" : naam);
  return hand(rol) === hand(wie);
}
