import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  bin,
  endOf,
  formOf,
  journalLines,
  op,
  readFouten,
  startBatch,
  toLines,
  treeOf,
  withPreload,
} from "./batch-folder.ts";
import { dakpan, type Run, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const forms = Array.from({ length: 12 }, (_, place) => formOf(`Naam${place}`));
const input = folder.put("veel.ndjson", toLines(forms));
const asked = (out: string, formaat = "pdf"): readonly string[] => [input, out, "--formaat", formaat, ...op];
const unfinished = (out: string): readonly string[] =>
  readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => /\.tmp$|\.lock/.test(path));

const whole = join(folder.path, "ongestoord");
dakpan("batch", ...asked(whole));

function shell(script: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script, "sh", ...args], { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

describe("Een volle schijf: een zin, code 2, niets half; met ruimte gaat hetzelfde commando verder", () => {
  test("een bestand mag niet groter worden", () => {
    const out = join(folder.path, "begrensd");
    const run = shell('ulimit -f 8; exec "$@"', process.execPath, bin, "batch", ...asked(out, "txt,pdf"));
    expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("De schijf is vol") });
    expect(stackLines(run)).toEqual([]);
    expect(unfinished(out)).toEqual([]);
    expect(journalLines(out)).toBe(0);
    expect(dakpan("batch", ...asked(out)).code).toBe(0);
    expect(treeOf(out)).toEqual(treeOf(whole));
  });

  const small = ["--user", "--map-root-user", "--mount", "sh", "-c"];
  const maySeparate = spawnSync("unshare", [...small, "mount -t tmpfs tmpfs /mnt"]).status === 0;

  test.skipIf(!maySeparate)("een kleine schijf loopt vol (overgeslagen waar die niet te maken is)", () => {
    const [out, kept] = [join(folder.path, "klein"), join(folder.path, "bewaard")];
    mkdirSync(out);
    const script = `mount -t tmpfs -o size=128k tmpfs "$1" && out="$1" kept="$2"; shift 2; "$@"; code=$?; cp -r "$out" "$kept"; exit $code`;
    const args = [process.execPath, bin, "batch", ...asked(out), "--workers", "1"];
    const { status, stderr } = spawnSync("unshare", [...small, script, "sh", out, kept, ...args], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("De schijf is vol") });
    expect(unfinished(kept)).toEqual([]);
    const now = Object.entries(treeOf(kept)).filter(([path]) => path.endsWith(".pdf"));
    expect(now.length).toBeGreaterThan(0);
    for (const [path, hash] of now) expect([path, hash]).toEqual([path, treeOf(whole)[path]]);
    expect(dakpan("batch", ...asked(kept)).code).toBe(0);
    expect(treeOf(kept)).toEqual(treeOf(whole));
  });
});

describe("Een map waarin niet te schrijven is: een zin, code 2, en er verandert niets", () => {
  const locked = join(folder.path, "op-slot");
  cpSync(whole, locked, { recursive: true });
  writeFileSync(join(locked, "veel.0000003/ontvangst-client.pdf"), "anders");
  chmodSync(locked, 0o555);
  chmodSync(folder.path, 0o755);
  // Nothing is locked to root, so there someone else tries.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const mayRun = spawnSync(process.execPath, [bin, "--version"], nobody).status === 0;

  test.skipIf(!mayRun)("alleen lezen", async () => {
    const before = treeOf(locked);
    const run = await endOf(startBatch(asked(locked), nobody));
    expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("niet te schrijven") });
    expect(treeOf(locked)).toEqual(before);
  });

  test("op de plaats van een map staat een bestand", () => {
    const out = join(folder.path, "in-de-weg");
    mkdirSync(out);
    writeFileSync(join(out, "veel.0000002"), "dit blijft");
    const run = dakpan("batch", ...asked(out, "txt"));
    expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("veel.0000002") });
    expect(readFileSync(join(out, "veel.0000002"), "utf8")).toBe("dit blijft");
    expect(unfinished(out)).toEqual([]);
  });
});

describe("Twee tegelijk op dezelfde map", () => {
  test("de tweede zegt dat de eerste bezig is; de eerste maakt alles af", async () => {
    const out = join(folder.path, "tegelijk");
    const many = folder.put("tegelijk.ndjson", toLines(Array.from({ length: 20 }, () => forms).flat()));
    const first = startBatch([many, out, "--formaat", "pdf", ...op]);
    const end = endOf(first);
    while (first.exitCode === null && journalLines(out) === 0) await new Promise((next) => setTimeout(next, 2));
    const second = dakpan("batch", ...asked(out));
    expect(second).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/al een batch bezig \(proces \d+\)/) });
    expect(await end).toMatchObject({ code: 0 });
    expect(journalLines(out)).toBe(240);
    expect(unfinished(out)).toEqual([]);
  });

  test("een slot van wie er niet meer is, en wat die half schreef, gaan weg; de rest blijft", () => {
    const out = join(folder.path, "oud-slot");
    mkdirSync(join(out, "veel.0000001"), { recursive: true });
    writeFileSync(join(out, ".batch.lock"), `${process.pid} 1`);
    writeFileSync(join(out, "veel.0000001/.ontvangst-client.pdf.4711.tmp"), "%PDF-");
    writeFileSync(join(out, ".fouten.json.4711.tmp"), "[");
    writeFileSync(join(out, ".eigen.tmp"), "van iemand anders");
    expect(dakpan("batch", ...asked(out)).code).toBe(0);
    expect(treeOf(out)).toEqual({ ...treeOf(whole), ".eigen.tmp": expect.any(String) });
  });
});

test.each(["journal.ndjson", "fouten.json", ".batch.lock"])("op de plaats van %s staat een map: een zin", (name) => {
  const out = join(folder.path, `map-${name}`);
  mkdirSync(join(out, name), { recursive: true });
  const run = dakpan("batch", ...asked(out, "txt"));
  expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining(name) });
  expect(readdirSync(out)).toContain(name);
});

test("een journaal dat naar de invoer verwijst: een zin, en de invoer blijft heel", () => {
  const out = join(folder.path, "verwijst");
  mkdirSync(out);
  const before = readFileSync(input, "utf8");
  symlinkSync(input, join(out, "journal.ndjson"));
  const run = dakpan("batch", ...asked(out, "txt"));
  expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("geen gewoon bestand") });
  expect(readFileSync(input, "utf8")).toBe(before);
});

describe("Iets dat wij fout doen: dat formulier wordt genoemd, de rest gaat door, code 70", () => {
  const lines = [...forms.slice(0, 3), formOf("Valt-om"), ...forms.slice(3, 6), formOf("Breekt"), ...forms.slice(6)];
  const bad = folder.put("kapot.ndjson", toLines(lines));
  const preload = folder.put(
    "sloop.mjs",
    `import { isMainThread } from "node:worker_threads";
    const parse = JSON.parse;
    if (!isMainThread) JSON.parse = (text, ...rest) => {
      if (text.includes("Valt-om")) process.exit(9);
      const data = parse(text, ...rest);
      if (text.includes("Breekt")) Object.defineProperty(data, "client", { get() { throw new RangeError(text); } });
      return data;
    };`,
  );

  test("een werker die omvalt, en een werker die struikelt", async () => {
    const out = join(folder.path, "storing");
    const args = [bad, out, "--formaat", "txt", "--workers", "2", ...op];
    const run = await endOf(startBatch(args, withPreload(preload)));
    expect(run).toMatchObject({ code: 70, out: expect.stringContaining("2 niet gemaakt door een fout bij ons.") });
    expect(readFouten(out)).toEqual([
      { bestand: "kapot.ndjson", regel: 4, bevindingen: [], melding: "Er ging bij ons iets mis. (WORKER_LOST)" },
      { bestand: "kapot.ndjson", regel: 8, bevindingen: [], melding: "Er ging bij ons iets mis. (RangeError)" },
    ]);
    expect(journalLines(out)).toBe(12);
    expect(stackLines(run)).toEqual([]);
    expect(dakpan("batch", ...args)).toMatchObject({ code: 0, out: expect.stringContaining("2 stukken gemaakt") });
    expect(readdirSync(out)).not.toContain("fouten.json");
  });
});

test("een bestand dat verdwijnt nadat het is gezien: dat ene staat in fouten.json", async () => {
  const [going, out] = [join(folder.path, "gaat"), join(folder.path, "gaat-uit")];
  mkdirSync(going);
  for (const name of ["blijft", "gaat-weg"]) folder.put(`gaat/${name}.json`, JSON.stringify(formOf(name)));
  const preload = folder.put(
    "verdwijn.mjs",
    `import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const list = fs.readdirSync;
    let times = 0;
    fs.readdirSync = (...args) => {
      const names = list(...args);
      if (String(args[0]).endsWith("gaat") && ++times === 2) fs.rmSync(args[0] + "/gaat-weg.json");
      return names;
    };
    syncBuiltinESMExports();`,
  );
  const run = await endOf(startBatch([going, out, "--formaat", "txt", ...op], withPreload(preload)));
  expect(run.code).toBe(1);
  expect(readFouten(out)).toEqual([
    {
      bestand: "gaat-weg.json",
      bevindingen: [
        { code: "BESTAND_ONLEESBAAR", pointer: "", melding: expect.stringContaining("Dit bestand is er niet meer.") },
      ],
    },
  ]);
  expect(readdirSync(out)).toContain("blijft");
});

test("wat een keer niet te lezen is, houdt wat er was; ook wat ernaast staat blijft", () => {
  const [from, out] = [join(folder.path, "hapert"), join(folder.path, "hapert-uit")];
  mkdirSync(from);
  const names = ["een.json", "een.ndjson", "twee.json"];
  for (const name of names) folder.put(join("hapert", name), JSON.stringify(formOf(name)));
  const args = [from, out, "--formaat", "txt", ...op];
  expect(dakpan("batch", ...args).code).toBe(0);
  const before = treeOf(out);
  for (const name of names.slice(1)) {
    rmSync(join(from, name));
    symlinkSync("nergens", join(from, name));
  }
  expect(dakpan("batch", ...args)).toMatchObject({ code: 1, out: expect.stringContaining("2 met fouten.") });
  const after = treeOf(out);
  for (const path of Object.keys(before).filter((each) => each !== "journal.ndjson"))
    expect([path, after[path]]).toEqual([path, before[path]]);
  for (const name of names.slice(1)) {
    rmSync(join(from, name));
    folder.put(join("hapert", name), JSON.stringify(formOf(name)));
  }
  expect(dakpan("batch", ...args)).toMatchObject({ code: 0, out: expect.stringContaining("3 niet veranderd") });
  expect(treeOf(out)).toEqual(before);
});
