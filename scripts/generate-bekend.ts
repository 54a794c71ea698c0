import { type BekendeBron, bekendeBronnen } from "../src/formulier/veld.ts";
import { isArray, isObject, type Json, type JsonObject } from "./assemble-schema.ts";
import { generateValidator } from "./generate-validator.ts";

interface Register {
  readonly naam: string;
  readonly titel: string;
  /** What a record is found by; the shape of each comes from the place in the form that asks for it. */
  readonly sleutels: Readonly<Record<string, string>>;
  readonly verplicht?: readonly string[];
}
const registers: Readonly<Record<BekendeBron, Register>> = {
  personen: { naam: "persoon", titel: "Persoon", sleutels: { bsn: "dossier:/bsn" } },
  werkgevers: { naam: "werkgever", titel: "Werkgever", sleutels: { kvk: "dossier:/kvkWerkgever" } },
  organisaties: { naam: "organisatie", titel: "Jobcoachorganisatie", sleutels: { kvk: "dossier:/kvkJobcoach" } },
  contracten: {
    naam: "contract",
    titel: "Proefplaatsing of contract",
    sleutels: { bsn: "dossier:/bsn", kvk: "dossier:/kvkWerkgever", id: "werkrelatie" },
    verplicht: ["soort"],
  },
  dossier: { naam: "dossier", titel: "Dossier", sleutels: { zaaknummer: "dossier:/zaaknummer" } },
};
const herkomst: JsonObject = {
  bron: { title: "Naam van het register", type: "string", minLength: 1, maxLength: 200 },
  op: { title: "Op welke dag dit klopte", type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
};

/** The schema of known data, made from what the form says it can know (`x-bekend`), so that the two cannot drift. */
export function generateBekendSchema(formSchema: JsonObject): JsonObject {
  const definitions = isObject(formSchema.$defs) ? formSchema.$defs : {};
  const shapes = collectShapes(definitions);
  const records = Object.fromEntries(
    bekendeBronnen.map((bron) => [registers[bron].naam, describeRecord(bron, shapes, definitions)]),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:dakpan:bekend:1.0",
    title: "Bekende gegevens",
    description: "Wat registers al weten. Elk gegeven zegt uit welk register het komt en op welke dag het klopte.",
    type: "object",
    properties: Object.fromEntries(
      bekendeBronnen.map((bron) => [bron, { type: "array", items: { $ref: `#/$defs/${registers[bron].naam}` } }]),
    ),
    additionalProperties: false,
    $defs: { ...records, ...referenced(Object.values(records), definitions) },
  };
}

export function generateBekendValidator(formSchema: JsonObject, profielen: readonly string[]): string {
  return generateValidator(generateBekendSchema(formSchema), profielen);
}

/** Every place in the form that can be known: `personen:/adres` → its shape. */
function collectShapes(definitions: JsonObject): ReadonlyMap<string, JsonObject> {
  const shapes = new Map<string, JsonObject>();
  const visit = (value: Json | undefined): void => {
    if (!isObject(value)) return;
    const name = typeof value.$ref === "string" ? value.$ref.slice("#/$defs/".length) : undefined;
    const target = name === undefined ? undefined : definitions[name];
    const bekend = value["x-bekend"] ?? (isObject(target) ? target["x-bekend"] : undefined);
    if (typeof bekend === "string") shapes.set(bekend, unite(bekend, shapes.get(bekend), bare(value)));
    else for (const child of [target, value.items, ...branches(value)]) visit(child);
  };
  for (const [name, body] of Object.entries(definitions)) if (name.startsWith("soort-")) visit(body);
  return shapes;
}

function branches(value: JsonObject): readonly Json[] {
  return [
    ...Object.values(isObject(value.properties) ? value.properties : {}),
    ...(isArray(value.oneOf) ? value.oneOf : []),
  ];
}

/** Two questions may know the same; the choices of a union together are one list. */
function unite(bekend: string, known: JsonObject | undefined, shape: JsonObject): JsonObject {
  const { title, const: choice, ...rest } = shape;
  const own: JsonObject = choice === undefined ? shape : { title: title ?? "", ...rest, enum: [choice] };
  if (known === undefined) return own;
  if (isArray(known.enum) && isArray(own.enum)) return { ...known, enum: [...new Set([...known.enum, ...own.enum])] };
  if (JSON.stringify({ ...known, title: "" }) !== JSON.stringify({ ...own, title: "" }))
    throw new Error(`Two questions give ${bekend} a different shape`);
  return known;
}

/** Only what a record needs: no annotations and no help text. */
function bare(value: JsonObject): JsonObject {
  const kept = Object.entries(value).filter(
    ([key, item]) => !key.startsWith("x-") && !(key === "description" && typeof item === "string"),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, bareJson(item)]));
}

function bareJson(value: Json): Json {
  return isArray(value) ? value.map(bareJson) : isObject(value) ? bare(value) : value;
}

function describeRecord(
  bron: BekendeBron,
  shapes: ReadonlyMap<string, JsonObject>,
  definitions: JsonObject,
): JsonObject {
  const { titel, sleutels, verplicht = [] } = registers[bron];
  const keys = Object.entries(sleutels).map(([naam, plek]) => [naam, shapes.get(plek) ?? idShape(definitions[plek])]);
  const asked = [...shapes].filter(([bekend]) => bekend.startsWith(`${bron}:`));
  const fields = asked.reduce<JsonObject>((tree, [bekend, shape]) => place(tree, bekend.split("/").slice(1), shape), {
    ...herkomst,
    ...Object.fromEntries(keys),
  });
  const required = [...new Set(["bron", "op", ...Object.keys(sleutels), ...verplicht])];
  return { title: titel, type: "object", required, properties: fields, additionalProperties: false };
}

function idShape(union: Json | undefined): JsonObject {
  const [first] = isObject(union) && isArray(union.oneOf) ? union.oneOf : [];
  const id = isObject(first) && isObject(first.properties) ? first.properties.id : undefined;
  if (!isObject(id)) throw new Error("A record has a key without a shape");
  return bare(id);
}

function place(fields: JsonObject, [name = "", ...rest]: readonly string[], shape: JsonObject): JsonObject {
  if (rest.length === 0) return { ...fields, [name]: shape };
  const group = fields[name];
  const inner = isObject(group) && isObject(group.properties) ? group.properties : {};
  return { ...fields, [name]: { type: "object", properties: place(inner, rest, shape), additionalProperties: false } };
}

/** The parts the records refer to, and the parts those refer to. */
function referenced(values: readonly Json[], definitions: JsonObject): JsonObject {
  const names = new Set(
    JSON.stringify(values)
      .matchAll(/"#\/\$defs\/([a-z-]+)"/g)
      .map(([, name]) => name ?? ""),
  );
  const parts = Object.fromEntries([...names].toSorted().map((name) => [name, bareJson(definitions[name] ?? {})]));
  const inner = Object.values(parts);
  return inner.length === 0 ? {} : { ...referenced(inner, definitions), ...parts };
}
