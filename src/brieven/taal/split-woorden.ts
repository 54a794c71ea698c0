import type { Bereik } from "./taalvondst.ts";

export interface Woord {
  readonly tekst: string;
  readonly klein: string;
  readonly van: number;
  readonly tot: number;
  /** A comma, colon, bracket or dash stands before it: a new part of the sentence begins. */
  readonly naGrens: boolean;
  /** Part of the name of a person or firm: judged as a word by nobody. */
  readonly naam: boolean;
  /** Inside quotation marks: the words of somebody else. */
  readonly aangehaald: boolean;
}

/** Letters and figures, with what can stand inside a word: `24-uurs`, `foto's`, `9,5`, `o.a.`, `en/of`. */
const woord = /[\p{L}\p{M}\p{N}]+(?:(?:[.'’\-‑/@_]|(?<=\d)[,:](?=\d))[\p{L}\p{M}\p{N}]+)*/gu;
const puntloos = /^(?:\p{L}\.)+\p{L}$/u;
const grens = /[,;:()[\]–—]/;
const aanhaling = /["“”„«»]/;

/** The words of the sentence in `bereik`, in order. */
export function splitWoorden(tekst: string, bereik: Bereik, namen: readonly Bereik[]): readonly Woord[] {
  const woorden: Woord[] = [];
  let vorige = bereik.van;
  let aangehaald = false;
  woord.lastIndex = bereik.van;
  for (let gevonden = woord.exec(tekst); gevonden !== null; gevonden = woord.exec(tekst)) {
    const van = gevonden.index;
    if (van >= bereik.tot) break;
    const tot = woord.lastIndex + (puntloos.test(gevonden[0]) && tekst[woord.lastIndex] === "." ? 1 : 0);
    const tussen = tekst.slice(vorige, van);
    if (tussen !== " " && tussen.split(aanhaling).length % 2 === 0) aangehaald = !aangehaald;
    const vorm = tekst.slice(van, tot);
    woorden.push({
      tekst: vorm,
      klein: kleinVan(vorm),
      van,
      tot,
      naGrens: tussen !== " " && grens.test(tussen),
      naam: namen.some((naam) => naam.van < tot && van < naam.tot),
      aangehaald,
    });
    vorige = tot;
  }
  return woorden;
}

/** One form of each letter, however it was typed. */
function kleinVan(vorm: string): string {
  const klein = vorm.toLowerCase();
  return los.test(klein) ? klein.normalize("NFC") : klein;
}

const los = /\p{M}/u;
const cijfers = /^\d+$/;

/** How many words a reader sees: the groups of a telephone number are one. */
export function telWoorden(woorden: readonly Woord[]): number {
  let aantal = 0;
  let inNummer = false;
  for (const [index, { tekst }] of woorden.entries()) {
    const voortzetting = inNummer && cijfers.test(tekst) && !(woorden[index]?.naGrens ?? false);
    if (!voortzetting) {
      aantal += 1;
      inNummer = /^(?:0\d{1,3}|31)(?:-\d+)?$/.test(tekst);
    }
  }
  return aantal;
}
