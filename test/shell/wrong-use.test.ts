import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { dakpan, runWith, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const good = "samples/eerste-aanvraag/formulier.json";
const bekend = "samples/eerste-aanvraag/bekend";
const broken = join(folder.path, "nergens-heen");
symlinkSync(join(folder.path, "bestaat-niet"), broken);
const pipe = join(folder.path, "pijp");
execFileSync("mkfifo", [pipe]);
mkdirSync(join(folder.path, "map"));

describe("Verkeerd gebruik: een zin in het Nederlands op stderr, niets op stdout, code 2", () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ["een commando dat er niet is", ["chekc"], /Kies uit: .*check/],
    ["een commando met de naam van iets van JavaScript", ["constructor"], /Kies uit/],
    ["een leeg commando", [""], /Kies uit/],
    ["check zonder bestand", ["check"], /Geef een of meer bestanden/],
    ["alleen --json", ["check", "--json"], /Geef een of meer bestanden/],
    ["een keuze die er niet is", ["check", good, "--jsn"], /Die keuze is er niet.*--json/],
    ["een korte keuze die er niet is", ["check", good, "-x"], /Die keuze is er niet/],
    ["een keuze zonder waarde", ["check", good, "--op"], /mist een waarde/],
    [
      "een waarde bij een keuze die er geen heeft",
      ["check", good, "--json=ja"],
      /een waarde, of krijgt er een te veel/,
    ],
    ["een rol die er niet is", ["check", good, "--rol", "koning"], /--rol: kies uit client, .*jobcoach/],
    ["een rol met hoofdletters", ["check", good, "--rol", "CLIENT"], /--rol: kies uit/],
    ["een dag die er niet is", ["check", good, "--op", "2026-02-30"], /--op: schrijf een dag als 2026-03-31/],
    ["een dag met schuine strepen", ["check", good, "--op", "31/03/2026"], /--op: schrijf een dag/],
    ["een lege dag", ["check", good, "--op="], /--op: schrijf een dag/],
    ["een bestand dat er niet is", ["check", "samples/nergens.json"], /samples\/nergens\.json bestaat niet/],
    ["een leeg pad", ["check", ""], /bestaat niet/],
    ["een map", ["check", "samples"], /samples is een map/],
    ["een bestand met iets erachter", ["check", `${good}/x`], /niet te lezen|bestaat niet/],
    ["een verwijzing naar niets", ["check", broken], /bestaat niet/],
    ["een pijp waar niemand in schrijft", ["check", pipe], /geen gewoon bestand/],
    ["een apparaat", ["check", "/dev/zero"], /geen gewoon bestand/],
    ["prefill zonder map", ["prefill", good], /--bekend/],
    ["prefill met twee formulieren", ["prefill", good, good, "--bekend", bekend], /Geef één formulier/],
    ["prefill met een map die er niet is", ["prefill", good, "--bekend", "nergens"], /nergens bestaat niet/],
    ["prefill met een bestand als map", ["prefill", good, "--bekend", good], /formulier\.json/],
    [
      "prefill met een vorig formulier dat er niet is",
      ["prefill", good, "--bekend", bekend, "--vorig", "x"],
      /x bestaat niet/,
    ],
    ["letter zonder -o", ["letter", good], /met -o de map/],
    ["letter zonder formulier", ["letter", "-o", folder.path], /Geef één formulier/],
    ["letter voor wie er niet is", ["letter", good, "-o", folder.path, "--voor", "buurman"], /--voor: kies uit client/],
    ["letter als iets anders", ["letter", good, "-o", folder.path, "--formaat", "rtf"], /--formaat: kies uit pdf/],
    ["letter van een map", ["letter", "samples", "-o", folder.path], /is een map/],
    ["demo met een bestand", ["demo", good], /Geef geen bestanden/],
  ])("%s", (_, args, sentence) => {
    const run = dakpan(...args);
    expect(run).toMatchObject({ code: 2, out: "", err: expect.stringMatching(sentence) });
    expect(stackLines(run)).toEqual([]);
  });

  test("geheugen van het systeem: het bestand is er, maar lezen lukt niet", {
    skip: process.platform !== "linux",
  }, () => {
    const run = dakpan("check", "/proc/self/mem");
    expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("/proc/self/mem") });
  });
});

describe("Hulp en versie", () => {
  test.each([[["--help"]], [["help"]], [[]], [["check", "--help"]]])("%j legt uit en is geen fout", (args) => {
    expect(dakpan(...args)).toMatchObject({ code: 0, err: "", out: expect.stringContaining("dakpan check BESTAND") });
  });

  test("--version geeft alleen het nummer", () => {
    expect(dakpan("--version")).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });

  test("wie niet verder leest, krijgt geen foutmelding", () => {
    const many = "samples/*/formulier.json ".repeat(40);
    const script = `"${process.execPath}" bin/dakpan.js check ${many} --json | head -c 1`;
    const { stderr } = spawnSync("sh", ["-c", script], { encoding: "utf8", cwd: join(import.meta.dirname, "../..") });
    expect(stderr).not.toMatch(/EPIPE|\n\s+at /);
  });
});

const oldNode = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((path) => path !== "" && !path.includes("node_modules"))
  .map((path) => join(path, "node"))
  .find((path) => /^v(1[0-9]|2[0-3])\./.test(spawnSync(path, ["--version"], { encoding: "utf8" }).stdout ?? ""));

describe("Een oude Node", () => {
  test.skipIf(oldNode === undefined)(
    "krijgt één duidelijke zin (overgeslagen als er op het PATH geen oude Node is)",
    () => {
      const run = runWith(oldNode ?? "", ["check", good]);
      expect(run).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringMatching(/^Dakpan heeft Node 24 of hoger nodig; dit is .*\n$/),
      });
    },
  );
});
