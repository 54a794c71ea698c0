import type { Woord } from "../split-woorden.ts";
import { gemengd, metPunt, toegestaan, voluit } from "./bekende-afkortingen.ts";
import { isVoorNadruk } from "./hoofdletters.ts";
import type { Treffer } from "./treffer.ts";

/** `i.v.m.`, also at the start of a sentence; `J.A.` is who someone is. */
const metPunten = /^\p{L}\.(?:\p{Ll}\.?)+$/u;
const hoofdletters = /^(\p{Lu}{2,6})(?:['’]?s)?(?:-|$)/u;

/** Abbreviations nobody explained. What is explained here counts as `uitgelegd` in the rest of the letter. */
export function vindAfkortingen(tekst: string, woorden: readonly Woord[], uitgelegd: Set<string>): readonly Treffer[] {
  const treffers: Treffer[] = [];
  for (const [index, woord] of woorden.entries()) {
    const vorm = afkortingIn(tekst, woorden, index);
    if (vorm === undefined || uitgelegd.has(vorm)) continue;
    if (isUitgelegd(tekst, woorden, index, vorm)) uitgelegd.add(vorm);
    else treffers.push(treffer(woord, vorm));
  }
  return treffers;
}

function treffer(woord: Woord, vorm: string): Treffer {
  const uit = voluit[vorm];
  const afkorting = vorm.endsWith(".") && !woord.tekst.endsWith(".") ? `${woord.tekst}.` : woord.tekst;
  return { code: "AFKORTING_ZONDER_UITLEG", params: uit === undefined ? { afkorting } : { afkorting, voluit: uit } };
}

/** The abbreviation in a word, in small letters, or undefined. `WIA-uitkering` holds one, `J.A.` before a name does not. */
function afkortingIn(tekst: string, woorden: readonly Woord[], index: number): string | undefined {
  const woord = woorden[index];
  if (woord === undefined || woord.naam) return undefined;
  const { klein } = woord;
  if (klein.includes(".") && metPunten.test(woord.tekst)) return klein;
  const streep = klein.indexOf("-");
  const deel = streep === -1 ? klein : klein.slice(0, streep);
  if (toegestaan.has(deel)) return undefined;
  if (gemengd.has(deel)) return deel;
  if (metPunt.has(klein)) return isWoord(tekst, woord) ? undefined : `${klein}.`;
  const letters = woord.tekst === klein ? undefined : hoofdletters.exec(woord.tekst)?.[1];
  if (letters === undefined || toegestaan.has(letters.toLowerCase())) return undefined;
  if (/^[IVX]+$/.test(letters)) return undefined;
  return isVoorNadruk(woorden, index) || isPostcode(woorden, index) ? undefined : letters.toLowerCase();
}

const ookWoorden: ReadonlySet<string> = new Set(["art", "max", "min", "pag", "tel"]);

/** `Ik tel.` and `Bel Max.` hold no abbreviation. */
function isWoord(tekst: string, { klein, tot }: Woord): boolean {
  return ookWoorden.has(klein) && (tekst[tot] !== "." || tot + 1 >= tekst.trimEnd().length);
}

function isPostcode(woorden: readonly Woord[], index: number): boolean {
  return woorden[index]?.tekst.length === 2 && /^[1-9]\d{3}$/.test(woorden[index - 1]?.tekst ?? "");
}

/** The long form stands right before it (`Algemene wet bestuursrecht (Awb)`) or in brackets after it. */
function isUitgelegd(tekst: string, woorden: readonly Woord[], index: number, vorm: string): boolean {
  const woord = woorden[index];
  if (woord === undefined) return false;
  const letters = vorm.replace(/[^\p{L}]/gu, "");
  const haak = /^[^(\p{L}]*\(([^)]+)\)/u.exec(tekst.slice(woord.tot, woord.tot + 120));
  if (haak?.[1] !== undefined && staatVoor(letters, haak[1].toLowerCase().split(/[\s-]+/))) return true;
  const ervoor = woorden.slice(Math.max(0, index - 8), index).map(({ klein }) => klein);
  const tussenHaken = /\(\s*["'“‘]?$/.test(tekst.slice(Math.max(0, woord.van - 3), woord.van));
  const past = tussenHaken ? staatVoor : beginletters;
  return ervoor.some((_, van) => past(letters, ervoor.slice(van)));
}

/** Whether the letters come in this order in the words, the first at the start of the first word. */
function staatVoor(letters: string, woorden: readonly string[]): boolean {
  if (woorden[0]?.[0] !== letters[0]) return false;
  let at = 0;
  for (const teken of woorden.join(" ")) if (teken === letters[at]) at += 1;
  return at === letters.length && woorden.join("").length > letters.length + 2;
}

/** Without brackets only when each letter begins a word. */
function beginletters(letters: string, woorden: readonly string[]): boolean {
  return woorden.length > 1 && woorden.map((woord) => woord[0]).join("") === letters;
}
