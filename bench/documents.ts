import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDemands, holds } from "./demand.ts";
import { makeLetter } from "./documents/letter.ts";
import { demandsOn } from "./documents-demands.ts";
import { formatCold, formatWarm } from "./documents-table.ts";
import { checkOutput } from "./method/check-output.ts";
import { type Cold, measureCold, type Start } from "./method/measure-cold.ts";
import { measureWarm, type Warm } from "./method/measure-warm.ts";
import { isPinned } from "./method/pin.ts";
import { stripBench, strippedFile } from "./method/strip-bench.ts";
import { type Kind, kinds } from "./method/turn.ts";
import { NotInstalled } from "./not-installed.ts";
import { loadPeer, type Makes, makesAll, peers } from "./peers/peer.ts";
import { placeIn, root } from "./peers/places.ts";
import { product } from "./peers/product.ts";
import type { Subject } from "./subject.ts";

/** One kind of document in one format, made by all. */
export interface WarmRun {
  readonly makes: Makes;
  readonly kind: Kind;
  readonly sides: readonly Warm[];
}

export interface ColdRun {
  readonly makes: Makes;
  readonly sides: readonly Cold[];
}

const thorough = { rounds: 5, turn: 2000, warmUp: 3000, starts: 11 };
const brief = { rounds: 3, turn: 500, warmUp: 700, starts: 3 };

/** The same letter and report, made by Dakpan and by what a user would pick instead. */
export const measureDocuments: Subject = async ({ kort }) => {
  const settings = kort ? brief : thorough;
  const present = await makeReady();
  console.log(
    `Parsed JSON in, bytes out; other data every document; ${settings.rounds} rounds of ${settings.turn} ms` +
      `${isPinned() ? ", pinned to one core" : ", NOT pinned: there is no taskset"}\n`,
  );
  const warm: WarmRun[] = [];
  for (const kind of kinds) {
    for (const makes of makesAll) {
      const sides = await measureWarm(present[makes], kind, settings);
      warm.push({ makes, kind, sides });
      console.log(`${formatWarm(makes, kind, sides)}\n`);
    }
  }
  const cold = makesAll.map(
    (makes): ColdRun => ({ makes, sides: measureCold(startsOf(makes, present), settings.starts) }),
  );
  for (const run of cold) console.log(`${formatCold(run)}\n`);
  const demands = demandsOn(warm, cold);
  console.log(`${formatDemands(demands)}\n`);
  return { met: demands.every(holds), figures: { settings, pinned: isPinned(), warm, cold, demands } };
};

type Present = Readonly<Record<Makes, readonly string[]>>;

/** Templates, fonts and the built product; who cannot be loaded is told, and left out. */
async function makeReady(): Promise<Present> {
  if (!existsSync(join(root, "bench", "node_modules")))
    throw new NotInstalled("The peers are not installed. Run: npm ci --prefix bench");
  const present: Record<Makes, string[]> = { pdf: [], docx: [] };
  for (const makes of makesAll) {
    for (const file of peers[makes]) {
      const peer = await loadPeer(file).catch((error: unknown) => tellMissing(file, error));
      if (peer === undefined) continue;
      await peer.makeReady?.();
      await checkOutput(file, peer);
      present[makes].push(file);
    }
  }
  stripBench();
  return present;
}

function tellMissing(file: string, error: unknown): undefined {
  if (file.startsWith("dakpan")) throw error;
  console.log(`MISSING: ${file} cannot be loaded here, so it is not measured. ${String(error).split("\n")[0]}\n`);
}

function startsOf(makes: Makes, present: Present): readonly Start[] {
  const json = placeIn("cold", "letter.json");
  writeFileSync(json, JSON.stringify(makeLetter(7)));
  const starts = [...present[makes], "nothing"].map((peer) => ({
    peer,
    args: [strippedFile("method/cold.ts"), peer, json, placeIn("cold", `${peer}.${makes}`)],
  }));
  return [...starts, commandLine(makes)];
}

/** What people type: a form is read, checked against law and protocol, and its letter written. */
function commandLine(makes: Makes): Start {
  const form = join(product, "samples", "eerste-aanvraag", "formulier.json");
  const rest = ["-o", placeIn("cold", "letter"), "--voor", "client", "--formaat", makes, "--op", "2025-09-22"];
  return { peer: "dakpan letter", args: [join(product, "bin", "dakpan.js"), "letter", form, ...rest] };
}
