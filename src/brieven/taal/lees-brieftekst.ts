import { bronplaats, type Prozasoort, type Prozastuk, readProza } from "./read-proza.ts";
import { splitWoorden, telWoorden, type Woord } from "./split-woorden.ts";
import { splitZinnen } from "./split-zinnen.ts";
import type { Bereik, Taalvraag } from "./taalvondst.ts";
import { isZinMetWerkwoord } from "./toets/is-zin.ts";

export interface Zin {
  readonly soort: Prozasoort;
  readonly tekst: string;
  /** In the source. */
  readonly van: number;
  readonly woorden: readonly Woord[];
  readonly aantal: number;
  readonly juridisch: boolean;
  /** Running text: it counts for the averages. */
  readonly telt: boolean;
}

export interface Tekststuk {
  readonly soort: Prozasoort;
  readonly van: number;
  readonly zinnen: readonly Zin[];
}

/** A letter as its pieces and their sentences, each with its place in the source. */
export function leesBrieftekst({ tekst, juridisch, namen }: Taalvraag): readonly Tekststuk[] {
  return readProza(tekst).map((stuk) => ({
    soort: stuk.soort,
    van: bronplaats(stuk, 0),
    zinnen: zinnenVan(stuk, plaatsenVan(stuk.tekst, namen), juridisch),
  }));
}

function zinnenVan(stuk: Prozastuk, namen: readonly Bereik[], juridisch: readonly Bereik[]): readonly Zin[] {
  return splitZinnen(stuk.tekst, namen).map((bereik) => {
    const van = bronplaats(stuk, bereik.van);
    const inVoet = juridisch.some((voet) => voet.van <= van && van < voet.tot);
    const tekst = stuk.tekst.slice(bereik.van, bereik.tot);
    const binnen = namen.map((naam) => ({ van: naam.van - bereik.van, tot: naam.tot - bereik.van }));
    const woorden = splitWoorden(tekst, { van: 0, tot: tekst.length }, binnen);
    const telt = !inVoet && isLopend(stuk.soort, tekst, woorden);
    return { soort: stuk.soort, tekst, van, woorden, aantal: telWoorden(woorden), juridisch: inVoet, telt };
  });
}

/** A paragraph, and a list item that is a sentence; not an address or a thing in a list. */
function isLopend(soort: Prozasoort, tekst: string, woorden: readonly Woord[]): boolean {
  if (woorden.length === 0 || (soort !== "alinea" && soort !== "punt")) return false;
  return (soort === "alinea" && /[.?!…:]["'”’)]*$/.test(tekst)) || isZinMetWerkwoord(woorden);
}

const letter = /[\p{L}\p{N}]/u;

/** Where the names stand, each as a whole word. */
function plaatsenVan(tekst: string, namen: readonly string[]): readonly Bereik[] {
  const plaatsen: Bereik[] = [];
  for (const naam of namen) {
    if (naam === "") continue;
    for (let van = tekst.indexOf(naam); van !== -1; van = tekst.indexOf(naam, van + naam.length)) {
      const tot = van + naam.length;
      if (!letter.test(tekst.charAt(van - 1)) && !letter.test(tekst.charAt(tot))) plaatsen.push({ van, tot });
    }
  }
  return plaatsen;
}
