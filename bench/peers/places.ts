import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";

const here = import.meta.dirname;
/** The folder of the project, from this file as well as from its copy without types. */
export const root = here.slice(0, here.lastIndexOf(`${sep}bench${sep}`));
/** Everything the bench writes; not kept in the repository. */
export const out = join(root, "out", "bench");

export function placeIn(folder: string, file: string): string {
  mkdirSync(join(out, folder), { recursive: true });
  return join(out, folder, file);
}

/** The original fonts, whole, as their package has them. */
export function fontFile(face: "regular" | "strong"): string {
  const files = { regular: "400Regular/SourceSans3_400Regular.ttf", strong: "600SemiBold/SourceSans3_600SemiBold.ttf" };
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${files[face]}`);
}

export function documentFile(name: string): string {
  return join(root, "bench", "documents", name);
}
