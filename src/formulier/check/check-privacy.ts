import type { Code } from "../../domein/bevinding/codes.ts";
import { type Finding, signaal, waarschuwing } from "../../domein/bevinding/finding.ts";
import { isBsn } from "../../domein/bsn.ts";
import { toPointer } from "../../domein/pointer.ts";
import type { Pad } from "../visit-velden.ts";
import { diagnosewoorden, medischeWoorden } from "./gevoelige-woorden.ts";

/** Says that a text holds what does not belong there, never which word it was. Names of places may hold medical words. */
export function checkPrivacy(
  tekst: string,
  vrij: "woorden" | "tekst",
  pad: Readonly<Pad>,
  bevindingen: Finding[],
): void {
  const gevonden = new Set<Code>(holdsBsn(tekst) ? ["BSN_IN_TEKST"] : []);
  if (vrij === "tekst") findWoorden(tekst.toLowerCase(), gevonden);
  for (const code of gevonden)
    bevindingen.push(code === "MEDISCH_IN_TEKST" ? signaal(code, toPointer(pad)) : waarschuwing(code, toPointer(pad)));
}

const cijferreeks = /\d[\d .-]{7,}\d/g;

function holdsBsn(tekst: string): boolean {
  return tekst.match(cijferreeks)?.some((reeks) => isBsn(reeks.replace(/\D/g, ""))) === true;
}

/** Walks the text once, word by word; a regular expression over every text costs more than all other checks together. */
function findWoorden(tekst: string, gevonden: Set<Code>): void {
  let begin = 0;
  for (let plaats = 0; plaats <= tekst.length; plaats++) {
    if (isLetter(tekst.charCodeAt(plaats))) continue;
    if (mayBeGevoelig(tekst, begin, plaats)) judge(tekst.slice(begin, plaats), gevonden);
    begin = plaats + 1;
  }
}

/** a–z, hyphen, and every letter outside ASCII; NaN past the end is none. */
function isLetter(teken: number): boolean {
  return (teken >= 97 && teken <= 122) || teken === 45 || teken >= 192;
}

/** Which lengths occur per first letter, as bits, so that most words need no look-up. */
const lengtes = new Map<number, number>();
for (const woord of [...diagnosewoorden, ...medischeWoorden]) {
  const letter = woord.charCodeAt(0);
  lengtes.set(letter, (lengtes.get(letter) ?? 0) | (1 << woord.length));
}

function mayBeGevoelig(tekst: string, begin: number, einde: number): boolean {
  const lengte = einde - begin;
  return lengte > 1 && lengte < 31 && ((lengtes.get(tekst.charCodeAt(begin)) ?? 0) & (1 << lengte)) !== 0;
}

function judge(woord: string, gevonden: Set<Code>): void {
  if (diagnosewoorden.has(woord)) gevonden.add("DIAGNOSE_IN_TEKST");
  else if (medischeWoorden.has(woord)) gevonden.add("MEDISCH_IN_TEKST");
}
