import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, endOf, formOf, journalLines, op, startBatch, toLines, treeOf } from "./batch-folder.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const forms = Array.from({ length: 300 }, (_, place) => formOf(`Naam${place}`));
const input = folder.put("veel.ndjson", toLines(forms));
const asked = (out: string): readonly string[] => [input, out, "--formaat", "pdf", "--workers", "2", ...op];

describe("Wie de batch stopt, krijgt een zin en een map die in orde is", () => {
  const whole = join(folder.path, "ongestoord");
  dakpan("batch", ...asked(whole));

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s, en dan hetzelfde commando", async (signal) => {
    const out = join(folder.path, signal);
    const batch = startBatch(asked(out));
    const end = endOf(batch);
    while (batch.exitCode === null && journalLines(out) === 0) await new Promise((next) => setTimeout(next, 2));
    batch.kill(signal);
    const run = await end;
    expect(run).toMatchObject({
      signal,
      out: "",
      err: expect.stringContaining("Gestopt. Hetzelfde commando gaat verder"),
    });
    expect(stackLines(run)).toEqual([]);
    const left = readdirSync(out, { recursive: true, encoding: "utf8" });
    expect(left.filter((path) => /\.tmp$|\.lock/.test(path))).toEqual([]);
    expect(journalLines(out)).toBeLessThan(forms.length);
    expect(dakpan("batch", ...asked(out)).code).toBe(0);
    expect(treeOf(out)).toEqual(treeOf(whole));
  });
});

describe.skipIf(!existsSync("/dev/full"))("Wat niet te tonen is (overgeslagen waar /dev/full er niet is)", () => {
  const run = (script: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync("sh", ["-c", script, "sh", process.execPath, bin, ...args], {
      encoding: "utf8",
    });
    return { code: status, out: stdout, err: stderr };
  };

  test("meldingen: het werk gaat door", () => {
    const out = join(folder.path, "stil");
    const stil = run('exec "$@" 2>/dev/full', "batch", ...asked(out));
    expect(stil).toMatchObject({ code: 0, out: expect.stringContaining("300 stukken gemaakt") });
  });

  test("de uitkomst: een zin", () => {
    const vol = run('exec "$@" >/dev/full', "beleid");
    expect(vol).toEqual({ code: 2, out: "", err: "De uitvoer is niet te schrijven.\n" });
  });
});
