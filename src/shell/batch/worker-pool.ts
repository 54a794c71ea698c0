import { Worker } from "node:worker_threads";
import { Fault } from "../../domein/fault.ts";
import type { Outcome } from "./batch-record.ts";
import type { Job } from "./job.ts";
import type { Assignment, Report } from "./worker.ts";

export interface Work<A extends Assignment> {
  /** Read as workers become free. */
  readonly tasks: Iterator<readonly A[]>;
  readonly workers: number;
  readonly job: Job;
  /** Told of each record once, in any order. What it throws stops the work. */
  readonly onOutcome: (assignment: A, outcome: Outcome) => void;
}

/** Hands out the tasks to threads and ends when all are done, or at the first thing that stops the work. */
export async function runWorkers<A extends Assignment>(work: Work<A>): Promise<void> {
  const ends = await Promise.allSettled(Array.from({ length: work.workers }, () => serve(work)));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

async function serve<A extends Assignment>({ tasks, job, onOutcome }: Work<A>): Promise<void> {
  let worker: Worker | undefined;
  try {
    for (let task = tasks.next(); task.done !== true && !isStopped(job); task = tasks.next()) {
      let left = task.value;
      while (left.length > 0 && !isStopped(job)) {
        worker ??= await startWorker(job);
        const end = await giveTask(worker, left, job, onOutcome);
        left = end.left;
        if (end.lost) worker = undefined;
      }
    }
  } catch (error) {
    Atomics.store(job.stop, 0, 1);
    throw error;
  } finally {
    await worker?.terminate();
  }
}

function isStopped({ stop }: Job): boolean {
  return Atomics.load(stop, 0) !== 0;
}

/** Beside this file: TypeScript in a checkout, JavaScript in the package. */
const workerFile = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** With less room a thread clears up sooner, and takes no more after ten thousand records than after one thousand. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

async function startWorker(job: Job): Promise<Worker> {
  const worker = new Worker(workerFile, { workerData: job, resourceLimits });
  await listen<undefined>(worker, (end, fail) => ({
    message: () => end(undefined),
    error: fail,
    exit: () => fail(new Fault("WORKER_NOT_STARTED", "a thread ended before its first task")),
  }));
  return worker;
}

interface Ears {
  readonly message: (report: Report) => void;
  readonly error: (error: unknown) => void;
  readonly exit: () => void;
}

/** Listens to a worker until the answer is there, and then no more. */
async function listen<T>(
  worker: Worker,
  open: (end: (value: T) => void, fail: (error: unknown) => void) => Ears,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const { message, error, exit } = open(resolve, reject);
  worker.on("message", message).on("error", error).on("exit", exit);
  try {
    return await promise;
  } finally {
    worker.off("message", message).off("error", error).off("exit", exit);
  }
}

interface TaskEnd<A> {
  /** The worker fell over; it is gone. */
  readonly lost: boolean;
  readonly left: readonly A[];
}

/** A worker that falls over did so on the first record it had not told of; the others go to the next worker. */
function giveTask<A extends Assignment>(
  worker: Worker,
  task: readonly A[],
  job: Job,
  onOutcome: Work<A>["onOutcome"],
): Promise<TaskEnd<A>> {
  const teller = tellFrom(task, job, onOutcome);
  let fault = "WORKER_LOST";
  return listen(worker, (resolve, reject) => {
    const end = (lost: boolean): void => {
      const failure = teller.failure();
      if (failure !== undefined) reject(failure.error);
      else resolve({ lost, left: lost ? teller.left() : [] });
    };
    worker.postMessage(task);
    return {
      message(report) {
        if (report.kind === "outcome") teller.tell(report.outcome);
        else if (report.kind === "done") end(false);
      },
      error(error) {
        fault = kindOf(error);
      },
      exit() {
        if (teller.left().length > 0) teller.tell({ kind: "broken", fault });
        end(true);
      },
    };
  });
}

interface Teller<A> {
  readonly tell: (outcome: Outcome) => void;
  readonly left: () => readonly A[];
  readonly failure: () => { readonly error: unknown } | undefined;
}

/** Outcomes come in the order of the task. After the first that could not be taken in, no more are told. */
function tellFrom<A extends Assignment>(task: readonly A[], job: Job, onOutcome: Work<A>["onOutcome"]): Teller<A> {
  let told = 0;
  let failure: { readonly error: unknown } | undefined;
  return {
    tell(outcome) {
      const assignment = task[told];
      told += 1;
      if (assignment === undefined || failure !== undefined) return;
      try {
        onOutcome(assignment, outcome);
      } catch (error) {
        failure = { error };
        Atomics.store(job.stop, 0, 1);
      }
    },
    left: () => task.slice(told),
    failure: () => failure,
  };
}

/** The message of an unknown error may quote the input, so only its kind is told. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? String(error.code) : error.name;
}
