/** An element of a part, read by a parser that takes nothing but well-formed XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const token = /<\?xml [^>]*\?>\s*|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Throws where the XML is wrong. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const found = token.exec(text);
    if (found === null) throw new Error(`No XML at ${at}: ${text.slice(at, at + 80)}`);
    const [, closing, name, attributes, alone, words] = found;
    const parent = open.at(-1) ?? root;
    if (words !== undefined) parent.children.push(decode(words));
    else if (name !== undefined && closing === "/") close(open, name);
    else if (name !== undefined) {
      const element: XmlElement = { name, attributes: readAttributes(attributes ?? ""), children: [] };
      parent.children.push(element);
      if (alone === "") open.push(element);
    }
  }
  return onlyChild(root, open.length);
}

function close(open: XmlElement[], name: string): void {
  const last = open.pop();
  if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
}

function onlyChild({ children }: XmlElement, depth: number): XmlElement {
  const [element, ...more] = children.filter((child) => typeof child !== "string" || child.trim() !== "");
  if (depth !== 1 || element === undefined || typeof element === "string" || more.length > 0)
    throw new Error("Not one element that is closed");
  return element;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} twice`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 has no place for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|]]>/;

function decode(text: string): string {
  if (forbidden.test(text) || !text.isWellFormed()) throw new Error(`Not allowed in XML: ${JSON.stringify(text)}`);
  return text.replace(/&(\w*;?)/g, (_, name: string) => {
    const sign = entities[name.replace(";", "")];
    if (sign === undefined || !name.endsWith(";")) throw new Error(`&${name} is nothing`);
    return sign;
  });
}

/** All elements with this name, in the order of the text. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  visitElements(element, (each) => {
    if (each.name === name) found.push(each);
  });
  return found;
}

export function visitElements(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of element.children) if (typeof child !== "string") visitElements(child, visit);
}

/** The value of an attribute, which must be there. */
export function attribute({ name, attributes }: XmlElement, key: string): string {
  const value = attributes.get(key);
  if (value === undefined) throw new Error(`${name} has no ${key}`);
  return value;
}

export const childNames = ({ children }: XmlElement): readonly string[] =>
  children.flatMap((child) => (typeof child === "string" ? [] : [child.name]));
