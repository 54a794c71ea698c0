import { dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, isGenerated, readSources, type Source } from "./read-sources.ts";

const sources = readSources("src");
const written = sources.filter((source) => !isGenerated(source));

/** What each folder of `src` may use besides itself. What is not written down is not allowed. */
const below: Readonly<Record<string, readonly string[]>> = {
  domein: [],
  regels: ["domein"],
  formulier: ["regels", "domein"],
  document: [],
  template: ["document", "domein"],
  render: ["document"],
  uitwisseling: ["formulier", "regels", "domein"],
  bekend: ["formulier", "regels", "domein"],
  besluit: ["formulier", "regels", "domein"],
  brieven: ["besluit", "formulier", "regels", "domein", "document", "template"],
  rapporten: ["besluit", "formulier", "regels", "domein", "document", "template"],
  pipeline: [
    "besluit",
    "brieven",
    "rapporten",
    "bekend",
    "uitwisseling",
    "formulier",
    "regels",
    "domein",
    "document",
    "template",
  ],
};
const everything = [...Object.keys(below), "shell"];

/** `src/domein/datum.ts` → `domein`, `src/pipeline.ts` → `pipeline`. */
function layerOf(path: string): string {
  return (
    path
      .replace(/^src\//, "")
      .split("/")[0]
      ?.replace(/\.ts$/, "") ?? ""
  );
}

function mayUse(layer: string): readonly string[] {
  return layer === "shell" || layer === "index" ? everything : (below[layer] ?? []);
}

function isOutside(name: string): boolean {
  return !name.startsWith(".");
}

function wrongImports(source: Source): readonly string[] {
  const layer = layerOf(source.path);
  return importsOf(source)
    .filter((name) => !isOutside(name))
    .map((name) => posix.join(dirname(source.path), name))
    .filter((target) => layerOf(target) !== layer && !mayUse(layer).includes(layerOf(target)))
    .map((target) => `${source.path} → ${target}`);
}

describe("Een laag gebruikt alleen wat eronder ligt", () => {
  test("elke map van src heeft een plaats", () => {
    const unknown = sources
      .map(({ path }) => layerOf(path))
      .filter((layer) => layer !== "index" && !everything.includes(layer));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test.each(everything)("%s", (layer) => {
    const files = sources.filter(({ path }) => layerOf(path) === layer);
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  test("een verkeerde pijl wordt gezien, ook als het alleen een type is", () => {
    const wrong = {
      path: "src/domein/x.ts",
      text: 'import type { A } from "../shell/a.ts"; await import("../brieven/b.ts");',
    };
    expect(wrongImports(wrong)).toEqual(["src/domein/x.ts → src/shell/a.ts", "src/domein/x.ts → src/brieven/b.ts"]);
  });

  test("elke import binnen het project noemt een bestand dat er is", () => {
    const known = new Set([...sources.map(({ path }) => path), "package.json"]);
    const lost = sources.flatMap((source) =>
      importsOf(source)
        .filter((name) => !isOutside(name))
        .map((name) => posix.join(dirname(source.path), name))
        .filter((target) => !known.has(target)),
    );
    expect(lost).toEqual([]);
  });
});

describe("Wat van buiten komt", () => {
  const packages = written.flatMap((source) =>
    importsOf(source)
      .filter((name) => isOutside(name) && !name.startsWith("node:"))
      .map((name) => ({
        name: name
          .split("/")
          .slice(0, name.startsWith("@") ? 2 : 1)
          .join("/"),
        path: source.path,
      })),
  );

  test.each([...new Set(packages.map(({ name }) => name))].toSorted())("%s staat in één bestand van src", (name) => {
    expect(new Set(packages.filter((each) => each.name === name).map(({ path }) => path)).size).toBe(1);
  });

  test("bestanden, netwerk en processen raakt alleen de schil aan", () => {
    const allowed = /^node:(zlib|util|crypto)$/;
    const touching = written
      .filter(({ path }) => layerOf(path) !== "shell")
      .flatMap((source) =>
        importsOf(source)
          .filter((name) => name.startsWith("node:") && !allowed.test(name))
          .map((name) => `${source.path}: ${name}`),
      );
    expect(touching).toEqual([]);
  });

  test("domein, regels, formulier, document en template gebruiken niets van Node", () => {
    const pure = written.filter(({ path }) =>
      ["domein", "regels", "formulier", "document", "template"].includes(layerOf(path)),
    );
    expect(pure.flatMap(importsOf).filter((name) => name.startsWith("node:"))).toEqual([]);
  });
});
