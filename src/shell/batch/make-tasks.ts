import type { BatchRecord } from "./batch-record.ts";
import type { Journal } from "./journal.ts";
import type { Input } from "./list-inputs.ts";
import { readRecords } from "./read-records.ts";
import type { Assignment } from "./worker.ts";

/** A record, and where the journal speaks of it. */
export interface PlacedAssignment extends Assignment {
  readonly offset?: number;
}

const mostRecords = 64;
const mostBytes = 8 * 1024 * 1024;

/** Enough for each worker to have several, so that none waits long for another at the end. */
export function taskSize(total: number, workers: number): number {
  return Math.max(1, Math.min(mostRecords, Math.ceil(total / (workers * 4))));
}

/** The records in portions for the workers, read when they are asked for. */
export function* makeTasks(
  inputs: readonly Input[],
  journal: Pick<Journal, "take">,
  size: number,
): Generator<readonly PlacedAssignment[]> {
  let task: PlacedAssignment[] = [];
  let bytes = 0;
  for (const record of readRecords(inputs)) {
    const { offset, line } = journal.take(record) ?? {};
    task.push({
      record: keep(record),
      ...(line !== undefined && { noted: line }),
      ...(offset !== undefined && { offset }),
    });
    bytes += record.source.kind === "line" ? record.source.bytes.length : 0;
    if (task.length === size || bytes >= mostBytes) {
      yield task;
      task = [];
      bytes = 0;
    }
  }
  if (task.length > 0) yield task;
}

/** A line is only good until the next one is read. */
function keep(record: BatchRecord): BatchRecord {
  const { source } = record;
  return source.kind === "line"
    ? { ...record, source: { kind: "line", bytes: Uint8Array.from(source.bytes) } }
    : record;
}
