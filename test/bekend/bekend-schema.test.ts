import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assembleSchema, isObject, type Json, type JsonObject } from "../../scripts/assemble-schema.ts";
import { generateBekendSchema } from "../../scripts/generate-bekend.ts";
import type { Knoop } from "../../src/formulier/veld.ts";
import { velden } from "../../src/formulier/velden.gen.js";

const schema: JsonObject = JSON.parse(readFileSync("schemas/bekend.schema.json", "utf8"));

function follow(value: Json | undefined): JsonObject {
  const naam = isObject(value) && typeof value.$ref === "string" ? value.$ref.slice("#/$defs/".length) : undefined;
  const doel = naam === undefined || !isObject(schema.$defs) ? value : schema.$defs[naam];
  return isObject(doel) ? doel : {};
}

function resolve(bekend: string): JsonObject {
  const [register = "", pointer = ""] = bekend.split(":");
  const stappen = [register, ...pointer.split("/").slice(1)];
  return stappen.reduce<JsonObject>((deel, stap) => {
    const { properties } = follow(deel);
    const volgende = follow(isObject(properties) ? properties[stap] : undefined);
    return volgende.items === undefined ? volgende : follow(volgende.items);
  }, schema);
}

function annotaties(knoop: Knoop): readonly string[] {
  const eigen = "bekend" in knoop && knoop.bekend !== undefined ? [knoop.bekend] : [];
  switch (knoop.kind) {
    case "veld":
      return eigen;
    case "reeks":
      return [...eigen, ...annotaties(knoop.item)];
    case "onderdeel":
      return Object.values(knoop.velden).flatMap(annotaties);
    case "keuze":
      return Object.values(knoop.takken).flatMap(annotaties);
  }
}

test("alles wat het formulier kan weten, heeft een plek in de bekende gegevens", () => {
  const bekend = [...new Set(Object.values(velden).flatMap(annotaties))];
  expect(bekend.length).toBeGreaterThan(100);
  expect(bekend.filter((plek) => resolve(plek).type === undefined)).toEqual([]);
});

test("twee vragen die hetzelfde weten maar anders van vorm zijn, worden geweigerd", () => {
  const veld = (type: string) => ({ type, "x-bekend": "personen:/naam" });
  const form = { $defs: { "soort-x": { properties: { een: veld("string"), ander: veld("number") } } } };
  expect(() => generateBekendSchema(form)).toThrow("personen:/naam");
});

test("het schema is gemaakt uit het formulier van nu", () => {
  expect(generateBekendSchema(assembleSchema("schemas/onderdelen"))).toEqual(schema);
});
