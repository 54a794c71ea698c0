import { createHash } from "node:crypto";
import { type Dirent, existsSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { UsageError } from "../usage-error.ts";
import type { BatchRecord } from "./batch-record.ts";
import { findClashes, nameInputs } from "./name-inputs.ts";
import { describeUnreadable, linkedFolder } from "./unreadable.ts";

/** A place that was given on the command line. */
export interface Input {
  readonly path: string;
  readonly kind: "folder" | FileKind;
  /** What its files are called after; a folder that was given alone has no name. */
  readonly naam: string;
  /** A fingerprint of where it lies: the same name in another place is other input. */
  readonly plaats: string;
}

/** A file with one record, a file with a record on each line, or a folder that cannot be read. */
export type Source = Origin &
  (
    | { readonly kind: "json" | "lines"; readonly path: string }
    | { readonly kind: "unreadable"; readonly bevinding: Finding }
  );

type Origin = Pick<BatchRecord, "bestand" | "plaats">;

type FileKind = "json" | "lines";

/** What was given, checked: it is there once, and it is no mix-up with the folder for the documents. */
export function openInputs(paths: readonly string[], out: string): readonly Input[] {
  const inputs = paths.map(openInput);
  for (const { path } of inputs) refuseMixUp(path, out);
  refuseTwice(paths);
  const names = nameInputs(paths.map(stepsOf));
  return inputs.map((input, place) => {
    const alone = input.kind === "folder" && inputs.length === 1;
    return { ...input, naam: alone ? "" : (names[place] ?? "") };
  });
}

function openInput(path: string): Omit<Input, "naam"> {
  const stats = lookAt(path);
  const plaats = createHash("sha256").update(realpathSync(path)).digest("hex").slice(0, 16);
  if (stats.isDirectory()) return { path, kind: "folder", plaats };
  if (!stats.isFile()) throw new UsageError(`${path} is geen gewoon bestand.`);
  const kind = kindOf(basename(resolve(path)));
  if (kind === undefined) throw new UsageError(`${path}: geef een bestand dat eindigt op .json, .ndjson of .jsonl.`);
  return { path, kind, plaats };
}

function stepsOf(path: string): readonly string[] {
  return resolve(path)
    .split(sep)
    .filter((step) => step !== "");
}

/** The same file, or a folder and what is in it: its letters would go out twice. */
function refuseTwice(paths: readonly string[]): void {
  for (const look of [resolve, realpathSync]) {
    const places = paths.map((path) => stepsOf(look(path)).join("/"));
    const clashes = findClashes(places);
    const double = paths.find((_, at) => clashes.has(places[at] ?? ""));
    if (double !== undefined) throw new UsageError(`${double} staat twee keer in de invoer. Geef het een keer.`);
  }
}

function lookAt(path: string): Stats {
  try {
    return statSync(path);
  } catch {
    throw new UsageError(`${path} bestaat niet.`);
  }
}

function refuseMixUp(path: string, out: string): void {
  const [from, to] = [realpathSync(path), realPathOf(out)];
  if (from === to) throw new UsageError("De invoer en de map voor de stukken zijn dezelfde. Kies een andere map.");
  if (isInside(to, from)) throw new UsageError("De map voor de stukken ligt in de invoer. Kies een map daarbuiten.");
  if (isInside(from, to))
    throw new UsageError("De invoer ligt in de map voor de stukken. Kies een andere map voor de stukken.");
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Of a folder that may not be there yet. */
function realPathOf(path: string): string {
  const whole = resolve(path);
  return existsSync(whole) || dirname(whole) === whole
    ? realpathSync(whole)
    : join(realPathOf(dirname(whole)), basename(whole));
}

/** All files in the order of their names, folders as they come by; names that start with a dot are passed over. */
export function* listSources(inputs: readonly Input[]): Generator<Source> {
  for (const { path, kind, naam, plaats } of inputs) {
    if (kind === "folder") yield* listFolder(path, naam, plaats);
    else yield { kind, path, bestand: naam, plaats };
  }
}

function* listFolder(folder: string, naam: string, plaats: string): Generator<Source> {
  const entries = readFolder(folder);
  if (!Array.isArray(entries)) {
    yield { kind: "unreadable", bestand: naam, plaats, bevinding: entries };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const bestand = naam === "" ? entry.name : `${naam}/${entry.name}`;
    const kind = kindOf(entry.name);
    if (entry.isDirectory()) yield* listFolder(path, bestand, plaats);
    else if (isLinkedFolder(entry, path)) yield { kind: "unreadable", bestand, plaats, bevinding: linkedFolder };
    else if (kind !== undefined) yield { kind, path, bestand, plaats };
  }
}

/** A folder that lies elsewhere is not followed, and not passed over in silence. */
function isLinkedFolder(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readFolder(folder: string): Dirent[] | Finding {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith("."))
      .sort((een, ander) => (een.name < ander.name ? -1 : 1));
  } catch (error) {
    return describeUnreadable(error);
  }
}

function kindOf(name: string): FileKind | undefined {
  if (/\.json$/i.test(name)) return "json";
  return /\.(ndjson|jsonl)$/i.test(name) ? "lines" : undefined;
}
