import type { Content, Inline } from "../inline.ts";
import { plainText } from "../plain-text.ts";
import { isSafeHref } from "../safe-href.ts";
import { type InlineSource, openSource, reportAt, take } from "./inline-source.ts";
import type { Line, Report } from "./problem.ts";

type Mark = "**" | "*" | "]";

export function readInline(lines: readonly Line[], report: Report): Content {
  return readUntil(openSource(lines, report), []);
}

function readUntil(source: InlineSource, open: readonly Mark[]): Content {
  const parts: Inline[] = [];
  while (source.at < source.text.length && !isClosing(source, open.at(-1))) parts.push(...readPiece(source, open));
  return joinTexts(parts);
}

function isClosing(source: InlineSource, mark: Mark | undefined): boolean {
  if (mark === undefined) return false;
  if (mark === "]") return source.text[source.at] === "]";
  const run = starsAt(source);
  return mark === "*" ? run % 2 === 1 : run >= 2;
}

function starsAt({ text, at }: InlineSource): number {
  let end = at;
  while (text[end] === "*") end += 1;
  return end - at;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is not plain text
const plain = /[^\\*[\]`<>_~|{}&!\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]+/y;

function readPiece(source: InlineSource, open: readonly Mark[]): readonly Inline[] {
  const text = take(source, plain);
  if (text !== undefined) return [toText(text.replace(/[ \n]+/g, " "))];
  if (source.text[source.at] === "\\") return readEscape(source);
  if (source.text[source.at] === "*") return readMarked(source, open);
  if (source.text[source.at] === "[") return readLink(source, open);
  return readSign(source);
}

const toText = (text: string): Inline => ({ kind: "text", text });

function readEscape(source: InlineSource): readonly Inline[] {
  const escaped = take(source, /\\[!-/:-@[-`{-~]/y);
  if (escaped !== undefined) return [toText(escaped.slice(1))];
  reportAt(source, "TEKEN_ZONDER_BETEKENIS", source.at, { teken: "\\" });
  source.at += 1;
  return [];
}

/** Signs that mean something in other kinds of Markdown are text only where they cannot. */
function readSign(source: InlineSource): readonly Inline[] {
  const start = source.at;
  const construct = take(source, /&(?:#?[a-z0-9]+);|!(?=\[)|[\]`<_~|{}]/iy);
  if (construct !== undefined) {
    reportAt(source, "TEKEN_ZONDER_BETEKENIS", start, { teken: construct });
    return [];
  }
  const tab = take(source, /\t+/y);
  if (tab !== undefined) return [toText(" ")];
  const sign = take(source, /[&!>]/y);
  if (sign !== undefined) return [toText(sign)];
  reportAt(source, "TEKEN_VERBODEN", start, { codepunt: source.text.charCodeAt(start) });
  source.at += 1;
  return [];
}

function readMarked(source: InlineSource, open: readonly Mark[]): readonly Inline[] {
  const start = source.at;
  const run = starsAt(source);
  const mark = run >= 2 && !open.includes("**") ? "**" : "*";
  const next = source.text[start + mark.length];
  if (open.includes(mark) || next === undefined || isSpace(next)) {
    reportAt(source, "NADRUK_ONVERWACHT", start, { teken: "*".repeat(run) });
    source.at += run;
    return [];
  }
  source.at += mark.length;
  const content = readUntil(source, [...open, mark]);
  if (!source.text.startsWith(mark, source.at)) {
    reportAt(source, "NADRUK_NIET_GESLOTEN", start, { teken: mark });
    return content;
  }
  closeMark(source, content, start);
  source.at += mark.length;
  return [{ kind: mark === "**" ? "strong" : "emphasis", content }];
}

function closeMark(source: InlineSource, content: Content, start: number): void {
  if (plainText(content).trim() === "") reportAt(source, "NADRUK_LEEG", start);
  else if (isSpace(source.text[source.at - 1] ?? "")) {
    reportAt(source, "NADRUK_ONVERWACHT", source.at, { teken: "*" });
  }
}

const isSpace = (char: string) => char === " " || char === "\n" || char === "\t";

function readLink(source: InlineSource, open: readonly Mark[]): readonly Inline[] {
  const start = source.at;
  source.at += 1;
  const content = open.includes("]") ? [] : readUntil(source, [...open, "]"]);
  const target = take(source, /\]\((?:\\[!-/:-@[-`{-~]|[^\\()\s])*\)/y);
  if (target === undefined) {
    reportAt(source, "LINK_ONVOLLEDIG", start);
    take(source, /\]/y);
    return content;
  }
  const href = target.slice(2, -1).replace(/\\(.)/g, "$1");
  const text = plainText(content);
  if (text.trim() === "") reportAt(source, "LINK_ZONDER_TEKST", start);
  if (content.some(({ kind }) => kind !== "text")) reportAt(source, "NADRUK_ONVERWACHT", start + 1, { teken: "*" });
  if (!isSafeHref(href)) reportAt(source, "LINK_ADRES_ONBEKEND", start, { adres: href });
  return [{ kind: "link", href, text }];
}

function joinTexts(parts: readonly Inline[]): Content {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text") joined[joined.length - 1] = toText(last.text + part.text);
    else joined.push(part);
  }
  return joined;
}
