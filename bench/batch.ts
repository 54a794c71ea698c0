import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatColumns } from "./columns.ts";
import { type Demand, formatDemands, holds } from "./demand.ts";
import { makeForms } from "./documents/forms.ts";
import { runProcess } from "./method/measure-cold.ts";
import { inTurn, ratiosOf, spreadOf } from "./method/statistics.ts";
import { stripBench } from "./method/strip-bench.ts";
import { out, placeIn, root } from "./peers/places.ts";
import { buildProduct, product } from "./peers/product.ts";
import type { Subject } from "./subject.ts";

interface Side {
  readonly name: "one" | "two" | "tenth";
  readonly forms: number;
  readonly workers: number;
  readonly milliseconds: number[];
  readonly memory: number[];
  letters: number;
}

/** `dakpan batch` with one worker and with two, and with a tenth of the work for the memory. */
export const measureBatch: Subject = async ({ kort, aantal }) => {
  buildProduct();
  stripBench();
  const tenth = Math.max(1, Math.round(aantal / 10));
  const sides = [startSide("one", aantal, 1), startSide("two", aantal, 2), startSide("tenth", tenth, 2)];
  for (const forms of new Set([aantal, tenth])) writeInput(forms);
  const rounds = kort ? 1 : 3;
  console.log(`samples/eerste-aanvraag, as many people as forms, letters as PDF; ${rounds} rounds\n`);
  for (let round = 0; round < rounds; round++) for (const side of inTurn(sides, round)) runBatch(side);
  rmSync(letters, { recursive: true, force: true });
  console.log(`${formatSides(sides)}\n`);
  const demands = demandsOn(sides);
  console.log(`${formatDemands(demands)}\n`);
  return { met: demands.every(holds), figures: { rounds, sides, demands } };
};

function startSide(name: Side["name"], forms: number, workers: number): Side {
  return { name, forms, workers, milliseconds: [], memory: [], letters: 0 };
}

const letters = join(out, "batch", "letters");
const inputFile = (forms: number) => placeIn("batch", `forms-${forms}.ndjson`);

function writeInput(forms: number): void {
  const sample = JSON.parse(readFileSync(join(root, "samples", "eerste-aanvraag", "formulier.json"), "utf8"));
  writeFileSync(inputFile(forms), `${[...makeForms(sample, forms)].join("\n")}\n`);
}

function runBatch(side: Side): void {
  rmSync(letters, { recursive: true, force: true });
  const options = ["--soort", "ontvangst", "--formaat", "pdf", "--workers", String(side.workers), "--op", "2025-10-06"];
  const args = [join(product, "bin", "dakpan.js"), "batch", inputFile(side.forms), letters, ...options];
  const { milliseconds, memory } = runProcess({ peer: "dakpan batch", args }, false);
  side.milliseconds.push(milliseconds);
  side.memory.push(memory);
  side.letters = globSync("**/*.pdf", { cwd: letters }).length;
  if (side.letters < side.forms) throw new Error(`${side.forms} forms gave only ${side.letters} letters`);
}

function formatSides(sides: readonly Side[]): string {
  return formatColumns([
    ["forms", "letters", "workers", "seconds", "letters/s", "peak memory"],
    ...sides.map(({ forms, letters, workers, milliseconds, memory }) => {
      const seconds = spreadOf(milliseconds).median / 1000;
      const rate = String(Math.round(letters / seconds));
      const held = `${Math.round(spreadOf(memory).median / 1_000_000)} MB`;
      return [String(forms), String(letters), String(workers), seconds.toFixed(1), rate, held];
    }),
  ]);
}

function demandsOn(sides: readonly Side[]): readonly Demand[] {
  const find = (name: Side["name"]) => sides.find((side) => side.name === name);
  const [one, two, tenth] = [find("one"), find("two"), find("tenth")];
  if (one === undefined || two === undefined || tenth === undefined) return [];
  return [
    {
      what: "two workers against one",
      value: spreadOf(ratiosOf(one.milliseconds, two.milliseconds)).median,
      unit: "×",
      atLeast: 1.7,
    },
    {
      what: `peak memory of ${two.forms} forms against ${tenth.forms}`,
      value: spreadOf(ratiosOf(two.memory, tenth.memory)).median,
      unit: "×",
      atMost: 1.3,
    },
  ];
}
