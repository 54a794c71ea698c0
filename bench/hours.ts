import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyDossier } from "../src/besluit/dossier/read-dossier.ts";
import { gatherUrenvraag } from "../src/besluit/feiten/gather-uren.ts";
import { rekenUren } from "../src/besluit/uren/reken-uren.ts";
import { type Delen, delenVan } from "../src/formulier/formulier.ts";
import { readFormulier } from "../src/formulier/read-formulier.ts";
import { uwv2019 } from "../src/regels/beleid/uwv-2019.ts";
import { berekenUren } from "../src/regels/uren/bereken-uren.ts";
import type { Comparison } from "./comparison.ts";
import { measurePair, type Pair, repeat, type Work } from "./measure.ts";

const sample = "samples/eerste-aanvraag/formulier.json";
const peerCalls = 40;

/**
 * The hours of a form that was read, against only reading its text. The demand of ten is for one calculation with its
 * steps; what `dakpan hours` tells holds ten of them (four regimes, six half-years ahead), and has a limit of our own.
 */
export function compareHours(): readonly Comparison[] {
  const text = readFileSync(join(import.meta.dirname, "..", sample), "utf8");
  const formulier = readDelen(text);
  const one = () => {
    const feiten = gatherUrenvraag(formulier, emptyDossier, { regime: "midden" });
    return feiten.ok ? berekenUren(feiten.value.vraag, uwv2019) : feiten;
  };
  const whole = () => rekenUren(formulier, emptyDossier, uwv2019);
  const peer: Work = () => JSON.parse(text);
  requireHours(one());
  if (!whole().ok) throw new Error(`${sample} gives no hours`);
  return [
    { what: "hours with their steps", ...perCall(one, 20, peer), demand: 10 },
    { what: "whole report: ten of them", ...perCall(whole, 2, peer), demand: 30 },
  ];
}

export const describeHours = `${sample}, already read, policy uwv-2019; peer: JSON.parse of its text`;

function readDelen(text: string): Delen {
  const read = readFormulier(JSON.parse(text));
  if (!read.ok) throw new Error(`${sample} must have the right shape`);
  return delenVan(read.value);
}

/** A refusal would be fast, and would say nothing. */
function requireHours(outcome: ReturnType<typeof berekenUren>): void {
  if (!outcome.ok || outcome.value.uren === null || outcome.value.stappen.length === 0)
    throw new Error(`${sample} gives no hours with steps`);
}

/** Both sides about a millisecond a round: a longer turn would be interrupted more often than the other's. */
function perCall(ours: Work, calls: number, peer: Work): Pair {
  const pair = measurePair(repeat(ours, calls), repeat(peer, peerCalls), 301, 150);
  return {
    ...pair,
    ours: pair.ours / calls,
    peer: pair.peer / peerCalls,
    ratio: (pair.ratio * peerCalls) / calls,
  };
}
