import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changeAt } from "../samples/change-at.ts";
import { type Json, readObject, samplesFolder } from "../samples/read-samples.ts";
import type { Run } from "./run-dakpan.ts";

// Dozens of processes load the same files: they share what Node made of them.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), "dakpan-compile-cache");

const root = join(import.meta.dirname, "../..");
export const bin = join(root, "bin/dakpan.js");

/** A form with one letter, in the name of who is given. */
export function formOf(achternaam: string): Json {
  const form = readObject(join(samplesFolder, "aanmelding-client/formulier.json"));
  return changeAt(form, ["client", "naam", "achternaam"], () => achternaam);
}

/** The day on which that form is judged. */
export const op = ["--op", "2026-08-27"] as const;

export function toLines(forms: readonly Json[]): string {
  return forms.map((form) => `${JSON.stringify(form)}\n`).join("");
}

/** Every file below a folder with its fingerprint, and every folder. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(paths.map((path) => [path, fingerprint(join(folder, path))]));
}

function fingerprint(path: string): string {
  const stats = lstatSync(path);
  if (!stats.isFile()) return stats.isDirectory() ? "map" : "verwijzing";
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

export function modifiedIn(folder: string): Readonly<Record<string, number>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [path, statSync(join(folder, path)).mtimeMs]));
}

export function readFouten(out: string): readonly Json[] {
  return JSON.parse(readFileSync(join(out, "fouten.json"), "utf8"));
}

export function journalLines(out: string): number {
  const path = join(out, "journal.ndjson");
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").length - 1 : 0;
}

/** The command as a process that goes on by itself. */
export function startBatch(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [bin, "batch", ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
}

export async function endOf(child: ChildProcess): Promise<Run & { readonly signal: string | null }> {
  const texts = { out: "", err: "" };
  child.stdout?.on("data", (text) => {
    texts.out += text;
  });
  child.stderr?.on("data", (text) => {
    texts.err += text;
  });
  return await new Promise((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, ...texts }));
  });
}

/** Lets a process load this first, in every thread; for what cannot be had on demand otherwise. */
export function withPreload(path: string): SpawnOptions {
  return { env: { ...process.env, NODE_OPTIONS: `--import=${path}` } };
}
