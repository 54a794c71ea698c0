import type { Woord } from "../split-woorden.ts";
import type { Treffer } from "./treffer.ts";

const kapitalen = /^\p{Lu}{2,}$/u;
const lang = 7;
/** Words that people write in capitals to be heard. */
const roepwoorden: ReadonlySet<string> = new Set(
  "niet geen moet moeten wel altijd nooit let op belangrijk direct nu alleen alle alles dringend graag zelf voor na tot en met uw wij mag mogen kan kunt binnen spoed haast stop betalen bellen sturen meteen extra gratis maximaal minimaal uiterlijk ook of dit dat de het een bij aan in uit om zo ja nee eerst laatste beide elke ieder iedereen verplicht verboden contact brief jobcoach uren".split(
    " ",
  ),
);

/** A word in capitals that is no abbreviation. */
export function isVoorNadruk(woorden: readonly Woord[], index: number): boolean {
  const woord = woorden[index];
  if (woord === undefined || woord.tekst === woord.klein || woord.naam || !kapitalen.test(woord.tekst)) return false;
  return roepwoorden.has(woord.klein) || woord.tekst.length >= lang;
}

export function vindHoofdletters(woorden: readonly Woord[]): readonly Treffer[] {
  return woorden.flatMap((woord, index) =>
    isVoorNadruk(woorden, index) ? [{ code: "HOOFDLETTERS_VOOR_NADRUK" as const, params: { woord: woord.tekst } }] : [],
  );
}
