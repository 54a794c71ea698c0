import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "../peers/places.ts";

const bench = join(root, "bench");
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};
const stripped = join(bench, "out", "js");

/**
 * The bench as plain JavaScript, still under its own packages: reading types would add the same thirty milliseconds
 * to the start of every side, and make a fast start look less fast.
 */
export function stripBench(): void {
  rmSync(stripped, { recursive: true, force: true });
  for (const file of globSync("{documents,method,peers}/*.ts", { cwd: bench })) {
    const target = strippedFile(file.replaceAll("\\", "/"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, stripFile(readFileSync(join(bench, file), "utf8")));
  }
}

export function strippedFile(file: string): string {
  return join(stripped, file.replace(/\.ts$/, ".js"));
}

function stripFile(text: string): string {
  return ts.transpileModule(text, { compilerOptions: options }).outputText;
}
