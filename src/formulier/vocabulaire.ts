import { bekendeBronnen, condities, gevoeligheden } from "./veld.ts";

const ids = { type: "array", items: { type: "string", pattern: "^D\\d\\d-[A-Za-z0-9.-]+$" }, minItems: 1 };

/**
 * The annotations of the form as a JSON Schema vocabulary: keyword → schema of its value.
 * An unknown keyword or value is an error when the schema is compiled.
 */
export function annotationKeywords(profielen: readonly string[]): readonly { keyword: string; metaSchema: object }[] {
  const invullers = ["client", "werkgever", "jobcoach", "arbeidsdeskundige", "beslisser", "systeem"];
  return [
    { keyword: "x-invuller", metaSchema: { type: "array", items: { enum: invullers }, minItems: 1 } },
    { keyword: "x-inzage", metaSchema: { enum: profielen } },
    { keyword: "x-herkomst", metaSchema: { anyOf: [ids, { type: "object", additionalProperties: ids }] } },
    { keyword: "x-eis", metaSchema: { type: "array", items: { type: "string", pattern: "^E\\d{3}$" }, minItems: 1 } },
    { keyword: "x-bekend", metaSchema: { type: "string", pattern: `^(${bekendeBronnen.join("|")}):(/[A-Za-z]+)+$` } },
    { keyword: "x-gevoelig", metaSchema: { enum: gevoeligheden } },
    { keyword: "x-verplicht", metaSchema: { enum: condities } },
  ];
}
