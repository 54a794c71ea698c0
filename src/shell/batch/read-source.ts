import { readFileSync, statSync } from "node:fs";
import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { maxBytes, readJson } from "../../uitwisseling/read-json.ts";
import type { BatchRecord, RecordSource } from "./batch-record.ts";
import { describeUnreadable, noFile } from "./unreadable.ts";

/** The bytes of a record, or why they cannot be had. */
export function readSource(source: RecordSource): Result<Uint8Array> {
  switch (source.kind) {
    case "line":
      return succeed(source.bytes);
    case "refused":
      return refuse([source.bevinding]);
    case "file":
      return readFile(source.path);
  }
}

function readFile(path: string): Result<Uint8Array> {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return refuse([noFile]);
    if (stats.size > maxBytes) return refuse([fout("BESTAND_TE_GROOT", "", { hoogstens: maxBytes / 1024 / 1024 })]);
    return succeed(readFileSync(path));
  } catch (error) {
    return refuse([describeUnreadable(error)]);
  }
}

/** Bytes → data. What is wrong in a line is told with the number that line has in its file. */
export function parseRecord(bytes: Uint8Array, { regel }: Pick<BatchRecord, "regel">): Result<unknown> {
  const read = readJson(bytes);
  if (read.ok || regel === undefined) return read;
  const inFile = (bevinding: Finding): Finding =>
    "regel" in bevinding.params ? { ...bevinding, params: { ...bevinding.params, regel } } : bevinding;
  return refuse(read.bevindingen.map(inFile));
}
