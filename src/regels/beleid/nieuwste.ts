import type { Parameter } from "../parameters/parameter.ts";

/** The value of today in a policy is the last one of the law. */
export function nieuwste<T>({ waarden }: Parameter<T>): T | null {
  return waarden.at(-1)?.waarde ?? null;
}
