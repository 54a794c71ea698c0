import type { Knoop, Veld } from "../../../src/formulier/veld.ts";
import { velden } from "../../../src/formulier/velden.gen.js";
import type { Soort } from "../../../src/index.ts";
import { isGroep, type Json, readTekst } from "./voorbeeld.ts";

/** Every question of one soort, with its place. */
export function listVragen(soort: Soort): readonly (readonly [string, Veld])[] {
  return list(velden[soort], "");
}

function list(knoop: Knoop, plek: string): readonly (readonly [string, Veld])[] {
  switch (knoop.kind) {
    case "veld":
      return [[plek, knoop]];
    case "reeks":
      return list(knoop.item, `${plek}/*`);
    case "keuze":
      return Object.entries(knoop.takken).flatMap(([tak, deel]) => list(deel, `${plek}<${tak}>`));
    case "onderdeel":
      return Object.entries(knoop.velden).flatMap(([naam, deel]) => list(deel, `${plek}/${naam}`));
  }
}

export const schema: Json = JSON.parse(readTekst("schemas/formulier.schema.json"));

/** The part of the published schema with this name. */
export function schemaVan(deel: string): Json {
  const delen = isGroep(schema) ? schema.$defs : undefined;
  const gevonden = isGroep(delen) ? delen[deel] : undefined;
  if (gevonden === undefined) throw new Error(`No part ${deel}`);
  return gevonden;
}

/** Every value that stands under this keyword, anywhere in a piece of schema. */
export function listOnder(sleutel: string, waarde: Json): readonly Json[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel: Json) => listOnder(sleutel, deel));
  if (!isGroep(waarde)) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => [
    ...(naam === sleutel ? [deel] : []),
    ...listOnder(sleutel, deel),
  ]);
}

/** The titles and help texts that a person reads in a piece of schema. */
export function listTeksten(waarde: Json): readonly string[] {
  return [...listOnder("title", waarde), ...listOnder("description", waarde)].filter(
    (tekst): tekst is string => typeof tekst === "string",
  );
}
