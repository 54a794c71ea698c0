import type { Finding } from "./bevinding/finding.ts";

/** A value, or every reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly bevindingen: readonly Finding[] };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse<T>(bevindingen: readonly Finding[]): Result<T> {
  return { ok: false, bevindingen };
}
