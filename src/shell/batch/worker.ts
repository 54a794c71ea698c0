import { parentPort, workerData } from "node:worker_threads";
import { Fault } from "../../domein/fault.ts";
import { UsageError } from "../usage-error.ts";
import type { BatchRecord, Outcome } from "./batch-record.ts";
import type { Job } from "./job.ts";
import { processRecord } from "./process-record.ts";

/** A record with what the journal says of it. */
export interface Assignment {
  readonly record: BatchRecord;
  readonly noted?: string;
}

export type Report =
  | { readonly kind: "ready" }
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  | { readonly kind: "done" };

const job: Job = workerData;
const report = (message: Report): void => parentPort?.postMessage(message);

parentPort?.on("message", async (task: readonly Assignment[]) => {
  for (const { record, noted } of task) {
    if (Atomics.load(job.stop, 0) !== 0) break;
    report({ kind: "outcome", outcome: await attempt(record, noted) });
  }
  report({ kind: "done" });
});
report({ kind: "ready" });

/** What cannot be written stops all work; what goes wrong with one record does not. */
async function attempt(record: BatchRecord, noted: string | undefined): Promise<Outcome> {
  try {
    return await processRecord(record, noted, job);
  } catch (error) {
    if (error instanceof UsageError) {
      Atomics.store(job.stop, 0, 1);
      return { kind: "stopped", message: error.message };
    }
    // The message of an unknown error may quote the input, so only its kind is told.
    return {
      kind: "broken",
      fault: error instanceof Fault ? error.message : error instanceof Error ? error.name : "unknown",
    };
  }
}
