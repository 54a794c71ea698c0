import type { Block, HeadingLevel } from "../document.ts";
import { dropStart, type Line, type Report } from "./problem.ts";
import { readInline } from "./read-inline.ts";
import { readList, startsList } from "./read-list.ts";
import { readTable } from "./read-table.ts";

interface Read {
  readonly blocks: readonly Block[];
  readonly count: number;
}

export function readBlocks(lines: readonly Line[], report: Report): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const read = readBlock(lines.slice(at), report);
    blocks.push(...read.blocks);
    at += read.count;
  }
  return blocks;
}

function readBlock(lines: readonly Line[], report: Report): Read {
  const [line] = lines;
  if (line === undefined || line.text === "") return { blocks: [], count: 1 };
  const { text } = line;
  if (text === "---") return { blocks: [{ kind: "pageBreak" }], count: 1 };
  if (text.startsWith("#")) return readHeading(line, report);
  if (text.startsWith("|")) return readTableLines(lines, report);
  if (text.startsWith(":::")) return readCallout(lines, line, report);
  if (startsList(text)) {
    const { list, count } = readList(lines, report, (content) => readBlocks(content, report));
    return { blocks: [list], count };
  }
  const construct = /^(?:[ \t]+|>|[*+](?= |$)|\d+\)(?= |$)|=+ *$|-+ *$)/.exec(text)?.[0];
  if (construct === undefined) return readParagraph(lines, report);
  const indented = construct.trim() === "";
  report(indented ? "INSPRINGING_ONVERWACHT" : "OPMAAK_ONBEKEND", line, 0, indented ? {} : { teken: construct });
  return { blocks: [], count: 1 };
}

function readHeading(line: Line, report: Report): Read {
  const signs = /^#+/.exec(line.text)?.[0] ?? "#";
  const rest = dropStart(line, signs.length);
  const level = toLevel(signs.length);
  if (level === undefined) report("KOP_NIVEAU_ONBEKEND", line, 0, { niveau: signs.length });
  const content = rest.text.trimStart();
  if (content === "") report("KOP_ZONDER_TEKST", line);
  else if (!rest.text.startsWith(" ")) report("TEKEN_ZONDER_BETEKENIS", line, 0, { teken: signs });
  const closing = / #+$/.exec(rest.text);
  if (closing !== null) report("TEKEN_ZONDER_BETEKENIS", rest, closing.index + 1, { teken: "#" });
  const inline = readInline([dropStart(rest, rest.text.length - content.length)], report);
  return { blocks: [{ kind: "heading", level: level ?? 3, content: inline }], count: 1 };
}

function toLevel(count: number): HeadingLevel | undefined {
  return ([1, 2, 3] as const).find((level) => level === count);
}

function readTableLines(lines: readonly Line[], report: Report): Read {
  const end = lines.findIndex(({ text }) => !text.startsWith("|"));
  const rows = end === -1 ? lines : lines.slice(0, end);
  const table = readTable(rows, report);
  return { blocks: table === undefined ? [] : [table], count: rows.length };
}

const tones = { info: "info", actie: "action" } as const;

function readCallout(lines: readonly Line[], line: Line, report: Report): Read {
  const name = line.text.slice(3).trim();
  const close = lines.findIndex(({ text }, index) => index > 0 && text === ":::");
  if (name === "") report("BLOK_NIET_GEOPEND", line);
  else if (close === -1) report("BLOK_NIET_GESLOTEN", line, 0, { naam: name });
  if (name === "" || close === -1) return { blocks: [], count: 1 };
  const blocks = readBlocks(lines.slice(1, close), report);
  const tone = name === "info" || name === "actie" ? tones[name] : undefined;
  if (tone === undefined) report("BLOK_ONBEKEND", line, 4, { naam: name });
  if (blocks.length === 0) report("BLOK_LEEG", line);
  return { blocks: [{ kind: "callout", tone: tone ?? "info", blocks }], count: close + 1 };
}

const startsOther = /^(?:$|#|\||:::|---$|[ \t]|>|[*+](?: |$)|\d+\)(?: |$)|=+ *$|-+ *$)/;

function readParagraph(lines: readonly Line[], report: Report): Read {
  const end = lines.findIndex(({ text }, index) => index > 0 && (startsOther.test(text) || startsList(text)));
  const own = end === -1 ? lines : lines.slice(0, end);
  return { blocks: [{ kind: "paragraph", content: readInline(own, report) }], count: own.length };
}
