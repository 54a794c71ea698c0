import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAjv } from "../scripts/generate-validator.ts";
import { datum } from "../src/domein/datum.ts";
import { checkMeaning } from "../src/formulier/check-meaning.ts";
import { readFormulier } from "../src/formulier/read-formulier.ts";
import type { Comparison } from "./comparison.ts";
import { measurePair, type Pair, repeat, type Work } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const sample = "samples/vervolg/formulier.json";
const peildatum = "2026-03-01";
const calls = 100;

/** Judging a form against plain ajv: shape, shape with meaning, and a whole process from start to end. */
export function compareCheck(): readonly Comparison[] {
  const submission: unknown = readJson(sample);
  const validate = compilePlainAjv();
  const dag = datum(peildatum);
  const shape: Work = () => readFormulier(submission).ok;
  const both: Work = () => {
    const read = readFormulier(submission);
    return read.ok && checkMeaning(read.value, dag);
  };
  const peer: Work = () => validate(submission);
  if (shape() !== true || peer() !== true) throw new Error(`${sample} must have the right shape for both sides`);
  return [
    { what: "shape, warm", ...perCall(shape, peer), demand: 1.5 },
    { what: "shape and meaning, warm", ...perCall(both, peer), demand: 10 },
    { what: "whole process, cold", ...measurePair(runDakpan, runColdAjv, 25, 2), demand: 2 },
  ];
}

export const describeCheck = `${sample} on ${peildatum}; peer: ajv with the same options, on schemas/formulier.schema.json`;

function perCall(ours: Work, peer: Work): Pair {
  const pair = measurePair(repeat(ours, calls), repeat(peer, calls), 61, 150);
  return { ...pair, ours: pair.ours / calls, peer: pair.peer / calls };
}

function compilePlainAjv(): (submission: unknown) => unknown {
  const profielen = Object.keys(readJson("schemas/inzage.json").profielen);
  return createAjv(profielen).compile(readJson("schemas/formulier.schema.json"));
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

function runDakpan(): void {
  const { stdout, stderr } = runNode(["bin/dakpan.js", "check", sample, "--op", peildatum]);
  if (!stdout.startsWith(sample)) throw new Error(`dakpan judged nothing: ${stderr}`);
}

function runColdAjv(): void {
  const { status, stderr } = runNode(["bench/cold-ajv.mjs"]);
  if (status !== 0) throw new Error(`ajv did not compile: ${stderr}`);
}

/** Truly cold: neither side may use compiled code that an earlier run left behind. */
function runNode(args: readonly string[]) {
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  return spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
}
