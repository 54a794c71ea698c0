/** What a template may use: words, conditions, lists, and groups of these by name. Null is "not there". Numbers and days come written out. */
export type Value = string | boolean | null | readonly Value[] | Data;

export interface Data {
  readonly [name: string]: Value;
}

/** Where a template stands in its data: in all of it, or in one item of a list. */
export interface Scope {
  readonly value: Value;
  readonly outer: Scope | undefined;
  readonly index: number;
  readonly count: number;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
