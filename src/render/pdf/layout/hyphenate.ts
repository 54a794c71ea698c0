import hyphen from "hyphen/nl/index.js";

const softHyphen = "\u00ad";
const long = /^\p{Ll}{13,}[.,;:?)]*$/u;
const known = new Map<string, readonly string[]>();
/** The long words of many letters. */
const mostWords = 1_000;

/**
 * The parts a word may be broken into. Only long Dutch words are: a name, an amount or an address stays whole.
 * A part never starts with a trema, because the trema goes when the word is broken before it.
 */
export function hyphenate(word: string): readonly string[] {
  if (word.length < 13 || word.length > 80 || !long.test(word)) return [word];
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= mostWords) known.clear();
  const parts = split(word);
  known.set(word, parts);
  return parts;
}

function split(word: string): readonly string[] {
  return hyphen
    .hyphenateSync(word, { hyphenChar: softHyphen })
    .replace(/\u00ad(?=[ëïöüä])/g, "")
    .replace(/coa\u00adch(?=\p{L})/gu, `coach${softHyphen}`)
    .split(softHyphen);
}
