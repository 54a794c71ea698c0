import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { changeAt } from "../samples/change-at.ts";
import { isObject, samples } from "../samples/read-samples.ts";
import { listNodes, resolve, schema } from "./schema-nodes.ts";

const annotations = ["x-invuller", "x-inzage", "x-herkomst", "x-eis", "x-bekend", "x-gevoelig", "x-verplicht"];
const formats = ["date", "bsn", "postcode", "kvk", "iban", "telefoon", "email"];

/** A validator of someone else, who has only the schema and the list of annotations. */
function compile() {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    formats: Object.fromEntries(formats.map((name) => [name, true])),
  });
  for (const keyword of [...annotations, "discriminator"]) ajv.addKeyword(keyword);
  return ajv.compile(schema);
}

const nodes = listNodes();
const where = (list: typeof nodes) => list.map(({ pointer }) => pointer);
const objects = nodes.filter(({ node }) => isObject(node.properties));

describe("Het contract: schemas/formulier.schema.json", () => {
  test("een gewone JSON Schema-controle leest het, zonder onbekende woorden", () => {
    expect(compile).not.toThrow();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test.each(samples.map(({ name, formulier }) => [name, formulier] as const))(
    "%s past erin, ook zonder ons eigen programma",
    (_, formulier) => {
      const validate = compile();
      expect(validate(formulier)).toBe(true);
      expect(validate(changeAt(formulier, ["status"], () => "af"))).toBe(false);
      expect(validate({ ...formulier, extra: 1 })).toBe(false);
    },
  );

  test("elke verwijzing wijst naar iets dat er is", () => {
    const refs = nodes.filter(({ node }) => typeof node.$ref === "string");
    expect(where(refs.filter(({ node }) => !isObject(resolve(String(node.$ref)))))).toEqual([]);
    expect(refs.length).toBeGreaterThan(30);
  });

  test("elke definitie wordt gebruikt", () => {
    const used = new Set(nodes.map(({ node }) => node.$ref));
    const names = isObject(schema.$defs) ? Object.keys(schema.$defs) : [];
    expect(names.filter((name) => !used.has(`#/$defs/${name}`))).toEqual([]);
  });

  test("geen enkele groep laat namen toe die het formulier niet kent", () => {
    expect(where(objects.filter(({ node }) => node.additionalProperties !== false))).toEqual([]);
    expect(objects.length).toBeGreaterThan(60);
  });

  test("elke groep en elke vraag heeft een titel", () => {
    const asked = nodes.filter(
      ({ node }) => (isObject(node.properties) || node.type !== undefined) && node.$ref === undefined,
    );
    const untitled = asked.filter(({ pointer, node }) => !pointer.endsWith("/items") && typeof node.title !== "string");
    expect(where(untitled)).toEqual([]);
    expect(where(objects.filter(({ node }) => typeof node.title !== "string"))).toEqual([]);
  });

  test("elke tekst en elke lijst heeft een grens", () => {
    const endless = nodes.filter(
      ({ node }) =>
        (node.type === "string" &&
          node.enum === undefined &&
          node.const === undefined &&
          typeof node.maxLength !== "number") ||
        (node.type === "array" && typeof node.maxItems !== "number"),
    );
    expect(where(endless)).toEqual([]);
  });

  test("elk getal heeft een ondergrens en een bovengrens", () => {
    const open = nodes.filter(
      ({ node }) =>
        ["number", "integer"].includes(String(node.type)) && (node.minimum === undefined || node.maximum === undefined),
    );
    expect(where(open)).toEqual([]);
  });
});
