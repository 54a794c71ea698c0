import { availableParallelism } from "node:os";
import { succeed } from "../../domein/result.ts";
import { describeOutcome, formatOutcome } from "../batch/describe-outcome.ts";
import { placeOf } from "../batch/fouten-file.ts";
import { soorten } from "../batch/job.ts";
import { outputName } from "../batch/output-name.ts";
import { type Batch, lookAtBatch, runBatch } from "../batch/run-batch.ts";
import { describePlan, describeTally, type Tally } from "../batch/tally.ts";
import { choose } from "../choose.ts";
import { type Arguments, type Command, parseArguments, readPeildatum } from "../command.ts";
import { type Huisstijl, neutraleHuisstijl } from "../huisstijl/huisstijl.ts";
import { loadHuisstijl } from "../huisstijl/load-huisstijl.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { formaten } from "../render-document.ts";
import { loadSjablonen } from "../sjablonen-files.ts";
import { UsageError } from "../usage-error.ts";

export const batch: Command = {
  usage:
    "batch INVOER… MAP [--soort ontvangst,formulier,beslissing] [--formaat pdf,docx,html,txt] [--workers AANTAL] [--op JJJJ-MM-DD] [--huisstijl BESTAND] [--dry-run] [--json]",
  summary: "maakt de stukken bij veel formulieren en beslissingen, en gaat verder waar het bleef",
  async run(args, output) {
    const parsed = parseArguments(args, {
      soort: { type: "string" },
      formaat: { type: "string" },
      workers: { type: "string" },
      op: { type: "string" },
      huisstijl: { type: "string" },
      "dry-run": { type: "boolean" },
      json: { type: "boolean" },
    });
    const stijlpad = parsed.text("huisstijl");
    const huisstijl = stijlpad === undefined ? succeed(neutraleHuisstijl()) : loadHuisstijl(stijlpad);
    if (!huisstijl.ok) {
      output.err(`${stijlpad}\n${formatFindings(huisstijl.bevindingen)}`);
      return exitCodes.faults;
    }
    const asked = readBatch(parsed, huisstijl.value, output);
    const json = parsed.flag("json");
    if (parsed.flag("dry-run")) return look(asked, json, output);
    const tally = await runBatch(asked);
    output.out(json ? JSON.stringify(tally, null, 2) : describeTally(tally, asked.out));
    return exitCodeFor(tally);
  },
};

/** What would happen, record by record. */
async function look(asked: Batch, json: boolean, output: Output): Promise<number> {
  const records: object[] = [];
  const tally = await lookAtBatch(asked, (record, outcome) => {
    if (json) records.push({ ...placeOf(record), map: outputName(record), ...describeOutcome(outcome) });
    else output.out(formatOutcome(record, outcome));
  });
  output.out(json ? JSON.stringify({ ...tally, lijst: records }, null, 2) : describePlan(tally));
  return exitCodeFor(tally);
}

function exitCodeFor({ fouten, storingen }: Tally): number {
  if (storingen > 0) return exitCodes.broken;
  return fouten > 0 ? exitCodes.faults : exitCodes.done;
}

function readBatch(parsed: Arguments, huisstijl: Huisstijl, output: Output): Batch {
  const inputs = parsed.files.slice(0, -1);
  const out = parsed.files.at(-1);
  if (out === undefined || inputs.length === 0)
    throw new UsageError("Geef eerst de invoer (bestanden of een map), en als laatste de map voor de stukken.");
  return {
    inputs,
    out,
    workers: readWorkers(parsed.text("workers")),
    soorten: choose(parsed.text("soort"), soorten, "--soort") ?? ["ontvangst", "beslissing"],
    formaten: choose(parsed.text("formaat"), formaten, "--formaat") ?? formaten,
    op: readPeildatum(parsed, output),
    sjablonen: loadSjablonen(),
    huisstijl,
  };
}

const mostWorkers = 64;

function readWorkers(text: string | undefined): number {
  if (text === undefined) return Math.min(availableParallelism(), mostWorkers);
  const workers = Number(text);
  if (!/^\d+$/.test(text) || workers < 1 || workers > mostWorkers)
    throw new UsageError(`--workers: schrijf een heel getal van 1 tot en met ${mostWorkers}.`);
  return workers;
}
