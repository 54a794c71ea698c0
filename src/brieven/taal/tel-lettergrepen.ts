/**
 * Counts the syllables of one Dutch word, by its groups of vowels. What this cannot see:
 * - a compound whose parts meet in two vowels that also make one sound (`geuit` happens to come out right, `museum` has its own rule);
 * - loan words beyond those listed, where an `e` is silent or two vowels are one;
 * - `station`, `premium` and the like are counted as they are written (3), not as most people say them.
 * A number in figures is one syllable: a reader takes it in at a glance, and a concrete figure must never
 * make a letter look harder than a vague word would. An abbreviation is spelled out: `UWV` is 3.
 */
export function telLettergrepen(woord: string): number {
  if (spelling.test(woord) && woord !== "WIA") return woord.replace(/[^A-Z]/g, "").length;
  const klein = woord.toLowerCase();
  const kaal = vreemd.test(klein) ? schrijfUit(klein) : klein;
  let aantal = 0;
  klinkers.lastIndex = 0;
  while (klinkers.test(kaal)) aantal += 1;
  if (aantal > 0) return aantal;
  return Math.max(1, /^[a-z]+$/.test(kaal) ? kaal.length : 1);
}

/** Short words in capitals are read letter by letter. */
const spelling = /^(?:[A-Z]{2,3}|(?:[A-Z]\.){2,})$/;

/** The longest first: `nieuw` has one group, `draaien` two. Figures count as one. */
const klinkers = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ai|au|ou|oi|[aeiou]|\d+(?:[.,:/-]\d+)*/g;

/** Only words with one of these need more work. */
const vreemd = /[^a-z]|[yq]|ea|oa|eau|eum|eus|line|site|take|date|service|office|case|awb|wmo/;

const leenwoorden: readonly (readonly [RegExp, string])[] = [
  [/coach/g, "kootsj"],
  [/team/g, "tiem"],
  [/(on|dead|off|hot)line/g, "$1lijn"],
  [/(web)?site(?=s?\b|s?-)/g, "$1sijt"],
  [/intake/g, "inteek"],
  [/update/g, "updeet"],
  [/service/g, "servis"],
  [/office/g, "offis"],
  [/\bcase(?!r)/g, "kees"],
  [/leas/g, "lies"],
  [/\bawb\b|\bwmo\b/g, "a-a-a"],
  [/e(u[ms])\b/g, "e-$1"],
  [/geau/g, "ge-au"],
  [/qu(?=[aeiou])/g, "kw"],
  [/(?<![aeiou])y(?![aeiou])/g, "i"],
  [/(?<=[aeiou])y(?![aeiou])/g, "i"],
];

/** Writes a word the way it sounds, as far as the vowels go. A diaeresis begins a new syllable. */
function schrijfUit(klein: string): string {
  const kaal = klein
    .normalize("NFD")
    .replace(/([aeiou])\u0308/g, "-$1")
    .replace(/\p{M}/gu, "")
    .replace(/ø|œ/g, "eu")
    .replace(/æ/g, "ee")
    .replace(/['’]/g, "");
  return leenwoorden.reduce((woord, [patroon, uit]) => woord.replace(patroon, uit), kaal);
}
