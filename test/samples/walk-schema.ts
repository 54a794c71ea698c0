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
  const root = part(`soort-${formulier.soort}.schema.json`);
  visit(
    root,
    `soort-${formulier.soort}.schema.json`,
    formulier,
    [],
    { invullers: [], inzage: "", verplicht: undefined },
    false,
    places,
  );
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

function visit(
  schema: JsonObject,
  file: string,
  value: Json,
  path: Path,
  from: Inherited,
  required: boolean,
  places: Place[],
): void {
  const own = inherit(schema, from);
  if (typeof schema.$ref === "string") {
    const [target = "", name] = schema.$ref.split("#/$defs/");
    const next = target === "" ? file : basename(target);
    const definitions = part(next).$defs;
    const found = name === undefined ? part(next) : isObject(definitions) ? definitions[name] : undefined;
    if (!isObject(found)) throw new Error(`${file} refers to ${schema.$ref}`);
    visit(found, next, value, path, own, required, places);
    return;
  }
  if (isArray(schema.oneOf)) {
    visit(branchFor(schema.oneOf, value), file, value, path, own, required, places);
    return;
  }
  places.push({ path, value, schema, ...own, required });
  const below = { ...own, verplicht: undefined };
  if (isArray(value) && isObject(schema.items))
    for (const [place, item] of value.entries())
      visit(schema.items, file, item, [...path, place], below, false, places);
  if (!isObject(value) || !isObject(schema.properties)) return;
  const needed = isArray(schema.required) ? schema.required : [];
  for (const [name, child] of Object.entries(value)) {
    const question = schema.properties[name];
    if (isObject(question)) visit(question, file, child, [...path, name], below, needed.includes(name), places);
  }
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
