import { statSync } from "node:fs";
import { fout } from "../../domein/bevinding/finding.ts";
import { maxBytes } from "../../uitwisseling/read-json.ts";
import type { BatchRecord, RecordSource } from "./batch-record.ts";
import { type Input, listSources, type Source } from "./list-inputs.ts";
import { type Line, readLines } from "./read-lines.ts";
import { describeUnreadable, noFile } from "./unreadable.ts";

type Found = Omit<BatchRecord, "volgorde">;

/** Every record of the input in its order; no more than one line is held, and only until the next. */
export function* readRecords(inputs: readonly Input[]): Generator<BatchRecord> {
  let volgorde = 0;
  for (const source of listSources(inputs)) {
    for (const found of recordsIn(source)) {
      yield { ...found, volgorde };
      volgorde += 1;
    }
  }
}

function recordsIn(source: Source): Iterable<Found> {
  const { bestand, plaats, kind } = source;
  switch (kind) {
    case "unreadable":
      return [{ bestand, plaats, source: { kind: "refused", bevinding: source.bevinding } }];
    case "json":
      return [{ bestand, plaats, source: { kind: "file", path: source.path } }];
    case "lines":
      return linesOf(source.path, { bestand, plaats });
  }
}

/** Where each file with a record on each line lies. */
export type LineFiles = ReadonlyMap<string, string>;

/** How much there is to do, and which files have a record on each line; the same walk, holding nothing. */
export function countRecords(inputs: readonly Input[]): {
  readonly total: number;
  readonly lineFiles: LineFiles;
} {
  const lineFiles = new Map<string, string>();
  let total = 0;
  for (const source of listSources(inputs)) {
    if (source.kind === "lines") lineFiles.set(source.bestand, source.plaats);
    for (const _ of recordsIn(source)) total += 1;
  }
  return { total, lineFiles };
}

function* linesOf(path: string, origin: Pick<Found, "bestand" | "plaats">): Generator<Found> {
  try {
    // Reading a pipe would wait for who writes to it.
    if (!statSync(path).isFile()) {
      yield { ...origin, source: { kind: "refused", bevinding: noFile } };
      return;
    }
    for (const line of readLines(path, maxBytes))
      if (!isBlank(line)) yield { ...origin, regel: line.nummer, source: sourceOf(line) };
  } catch (error) {
    yield { ...origin, source: { kind: "refused", bevinding: describeUnreadable(error) } };
  }
}

function isBlank({ bytes }: Line): boolean {
  return bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) === true;
}

function sourceOf({ bytes }: Line): RecordSource {
  return bytes === undefined
    ? { kind: "refused", bevinding: fout("REGEL_TE_GROOT", "", { hoogstens: maxBytes / 1024 / 1024 }) }
    : { kind: "line", bytes };
}
