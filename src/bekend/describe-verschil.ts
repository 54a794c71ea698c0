import { type Finding, type Params, signaal } from "../domein/bevinding/finding.ts";
import { findKnoop } from "../formulier/find-knoop.ts";
import type { Formulier } from "../formulier/formulier.ts";

/** What was typed differs from what a register knows. Holds personal data: the finding made of it does not. */
export interface Verschil {
  readonly pointer: string;
  readonly getypt: unknown;
  readonly bekend: unknown;
  readonly bron: string;
  readonly op: string;
}

export function describeVerschil(formulier: Formulier, { pointer, getypt, bekend, bron, op }: Verschil): Finding {
  const knoop = findKnoop(formulier, pointer);
  const open = knoop.kind === "veld" && knoop.gevoelig === "geen";
  const waarden: Params = open ? { getypt: toParam(getypt), bekend: toParam(bekend) } : {};
  return signaal("WAARDE_VERSCHILT", pointer, { veld: knoop.titel, bron, op, ...waarden });
}

function toParam(waarde: unknown): string | number {
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return typeof waarde === "number" ? waarde : String(waarde);
}
