import type { Place } from "./place.ts";
import type { Path } from "./step.ts";

/** A name in the data that must be there, or must not. */
export interface Term {
  readonly path: Path;
  readonly not: boolean;
}

/** One of these terms must hold. */
export interface Condition extends Place {
  readonly anyOf: readonly Term[];
}

/** `bezwaar en niet namens`, with a comma or `en` between what must all hold, and `of` inside. Undefined when it cannot be read. */
export function readConditions(text: string, place: Place): readonly Condition[] | undefined {
  const conditions = text.split(/\s*,\s*|\s+en\s+/).map((part) => readCondition(part, place));
  const read = conditions.flatMap((condition) => condition ?? []);
  return read.length === conditions.length ? read : undefined;
}

function readCondition(text: string, place: Place): Condition | undefined {
  const terms = text.split(/\s+of\s+/).map(readTerm);
  const read = terms.flatMap((term) => term ?? []);
  return read.length === terms.length ? { anyOf: read, ...place } : undefined;
}

const form = /^(niet\s+)?((?:\.\.\/)*)([a-z][\w-]*(?:\.[a-z][\w-]*)*)$/i;

function readTerm(text: string): Term | undefined {
  const found = form.exec(text.trim());
  if (found === null) return undefined;
  const [, not, up = "", name = ""] = found;
  const path: Path = { name: `${up}${name}`, depth: up.length / 3, parts: name.split("."), about: "data" };
  return { path, not: not !== undefined };
}
