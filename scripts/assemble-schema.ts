import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export interface JsonObject {
  readonly [key: string]: Json;
}

const soorten = ["aanmelding", "aanvraag", "afsluiting", "wijziging", "evaluatie"] as const;

/** Joins the parts in `schemas/onderdelen` to the one self-contained schema of the form. */
export function assembleSchema(directory: string): JsonObject {
  const definitions: Record<string, Json> = {};
  for (const file of readdirSync(directory).toSorted()) {
    const part: JsonObject = JSON.parse(readFileSync(join(directory, file), "utf8"));
    const { $schema: _, $defs, ...body } = part;
    if (isObject($defs)) for (const [name, value] of Object.entries($defs)) definitions[name] = relink(value);
    else definitions[basename(file, ".schema.json")] = relink(body);
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:dakpan:formulier:1.0",
    title: "Formulier",
    description:
      "Het ene formulier voor jobcoaching: aanmelden, aanvragen, terugkijken, wijzigen, afsluiten en evalueren.",
    type: "object",
    discriminator: { propertyName: "soort" },
    oneOf: soorten.map((soort) => ({ $ref: `#/$defs/soort-${soort}` })),
    $defs: definitions,
  };
}

/** `client.schema.json` and `basis.schema.json#/$defs/adres` become `#/$defs/client` and `#/$defs/adres`. */
function relink(value: Json): Json {
  if (isArray(value)) return value.map(relink);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key !== "$ref" || typeof item !== "string") return [key, relink(item)];
      const [file = "", pointer] = item.split("#");
      return [key, pointer === undefined ? `#/$defs/${basename(file, ".schema.json")}` : `#${pointer}`];
    }),
  );
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
