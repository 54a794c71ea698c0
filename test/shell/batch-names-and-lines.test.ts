import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outputName } from "../../src/shell/batch/output-name.ts";
import { drawProgress } from "../../src/shell/batch/progress.ts";
import { readLines } from "../../src/shell/batch/read-lines.ts";
import { temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();

describe("De map van een formulier heet naar zijn bestand en regel", () => {
  test.each<readonly [string, number | undefined, string | RegExp]>([
    ["zaak-1.json", undefined, "zaak-1"],
    ["2026/maart/zaak_1.json", undefined, "2026--maart--zaak_1"],
    ["veel.ndjson", 12, "veel.0000012"],
    ["veel.jsonl", 12, /^veel-jsonl\.h[0-9a-f]{16}\.0000012$/],
    ["veel.ndjson", 123456789, "veel.123456789"],
    ["Zaak.json", undefined, /^zaak\.h[0-9a-f]{16}$/],
    ["../../weg.json", undefined, /^weg\.h[0-9a-f]{16}$/],
    ["con.json", undefined, /^con\.h[0-9a-f]{16}$/],
    ["汉\u202e\n.json", undefined, /^naamloos\.h[0-9a-f]{16}$/],
    [`${"a".repeat(250)}.json`, undefined, /^a{50}\.h[0-9a-f]{16}$/],
  ])("%j regel %s", (bestand, regel, name) => {
    expect(outputName({ bestand, ...(regel !== undefined && { regel }) })).toMatch(
      typeof name === "string" ? new RegExp(`^${name.replace(".", "\\.")}$`) : name,
    );
  });

  const step = fc.constantFrom("a", "b", "a-b", "a--b", "A", "a.h", "0000001", "journal", "fouten", ".", "é");
  const place = fc.record({
    bestand: fc
      .tuple(fc.array(step, { minLength: 1, maxLength: 3 }), fc.constantFrom(".json", ".ndjson", ".jsonl", ".JSON"))
      .map(([steps, end]) => steps.join("/") + end),
    regel: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  });
  const nameOf = ({ bestand, regel }: { readonly bestand: string; readonly regel: number | undefined }): string =>
    outputName({ bestand, ...(regel !== undefined && { regel }) });

  test("twee plaatsen delen nooit een map, ook niet waar hoofdletters niet tellen", () => {
    fc.assert(
      fc.property(place, place, (een, ander) => {
        fc.pre(JSON.stringify(een) !== JSON.stringify(ander));
        fc.pre(een.bestand.endsWith("json") === (een.regel === undefined) || een.bestand !== ander.bestand);
        expect(nameOf(een).toLowerCase()).not.toBe(nameOf(ander).toLowerCase());
      }),
      { numRuns: 2000 },
    );
  });

  test("geen map heet als het journaal of het verslag, en elke naam is overal veilig", () => {
    fc.assert(
      fc.property(place, (een) => {
        expect(nameOf(een)).toMatch(/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/);
        expect(["journal.ndjson", "fouten.json"]).not.toContain(nameOf(een));
      }),
    );
  });
});

describe("Regels van een bestand", () => {
  const lines = (
    content: string | Uint8Array,
    most = 100,
  ): readonly (readonly [number, number, string | undefined])[] => [
    ...readLines(folder.put("regels", content), most).map(
      ({ nummer, offset, bytes }) =>
        [nummer, offset, bytes === undefined ? undefined : Buffer.from(bytes).toString()] as const,
    ),
  ];

  test.each<readonly [string, string, readonly (readonly [number, number, string | undefined])[]]>([
    ["niets", "", []],
    ["een regel zonder einde", "a", [[1, 0, "a"]]],
    ["een regel met einde", "a\n", [[1, 0, "a"]]],
    [
      "een lege regel ertussen",
      "a\n\nb\n",
      [
        [1, 0, "a"],
        [2, 2, ""],
        [3, 3, "b"],
      ],
    ],
    [
      "einden van Windows",
      "a\r\nb",
      [
        [1, 0, "a\r"],
        [2, 3, "b"],
      ],
    ],
    [
      "een te lange regel",
      `a\n${"x".repeat(101)}\nb`,
      [
        [1, 0, "a"],
        [2, 2, undefined],
        [3, 104, "b"],
      ],
    ],
    ["precies lang genoeg", `${"x".repeat(100)}\n`, [[1, 0, "x".repeat(100)]]],
  ])("%s", (_, content, expected) => expect(lines(content)).toEqual(expected));

  test("regels over de grens van een blok heen komen heel terug", () => {
    const texts = Array.from({ length: 300 }, (_, place) => `${place}é`.repeat(place));
    expect(lines(texts.join("\n"), 10_000).map(([, , text]) => text)).toEqual(texts);
  });

  test("een regel van 200 MB wordt overgeslagen zonder hem vast te houden", () => {
    const path = folder.put("groot", Buffer.alloc(200 * 1024 * 1024, "x"));
    const before = process.memoryUsage().arrayBuffers;
    const [line] = readLines(path, 1000);
    expect(line).toMatchObject({ nummer: 1, bytes: undefined });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  });
});

describe("De voortgang", () => {
  const stand = { done: 2500, total: 10_000, stukken: 5000, seconds: 20 };

  test("zegt hoeveel er klaar is, hoe snel het gaat en hoe lang het nog duurt", () => {
    expect(drawProgress(stand)).toBe("██████░░░░░░░░░░░░░░░░░░ 2.500 van 10.000   250 stukken per seconde   nog 1:00");
  });

  test.each<readonly [string, Partial<typeof stand>, RegExp]>([
    [
      "in het begin nog geen schatting",
      { done: 0, stukken: 0, seconds: 0 },
      /^░{24} 0 van 10\.000 {3}0 stukken per seconde$/,
    ],
    ["uren", { done: 1, seconds: 1 }, /nog 2:46:39$/],
    ["aan het einde niets meer te gaan", { done: 10_000 }, /^█{24} 10\.000 van 10\.000 {3}250 stukken per seconde$/],
    ["er was niets te doen", { done: 0, total: 0, stukken: 0 }, /^█{24} 0 van 0 {3}0 stukken per seconde$/],
  ])("%s", (_, change, line) => expect(drawProgress({ ...stand, ...change })).toMatch(line));
});
