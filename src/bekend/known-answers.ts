import type { Datum } from "../domein/datum.ts";
import { toPointer } from "../domein/pointer.ts";
import type { Rol } from "../domein/rol.ts";
import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { readFormulier } from "../formulier/read-formulier.ts";
import { visitVelden } from "../formulier/visit-velden.ts";
import type { Bekend } from "./bekend.ts";
import { prefill } from "./prefill.ts";

/**
 * The places of a filled-in form whose answer would have stood there, had this person begun with nothing but the numbers
 * of the case. What the person changed does not count as known.
 */
export function knownAnswers(
  formulier: Formulier,
  bekend: Bekend,
  rol: Rol,
  peildatum: Datum,
  vorig?: Formulier,
): ReadonlySet<string> {
  const begin = readFormulier(keepNumbers(formulier));
  if (!begin.ok) return new Set();
  const known = answersOf(prefill(begin.value, bekend, rol, peildatum, vorig).formulier);
  return new Set(
    [...answersOf(formulier)].flatMap(([pointer, answer]) => (known.get(pointer) === answer ? [pointer] : [])),
  );
}

/** What a person arrives with: the number of the case and of the parties. */
function keepNumbers(formulier: Formulier): unknown {
  const { versie, soort, id } = formulier;
  const { zaaknummer, client, werkgever, jobcoach, aanvraag } = delenVan(formulier);
  const vorig = "vorigFormulier" in formulier ? formulier.vorigFormulier : undefined;
  return withoutEmpty({
    versie,
    soort,
    id,
    status: "concept",
    zaaknummer,
    vorigFormulier: vorig,
    aanvraag: aanvraag && withoutEmpty({ aard: aanvraag.aard }),
    client: client && withoutEmpty({ bsn: client.bsn }),
    werkgever: werkgever && withoutEmpty({ kvk: werkgever.kvk }),
    jobcoach: jobcoach && { organisatie: withoutEmpty({ kvk: jobcoach.organisatie?.kvk }) },
  });
}

function withoutEmpty(part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

function answersOf(formulier: Formulier): ReadonlyMap<string, unknown> {
  const answers = new Map<string, unknown>();
  visitVelden(formulier, { veld: (_veld, waarde, pad) => void answers.set(toPointer(pad), waarde) });
  return answers;
}
