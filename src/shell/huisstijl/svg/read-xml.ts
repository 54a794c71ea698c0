/** One element of a drawing. Text is left out: a logo draws its letters. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export const done = <T>(value: T): Read<T> => ({ ok: true, value });
/** `reason` is the end of the sentence "Dit kan niet: …". */
export const no = <T>(reason: string): Read<T> => ({ ok: false, reason });

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
}

const maxDepth = 32;
const maxElements = 5000;
const openTag = /<([\w:.-]{1,64})((?:\s+[\w:.-]{1,64}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const closeTag = /<\/([\w:.-]{1,64})\s*>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Elements whose text is for people who read the source. */
const silent: ReadonlySet<string> = new Set(["title", "desc"]);

/** A small part of XML: elements, attributes and comments. All that could call for more than stands there is refused. */
export function readXml(text: string): Read<XmlElement> {
  const root: Open = { name: "", attributes: new Map(), children: [] };
  const open: Open[] = [root];
  let count = 0;
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const step = readStep(text, at, open);
    if (!step.ok) return step;
    at = step.value;
    count += 1;
    if (open.length > maxDepth || count > 4 * maxElements) return no("de tekening is te groot");
  }
  const [first, ...rest] = root.children;
  if (open.length > 1) return no(`<${open.at(-1)?.name}> heeft geen einde`);
  return first === undefined || rest.length > 0 ? no("dit is geen tekening") : done(first);
}

/** Reads one piece at this place and gives the place after it. */
function readStep(text: string, at: number, open: Open[]): Read<number> {
  if (text[at] !== "<") return readText(text, at, open);
  if (text.startsWith("<!--", at)) return skipTo(text, at, "-->", "een opmerking zonder einde");
  if (text.startsWith("<?xml ", at) && at <= 1) return skipTo(text, at, "?>", "een begin zonder einde");
  if (text.startsWith("<!", at))
    return no(/^<!DOCTYPE/i.test(text.slice(at, at + 9)) ? "er staat een DOCTYPE in" : "er staat <! in");
  if (text.startsWith("<?", at)) return no("er staat een opdracht met <? in");
  return text[at + 1] === "/" ? readEnd(text, at, open) : readBegin(text, at, open);
}

function readText(text: string, at: number, open: readonly Open[]): Read<number> {
  const next = text.indexOf("<", at);
  const end = next === -1 ? text.length : next;
  const parent = open.at(-1)?.name ?? "";
  if (text.slice(at, end).trim() === "" || silent.has(parent)) return done(end);
  return no(parent === "" ? "dit is geen tekening" : `tekst in <${parent}> mag niet; maak van letters een vorm`);
}

function skipTo(text: string, at: number, end: string, reason: string): Read<number> {
  const place = text.indexOf(end, at);
  return place === -1 ? no(reason) : done(place + end.length);
}

function readEnd(text: string, at: number, open: Open[]): Read<number> {
  closeTag.lastIndex = at;
  const [whole, name] = closeTag.exec(text) ?? [];
  const last = open.at(-1);
  if (whole === undefined || open.length < 2 || last?.name !== name) return no(`teken ${at + 1} is geen goede SVG`);
  open.pop();
  return done(at + whole.length);
}

function readBegin(text: string, at: number, open: Open[]): Read<number> {
  openTag.lastIndex = at;
  const [whole, name = "", rest = "", closed] = openTag.exec(text) ?? [];
  if (whole === undefined) return no(`teken ${at + 1} is geen goede SVG`);
  const attributes = readAttributes(rest);
  if (attributes === undefined) return no(`<${name}> zegt iets twee keer`);
  if (rest.includes("&")) return no(`<${name}> heeft een verwijzing met &`);
  const element: Open = { name, attributes, children: [] };
  open.at(-1)?.children.push(element);
  if (closed !== "/") open.push(element);
  return done(at + whole.length);
}

function readAttributes(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(attribute)) {
    if (found.has(name)) return undefined;
    found.set(name, double ?? single ?? "");
  }
  return found;
}
