import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isArray, isObject, type Json } from "../samples/read-samples.ts";
import { readProjectFile } from "./schema-nodes.ts";

const root = join(import.meta.dirname, "../..");
const manifest = readProjectFile("package.json");
const lock = readProjectFile("package-lock.json");

/** What is built later stands in `src` under the same name. */
function sourceOf(path: string): string {
  return path
    .replace(/^\.?\/?dist\//, "src/")
    .replace(/(\.d\.ts|\.js)$/, (end) => (path.includes("dist/") ? ".ts" : end));
}

function filesIn(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return isObject(value) ? Object.values(value).flatMap(filesIn) : [];
}

function group(name: string): readonly (readonly [string, string])[] {
  const found = manifest[name];
  return isObject(found) ? Object.entries(found).map(([key, value]) => [key, String(value)]) : [];
}

describe("package.json", () => {
  test.each([...group("dependencies"), ...group("devDependencies")])(
    "%s staat vast op één versie: %s",
    (_, version) => {
      expect(version).toMatch(/^(npm:(@[a-z-]+\/)?[a-z-]+@)?\d+\.\d+\.\d+$/);
    },
  );

  test("wat erin staat, staat ook in package-lock.json", () => {
    const packages = isObject(lock.packages) ? lock.packages[""] : undefined;
    expect(packages).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  });

  test.each([...new Set([...filesIn(manifest.exports), ...filesIn(manifest.bin)])])("%s is er", (path) => {
    expect(existsSync(join(root, sourceOf(path)))).toBe(true);
  });

  test("alles wat de brieven nodig hebben, gaat mee in het pakket", () => {
    const files = isArray(manifest.files) ? manifest.files : [];
    expect(files).toEqual(
      expect.arrayContaining(["bin", "dist", "schemas", "templates", "assets", "LICENSE", "NOTICE"]),
    );
    expect(files.filter((path) => path !== "dist" && !existsSync(join(root, String(path))))).toEqual([]);
  });

  test("de licentie is EUPL-1.2, met de tekst erbij", () => {
    expect(manifest.license).toBe("EUPL-1.2");
    expect(readFileSync(join(root, "LICENSE"), "utf8")).toContain("European Union Public Licence");
  });

  test("het adres van een eigen pakketbron staat nergens in de lock", () => {
    const text = readFileSync(join(root, "package-lock.json"), "utf8");
    const hosts = [...text.matchAll(/"resolved": "https?:\/\/([^/]+)\//g)].map(([, host]) => host);
    expect([...new Set(hosts)].filter((host) => host !== "registry.npmjs.org")).toEqual([]);
  });
});
