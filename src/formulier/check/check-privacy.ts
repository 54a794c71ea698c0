import type { Code } from "../../domein/bevinding/codes.ts";
import { type Finding, signaal, waarschuwing } from "../../domein/bevinding/finding.ts";
import { isBsn } from "../../domein/bsn.ts";
import { toPointer } from "../../domein/pointer.ts";
import type { Pad } from "../visit-velden.ts";
import { diagnosewoorden, medischeWoorden } from "./gevoelige-woorden.ts";

/** Whole words, also as part of a word with a hyphen; one pattern is four times as fast as looking up every word. */
const verdacht = new RegExp(
  `(?<!\\p{L})(?:${[...diagnosewoorden, ...medischeWoorden].join("|")})(?!\\p{L})|(?<!\\d)\\d(?:[ .\\u00a0-]?\\d){8}(?!\\d)`,
  "gu",
);

/** Says that a text holds what does not belong there, never which word it was. Names of places may hold medical words. */
export function checkPrivacy(
  tekst: string,
  vrij: "woorden" | "tekst",
  pad: Readonly<Pad>,
  bevindingen: Finding[],
): void {
  const stukken = tekst.normalize("NFC").toLowerCase().match(verdacht);
  if (stukken === null) return;
  const gevonden = new Set<Code>();
  for (const stuk of stukken) {
    const code = judge(stuk);
    if (code !== undefined && (vrij === "tekst" || code === "BSN_IN_TEKST")) gevonden.add(code);
  }
  for (const code of gevonden)
    bevindingen.push(code === "MEDISCH_IN_TEKST" ? signaal(code, toPointer(pad)) : waarschuwing(code, toPointer(pad)));
}

function judge(stuk: string): Code | undefined {
  if (/^\d/.test(stuk)) return isBsn(stuk.replace(/\D/g, "")) ? "BSN_IN_TEKST" : undefined;
  if (diagnosewoorden.has(stuk)) return "DIAGNOSE_IN_TEKST";
  return medischeWoorden.has(stuk) ? "MEDISCH_IN_TEKST" : undefined;
}
