import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const root = join(import.meta.dirname, "../..");
const bin = join(root, "bin/dakpan.js");

/** The command as a person starts it: a process of its own, in the folder of the checkout. */
export function dakpan(...args: readonly string[]): Run {
  return runWith(process.execPath, args);
}

export function runWith(node: string, args: readonly string[]): Run {
  const { status, stdout, stderr, error } = spawnSync(node, [bin, ...args], {
    cwd: root,
    encoding: "utf8",
    timeout: 20_000,
    killSignal: "SIGKILL",
    maxBuffer: 200 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  if (error !== undefined && status === null) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** A stack trace is for a programmer; whoever runs the command never sees one. */
export function stackLines({ out, err }: Run): readonly string[] {
  return `${out}\n${err}`.split("\n").filter((line) => /^\s+at .*(\(|:\d+)/.test(line));
}

export interface Folder {
  readonly path: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
}

/** A folder that is gone when the tests of this file are done. */
export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "dakpan-shell-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    put: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}
