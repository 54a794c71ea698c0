import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

export interface Program {
  readonly command: string;
  /** What comes before the arguments of Node. */
  readonly before: readonly string[];
}

let program: Program | undefined;

/** Node on one core: the last it may use, since the first is the busiest. Without taskset just Node. */
export function pinnedNode(): Program {
  program ??= pin();
  return program;
}

export function isPinned(): boolean {
  return pinnedNode().before.length > 0;
}

function pin(): Program {
  for (let core = availableParallelism() - 1; core >= 0; core--) {
    const args = ["-c", String(core), process.execPath];
    if (spawnSync("taskset", [...args, "-e", "0"]).status === 0) return { command: "taskset", before: args };
  }
  return { command: process.execPath, before: [] };
}
