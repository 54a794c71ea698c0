import type { Demand } from "./demand.ts";
import type { ColdRun, WarmRun } from "./documents.ts";
import type { Cold } from "./method/measure-cold.ts";
import type { Warm } from "./method/measure-warm.ts";
import { ratiosOf, spreadOf } from "./method/statistics.ts";
import { type Kind, kinds } from "./method/turn.ts";
import { type Makes, makesAll } from "./peers/peer.ts";

interface Speed {
  readonly kind: Kind;
  readonly makes: Makes;
  readonly peer: string;
  readonly times: number;
}

/** How many times as many documents a second as each. */
const speeds: readonly Speed[] = [
  { kind: "letter", makes: "pdf", peer: "typst", times: 4 },
  { kind: "letter", makes: "pdf", peer: "pdfkit-hand", times: 2.5 },
  { kind: "letter", makes: "pdf", peer: "pdfkit", times: 50 },
  { kind: "letter", makes: "pdf", peer: "pdfmake", times: 30 },
  { kind: "report", makes: "pdf", peer: "typst", times: 5 },
  { kind: "report", makes: "pdf", peer: "pdfkit-hand", times: 1.5 },
  { kind: "letter", makes: "docx", peer: "easy-template-x", times: 6 },
  { kind: "letter", makes: "docx", peer: "docx", times: 12 },
  { kind: "report", makes: "docx", peer: "carbone", times: 2.5 },
];

const mostKilobytes: Readonly<Record<Makes, number>> = { pdf: 25, docx: 15 };

export function demandsOn(warm: readonly WarmRun[], cold: readonly ColdRun[]): readonly Demand[] {
  return [
    ...speeds.map((speed) => demandSpeed(speed, warm)),
    ...["dakpan-pdf", "dakpan letter"].map((peer) => demandStart(peer, cold)),
    ...demandMemory(warm, cold),
    ...demandSize(warm),
  ];
}

function demandSpeed({ kind, makes, peer, times }: Speed, warm: readonly WarmRun[]): Demand {
  const ours = findWarm(warm, makes, kind, `dakpan-${makes}`);
  const theirs = findWarm(warm, makes, kind, peer);
  const measured = ours !== undefined && theirs !== undefined;
  const value = measured ? spreadOf(ratiosOf(ours.rates, theirs.rates)).median : undefined;
  return { what: `${kind} ${makes.toUpperCase()}: documents/s against ${peer}`, value, unit: "×", atLeast: times };
}

function demandStart(peer: string, cold: readonly ColdRun[]): Demand {
  const ours = findCold(cold, peer);
  const theirs = findCold(cold, "pdfkit");
  const measured = ours !== undefined && theirs !== undefined;
  const value = measured ? spreadOf(ratiosOf(ours.milliseconds, theirs.milliseconds)).median : undefined;
  return { what: `cold, ${peer}: time against pdfkit`, value, unit: "×", atMost: 1 };
}

function demandMemory(warm: readonly WarmRun[], cold: readonly ColdRun[]): readonly Demand[] {
  const warmDemands = kinds.map((kind) => {
    const ours = findWarm(warm, "pdf", kind, "dakpan-pdf")?.memory;
    return compareMemory(`${kind} PDF, warm`, ours, findWarm(warm, "pdf", kind, "typst")?.memory);
  });
  const [ours, theirs] = ["dakpan-pdf", "typst"].map((peer) => {
    const found = findCold(cold, peer);
    return found === undefined ? undefined : spreadOf(found.memory).median;
  });
  return [...warmDemands, compareMemory("letter PDF, cold", ours, theirs)];
}

function compareMemory(what: string, ours: number | undefined, theirs: number | undefined): Demand {
  const value = ours === undefined || theirs === undefined ? undefined : ours / theirs;
  return { what: `${what}: peak memory against typst`, value, unit: "×", atMost: 1 };
}

function demandSize(warm: readonly WarmRun[]): readonly Demand[] {
  return makesAll.map((makes) => {
    const bytes = findWarm(warm, makes, "letter", `dakpan-${makes}`)?.bytes;
    const value = bytes === undefined ? undefined : bytes / 1000;
    return { what: `letter ${makes.toUpperCase()}: size`, value, unit: "KB", atMost: mostKilobytes[makes] };
  });
}

function findWarm(warm: readonly WarmRun[], makes: Makes, kind: Kind, peer: string): Warm | undefined {
  return warm.find((run) => run.makes === makes && run.kind === kind)?.sides.find((side) => side.peer === peer);
}

function findCold(cold: readonly ColdRun[], peer: string): Cold | undefined {
  return cold.find(({ makes }) => makes === "pdf")?.sides.find((side) => side.peer === peer);
}
