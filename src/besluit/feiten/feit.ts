import type { Feit, Waarde } from "../../regels/recht/feiten.ts";

/** A fact of the form; `undefined` was not answered. */
export function feit<T extends Waarde>(naam: string, waarde: T | undefined, pointer: string): Feit<T> {
  return { naam, waarde: waarde ?? null, pointer };
}
