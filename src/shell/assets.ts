import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Sjablonen, Sjabloon } from "../brieven/sjabloon.ts";
import { Fault } from "../domein/fault.ts";
import type { PdfResources } from "../render/pdf/fonts.ts";
import { voorwerkSchema } from "./config.ts";

/** The folder of the product: `src/shell` and `dist/shell` both lie two below it. */
export const productRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** All words of the letters, checked and ready. */
export function loadSjablonen(root = join(productRoot, "templates")): Sjablonen {
  const brieven = filesIn(join(root, "brieven")).map(
    (path) => [nameOf(path, join(root, "brieven")), readSjabloon(path)] as const,
  );
  const bouwstenen = filesIn(join(root, "bouwstenen")).map(
    (path) => [nameOf(path, join(root, "bouwstenen")), readFileSync(path, "utf8")] as const,
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

function readSjabloon(path: string): Sjabloon {
  const [, voorwerk = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, "utf8")) ?? [];
  const entries = voorwerk.split("\n").map((regel) => {
    const grens = regel.indexOf(":");
    return [regel.slice(0, grens).trim(), regel.slice(grens + 1).trim()];
  });
  const checked = voorwerkSchema.safeParse(Object.fromEntries(entries));
  if (!checked.success) throw new Fault("TEMPLATE_FRONT_MATTER", path, checked.error);
  return { onderwerp: checked.data.onderwerp, body };
}

/** Fonts and colour profile for PDF. */
export function loadPdfResources(): PdfResources {
  const read = (file: string): Uint8Array => readFileSync(join(productRoot, "assets", file));
  return {
    fonts: {
      regular: read("fonts/DakpanSans-Regular.ttf"),
      strong: read("fonts/DakpanSans-SemiBold.ttf"),
      emphasis: read("fonts/DakpanSans-Italic.ttf"),
    },
    profile: read("srgb.icc"),
  };
}
