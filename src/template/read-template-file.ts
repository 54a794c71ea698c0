/** The text of a template, and on which line of its file it begins. */
export interface TemplateSource {
  /** As people know it: `brieven/ontvangst/aanvraag.client.md`. */
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
  /** The conditions of a piece, as they stand in its front matter. */
  readonly when?: { readonly text: string; readonly line: number };
}

export interface TemplateFile {
  /** The lines `name: value` above the text, between two lines `---`. */
  readonly front: Readonly<Record<string, string>>;
  /** On which line each name stands. */
  readonly lines: Readonly<Record<string, number>>;
  /** Front matter that begins and never ends: then it is all text. */
  readonly unended: boolean;
  readonly source: TemplateSource;
}

/** Takes a file apart; a file without front matter is all text. */
export function readTemplateFile(file: string, content: string): TemplateFile {
  const text = content.startsWith("\ufeff") ? content.slice(1) : content;
  const found = /^---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (found === null)
    return { front: {}, lines: {}, unended: /^---\r?\n/.test(text), source: { file, text, firstLine: 1 } };
  const [whole, front = ""] = found;
  const firstLine = whole.split("\n").length;
  return { ...readFront(front), unended: false, source: { file, text: text.slice(whole.length), firstLine } };
}

function readFront(text: string): Pick<TemplateFile, "front" | "lines"> {
  const entries = text.split("\n").flatMap((line, index) => {
    const colon = line.indexOf(":");
    return colon === -1 ? [] : [{ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim(), index }];
  });
  return {
    front: Object.fromEntries(entries.map(({ name, value }) => [name, value])),
    lines: Object.fromEntries(entries.map(({ name, index }) => [name, index + 2])),
  };
}
