/** The text of a template, and on which line of its file it begins. */
export interface TemplateSource {
  /** As people know it: `brieven/ontvangst/aanvraag.client.md`. */
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
}

export interface TemplateFile {
  /** The lines `name: value` above the text, between two lines `---`. */
  readonly front: Readonly<Record<string, string>>;
  readonly source: TemplateSource;
}

/** Takes a file apart; a file without front matter is all text. */
export function readTemplateFile(file: string, content: string): TemplateFile {
  const text = content.startsWith("\ufeff") ? content.slice(1) : content;
  const found = /^---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (found === null) return { front: {}, source: { file, text, firstLine: 1 } };
  const [whole, lines = ""] = found;
  const firstLine = whole.split("\n").length;
  return { front: readFront(lines), source: { file, text: text.slice(whole.length), firstLine } };
}

function readFront(lines: string): Readonly<Record<string, string>> {
  const entries = lines.split("\n").flatMap((line) => {
    const colon = line.indexOf(":");
    return colon === -1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
  });
  return Object.fromEntries(entries);
}
