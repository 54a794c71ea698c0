import { chartTable } from "../../document/chart-table.ts";
import type { Block, Callout, Chart, Figure, List } from "../../document/document.ts";
import { normalizeText } from "../../document/normalize-text.ts";
import { type BlockVisitor, visitBlock } from "../../document/visit.ts";
import { hangText, type Lines, wrapText } from "./wrap-text.ts";
import { writeContent } from "./write-content.ts";
import { writeFacts } from "./write-facts.ts";
import { writeSignature } from "./write-signature.ts";
import { writeTable } from "./write-table.ts";

/** Deeper than this a list has no room left for its words. */
const leastRoom = 24;

const visitor: BlockVisitor<number, Lines> = {
  heading: ({ content }, room) => wrapText(writeContent(content), room),
  paragraph: ({ content }, room) => wrapText(writeContent(content), room),
  list: writeList,
  table: (table, room) => writeTable(table, room),
  facts: ({ facts }, room) => writeFacts(facts, room),
  callout: writeCallout,
  figure: writeFigure,
  chart: writeChart,
  signature: writeSignature,
  pageBreak: () => [],
  group: ({ blocks }, room) => writeBlocks(blocks, room),
};

/** An empty line between blocks, two above a heading that opens a new part. */
export function writeBlocks(blocks: readonly Block[], room: number): Lines {
  const written: string[] = [];
  let previous: Block["kind"] | undefined;
  for (const block of blocks) {
    const lines = visitBlock(visitor, block, room);
    if (lines.length === 0) continue;
    if (previous !== undefined) written.push("");
    if (previous !== undefined && block.kind === "heading" && previous !== "heading") written.push("");
    for (const line of lines) written.push(line);
    previous = block.kind;
  }
  return written;
}

/** So deep that no room is left for words, the items no longer stand further in. */
function writeList({ ordered, items }: List, room: number): Lines {
  const indent = ordered ? String(items.length).length + 2 : 2;
  const deep = room - indent < leastRoom;
  return items.flatMap((item, index) => {
    const label = ordered ? `${index + 1}.` : "-";
    const lines = writeItem(item, deep ? room : room - indent);
    return deep ? [label, ...lines] : hangText(label, lines, indent);
  });
}

/** Lists directly under the words of an item need no empty line. */
function writeItem(blocks: readonly Block[], room: number): Lines {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph" || rest.some(({ kind }) => kind !== "list")) return writeBlocks(blocks, room);
  return blocks.flatMap((block) => visitBlock(visitor, block, room));
}

function writeCallout({ blocks }: Callout, room: number): Lines {
  if (room - 2 < leastRoom) return writeBlocks(blocks, room);
  return writeBlocks(blocks, room - 2).map((line) => `| ${line}`.trimEnd());
}

function writeFigure({ alternative, caption }: Figure, room: number): Lines {
  const below = caption === undefined ? [] : wrapText(normalizeText(caption), room);
  return [...wrapText(`[Afbeelding: ${normalizeText(alternative)}]`, room), ...below];
}

function writeChart(chart: Chart, room: number): Lines {
  const { title, unit, alternative } = chart;
  const above = wrapText(normalizeText(unit === "" ? title : `${title} (${unit})`), room);
  const about = wrapText(`[Grafiek: ${normalizeText(alternative)}]`, room);
  return [...above, ...about, "", ...writeTable(chartTable(chart), room, false)];
}
