import hyphen from "hyphen/nl/index.js";

const softHyphen = "\u00ad";
const long = /^\p{Ll}{13,}[.,;:?)]*$/u;

/**
 * The parts a word may be broken into. Only long Dutch words are: a name, an amount or an address stays whole.
 * A part never starts with a trema, because the trema goes when the word is broken before it.
 */
export function hyphenate(word: string): readonly string[] {
  if (!long.test(word)) return [word];
  const marked = hyphen.hyphenateSync(word, { hyphenChar: softHyphen });
  return marked
    .replace(/\u00ad(?=[ëïöüä])/g, "")
    .replace(/coa\u00adch(?=\p{L})/gu, `coach${softHyphen}`)
    .split(softHyphen);
}
