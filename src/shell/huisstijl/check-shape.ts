import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { toPointer } from "../../domein/pointer.ts";
import { type Huisstijlfout, huisstijlSchema } from "../config.ts";

/** More than this helps nobody. */
export const maxBevindingen = 100;

/** What is wrong with the shape of a house style: what lacks, what is too much, what cannot be. */
export function checkShape(data: unknown): readonly Finding[] {
  const read = huisstijlSchema.safeParse(data);
  return read.success ? [] : read.error.issues.flatMap((issue) => describe(issue, data)).slice(0, maxBevindingen);
}

function describe(issue: Huisstijlfout, data: unknown): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => fout("HUISSTIJL_VELD_ONBEKEND", toPointer([...path, key])));
  const pointer = toPointer(path);
  const lacks = path.length > 0 && valueAt(data, path) === undefined;
  const [part, files, face] = path;
  if (lacks && part === "lettertype" && files === "bestanden" && face !== undefined)
    return [fout("HUISSTIJL_LETTERTYPE_ONVOLLEDIG", pointer, { mist: face })];
  return [fout(lacks ? "HUISSTIJL_VELD_ONTBREEKT" : "HUISSTIJL_WAARDE_ONGELDIG", pointer, { verwacht: issue.message })];
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, step) ? Reflect.get(part, step) : undefined,
    data,
  );
}
