import type { Fragment } from "./fragment.ts";

/** What stays together on a line, in one or more faces. `spaced`: a space comes before it. */
export interface Word {
  readonly fragments: readonly Fragment[];
  readonly spaced: boolean;
}

/** A space, or the place after the hyphen of a double name; a telephone number has no such place. */
const breaks = /( +)|(?<=\p{L}-)(?=\p{L}{2})/u;

export function splitWords(fragments: readonly Fragment[]): readonly Word[] {
  const words: Word[] = [];
  let joins = false;
  let spaced = false;
  for (const fragment of fragments) {
    for (const [index, part] of fragment.text.split(breaks).entries()) {
      if (index % 2 === 1) {
        joins = false;
        spaced ||= part !== undefined;
      } else if (part !== "") {
        const before = joins ? words.pop() : undefined;
        const piece = { ...fragment, text: part };
        words.push({ fragments: [...(before?.fragments ?? []), piece], spaced: before?.spaced ?? spaced });
        joins = true;
        spaced = false;
      }
    }
  }
  return words;
}
