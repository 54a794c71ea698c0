import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { pinnedNode } from "./pin.ts";
import { inTurn } from "./statistics.ts";
import { strippedFile } from "./strip-bench.ts";
import type { Kind, Turn, Work } from "./turn.ts";

export interface WarmSettings {
  readonly rounds: number;
  /** Milliseconds of each turn. */
  readonly turn: number;
  readonly warmUp: number;
}

export interface Warm {
  readonly peer: string;
  /** Documents a second, a number per round. */
  readonly rates: readonly number[];
  readonly bytes: number;
  readonly memory: number;
}

/** All peers on the same kind of document: each warmed up in its own process, then a turn for each in every round. */
export async function measureWarm(
  peers: readonly string[],
  kind: Kind,
  { rounds, turn, warmUp }: WarmSettings,
): Promise<readonly Warm[]> {
  const sides: Side[] = [];
  try {
    for (const peer of peers) {
      const side = await startSide(peer, kind);
      sides.push(side);
      await ask(side, { milliseconds: warmUp });
    }
    for (let round = 0; round < rounds; round++)
      for (const side of inTurn(sides, round)) side.works.push(await ask(side, { milliseconds: turn }));
  } finally {
    for (const { child } of sides) child.kill();
  }
  return sides.map(({ peer, works }) => ({
    peer,
    rates: works.map(({ made, milliseconds }) => (1000 * made) / milliseconds),
    bytes: works.at(-1)?.bytes ?? Number.NaN,
    memory: Math.max(...works.map(({ memory }) => memory)),
  }));
}

/** A process that goes on making documents needs no large nursery for short-lived objects: the same for every peer. */
const settings = ["--max-semi-space-size=4"];

interface Side {
  readonly peer: string;
  readonly child: ChildProcess;
  readonly works: Work[];
}

async function startSide(peer: string, kind: Kind): Promise<Side> {
  const { command, before } = pinnedNode();
  const child = fork(strippedFile("method/child.ts"), [peer, kind], {
    execPath: command,
    execArgv: [...before, ...settings],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await answer(peer, child);
  return { peer, child, works: [] };
}

async function ask({ peer, child }: Side, turn: Turn): Promise<Work> {
  child.send(JSON.stringify(turn));
  return JSON.parse(await answer(peer, child));
}

async function answer(peer: string, child: ChildProcess): Promise<string> {
  const stop = new AbortController();
  const { signal } = stop;
  const died = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`${peer} stopped with exit ${code}`);
  });
  died.catch(() => {});
  try {
    const [message] = await Promise.race([once(child, "message", { signal }), died]);
    return String(message);
  } finally {
    stop.abort();
  }
}
