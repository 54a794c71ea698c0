import { isBlankText } from "../document/escape-markdown.ts";
import type { Condition } from "./condition.ts";
import { isList, type Scope, type Value } from "./data.ts";
import type { Path } from "./step.ts";

/** The value at a path: only what the data itself has, never what JavaScript adds. Undefined when there is no such name. */
export function lookUp({ depth, parts, about }: Path, scope: Scope): Value | undefined {
  const at = climb(scope, depth);
  if (at === undefined) return undefined;
  if (about !== "data") return isAt(about, at);
  let value = at.value;
  for (const part of parts) {
    // What lies in something that is not there, is not there either.
    if (value === null) return null;
    if (typeof value !== "object" || isList(value) || !Object.hasOwn(value, part)) return undefined;
    const next = value[part];
    if (next === undefined) return undefined;
    value = next;
  }
  return value;
}

function climb(scope: Scope, depth: number): Scope | undefined {
  let at: Scope | undefined = scope;
  for (let up = 0; up < depth; up += 1) at = at?.outer;
  return at;
}

function isAt(about: "first" | "last", { outer, index, count }: Scope): boolean | undefined {
  if (outer === undefined) return undefined;
  return about === "first" ? index === 0 : index === count - 1;
}

/** A piece stands at many depths, so its conditions are about the nearest data around it that has the name. */
function lookUpOutward(path: Path, scope: Scope): Value | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const value = lookUp(path, at);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether all conditions of a piece hold; undefined with the first path the data does not know. */
export function holds(when: readonly Condition[], scope: Scope): { readonly yes: boolean; readonly unknown?: Path } {
  for (const { anyOf } of when) {
    let any = false;
    for (const { path, not } of anyOf) {
      const value = lookUpOutward(path, scope);
      if (value === undefined) return { yes: false, unknown: path };
      if (isThere(value) !== not) any = true;
    }
    if (!any) return { yes: false };
  }
  return { yes: true };
}

/** What `{{#if}}` asks: yes for what there is to show. */
export function isThere(value: Value): boolean {
  if (typeof value === "string") return !isBlankText(value);
  return isList(value) ? value.length > 0 : value !== null && value !== false;
}
