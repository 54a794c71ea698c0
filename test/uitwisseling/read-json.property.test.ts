import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/uitwisseling/read-json.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function holdsForbidden(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, item]) => forbidden.has(key) || holdsForbidden(item));
}

describe("Wat voor elk bestand geldt", () => {
  test("elke waarde wordt gelezen zoals JSON haar leest, behalve met een verboden naam", () => {
    const values = fc.oneof(fc.json({ maxDepth: 8 }), fc.json({ stringUnit: "binary" }));
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 2, "\t"), fc.boolean(), (text, indent, mark) => {
        const value: unknown = JSON.parse(text);
        const read = readJson(bytes(`${mark ? "\ufeff" : ""}${JSON.stringify(value, null, indent)}\n`));
        if (holdsForbidden(value)) expect(read).toMatchObject({ bevindingen: [{ code: "SLEUTEL_VERBODEN" }] });
        else expect(read).toEqual({ ok: true, value });
      }),
      { numRuns: 1000 },
    );
  });

  test("geen enkele reeks bytes geeft een fout in plaats van een antwoord", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), answersLikeJson), { numRuns: 2000 });
  });

  test("ook JSON waarin bytes zijn veranderd niet", () => {
    const damaged = fc
      .tuple(fc.json(), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }))
      .map(([text, changes]) => damage(bytes(text), changes));
    fc.assert(fc.property(damaged, answersLikeJson), { numRuns: 2000 });
  });

  test("en ook losse tekens van JSON door elkaar niet", () => {
    const pieces = fc.constantFrom(
      ...'{}[],:"\\ \n1-.eE0',
      "true",
      "null",
      '"a"',
      '"__proto__"',
      "//",
      "/*",
      "*/",
      "\ufeff",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((parts) => bytes(parts.join(""))),
        answersLikeJson,
      ),
      {
        numRuns: 3000,
      },
    );
  });
});

function damage(input: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const output = Uint8Array.from(input);
  for (const [place, value] of changes) output[place % output.length] = value;
  return output;
}

/** Either findings that all say what is wrong, or exactly what JSON.parse makes of it. */
function answersLikeJson(input: Uint8Array): void {
  const read = readJson(input);
  if (read.ok) expect(read.value).toEqual(JSON.parse(new TextDecoder().decode(input)));
  else expect(read.bevindingen.map(({ ernst }) => ernst)).toContain("fout");
}
