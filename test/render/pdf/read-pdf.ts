import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The text of each page as another program reads it, in the order it is painted. */
export function readText(bytes: Uint8Array): readonly string[] {
  return withFile(bytes, (path) => run("pdftotext", "-raw", path, "-").split("\f").slice(0, -1));
}

/** The structure tree as another program reads it: one line per element or text, indented by depth. */
export function readTree(bytes: Uint8Array): readonly string[] {
  return withFile(bytes, (path) => toTree(run("pdfinfo", "-struct-text", path)));
}

function withFile<T>(bytes: Uint8Array, read: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "dakpan-lees-"));
  try {
    const path = join(folder, "lees.pdf");
    writeFileSync(path, bytes);
    return read(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(tool: string, ...args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
}

/** `H1 "titel" (block)` → `H1`; a text keeps its quotes; attributes and links to objects are left out. */
function toTree(printed: string): readonly string[] {
  return printed.split("\n").flatMap((line) => {
    const [, indent = "", rest = ""] = /^( *)(.*)$/.exec(line) ?? [];
    if (rest === "" || rest.startsWith("/") || rest.startsWith("Object ")) return [];
    const depth = "  ".repeat(indent.length / 2);
    if (rest.startsWith('"')) return [`${depth}${clean(rest.slice(1, -1))}`];
    return [`${depth}<${/^[A-Za-z0-9]+/.exec(rest)?.[0] ?? rest}>`];
  });
}

/** One line of text; a word that was broken is whole again. */
export function clean(text: string): string {
  return text
    .replace(/\u00ad\s*/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
