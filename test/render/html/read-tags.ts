export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The names of the elements it stands in, the outermost first. */
  readonly path: readonly string[];
  readonly closesItself: boolean;
}

const voids: ReadonlySet<string> = new Set(["meta", "br", "img"]);
const token = /<(?:!doctype html|(\/?)([a-z][a-z0-9]*)((?: [A-Za-z-]+(?:="[^"<>]*")?)*)(\/?))>/y;
const attribute = /([A-Za-z-]+)(?:="([^"]*)")?/g;

/** Every element of a page, in order; throws where a tag is not well-formed, opened and closed in turn. */
export function readTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    token.lastIndex = at;
    const found = token.exec(html);
    if (found === null) throw new Error(`no tag: ${html.slice(at, at + 60)}`);
    at = token.lastIndex;
    const [, closes = "", name, attributes = "", self = ""] = found;
    if (name === undefined) continue;
    if (closes === "/") {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}> near ${html.slice(at, at + 60)}`);
      continue;
    }
    const closesItself = voids.has(name) || self === "/";
    tags.push({ name, attributes: readAttributes(attributes), path: [...open], closesItself });
    if (!closesItself) open.push(name);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(" ")}`);
  return tags;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(attribute)) {
    if (found.has(name)) throw new Error(`twice: ${name}`);
    found.set(name, value);
  }
  return found;
}
