import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import {
  endOf,
  formOf,
  journalLines,
  modifiedIn,
  op,
  readFouten,
  startBatch,
  toLines,
  treeOf,
} from "./batch-folder.ts";
import { dakpan, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const input = join(folder.path, "invoer");
mkdirSync(join(input, "map"), { recursive: true });
const forms = Array.from({ length: 80 }, (_, place) => formOf(`Naam${place}`));
folder.put("invoer/b.ndjson", `${toLines(forms)}{"geen": "formulier"}\n`);
for (const [place, form] of forms.slice(0, 20).entries()) folder.put(`invoer/map/${place}.json`, JSON.stringify(form));
folder.put("invoer/a.json", "geen json");
const outOf = (name: string): string => join(folder.path, name);
const asked = (out: string, workers: number): readonly string[] => [
  input,
  out,
  "--formaat",
  "pdf,txt",
  "--workers",
  String(workers),
  ...op,
];

const whole = outOf("ongestoord");
let undisturbed: Readonly<Record<string, string>> = {};
beforeAll(() => {
  expect(dakpan("batch", ...asked(whole, 1)).code).toBe(1);
  undisturbed = treeOf(whole);
});

describe("Met elk aantal werkers dezelfde bytes", () => {
  test("een ongestoorde run maakt alles", () => {
    expect(journalLines(whole)).toBe(102);
    expect(readFouten(whole)).toHaveLength(2);
    expect(Object.keys(undisturbed).filter((path) => path.endsWith(".pdf"))).toHaveLength(100);
  });

  test.each([2, 3])("%i werkers", (workers) => {
    const out = outOf(`werkers-${workers}`);
    expect(dakpan("batch", ...asked(out, workers)).code).toBe(1);
    expect(treeOf(out)).toEqual(undisturbed);
  });
});

/** Moments that look random and are the same each time. */
function momentsFrom(seed: number, count: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  });
}

describe("Afgebroken met kill -9, en dan hetzelfde commando", () => {
  test.each([2026])("op willekeurige momenten (zaad %i): na afloop byte voor byte als ongestoord", async (seed) => {
    const out = outOf(`afgebroken-${seed}`);
    let broken = 0;
    for (const moment of momentsFrom(seed, 4)) {
      const child = startBatch(asked(out, 2));
      const end = endOf(child);
      const target = journalLines(out) + moment * 20;
      while (child.exitCode === null && journalLines(out) < target) await wait(1);
      await wait(moment * 10);
      child.kill("SIGKILL");
      broken += (await end).signal === "SIGKILL" ? 1 : 0;
      expect(differences(treeOf(out), undisturbed)).toEqual([]);
    }
    expect(broken).toBeGreaterThan(2);
    expect(journalLines(out)).toBeLessThan(102);
    expect(dakpan("batch", ...asked(out, 2)).code).toBe(1);
    expect(treeOf(out)).toEqual(undisturbed);
  });

  /** What bears the name of a document is that document, whole. */
  function differences(
    now: Readonly<Record<string, string>>,
    then: Readonly<Record<string, string>>,
  ): readonly string[] {
    return Object.keys(now).filter((path) => /\/(?!\.)[^/]*\.(pdf|txt)$/.test(path) && now[path] !== then[path]);
  }
});

describe("Nog een keer", () => {
  const out = outOf("nog-een-keer");
  const again = () => {
    cpSync(whole, out, { recursive: true });
    for (const path of Object.keys(modifiedIn(out))) utimesSync(join(out, path), 1000, 1000);
    return out;
  };
  const run = () => JSON.parse(dakpan("batch", ...asked(out, 2), "--json").out);
  const changed = (): readonly string[] =>
    Object.entries(modifiedIn(out)).flatMap(([path, moment]) => (moment === 1_000_000 ? [] : [path]));

  test("zonder verandering wordt er niets geschreven", () => {
    again();
    expect(run()).toMatchObject({ gemaakt: 0, stukken: 0, ongewijzigd: 100, fouten: 2 });
    expect(changed()).toEqual([]);
    expect(treeOf(out)).toEqual(undisturbed);
  });

  test("wat is weggehaald of veranderd, wordt opnieuw gemaakt; de rest blijft", () => {
    again();
    rmSync(join(out, "b.0000003/ontvangst-client.pdf"));
    writeFileSync(join(out, "map--7/ontvangst-client.txt"), "veranderd");
    writeFileSync(join(out, "journal.ndjson"), '{"half": ', { flag: "a" });
    expect(run()).toMatchObject({ gemaakt: 2, stukken: 4, ongewijzigd: 98 });
    expect(treeOf(out)).toEqual(undisturbed);
    expect(
      changed()
        .filter((path) => path.includes("/"))
        .map((path) => path.split("/")[0]),
    ).toEqual([...["b.0000003", "b.0000003"], ...["map--7", "map--7"]]);
  });

  test("een journaal dat weg is of onzin bevat: alles opnieuw, met dezelfde uitkomst", () => {
    again();
    writeFileSync(join(out, "journal.ndjson"), `onzin\n${"x".repeat(9000)}\n{"bestand":"a.json"}\n[]\n`);
    expect(run()).toMatchObject({ gemaakt: 100, ongewijzigd: 0 });
    expect(treeOf(out)).toEqual(undisturbed);
  });

  test("een regel in het journaal die langer is dan er in het geheugen past", () => {
    again();
    const journal = readFileSync(join(out, "journal.ndjson"));
    truncateSync(join(out, "journal.ndjson"), journal.length + 600 * 1024 * 1024);
    writeFileSync(join(out, "journal.ndjson"), "\n", { flag: "a" });
    expect(run()).toMatchObject({ gemaakt: 0, ongewijzigd: 100 });
    expect(treeOf(out)).toEqual(undisturbed);
  });

  test("een journaal dat naar buiten wijst, haalt daar niets weg", () => {
    again();
    const outside = folder.put("ontvangst-client.txt", "dit blijft");
    const journal = readFileSync(join(out, "journal.ndjson"), "utf8");
    writeFileSync(join(out, "journal.ndjson"), journal.replaceAll("map--7/ontvangst", "../ontvangst"));
    expect(run()).toMatchObject({ gemaakt: 1 });
    expect(readFileSync(outside, "utf8")).toBe("dit blijft");
    expect(treeOf(out)).toEqual(undisturbed);
  });

  test("andere invoer: alleen wat anders is, en wat eruit verdween neemt zijn stukken mee", () => {
    again();
    const before = readFileSync(join(input, "b.ndjson"), "utf8");
    folder.put("invoer/map/7.json", JSON.stringify(formOf("Anders")));
    folder.put("invoer/b.ndjson", toLines(forms.slice(0, 78)));
    rmSync(join(input, "map/8.json"));
    folder.put("invoer/a.json", JSON.stringify(formOf("Nu wel")));
    expect(run()).toMatchObject({ gemaakt: 2, ongewijzigd: 96, fouten: 0, eerder: 1 });
    expect(readdirSync(out).filter((name) => /^(b\.00000(79|8\d)|fouten|map--8)/.test(name))).toEqual(["map--8"]);
    expect(treeOf(out)["map--7/ontvangst-client.txt"]).not.toBe(undisturbed["map--7/ontvangst-client.txt"]);
    folder.put("invoer/b.ndjson", before);
    folder.put("invoer/a.json", "geen json");
    for (const place of [7, 8]) folder.put(`invoer/map/${place}.json`, JSON.stringify(forms[place]));
    expect(run()).toMatchObject({ gemaakt: 3, fouten: 2, eerder: 0 });
    expect(treeOf(out)).toEqual(undisturbed);
  });
});
