import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameInputs } from "../../src/shell/batch/name-inputs.ts";
import { formOf, op } from "./batch-folder.ts";
import { dakpan, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();

describe("Invoer heet naar het laatste deel van zijn pad, en naar meer waar dat nodig is", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["een naam die maar een keer voorkomt", ["p/a.json", "p/q/b.json"], ["a.json", "b.json"]],
    ["dezelfde naam in twee mappen", ["p/x/a.json", "p/y/a.json", "p/b.json"], ["x/a.json", "y/a.json", "b.json"]],
    ["dezelfde map in twee mappen", ["p/x/a", "q/x/a"], ["p/x/a", "q/x/a"]],
    ["een naam die in een andere ligt", ["a", "p/a/b.json", "q/b.json"], ["a", "p/a/b.json", "q/b.json"]],
    ["een pad dat niet langer kan", ["a.json", "p/a.json"], ["a.json", "p/a.json"]],
  ])("%s", (_, paths, names) => expect(nameInputs(paths.map((path) => path.split("/")))).toEqual(names));

  test("twee plekken delen nooit een naam, en niets heet als iets in een ander", () => {
    const path = fc.array(fc.constantFrom("a", "b", "c.json"), { minLength: 1, maxLength: 4 });
    const apart = (paths: readonly (readonly string[])[]): boolean =>
      paths.every((een, i) =>
        paths.every((ander, j) => i === j || !`${ander.join("/")}/`.startsWith(`${een.join("/")}/`)),
      );
    fc.assert(
      fc.property(fc.array(path, { maxLength: 6 }).filter(apart), (paths) =>
        apart(nameInputs(paths).map((name) => name.split("/"))),
      ),
    );
  });
});

test("formulieren met dezelfde naam in twee mappen krijgen elk een eigen map", () => {
  const [out, paths] = [join(folder.path, "uit"), ["een/formulier.json", "twee/formulier.json"]];
  for (const map of ["een", "twee"]) mkdirSync(join(folder.path, map));
  const given = paths.map((path) => folder.put(path, JSON.stringify(formOf(path))));
  expect(dakpan("batch", ...given, out, "--formaat", "txt", ...op)).toMatchObject({
    code: 0,
    out: "2 stukken gemaakt, bij 2 formulieren en beslissingen.\n",
  });
  expect(readdirSync(out)).toEqual(["een--formulier", "journal.ndjson", "twee--formulier"]);
});

test("een formaat dat twee keer is gevraagd, wordt een keer gemaakt", () => {
  const form = folder.put("dubbel.json", JSON.stringify(formOf("Dubbel")));
  const run = () => dakpan("batch", form, join(folder.path, "dubbel"), "--formaat", "txt,txt", ...op).out;
  expect(run()).toContain("1 stuk gemaakt");
  expect(run()).toContain("1 niet veranderd");
});
