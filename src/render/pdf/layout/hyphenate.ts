import type Hyphen from "hyphen/nl/index.js";

const softHyphen = "\u00ad";
const long = /^\p{Ll}{13,}[.,;:?)]*$/u;
const known = new Map<string, readonly string[]>();
/** The long words of many letters. */
const mostWords = 1_000;

let hyphen: typeof Hyphen | undefined;
let isWanted = false;

/** Loads the patterns when a word asked for them in vain: most letters need none. True when there is reason to lay out again. */
export async function loadWanted(): Promise<boolean> {
  if (hyphen !== undefined || !isWanted) return false;
  hyphen = (await import("hyphen/nl/index.js")).default;
  return true;
}

/**
 * The parts a word may be broken into. Only long Dutch words are: a name, an amount or an address stays whole.
 * A part never starts with a trema, because the trema goes when the word is broken before it.
 */
export function hyphenate(word: string): readonly string[] {
  if (word.length < 13 || word.length > 80 || !long.test(word)) return [word];
  const found = known.get(word);
  if (found !== undefined) return found;
  if (hyphen === undefined) {
    isWanted = true;
    return [word];
  }
  if (known.size >= mostWords) known.clear();
  const parts = split(word, hyphen);
  known.set(word, parts);
  return parts;
}

function split(word: string, patterns: typeof Hyphen): readonly string[] {
  return patterns
    .hyphenateSync(word, { hyphenChar: softHyphen })
    .replace(/\u00ad(?=[ëïöüä])/g, "")
    .replace(/coa\u00adch(?=\p{L})/gu, `coach${softHyphen}`)
    .split(softHyphen);
}
