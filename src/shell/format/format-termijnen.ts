import { styleText } from "node:util";
import { formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { formatBron } from "../../regels/bron.ts";
import type { Termijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import type { Dwangsom } from "../../regels/termijnen/dwangsom.ts";
import type { Stand, Termijn } from "../../regels/termijnen/termijn.ts";
import { wrapWords } from "./columns.ts";
import { clean, formatVragen } from "./format-vragen.ts";

const kleuren = {
  voorbij: "red",
  dichtbij: "yellow",
  onbekend: "magenta",
  "staat-stil": "cyan",
  loopt: "blue",
  "komt-nog": "gray",
  gehaald: "green",
} as const satisfies Record<Stand, string>;
const woorden: Readonly<Record<Stand, string>> = {
  voorbij: "voorbij",
  dichtbij: "dichtbij",
  onbekend: "onbekend",
  "staat-stil": "staat stil",
  loopt: "loopt",
  "komt-nog": "komt nog",
  gehaald: "op tijd",
};
const breedte = 100;
const inspringen = 13;

/** A table for a beslisser: worst first, the last day, and below it why. */
export function formatTermijnen({ peildatum, beleid, termijnen, dwangsom, vragen }: Termijnen): string {
  const kop = `Termijnen op ${formatDatum(peildatum)}, met het beleid ${beleid}`;
  if (termijnen.length === 0 && vragen.length === 0) return `${kop}\n\n  Bij dit formulier lopen geen termijnen.`;
  return [
    kop,
    ...termijnen.map(formatTermijn),
    ...(dwangsom === null ? [] : [formatDwangsom(dwangsom)]),
    ...(vragen.length === 0 ? [] : [formatVragen(vragen).join("\n").trimStart()]),
  ].join("\n\n");
}

function formatTermijn({ stand, laatsteDag, naam, melding, bronnen, voldaanOp }: Termijn): string {
  const dag = laatsteDag === null ? "geen dag bekend" : formatDatum(laatsteDag);
  const woord = stand === "voorbij" && voldaanOp !== null ? "te laat" : woorden[stand];
  const kop = `  ${styleText(kleuren[stand], woord.padEnd(11))}${dag.padEnd(20)}${styleText("bold", naam)}`;
  const herkomst =
    bronnen.length === 0 ? [] : wrapWords([...new Set(bronnen.map(formatBron))].join("; "), breedte - inspringen);
  return [
    kop,
    ...[...wrapWords(clean(melding), breedte - inspringen), ...herkomst.map((regel) => styleText("dim", regel))].map(
      indent,
    ),
  ].join("\n");
}

function formatDwangsom({ euro, melding }: Dwangsom): string {
  return [
    `  ${"dwangsom".padEnd(11)}${styleText("bold", `${formatGetal(euro)} euro`)}`,
    ...wrapWords(melding, breedte - inspringen).map(indent),
  ].join("\n");
}

function indent(regel: string): string {
  return `${" ".repeat(inspringen)}${regel}`;
}
