import { styleText } from "node:util";
import { type Ernst, type Finding, hasFout } from "../domein/bevinding/finding.ts";
import { describeFinding } from "../domein/bevinding/messages.nl.ts";

/** Where a command writes: the result to `out`, all else to `err`. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const terminal: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

export const exitCodes = { done: 0, faults: 1, usage: 2, broken: 70 } as const;

export function exitCodeFor(bevindingen: readonly Finding[]): number {
  return hasFout(bevindingen) ? exitCodes.faults : exitCodes.done;
}

const kleuren = { fout: "red", waarschuwing: "yellow", signaal: "cyan" } as const;
const volgorde: readonly Ernst[] = ["fout", "waarschuwing", "signaal"];

/** Findings as a person reads them: worst first, each with its place, its sentence and its code. */
export function formatFindings(bevindingen: readonly Finding[]): string {
  if (bevindingen.length === 0) return "  Alles klopt.";
  const regels = volgorde.flatMap((ernst) =>
    bevindingen
      .filter((bevinding) => bevinding.ernst === ernst)
      .map(
        (bevinding) =>
          `  ${styleText(kleuren[ernst], ernst.padEnd(12))}  ${describeFinding(bevinding)}\n${" ".repeat(16)}${bevinding.pointer || "/"}  ${bevinding.code}`,
      ),
  );
  return [...regels, `  ${countFindings(bevindingen)}`].join("\n");
}

export function countFindings(bevindingen: readonly Finding[]): string {
  const meervoud: Readonly<Record<Ernst, string>> = {
    fout: "fouten",
    waarschuwing: "waarschuwingen",
    signaal: "signalen",
  };
  return volgorde
    .map((ernst) => {
      const aantal = bevindingen.filter((bevinding) => bevinding.ernst === ernst).length;
      return `${aantal} ${aantal === 1 ? ernst : meervoud[ernst]}`;
    })
    .join(", ");
}
