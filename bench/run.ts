import { availableParallelism } from "node:os";
import { type Comparison, formatTable, isMet } from "./comparison.ts";

interface Subject {
  readonly about: string;
  readonly compare: () => readonly Comparison[];
}

/** What can be measured, each loaded only when it is asked for. */
const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  check: async () => {
    const { compareCheck, describeCheck } = await import("./check.ts");
    return { about: describeCheck, compare: compareCheck };
  },
  hours: async () => {
    const { compareHours, describeHours } = await import("./hours.ts");
    return { about: describeHours, compare: compareHours };
  },
};

/** Prints the ratios of each subject; exit 1 when a demand is not met, 2 when there is no such subject. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(subjects, name));
  if (unknown.length > 0) {
    console.error(`No such subject: ${unknown.join(", ")}. Choose from: ${Object.keys(subjects).join(", ")}.`);
    return 2;
  }
  console.log(`Node ${process.versions.node}, ${availableParallelism()} CPUs; medians, both sides in turn\n`);
  const comparisons: Comparison[] = [];
  for (const name of names.length > 0 ? names : Object.keys(subjects)) {
    const subject = await subjects[name]?.();
    if (subject === undefined) continue;
    const measured = subject.compare();
    console.log(`${name}: ${subject.about}\n${formatTable(measured)}\n`);
    comparisons.push(...measured);
  }
  return comparisons.every(isMet) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
