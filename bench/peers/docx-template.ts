import { readFile, writeFile } from "node:fs/promises";
import type { Content } from "../documents/content.ts";
import { placeIn } from "./places.ts";

/** A template for the engines that fill one: as small as `docx` makes it, smaller than Word would. */
export async function writeTemplate(name: string, content: Content): Promise<void> {
  const { makeDocx } = await import("./docx.ts");
  await writeFile(templateFile(name), await makeDocx(content));
}

export function readTemplate(name: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(templateFile(name));
}

export function templateFile(name: string): string {
  return placeIn("templates", `${name}.docx`);
}
