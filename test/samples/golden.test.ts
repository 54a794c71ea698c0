import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generateGoldens } from "../../scripts/generate-goldens.ts";
import { listGoldens } from "../../scripts/list-goldens.ts";
import { decisions } from "./decisions.ts";

const made = generateGoldens();

describe("Van elke beslissing in de voorbeelden liggen de brieven vast", () => {
  test.each(decisions.map(({ name, letters }) => [name, letters] as const))("%s", (name, letters) => {
    const expected = [
      "beslissing.json",
      ...letters.flatMap(({ brief, lezer }) => ["html", "txt"].map((end) => `brief-${brief}-${lezer}.${end}`)),
    ];
    const there = [...made].filter(([path]) => path.startsWith(`test/samples/golden/${name}/`));
    expect(there.map(([path]) => path.split("/").at(-1)).toSorted()).toEqual(expected.toSorted());
    for (const [path, content] of there) expect(existsSync(path) && readFileSync(path, "utf8"), path).toBe(content);
  });

  test("en er ligt niets anders; na een bewuste wijziging: npm run generate", () => {
    expect(listGoldens()).toEqual([...made.keys()].toSorted());
  });

  test("een beslissing die vastligt, hangt niet van de versie of van een woord in een sjabloon af", () => {
    for (const [path, content] of made)
      if (path.endsWith("beslissing.json")) expect(content).not.toMatch(/sha256|"product"|"schemas"/);
  });
});
