import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface Sample {
  readonly name: string;
  readonly path: string;
  readonly formulier: JsonObject;
  readonly peildatum: string;
}

export const samplesFolder = join(import.meta.dirname, "../../samples");

export function readObject(path: string): JsonObject {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Every worked case that the product is delivered with. */
export const samples: readonly Sample[] = readdirSync(samplesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const path = join(samplesFolder, name, "formulier.json");
    const { peildatum } = readObject(join(samplesFolder, name, "geval.json"));
    return { name, path, formulier: readObject(path), peildatum: String(peildatum) };
  })
  .toSorted((a, b) => a.name.localeCompare(b.name));

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
