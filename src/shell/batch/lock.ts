import { closeSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explainWrite } from "../files.ts";
import { UsageError } from "../usage-error.ts";

export const lockName = ".batch.lock";

/** One run at a time in an output folder. Gives what lets go of it; a run that was killed leaves a lock that does not count. */
export function takeLock(out: string): () => void {
  const path = join(out, lockName);
  const mine = identify(process.pid);
  for (let tries = 0; !claim(path, mine); tries += 1) {
    const holder = readHolder(path);
    if (tries > 9 || (holder !== "" && isAlive(holder)))
      throw new UsageError(`In ${out} is al een batch bezig (proces ${pidOf(holder)}). Wacht tot die klaar is.`);
    // Empty: whoever made it may be about to write its name.
    if (holder === "" && tries < 3) pause(50);
    else takeAway(path, holder);
  }
  return () => {
    if (readHolder(path) === mine) rmSync(path, { force: true });
  };
}

function claim(path: string, mine: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeFileSync(file, mine);
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
      throw new UsageError(`${path} is een map. Haal die weg.`);
    }
    throw explainWrite(error, path);
  }
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Moved aside before it goes: of two runs that find the same dead lock only one gets it, and never a new one. */
function takeAway(path: string, holder: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readHolder(aside) === holder) rmSync(aside);
  else renameSync(aside, path);
}

/** Number and start of a process: a number alone is used again. */
function identify(pid: number): string {
  return `${pid} ${startOf(pid)}`;
}

function isAlive(holder: string): boolean {
  const pid = pidOf(holder);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return false;
  return identify(pid) === holder;
}

function pidOf(holder: string): number {
  return Number(holder.split(" ")[0]);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Where the system tells it (Linux), the moment a process began; elsewhere nothing. A zombie works no more. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? "dood" : (rest[18] ?? "");
  } catch {
    return "";
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
