import type { Content, Inline } from "../inline.ts";
import { plainText } from "../plain-text.ts";
import { tieWords } from "../tie-words.ts";
import { type InlineSource, openSource, reportAt, skip, take } from "./inline-source.ts";
import type { Line, Report } from "./problem.ts";
import { linkFrom, readTarget } from "./read-target.ts";

type Mark = "**" | "*" | "]";

/** Text, bold, italics and links in the lines of one paragraph, heading or cell. */
export function readInline(lines: readonly Line[], report: Report): Content {
  return readUntil(openSource(lines, report), []);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is not plain text
const plain = /[^\\*[\]`<>_~|{}&!\u0000-\u001f\u007f-\u009f\u2028\u2029]+/y;

function readUntil(source: InlineSource, open: readonly Mark[]): Content {
  const parts: Inline[] = [];
  const closing = open.at(-1);
  let words = "";
  while (source.at < source.text.length) {
    const start = source.at;
    if (skip(source, plain)) words += source.text.slice(start, source.at);
    else if (isClosing(source, closing)) break;
    else if (!startsInline(source)) words += readSign(source);
    else {
      pushWords(parts, words, source.loose);
      words = "";
      for (const part of readMarkup(source, open)) parts.push(part);
    }
  }
  pushWords(parts, words, source.loose);
  return parts;
}

function pushWords(parts: Inline[], words: string, loose: boolean): void {
  if (words !== "") parts.push({ kind: "text", text: tieWords(loose ? words.replace(/ +/g, " ") : words) });
}

function startsInline({ text, at }: InlineSource): boolean {
  return text[at] === "*" || text[at] === "[";
}

function isClosing(source: InlineSource, mark: Mark | undefined): boolean {
  if (mark === undefined) return false;
  if (mark === "]") return source.text[source.at] === "]";
  const run = starsAt(source);
  if (run > longestRun) return false;
  return mark === "*" ? run % 2 === 1 : run >= 2;
}

/** `***` opens or closes both; more says nothing. */
const longestRun = 3;

function starsAt({ text, at }: InlineSource): number {
  let end = at;
  while (text[end] === "*") end += 1;
  return end - at;
}

const escaped = /\\[!-/0-9:-@[-`{-~]/y;
const construct = /&(?:#?[a-z0-9]+);|!(?=\[)|[\]`<_~|{}]/iy;
/** A name that ends with a stop (`B.V.`) takes the stop of the sentence with it. */
const sentenceStop = /\.(?= |$)/y;

/** Signs that mean something in other kinds of Markdown are text only where they cannot. */
function readSign(source: InlineSource): string {
  const { at, text } = source;
  if (skip(source, escaped)) {
    if (text[at + 1] === ".") skip(source, sentenceStop);
    return text.charAt(at + 1);
  }
  const foreign = take(source, construct);
  if (foreign !== undefined) return refuse(source, at, foreign);
  if (skip(source, /\t+/y)) return " ";
  source.at += 1;
  if (text[at] === "\\") return refuse(source, at, "\\");
  if (text[at] === "&" || text[at] === "!" || text[at] === ">") return text.charAt(at);
  reportAt(source, "TEKEN_VERBODEN", at, { codepunt: text.charCodeAt(at) });
  return "";
}

function refuse(source: InlineSource, at: number, teken: string): "" {
  reportAt(source, "TEKEN_ZONDER_BETEKENIS", at, { teken });
  return "";
}

function readMarkup(source: InlineSource, open: readonly Mark[]): readonly Inline[] {
  return source.text[source.at] === "[" ? readLink(source, open) : readMarked(source, open);
}

function readMarked(source: InlineSource, open: readonly Mark[]): readonly Inline[] {
  const start = source.at;
  const run = starsAt(source);
  const mark = run >= 2 && !open.includes("**") ? "**" : "*";
  const next = source.text[start + mark.length];
  if (run > longestRun || open.includes(mark) || next === undefined || isSpace(next)) {
    reportAt(source, run === 4 ? "NADRUK_LEEG" : "NADRUK_ONVERWACHT", start, { teken: "*" });
    source.at += run;
    return [];
  }
  source.at += mark.length;
  const content = readUntil(source, [...open, mark]);
  if (!source.text.startsWith(mark, source.at)) {
    reportAt(source, "NADRUK_NIET_GESLOTEN", start, { teken: mark });
    return content;
  }
  if (plainText(content) === "") reportAt(source, "NADRUK_LEEG", start);
  else if (isSpace(source.text[source.at - 1] ?? "")) reportAt(source, "NADRUK_ONVERWACHT", source.at, { teken: "*" });
  source.at += mark.length;
  return [{ kind: mark === "**" ? "strong" : "emphasis", content }];
}

const isSpace = (char: string) => char === " " || char === "\t";

function readLink(source: InlineSource, open: readonly Mark[]): readonly Inline[] {
  const start = source.at;
  source.at += 1;
  const content = open.includes("]") ? [] : readUntil(source, [...open, "]"]);
  const href = readTarget(source);
  if (href !== undefined) return [linkFrom(source, start, content, href)];
  reportAt(source, "LINK_ONVOLLEDIG", start);
  if (source.text[source.at] === "]") source.at += 1;
  return content;
}
