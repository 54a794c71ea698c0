import { isArray, isObject, type Json } from "./read-samples.ts";

export type Path = readonly (string | number)[];

/** The same value with one place changed; `undefined` takes it away. What is not on the path is shared. */
export function changeAt(value: Json, path: Path, change: (old: Json) => Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value) ?? null;
  const deeper = (old: Json): Json | undefined => (rest.length === 0 ? change(old) : changeAt(old, rest, change));
  if (isArray(value)) return value.flatMap((item, place) => (place === step ? present(deeper(item)) : [item]));
  if (!isObject(value)) throw new Error(`No place ${path.join("/")}`);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      key === step ? present(deeper(item)).map((changed) => [key, changed]) : [[key, item]],
    ),
  );
}

function present(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : [value];
}

export function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
