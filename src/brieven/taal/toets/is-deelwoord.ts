import { nooitLijdend, overigeDeelwoorden, sterkNaGe, volbrachtMetZijn } from "./deelwoorden.ts";

const deeltjes =
  "aan|achter|af|bekend|bij|binnen|bloot|buiten|deel|dicht|door|fijn|gelijk|goed|groot|heen|hoog|in|kenbaar|klaar|kort|kwijt|leeg|los|mee|mis|na|neer|om|onder|op|open|over|plaats|rond|samen|schoon|stil|stop|tegen|teleur|tegemoet|terug|thuis|toe|uit|vast|veilig|vol|vorm|voor|voort|vrij|waar|weg|weer|ziek";
const metGe = new RegExp(`^(?:${deeltjes})?(?:ge|geher)(.{2,})$`);
const metVoorvoegsel = new RegExp(`^(?:${deeltjes})?(?:be|ver|ont|her|er)(.{2,})$`);
const klinker = /[aeiouyàâäéèêëïíóôöüú]/;
/** A weak participle: `-d`, or `-t` after a sound that asks for it. `betaalt` is the present, `betaald` the participle. */
const zwak = /(?:d|[fkpsxaeiou]t|cht|kst|pst|fst)$/;

/** Longer words that end like this are things: `gelegenheid`, `begintijd`; and `voorbereidend` tells how something is. */
const ding = /(?:heid|tijd|maand|lijst|dienst|bord|tekst|komst|winst|[^kw]end)$/;

/** Whether a word can be the participle of a passive. */
export function isDeelwoord(woord: string): boolean {
  if (woord.length < 5 || nooitLijdend.has(woord) || (woord.length > 7 && ding.test(woord))) return false;
  if (overigeDeelwoorden.has(woord)) return true;
  const ge = metGe.exec(woord)?.[1];
  if (ge !== undefined) return sterkNaGe.has(ge) || isZwakkeStam(ge);
  const stam = metVoorvoegsel.exec(woord)?.[1];
  return stam !== undefined && isZwakkeStam(stam);
}

function isZwakkeStam(stam: string): boolean {
  return zwak.test(stam) && klinker.test(stam.slice(0, -1));
}

/** `is gebleven`, `bent verhuisd`: with `zijn` no passive. */
export function isVolbracht(woord: string): boolean {
  return volbrachtMetZijn.has(woord);
}
