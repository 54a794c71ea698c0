import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { explainWrite } from "../files.ts";
import { UsageError } from "../usage-error.ts";
import type { BatchRecord, Outcome } from "./batch-record.ts";
import { type FoutenFile, openFouten } from "./fouten-file.ts";
import { inOrder } from "./in-order.ts";
import { fingerprint, type Job, type Opdracht } from "./job.ts";
import { type Journal, openJournal } from "./journal.ts";
import { readEntry } from "./journal-entry.ts";
import { type Input, openInputs } from "./list-inputs.ts";
import { takeLock } from "./lock.ts";
import { makeTasks, type PlacedAssignment, taskSize } from "./make-tasks.ts";
import { outputName } from "./output-name.ts";
import { noProgress, showProgress } from "./progress.ts";
import { countRecords, type LineFiles } from "./read-records.ts";
import { writeStukken } from "./stukken.ts";
import { sweep } from "./sweep.ts";
import { addOutcome, nothingYet, type Tally } from "./tally.ts";
import { watchSignals } from "./watch-signals.ts";
import { runWorkers } from "./worker-pool.ts";

export interface Batch extends Opdracht {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly workers: number;
}

/** Told of each record in the order of the input. */
export type Listener = (record: BatchRecord, outcome: Outcome) => void;

/** Makes the documents of every record, or goes on where an earlier run stopped. */
export async function runBatch(batch: Batch): Promise<Tally> {
  const inputs = openInputs(batch.inputs, batch.out);
  const release = openOut(batch.out);
  const job = makeJob(batch, false);
  const unwatch = watchSignals(() => Atomics.store(job.stop, 0, 1));
  try {
    return await makeAll(batch, inputs, job);
  } finally {
    release();
    unwatch();
  }
}

/** Reads and judges everything, and writes nothing at all. */
export async function lookAtBatch(batch: Batch, listener: Listener): Promise<Tally> {
  const inputs = openInputs(batch.inputs, batch.out);
  const journal = openJournal(batch.out, "look");
  let tally = nothingYet;
  await work(batch, inputs, journal, makeJob(batch, true), ({ record }, outcome) => {
    tally = addOutcome(tally, outcome);
    listener(record, outcome);
  });
  journal.close();
  return tally;
}

/** The folder is there, it is ours alone, and holds nothing unfinished. */
function openOut(out: string): () => void {
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw explainWrite(error, out);
  }
  const release = takeLock(out);
  try {
    sweep(out);
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

async function makeAll(batch: Batch, inputs: readonly Input[], job: Job): Promise<Tally> {
  const journal = openJournal(batch.out, "write");
  const fouten = openFouten(batch.out);
  const offsets: number[] = [];
  const unread = new Set<string>();
  let tally = nothingYet;
  try {
    const { lineFiles } = await work(batch, inputs, journal, job, (assignment, outcome) => {
      tally = addOutcome(tally, outcome);
      const { regel, bestand } = assignment.record;
      if (regel === undefined && outcome.kind === "refused") unread.add(bestand);
      const offset = note(assignment, outcome, journal, fouten);
      if (offset !== undefined) offsets.push(offset);
    });
    const rest = settleRest(journal, withoutUnread(lineFiles, unread), batch.out);
    journal.finish([...offsets, ...rest]);
    fouten.finish();
    return { ...tally, eerder: rest.length };
  } finally {
    fouten.drop();
    journal.close();
  }
}

/** Where the line about this record stands from now on. */
function note(
  { record, noted, offset }: PlacedAssignment,
  outcome: Outcome,
  journal: Journal,
  fouten: FoutenFile,
): number | undefined {
  switch (outcome.kind) {
    case "same":
      return offset;
    case "refused":
      fouten.addFindings(record, outcome.bevindingen);
      return outcome.line === noted ? offset : journal.append(outcome.line);
    case "made":
      return outcome.line === noted ? offset : journal.append(outcome.line);
    case "broken":
      fouten.addFault(record, outcome.fault);
      return offset;
    case "stopped":
      throw new UsageError(outcome.message);
  }
}

function withoutUnread(lineFiles: LineFiles, unread: ReadonlySet<string>): LineFiles {
  return new Map([...lineFiles].filter(([bestand]) => !unread.has(bestand)));
}

/** Lines that are gone from a file take their documents along; what was not given this time stays as it was. */
function settleRest(journal: Journal, lineFiles: LineFiles, out: string): readonly number[] {
  const kept: number[] = [];
  for (const { offset, line } of journal.rest()) {
    const entry = readEntry(line);
    if (entry === undefined || entry.stukken.length === 0) continue;
    if (entry.regel === undefined || lineFiles.get(entry.bestand) !== entry.plaats) kept.push(offset);
    else writeStukken(join(out, outputName(entry)), []);
  }
  return kept;
}

/** Everything through the workers; the outcomes come in the order of the input. */
async function work(
  batch: Batch,
  inputs: readonly Input[],
  journal: Journal,
  job: Job,
  onOutcome: (assignment: PlacedAssignment, outcome: Outcome) => void,
): Promise<{ readonly lineFiles: LineFiles }> {
  const { total, lineFiles } = countRecords(inputs);
  const size = taskSize(total, batch.workers);
  const progress = job.dryRun ? noProgress : showProgress(total);
  const release = inOrder<() => void>((handle) => handle());
  try {
    await runWorkers({
      tasks: makeTasks(inputs, journal, size),
      workers: Math.min(batch.workers, Math.ceil(total / size)),
      job,
      onOutcome(assignment: PlacedAssignment, outcome) {
        if (outcome.kind === "stopped") throw new UsageError(outcome.message);
        progress.step(outcome.kind === "made" ? outcome.stukken : 0);
        release(assignment.record.volgorde, () => onOutcome(assignment, outcome));
      },
    });
  } finally {
    progress.end();
  }
  // Everything else that stops the work was thrown.
  if (Atomics.load(job.stop, 0) !== 0) throw new UsageError("Gestopt. Hetzelfde commando gaat verder waar het bleef.");
  return { lineFiles };
}

/** Only what a thread needs: all of it is copied to each. */
function makeJob(batch: Batch, dryRun: boolean): Job {
  const { soorten, formaten, op, sjablonen, huisstijl, out } = batch;
  const stop = new Int32Array(new SharedArrayBuffer(4));
  return { soorten, formaten, op, sjablonen, huisstijl, out, sleutel: fingerprint(batch), dryRun, stop };
}
