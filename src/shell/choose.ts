import { UsageError } from "./usage-error.ts";

/** `pdf,html` as the values it names; each must be one of these, and counts once. */
export function choose<T extends string>(
  text: string | undefined,
  allowed: readonly T[],
  option: string,
): readonly T[] | undefined {
  if (text === undefined) return undefined;
  const chosen = text.split(",").map((each) => allowed.find((one) => one === each.trim()));
  if (chosen.some((each) => each === undefined)) throw new UsageError(`${option}: kies uit ${allowed.join(", ")}.`);
  return [...new Set(chosen.filter((each) => each !== undefined))];
}
