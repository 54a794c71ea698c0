import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createAjv } from "../../scripts/generate-validator.ts";
import { profielen } from "../../src/formulier/inzage.gen.js";
import { gevoeligheden, type Veld } from "../../src/formulier/veld.ts";
import { isRecord } from "../../src/formulier/visit-velden.ts";
import { questions, soorten } from "./questions.ts";

const schema: unknown = JSON.parse(readFileSync("schemas/formulier.schema.json", "utf8"));
const without = (heeft: (veld: Veld) => boolean) => questions.filter(([, veld]) => !heeft(veld)).map(([pad]) => pad);

describe("Elke vraag van het formulier", () => {
  test("er zijn er honderden", () => expect(questions.length).toBeGreaterThan(500));
  test("heeft een titel, of staat in een lijst met een titel", () =>
    expect(without(({ titel }) => titel.length > 1).filter((pad) => !pad.endsWith("/*"))).toEqual([]));
  test("zegt wie hem invult", () => expect(without(({ invullers }) => invullers.length > 0)).toEqual([]));
  test("zegt wie hem mag zien", () => expect(without(({ inzage }) => Object.hasOwn(profielen, inzage))).toEqual([]));
  test("zegt hoe gevoelig hij is", () =>
    expect(without(({ gevoelig }) => gevoeligheden.includes(gevoelig))).toEqual([]));
  test("komt ergens vandaan: een oude vraag, een eis of een register", () => {
    const zonder = soorten.flatMap((soort) => unfounded(`soort-${soort}`, definitie(`soort-${soort}`), false));
    expect([...new Set(zonder)]).toEqual([]);
  });
});

function definitie(naam: string): unknown {
  return isRecord(schema) && isRecord(schema.$defs) ? schema.$defs[naam] : undefined;
}

/** Fields without a source of their own or of the part they lie in; a map of sources names the fields it is for. */
function unfounded(pad: string, deel: unknown, gegrond: boolean | readonly string[]): readonly string[] {
  if (!isRecord(deel)) return [];
  const grond = groundOf(deel) ?? gegrond;
  if (typeof deel.$ref === "string") return unfounded(pad, definitie(deel.$ref.slice("#/$defs/".length)), grond);
  if (Array.isArray(deel.oneOf)) return deel.oneOf.flatMap((tak) => unfounded(pad, tak, grond));
  if (deel.type === "array") return unfounded(`${pad}/*`, deel.items, grond);
  if (!isRecord(deel.properties)) return grond === true ? [] : [pad];
  return Object.entries(deel.properties).flatMap(([naam, kind]) =>
    unfounded(`${pad}/${naam}`, kind, typeof grond === "boolean" ? grond : grond.includes(naam)),
  );
}

function groundOf(deel: Readonly<Record<string, unknown>>): true | readonly string[] | undefined {
  const herkomst = deel["x-herkomst"];
  if (Array.isArray(herkomst) || deel["x-eis"] !== undefined || deel["x-bekend"] !== undefined) return true;
  return isRecord(herkomst) ? Object.keys(herkomst) : undefined;
}

describe("Een typfout in een annotatie laat het maken mislukken", () => {
  const goed = {
    type: "string",
    "x-invuller": ["client"],
    "x-inzage": "zaak",
    "x-herkomst": ["D05-A.10"],
    "x-eis": ["E033"],
    "x-bekend": "dossier:/aard",
    "x-gevoelig": "geen",
    "x-verplicht": "altijd",
  };
  const compile = (vraag: object) => () =>
    createAjv(Object.keys(profielen)).compile({ type: "object", properties: { vraag } });

  test("zonder typfout lukt het", () => expect(compile(goed)).not.toThrow());
  test.each(["x-invullers", "x-inzag", "x-herkomsten", "x-eisen", "x-bekent", "x-gevoelg", "x-verplcht", "tittle"])(
    "een woord dat er niet is: %s",
    (woord) => expect(compile({ ...goed, [woord]: "zaak" })).toThrow(/unknown keyword/),
  );
  test.each<[string, unknown]>([
    ["x-invuller", ["cliënt"]],
    ["x-invuller", []],
    ["x-invuller", "client"],
    ["x-inzage", "zaken"],
    ["x-herkomst", ["D5-A.10"]],
    ["x-herkomst", []],
    ["x-herkomst", { straat: [] }],
    ["x-eis", ["E33"]],
    ["x-eis", "E033"],
    ["x-bekend", "persoon:/naam"],
    ["x-bekend", "dossier/aard"],
    ["x-gevoelig", "medisch"],
    ["x-verplicht", "soms"],
  ])("een waarde die er niet is: %s %j", (woord, waarde) => {
    expect(compile({ ...goed, [woord]: waarde })).toThrow(/is invalid/);
  });
  test("het hele formulier lukt", () => {
    expect(() => createAjv(Object.keys(profielen)).compile(isRecord(schema) ? schema : {})).not.toThrow();
  });
});
