import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { type Comparison, formatTable, isMet } from "./comparison.ts";
import { NotInstalled } from "./not-installed.ts";
import type { Options, Subject } from "./subject.ts";

/** What can be measured, each loaded only when it is asked for. */
const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  check: async () => {
    const { compareCheck, describeCheck } = await import("./check.ts");
    return async () => showComparisons(describeCheck, compareCheck());
  },
  hours: async () => {
    const { compareHours, describeHours } = await import("./hours.ts");
    return async () => showComparisons(describeHours, compareHours());
  },
  letters: async () => {
    const { compareLetters, describeLetters } = await import("./letters.ts");
    return async () => showComparisons(describeLetters, compareLetters());
  },
  documents: async () => (await import("./documents.ts")).measureDocuments,
  batch: async () => (await import("./batch.ts")).measureBatch,
};

/** The others take minutes, and the machine to themselves: they are measured when their name is given. */
const unasked = ["check", "hours", "letters"];

function showComparisons(about: string, comparisons: readonly Comparison[]) {
  console.log(`${about}\n${formatTable(comparisons)}\n`);
  return { met: comparisons.every(isMet), figures: comparisons };
}

const usage = `npm run bench -- [${Object.keys(subjects).join("|")}…] [--kort] [--aantal NUMBER] [--json FILE]`;

interface Asked {
  readonly names: readonly string[];
  readonly options: Options;
  readonly json: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { kort: { type: "boolean" }, aantal: { type: "string" }, json: { type: "string" } },
    });
    const { kort = false, aantal = kort ? "300" : "10000", json } = values;
    if (!/^[1-9]\d{0,6}$/.test(aantal) || !positionals.every((name) => Object.hasOwn(subjects, name))) return undefined;
    return { names: positionals.length > 0 ? positionals : unasked, options: { kort, aantal: Number(aantal) }, json };
  } catch {
    return undefined;
  }
}

/** Prints the ratios of each subject; exit 1 when a demand is not met, 2 when the bench cannot do what was asked. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === undefined) {
    console.error(usage);
    return 2;
  }
  console.log(`Node ${process.versions.node}, ${availableParallelism()} CPUs; medians, all sides in turn\n`);
  const figures: Record<string, unknown> = {};
  let met = true;
  for (const name of asked.names) {
    const subject = await subjects[name]?.();
    if (subject === undefined) continue;
    console.log(`## ${name}\n`);
    const outcome = await subject(asked.options);
    figures[name] = outcome.figures;
    met &&= outcome.met;
  }
  if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(figures, null, 2)}\n`);
  return met ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NotInstalled)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
