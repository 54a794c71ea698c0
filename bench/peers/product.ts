import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { out, root } from "./places.ts";

/** Dakpan as who installs the package has it: plain JavaScript, with the files the package holds. */
export const product = join(out, "dakpan");

export function buildProduct(): void {
  rmSync(product, { recursive: true, force: true });
  compile();
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".gen.js")) cpSync(join(root, "src", file), join(product, "dist", file));
  const { files }: { readonly files: readonly string[] } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const file of [...files, "package.json"])
    if (file !== "dist") cpSync(join(root, file), join(product, file), { recursive: true });
}

function compile(): void {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [compiler, "-p", "tsconfig.build.json", "--declaration", "false", "--outDir", join(product, "dist")];
  execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
}

/** A module of the built product; `T` is the type of the same file in `src`. */
export async function fromProduct<T>(path: string): Promise<T> {
  const module: T = await import(pathToFileURL(join(product, "dist", path)).href);
  return module;
}
