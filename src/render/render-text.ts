import { chartTable } from "../document/chart-table.ts";
import type { Block, Document, Fact, LetterFrame, List, ReportFrame, Table } from "../document/document.ts";
import type { Content } from "../document/inline.ts";
import { normalizeText } from "../document/normalize-text.ts";
import { titledBlocks } from "../document/titled-blocks.ts";
import { type BlockVisitor, type InlineVisitor, visitBlock, visitInline } from "../document/visit.ts";

const width = 72;

/** Plain text of at most 72 columns, to be read in a mail; only an address without a space is longer. */
export function renderText(document: Document): string {
  const frame = document.frame.kind === "plain" ? [] : writeFrame(document.frame);
  return `${[...frame, ...writeBlocks(titledBlocks(document), width)].join("\n").replace(/^\n+/, "")}\n`;
}

type Lines = readonly string[];

function writeFrame(frame: LetterFrame | ReportFrame): Lines {
  const { sender, reference } = frame;
  const addressee = frame.kind === "letter" ? frame.addressee : [];
  const clean = (lines: Lines) => lines.flatMap((line) => wrap(normalizeText(line), width));
  const parts = [clean([sender.name, ...sender.lines]), clean(addressee), writeFacts(reference, width)];
  return parts.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, ""]);
}

const visitor: BlockVisitor<number, Lines> = {
  heading: ({ content }, room) => wrap(writeContent(content), room),
  paragraph: ({ content }, room) => wrap(writeContent(content), room),
  list: writeList,
  table: writeTable,
  facts: ({ facts }, room) => writeFacts(facts, room),
  callout: ({ blocks }, room) => writeBlocks(blocks, room - 2).map((line) => `| ${line}`.trimEnd()),
  figure: ({ alternative, caption }, room) => wrap(normalizeText(`${alternative} ${caption ?? ""}`), room),
  chart: (chart, room) => writeTable(chartTable(chart), room),
  signature: ({ lines }, room) => lines.flatMap((line) => wrap(normalizeText(line), room)),
  pageBreak: () => [],
  group: ({ blocks }, room) => writeBlocks(blocks, room),
};

/** An empty line between blocks, two above a heading that opens a new part. */
function writeBlocks(blocks: readonly Block[], room: number): Lines {
  const written: string[] = [];
  let previous: Block["kind"] | undefined;
  for (const block of blocks) {
    const lines = visitBlock(visitor, block, room);
    if (lines.length === 0) continue;
    if (previous !== undefined) written.push("");
    if (previous !== undefined && block.kind === "heading" && previous !== "heading") written.push("");
    written.push(...lines);
    previous = block.kind;
  }
  return written;
}

const inlineVisitor: InlineVisitor<undefined, string> = {
  text: ({ text }) => text,
  strong: ({ content }) => joinInline(content),
  emphasis: ({ content }) => joinInline(content),
  link: ({ text, href }) => (showsHref(text, href) ? text : `${text} (${href})`),
  nobreak: ({ text }) => text.replaceAll(" ", "\u00a0"),
};

/** A telephone number or address that is written out needs no repeating. */
function showsHref(text: string, href: string): boolean {
  const bare = href.replace(/^(?:https:\/\/|mailto:|tel:)/, "").replace(/\/$/, "");
  return text === bare || (href.startsWith("tel:") && /\d{3}/.test(text));
}

const joinInline = (content: Content): string =>
  content.map((inline) => visitInline(inlineVisitor, inline, undefined)).join("");
const writeContent = (content: Content): string => normalizeText(joinInline(content));

function wrap(text: string, room: number): Lines {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll("\u00a0", " "));
}

function writeList({ ordered, items }: List, room: number): Lines {
  const indent = ordered ? String(items.length).length + 2 : 2;
  return items.flatMap((item, index) => {
    const label = (ordered ? `${index + 1}.` : "-").padEnd(indent);
    const lines = writeBlocks(item, room - indent);
    return lines.map((line, at) => `${at === 0 ? label : " ".repeat(indent)}${line}`.trimEnd());
  });
}

function writeFacts(facts: readonly Fact[], room: number): Lines {
  const terms = facts.map(({ term }) => normalizeText(term).replace(/[^:?.]$/, "$&:"));
  const indent = Math.min(26, Math.max(0, ...terms.map(({ length }) => length)) + 2);
  return facts.flatMap(({ value }, index) => {
    const term = terms[index] ?? "";
    const lines = wrap(writeContent(value), room - indent);
    const hangs = term.length + 1 > indent;
    const first = hangs ? [term] : [`${term.padEnd(indent)}${lines[0] ?? ""}`.trimEnd()];
    return [...first, ...lines.slice(hangs ? 0 : 1).map((line) => `${" ".repeat(indent)}${line}`)];
  });
}

function writeTable(table: Table, room: number): Lines {
  const texts = [...table.header, ...table.rows, ...table.totals].map((row) =>
    table.columns.map((_, index) => writeContent(row[index] ?? [])),
  );
  const widths = shareWidth(texts, room - 2 * (table.columns.length - 1));
  const line = widths.map((value) => "-".repeat(value)).join("  ");
  const written = texts.map((row) => writeRow(row, widths, table));
  const header = written.slice(0, table.header.length).flat();
  const body = written.slice(table.header.length, written.length - table.totals.length).flat();
  const totals = written.slice(written.length - table.totals.length).flat();
  const foot = totals.length === 0 ? [] : [line, ...totals];
  return [...wrap(normalizeText(table.caption ?? ""), room), ...header, line, ...body, ...foot];
}

function shareWidth(rows: readonly Lines[], room: number): readonly number[] {
  const wanted = (rows[0] ?? []).map((_, index) => Math.max(1, ...rows.map((row) => row[index]?.length ?? 0)));
  let spare = wanted.reduce((sum, value) => sum + value, 0) - room;
  const widths = [...wanted];
  while (spare > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 4) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    spare -= 1;
  }
  return widths;
}

function writeRow(row: Lines, widths: readonly number[], { columns }: Table): Lines {
  const cells = row.map((text, index) => wrapCell(text, widths[index] ?? 1));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, index) => {
        const text = lines[at] ?? "";
        return columns[index]?.align === "end" ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** In a cell also a long word is cut, or the columns would no longer line up. */
function wrapCell(text: string, room: number): Lines {
  const cut = text.replace(new RegExp(`[^ ]{${room}}(?=[^ ])`, "g"), "$& ");
  return wrap(cut, room);
}
