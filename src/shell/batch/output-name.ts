import { createHash } from "node:crypto";
import type { BatchRecord } from "./batch-record.ts";

/**
 * The folder of a record in the output: from the names in its path, joined by `--`, and the number of its line. A name
 * that is not safe everywhere as it stands gets a fingerprint, so that two records never share a folder.
 */
export function outputName({ bestand, regel }: Pick<BatchRecord, "bestand" | "regel">): string {
  return regel === undefined
    ? fileName(bestand, ".json")
    : `${fileName(bestand, ".ndjson")}.${String(regel).padStart(7, "0")}`;
}

const longest = 100;

/** Only the usual end goes: `a.json`, `a.jsonl` and a folder `a` are not the same. */
function fileName(bestand: string, end: string): string {
  const steps = (bestand.endsWith(end) ? bestand.slice(0, -end.length) : bestand).split("/");
  const plain = steps.join("--");
  if (bestand.endsWith(end) && steps.every(isSafe) && plain.length <= longest) return plain;
  const readable = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest / 2)
    .replace(/^-|-$/g, "");
  const fingerprint = createHash("sha256").update(bestand).digest("hex").slice(0, 16);
  return `${readable || "naamloos"}.h${fingerprint}`;
}

/** Small letters, digits and single dashes; no name that Windows keeps for itself. */
function isSafe(step: string): boolean {
  return /^[a-z0-9]+([-_][a-z0-9]+)*$/.test(step) && !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(step);
}
