import type { Zin } from "./lees-brieftekst.ts";
import type { Taalcijfers } from "./taalvondst.ts";
import { telLettergrepen } from "./tel-lettergrepen.ts";

/** Flesch as W.H. Douma fitted it to Dutch (1960): 206,84 − 0,93 × words per sentence − 77 × syllables per word. */
export function meetTaal(zinnen: readonly Zin[]): Taalcijfers {
  let woorden = 0;
  let lettergrepen = 0;
  for (const zin of zinnen) {
    woorden += zin.aantal;
    for (const { tekst } of zin.woorden) lettergrepen += telLettergrepen(tekst);
  }
  if (zinnen.length === 0 || woorden === 0) return { zinnen: 0, woordenPerZin: 0, fleschDouma: 100 };
  const perZin = woorden / zinnen.length;
  return {
    zinnen: zinnen.length,
    woordenPerZin: rond(perZin),
    fleschDouma: rond(206.84 - 0.93 * perZin - 77 * (lettergrepen / woorden)),
  };
}

const rond = (getal: number) => Math.round(getal * 10) / 10;
