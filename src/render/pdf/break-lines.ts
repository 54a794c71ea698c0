import type { Fonts } from "./fonts.ts";
import type { Fragment } from "./fragment.ts";
import { hyphenate } from "./hyphenate.ts";
import { widthOf } from "./measure.ts";
import { splitWords, type Word } from "./split-words.ts";

export interface Setting {
  readonly fonts: Fonts;
  readonly size: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  /** What ends it: a space between words, a hyphen the text does not have, or nothing. */
  readonly end: "space" | "hyphen" | "none";
}

type Open = Omit<Line, "end">;
const empty: Open = { fragments: [], width: 0 };

/** Fills lines up to `width` points, one word after the other. */
export function breakLines(fragments: readonly Fragment[], width: number, setting: Setting): readonly Line[] {
  const lines: Line[] = [];
  const queue = [...splitWords(fragments)].reverse();
  let line = empty;
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    const longer = append(line, word, setting);
    if (longer.width <= width) {
      line = longer;
      continue;
    }
    const split = splitWord(line, word, width, setting);
    if (split === undefined) {
      lines.push({ ...line, end: word.spaced ? "space" : "none" });
      queue.push(word);
    } else {
      lines.push(split.line);
      queue.push(split.rest);
    }
    line = empty;
  }
  return line.fragments.length === 0 ? lines : [...lines, { ...line, end: "none" }];
}

function append(line: Open, word: Word, setting: Setting): Open {
  const width = word.fragments.reduce((sum, fragment) => sum + measure(fragment, setting), line.width);
  if (line.fragments.length === 0 || !word.spaced) {
    return { fragments: join([...line.fragments, ...word.fragments]), width };
  }
  return {
    fragments: join(space(line.fragments, word.fragments)),
    width: width + widthOf(setting.fonts.regular, setting.size, " "),
  };
}

const measure = ({ text, face }: Fragment, { fonts, size }: Setting) => widthOf(fonts[face], size, text);

/** The space between two words goes with the one that is not a link. */
function space(before: readonly Fragment[], after: readonly Fragment[]): readonly Fragment[] {
  const [first, ...rest] = after;
  const last = before.at(-1);
  if (first === undefined || last === undefined) return [...before, ...after];
  if (last.href !== undefined && first.href === undefined)
    return [...before, { ...first, text: ` ${first.text}` }, ...rest];
  return [...before.slice(0, -1), { ...last, text: `${last.text} ` }, ...after];
}

function join(fragments: readonly Fragment[]): readonly Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    if (last !== undefined && last.tag === fragment.tag && last.face === fragment.face) {
      joined[joined.length - 1] = { ...last, text: last.text + fragment.text };
    } else joined.push(fragment);
  }
  return joined;
}

interface Split {
  readonly line: Line;
  readonly rest: Word;
}

function splitWord(line: Open, word: Word, width: number, setting: Setting): Split | undefined {
  const hyphenated = splitAtHyphen(line, word, width, setting);
  if (hyphenated !== undefined) return hyphenated;
  return line.fragments.length === 0 ? cutWord(word, width, setting) : undefined;
}

function splitAtHyphen(line: Open, word: Word, width: number, setting: Setting): Split | undefined {
  const [fragment, ...others] = word.fragments;
  if (fragment === undefined || others.length > 0 || fragment.href !== undefined) return undefined;
  const parts = hyphenate(fragment.text);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = parts.slice(0, count).join("");
    const rest = fragment.text.slice(head.length);
    const longer = append(line, { ...word, fragments: [{ ...fragment, text: head }] }, setting);
    const fits = longer.width + measure({ ...fragment, text: "-" }, setting) <= width;
    if (fits && head.length > 2 && rest.length > 2) {
      return { line: { ...longer, end: "hyphen" }, rest: { fragments: [{ ...fragment, text: rest }], spaced: false } };
    }
  }
  return undefined;
}

/** A word longer than a line, such as an address of a website, is cut where the line ends. */
function cutWord(word: Word, width: number, setting: Setting): Split | undefined {
  const [fragment, ...others] = word.fragments;
  if (fragment === undefined) return undefined;
  const signs = Array.from(fragment.text);
  let count = 1;
  while (count < signs.length && measure({ ...fragment, text: signs.slice(0, count + 1).join("") }, setting) <= width) {
    count += 1;
  }
  const head = { ...fragment, text: signs.slice(0, count).join("") };
  const tail = signs.slice(count).join("");
  const rest = tail === "" ? others : [{ ...fragment, text: tail }, ...others];
  return {
    line: { fragments: [head], width: measure(head, setting), end: "none" },
    rest: { fragments: rest, spaced: false },
  };
}
