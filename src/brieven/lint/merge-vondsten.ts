import { lezers } from "../sjabloon.ts";
import type { Lintvondst } from "./lintvondst.ts";

/** What thousands of letters say of the same place is said once: for all its readers, and as heavily as the heaviest. */
export function mergeVondsten(vondsten: Iterable<Lintvondst>): readonly Lintvondst[] {
  const perPlaats = new Map<string, Lintvondst>();
  for (const vondst of vondsten) {
    const sleutel = `${vondst.file}:${vondst.line}:${vondst.column}:${vondst.code}:${vondst.over}`;
    const eerder = perPlaats.get(sleutel);
    perPlaats.set(sleutel, eerder === undefined ? vondst : merge(eerder, vondst));
  }
  return [...perPlaats.values()].sort(
    (een, ander) =>
      compare(een.file, ander.file) ||
      een.line - ander.line ||
      een.column - ander.column ||
      compare(een.code, ander.code) ||
      compare(een.over, ander.over),
  );
}

function merge(eerder: Lintvondst, later: Lintvondst): Lintvondst {
  const zwaarste = eerder.ernst === "waarschuwing" && later.ernst === "fout" ? later : eerder;
  const alle = new Set([...eerder.lezers, ...later.lezers]);
  if (zwaarste === eerder && alle.size === eerder.lezers.length) return eerder;
  return { ...zwaarste, lezers: lezers.filter((lezer) => alle.has(lezer)) };
}

function compare(een: string, ander: string): number {
  return een === ander ? 0 : een < ander ? -1 : 1;
}
