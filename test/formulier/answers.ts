import { fromPointer } from "../../src/domein/pointer.ts";
import type { Formulier } from "../../src/formulier/formulier.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { isRecord } from "../../src/formulier/visit-velden.ts";
import { aanvraag } from "./base-form.ts";

/** Pointer → answer; `undefined` takes the answer away. */
export type Answers = Readonly<Record<string, unknown>>;

export function withAnswers(form: unknown, answers: Answers): unknown {
  return Object.entries(answers).reduce((value, [pointer, answer]) => put(value, fromPointer(pointer), answer), form);
}

/** The base form with other answers, which must still have the shape of a form. */
export function formulierMet(answers: Answers = {}, basis: Formulier = aanvraag): Formulier {
  const read = readFormulier(withAnswers(basis, answers));
  if (!read.ok) throw new Error(`No form: ${JSON.stringify(read.bevindingen)}`);
  return read.value;
}

function put(value: unknown, [step, ...rest]: readonly string[], answer: unknown): unknown {
  if (step === undefined) return answer;
  if (Array.isArray(value)) return value.with(Number(step), put(value[Number(step)], rest, answer));
  const record = isRecord(value) ? value : {};
  const { [step]: old, ...others } = record;
  const next = put(old, rest, answer);
  return next === undefined ? others : { ...record, [step]: next };
}
