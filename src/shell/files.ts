import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fout } from "../domein/bevinding/finding.ts";
import { type Result, refuse } from "../domein/result.ts";
import { maxBytes, readJson } from "../uitwisseling/read-json.ts";
import { UsageError } from "./usage-error.ts";

/** Reads a JSON file; what is wrong inside it is a finding, what is wrong with the path is wrong use. */
export function readJsonFile(path: string): Result<unknown> {
  try {
    const { size } = requireFile(path);
    if (size > maxBytes) return refuse([fout("BESTAND_TE_GROOT", "", { hoogstens: maxBytes / 1024 / 1024 })]);
    return readJson(readFileSync(path));
  } catch (error) {
    throw pathError(error, path);
  }
}

function requireFile(path: string): { readonly size: number } {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new UsageError(`${path} is een map. Geef de naam van een bestand.`);
  if (!stats.isFile()) throw new UsageError(`${path} is geen gewoon bestand.`);
  return stats;
}

function pathError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  switch (error.code) {
    case "ENOENT":
      return new UsageError(`${path} bestaat niet.`);
    case "EACCES":
    case "EPERM":
      return new UsageError(`${path} mag niet worden gelezen.`);
    default:
      return new UsageError(`${path} is niet te lezen.`);
  }
}

export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw pathError(error, path);
  }
}

export function listDirectory(path: string): readonly string[] {
  try {
    return readdirSync(path).toSorted();
  } catch (error) {
    throw pathError(error, path);
  }
}

/** A file is there whole or not at all: written beside its place, then renamed. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeBeside(path, (temporary) => writeFileSync(temporary, content));
}

/** The same for what is too much to hold: lines as they come, each with its end. */
export function writeLines(path: string, lines: Iterable<string>): void {
  writeBeside(path, (temporary) => {
    const file = openSync(temporary, "w");
    try {
      for (const line of lines) writeFileSync(file, `${line}\n`);
    } finally {
      closeSync(file);
    }
  });
}

function writeBeside(path: string, write: (temporary: string) => void): void {
  const temporary = temporaryPath(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    write(temporary);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw explainWrite(error, path);
  }
}

export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

const full: readonly string[] = ["ENOSPC", "EDQUOT", "EFBIG"];

/** What went wrong while writing, for the person at the keyboard; anything else stays what it is. */
export function explainWrite(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  return full.includes(String(error.code))
    ? new UsageError(`De schijf is vol: ${path} is niet te schrijven. Maak ruimte en doe hetzelfde nog eens.`)
    : new UsageError(`${path} is niet te schrijven.`);
}

/** The place itself may be what is wrong. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing was written there.
  }
}
