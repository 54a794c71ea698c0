import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Path } from "./change-at.ts";
import { isArray, isObject, type Json, type JsonObject, readObject } from "./read-samples.ts";

/** One answer of a form beside its question: what the parts in `schemas/onderdelen` say of this place. */
export interface Place {
  readonly path: Path;
  readonly value: Json;
  readonly schema: JsonObject;
  readonly invullers: readonly string[];
  readonly inzage: string;
  /** The shape cannot do without it. */
  readonly required: boolean;
  /** The condition under which a complete form cannot do without it. */
  readonly verplicht: string | undefined;
}

interface Inherited {
  readonly invullers: readonly string[];
  readonly inzage: string;
  readonly verplicht: string | undefined;
}

const folder = join(import.meta.dirname, "../../schemas/onderdelen");
const parts = new Map(readdirSync(folder).map((file) => [file, readObject(join(folder, file))]));

/** Reads the parts themselves, so that a fault in the generated tables cannot hide here. */
export function listPlaces(formulier: JsonObject): readonly Place[] {
  const places: Place[] = [];
  const file = `soort-${formulier.soort}.schema.json`;
  const start: Inherited = { invullers: [], inzage: "", verplicht: undefined };
  visit(part(file), formulier, { file, path: [], required: false }, start, places);
  return places;
}

function part(file: string): JsonObject {
  const found = parts.get(file);
  if (found === undefined) throw new Error(`No part ${file}`);
  return found;
}

/** What stands nearest to the answer counts; the part that refers is farther than the part referred to. */
function inherit(schema: JsonObject, from: Inherited): Inherited {
  const { "x-invuller": invullers, "x-inzage": inzage, "x-verplicht": verplicht } = schema;
  return {
    invullers: isArray(invullers) ? invullers.map(String) : from.invullers,
    inzage: typeof inzage === "string" ? inzage : from.inzage,
    verplicht: typeof verplicht === "string" ? verplicht : from.verplicht,
  };
}

interface Spot {
  readonly file: string;
  readonly path: Path;
  readonly required: boolean;
}

function visit(schema: JsonObject, value: Json, spot: Spot, from: Inherited, places: Place[]): void {
  const own = inherit(schema, from);
  if (typeof schema.$ref === "string") {
    const target = follow(schema.$ref, spot.file);
    visit(target.schema, value, { ...spot, file: target.file }, own, places);
  } else if (isArray(schema.oneOf)) visit(branchFor(schema.oneOf, value), value, spot, own, places);
  else {
    places.push({ path: spot.path, value, schema, ...own, required: spot.required });
    visitBelow(schema, value, spot, { ...own, verplicht: undefined }, places);
  }
}

function visitBelow(schema: JsonObject, value: Json, { file, path }: Spot, from: Inherited, places: Place[]): void {
  const { items, properties, required } = schema;
  if (isArray(value) && isObject(items))
    for (const [place, item] of value.entries())
      visit(items, item, { file, path: [...path, place], required: false }, from, places);
  if (!isObject(value) || !isObject(properties)) return;
  const needed = isArray(required) ? required : [];
  for (const [name, child] of Object.entries(value)) {
    const question = properties[name];
    if (isObject(question))
      visit(question, child, { file, path: [...path, name], required: needed.includes(name) }, from, places);
  }
}

/** `client.schema.json`, or `basis.schema.json#/$defs/adres`. */
function follow(ref: string, from: string): { readonly schema: JsonObject; readonly file: string } {
  const [target = "", name] = ref.split("#/$defs/");
  const file = target === "" ? from : basename(target);
  const definitions = part(file).$defs;
  const schema = name === undefined ? part(file) : isObject(definitions) ? definitions[name] : undefined;
  if (!isObject(schema)) throw new Error(`${from} refers to ${ref}`);
  return { schema, file };
}

/** Branches differ in a constant, such as `soort` or `wat`. */
function branchFor(branches: readonly Json[], value: Json): JsonObject {
  const fits = (branch: Json): branch is JsonObject =>
    isObject(branch) && isObject(branch.properties) && isObject(value) && agrees(branch.properties, value);
  const found = branches.find(fits);
  if (found === undefined) throw new Error("No branch fits");
  return found;
}

function agrees(properties: JsonObject, value: JsonObject): boolean {
  return Object.entries(properties).every(
    ([name, question]) => !isObject(question) || question.const === undefined || question.const === value[name],
  );
}

export function isLeaf({ value }: Place): boolean {
  return typeof value !== "object" || value === null;
}
