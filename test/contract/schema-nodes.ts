import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isArray, isObject, type Json, type JsonObject } from "../samples/read-samples.ts";

const root = join(import.meta.dirname, "../..");

export function readProjectFile(path: string): JsonObject {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

export const schema = readProjectFile("schemas/formulier.schema.json");

export interface SchemaNode {
  readonly pointer: string;
  readonly node: JsonObject;
}

/** Every schema inside the schema: questions, items, branches and definitions, but not the annotations. */
export function listNodes(node: JsonObject = schema, pointer = "#"): readonly SchemaNode[] {
  return [
    { pointer, node },
    ...["properties", "$defs"].flatMap((key) => each(node[key], `${pointer}/${key}`)),
    ...["oneOf", "anyOf", "allOf"].flatMap((key) => each(node[key], `${pointer}/${key}`)),
    ...["items", "not", "if", "then", "else"].flatMap((key) =>
      isObject(node[key]) ? listNodes(node[key], `${pointer}/${key}`) : [],
    ),
  ];
}

function each(value: Json | undefined, pointer: string): readonly SchemaNode[] {
  if (!isObject(value) && !isArray(value)) return [];
  return Object.entries(value).flatMap(([name, child]: [string, Json]) =>
    isObject(child) ? listNodes(child, `${pointer}/${name}`) : [],
  );
}

export function resolve(ref: string): Json | undefined {
  return ref
    .split("/")
    .slice(1)
    .reduce<Json | undefined>((value, step) => (isObject(value) ? value[step] : undefined), schema);
}
