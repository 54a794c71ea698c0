import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Sjablonen, Sjabloon } from "../brieven/sjabloon.ts";
import { Fault } from "../domein/fault.ts";
import { compileTemplate } from "../template/compile-template.ts";
import { readTemplateFile, type TemplateFile } from "../template/read-template-file.ts";
import { voorwerkSchema } from "./config.ts";
import { productRoot } from "./product-root.ts";

/** All words of the letters, checked and ready. */
export function loadSjablonen(root = join(productRoot, "templates")): Sjablonen {
  const brieven = filesIn(join(root, "brieven")).map(
    (path) => [nameOf(path, join(root, "brieven")), readSjabloon(path, root)] as const,
  );
  const bouwstenen = filesIn(join(root, "bouwstenen")).map(
    (path) => [nameOf(path, join(root, "bouwstenen")), compileTemplate(readFile(path, root).source)] as const,
  );
  return { brieven: Object.fromEntries(brieven), bouwstenen: Object.fromEntries(bouwstenen) };
}

function filesIn(directory: string): readonly string[] {
  if (!existsSync(directory)) throw new Fault("TEMPLATES_MISSING", directory);
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => join(directory, file));
}

function nameOf(path: string, directory: string): string {
  return relative(directory, path).replaceAll("\\", "/").replace(/\.md$/, "");
}

function readFile(path: string, root: string): TemplateFile {
  return readTemplateFile(relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8"));
}

function readSjabloon(path: string, root: string): Sjabloon {
  const { front, source } = readFile(path, root);
  const checked = voorwerkSchema.safeParse(front);
  if (!checked.success) throw new Fault("TEMPLATE_FRONT_MATTER", path, checked.error);
  return { onderwerp: checked.data.onderwerp, body: compileTemplate(source) };
}
