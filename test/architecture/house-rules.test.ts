import { basename } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { isGenerated, readSources, type Source, visitNodes } from "./read-sources.ts";

const src = readSources("src");
const tests = readSources("test");
const written = [...src, ...tests, ...readSources("scripts"), ...readSources("bin")].filter(
  (source) => !isGenerated(source),
);

/** Names whose value depends on the machine, the moment or chance. */
const globals: ReadonlySet<string> = new Set([
  "process",
  "console",
  "Intl",
  "performance",
  "setTimeout",
  "setInterval",
  "fetch",
]);
const members: ReadonlySet<string> = new Set([
  "Date.now",
  "Math.random",
  "Temporal.Now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);

function machineUses(source: Source): readonly string[] {
  const found: string[] = [];
  visitNodes(source, (node) => {
    const name = machineUse(node);
    if (name !== undefined) found.push(`${source.path}: ${name}`);
  });
  return found;
}

function machineUse(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") return "new Date";
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return node.name.text.startsWith("toLocale") || members.has(text.replace("globalThis.", "")) ? text : undefined;
  }
  return ts.isIdentifier(node) && globals.has(node.text) && !isName(node) ? node.text : undefined;
}

/** `x.process` and `{ process: 1 }` are names of something else. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node && parent.expression.getText() !== "globalThis") ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}

describe("Buiten de schil hangt niets af van de machine, het moment of het toeval", () => {
  test("geen klok, toeval, proces, scherm of taal van de machine", () => {
    expect(src.filter(({ path }) => !path.startsWith("src/shell/")).flatMap(machineUses)).toEqual([]);
  });

  test.each([
    "Date.now()",
    "new Date()",
    "Math.random()",
    "process.env.HOME",
    "console.log(1)",
    "new Intl.NumberFormat()",
    "(1).toLocaleString()",
    "globalThis.process",
  ])("%s wordt gezien", (text) => expect(machineUses({ path: "x.ts", text })).not.toEqual([]));

  test("in een tekst of in commentaar mag het woord staan", () => {
    expect(machineUses({ path: "x.ts", text: '// process\nconst a = "console.log Date.now()";' })).toEqual([]);
  });
});

describe("Bestanden", () => {
  test("geen bestand is langer dan 400 regels", () => {
    const long = written.filter(({ text }) => text.split("\n").length > 401);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("namen zijn kebab-case", () => {
    const odd = written.filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(nl|test|property\.test|d))?\.(ts|js)$/.test(basename(path)),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test("geen bestand heet naar niets", () => {
    const vague = /^(utils?|helpers?|common|types?|misc|shared|constants)\.ts$/;
    expect(written.filter(({ path }) => vague.test(basename(path))).map(({ path }) => path)).toEqual([]);
  });

  test("er is één index.ts, boven in src", () => {
    expect(src.filter(({ path }) => basename(path) === "index.ts").map(({ path }) => path)).toEqual(["src/index.ts"]);
  });

  test("niets wacht op later", () => {
    const later = new RegExp(`\\b(TO${""}DO|FIX${""}ME)\\b`);
    expect(written.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("geen bestand noemt een pad of een naam van de machine waarop het is gemaakt", () => {
    const machine = new RegExp(["/work", "/tmp/w/", "/home/", "/root/"].map((start) => `["'\`(]${start}`).join("|"));
    expect(
      written
        .filter(({ path }) => path !== "test/architecture/house-rules.test.ts")
        .filter(({ text }) => machine.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
