import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { placeIn } from "../peers/places.ts";
import { pinnedNode } from "./pin.ts";
import { inTurn } from "./statistics.ts";
import { strippedFile } from "./strip-bench.ts";

/** A process from its start to its end: what Node runs, and which peer that is. */
export interface Start {
  readonly peer: string;
  readonly args: readonly string[];
}

export interface Cold {
  readonly peer: string;
  readonly milliseconds: readonly number[];
  /** Bytes at the most, a number per round. */
  readonly memory: readonly number[];
}

/** Whole processes, one after the other in every round; the first round only warms the disk. */
export function measureCold(starts: readonly Start[], rounds: number): readonly Cold[] {
  const measured = starts.map((start) => ({ start, milliseconds: [] as number[], memory: [] as number[] }));
  for (let round = -1; round < rounds; round++) {
    for (const { start, milliseconds, memory } of inTurn(measured, Math.abs(round))) {
      const run = runProcess(start);
      if (round < 0) continue;
      milliseconds.push(run.milliseconds);
      memory.push(run.memory);
    }
  }
  return measured.map(({ start, milliseconds, memory }) => ({ peer: start.peer, milliseconds, memory }));
}

const reporter = pathToFileURL(strippedFile("method/report-memory.ts")).href;

/** Truly cold: nobody may use compiled code that an earlier run left behind. */
export function runProcess({ peer, args }: Start, pinned = true): { milliseconds: number; memory: number } {
  const { command, before } = pinned ? pinnedNode() : { command: process.execPath, before: [] };
  const memoryFile = placeIn("memory", "bytes");
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1", MEMORY_FILE: memoryFile };
  const start = performance.now();
  const { status, stderr } = spawnSync(command, [...before, "--import", reporter, ...args], { env, encoding: "utf8" });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`${peer} ended with exit ${status}: ${stderr.slice(-2000)}`);
  return { milliseconds, memory: Number(readFileSync(memoryFile, "utf8")) };
}
