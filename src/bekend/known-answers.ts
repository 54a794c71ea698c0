import type { Datum } from "../domein/datum.ts";
import { toPointer } from "../domein/pointer.ts";
import type { Rol } from "../domein/rol.ts";
import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { readFormulier } from "../formulier/read-formulier.ts";
import { isRecord, type Pad, visitVelden } from "../formulier/visit-velden.ts";
import type { Bekend } from "./bekend.ts";
import { prefill } from "./prefill.ts";

/** Whether the answer that stood there was left as it was. */
export type Bekendheid = "gelijk" | "aangepast";

/**
 * The places of a filled-in form where an answer would have stood, had this person begun with nothing but the numbers
 * of the case; and whether the person kept it.
 */
export function knownAnswers(
  formulier: Formulier,
  bekend: Bekend,
  rol: Rol,
  peildatum: Datum,
  vorig?: Formulier,
): ReadonlyMap<string, Bekendheid> {
  const begin = readFormulier(keepNumbers(formulier));
  if (!begin.ok) return new Map();
  const filled = answersOf(prefill(begin.value, bekend, rol, peildatum, vorig).formulier);
  const known = new Map([...filled].map(([, { plaats, antwoord }]) => [plaats, antwoord]));
  return new Map(
    [...answersOf(formulier)].flatMap(([pointer, { plaats, antwoord }]) =>
      known.has(plaats) ? [[pointer, known.get(plaats) === antwoord ? "gelijk" : "aangepast"] as const] : [],
    ),
  );
}

/** What a person arrives with: the number of the case and of the parties, and who evaluates. */
function keepNumbers(formulier: Formulier): unknown {
  const { versie, soort, id } = formulier;
  const { zaaknummer, client, werkgever, jobcoach, aanvraag, eigenEvaluatie } = delenVan(formulier);
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
    eigenEvaluatie: eigenEvaluatie && { door: eigenEvaluatie.door },
  });
}

function withoutEmpty(part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

interface Antwoord {
  /** The place by the ids of goals and contracts, which live on where their number in a list does not. */
  readonly plaats: string;
  readonly antwoord: unknown;
}

function answersOf(formulier: Formulier): ReadonlyMap<string, Antwoord> {
  const answers = new Map<string, Antwoord>();
  visitVelden(formulier, {
    veld(_veld, antwoord, pad) {
      answers.set(toPointer(pad), { plaats: toPointer(nameById(formulier, pad)), antwoord });
    },
  });
  return answers;
}

function nameById(formulier: Formulier, pad: Readonly<Pad>): readonly (string | number)[] {
  let waarde: unknown = formulier;
  return pad.map((stap) => {
    waarde = Array.isArray(waarde) ? waarde[Number(stap)] : isRecord(waarde) ? waarde[stap] : undefined;
    const id = typeof stap === "number" && isRecord(waarde) ? (waarde.id ?? waarde.doel) : undefined;
    return typeof id === "string" ? id : stap;
  });
}
