import { chartTable } from "../../document/chart-table.ts";
import type { Block, Callout, Facts, Heading, List } from "../../document/document.ts";
import { plainText } from "../../document/plain-text.ts";
import { type BlockVisitor, visitBlock } from "../../document/visit.ts";
import { widestOf } from "./column-widths.ts";
import { layTable } from "./lay-table.ts";
import { baselineOf, breakContent, layLines, layText, type Place } from "./lay-text.ts";
import { body, bodyStrong, headings, type TextLook } from "./look.ts";
import { widthOf } from "./measure.ts";
import { keepAll, type Panel, type Strip, spacer, withBefore } from "./strip.ts";
import { child, type Tag } from "./tag.ts";

const visitor: BlockVisitor<Place, readonly Strip[]> = {
  heading: layHeading,
  paragraph: ({ content }, place) => layText(content, body, child(place.parent, "P"), place),
  list: layList,
  table: layTable,
  facts: layFacts,
  callout: layCallout,
  figure: ({ alternative }, place) =>
    layText([{ kind: "text", text: alternative }], body, child(place.parent, "P"), place),
  chart: (chart, place) => layTable(chartTable(chart), place),
  signature: ({ lines }, place) => keepAll(layLines(lines, body, child(place.parent, "P"), place)),
  pageBreak: () => [{ before: 0, height: 0, keep: true, lines: [], rules: [], opensPage: true }],
  group: ({ blocks }, place) => keepAll(layBlocks(blocks, place)),
};

interface Section {
  readonly level: number;
  readonly tag: Tag;
}

/** Lays blocks one under the other; every heading opens a section in the tree. */
export function layBlocks(blocks: readonly Block[], place: Place): readonly Strip[] {
  let open: readonly Section[] = [{ level: 0, tag: place.parent }];
  let strips: readonly Strip[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "heading") open = openSection(open, block.level);
    const laid = visitBlock(visitor, block, { ...place, parent: open.at(-1)?.tag ?? place.parent });
    const before = index === 0 ? 0 : gapBetween(blocks[index - 1], block);
    if (block.kind === "signature") strips = keepLast(strips);
    strips = [...strips, ...withBefore(laid, before)];
  });
  return strips;
}

function openSection(open: readonly Section[], level: number): readonly Section[] {
  const outer = open.filter((section) => section.level < level);
  const parent = outer.at(-1);
  return parent === undefined ? open : [...outer, { level, tag: child(parent.tag, "Sect") }];
}

function gapBetween(previous: Block | undefined, block: Block): number {
  if (block.kind === "heading") return previous?.kind === "heading" ? 6 : { 1: 22, 2: 16, 3: 12 }[block.level];
  if (previous?.kind === "heading") return { 1: 10, 2: 2, 3: 1 }[previous.level];
  if (block.kind === "group") return gapBetween(previous, block.blocks[0] ?? { kind: "pageBreak" });
  if (block.kind === "signature") return 20;
  const isLoose = (kind: Block["kind"] | undefined) => kind === "table" || kind === "callout";
  return isLoose(block.kind) || isLoose(previous?.kind) ? 12 : 7;
}

/** A signature never stands on a page of its own: the last lines of the text go with it. */
function keepLast(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index >= strips.length - 2 ? { ...strip, keep: true } : strip));
}

function layHeading({ level, content }: Heading, place: Place): readonly Strip[] {
  const title = plainText(content);
  const tag = child(place.parent, `H${level}`, { title });
  const [first, ...rest] = layText(content, headings[level], tag, place).map((strip) => ({ ...strip, keep: true }));
  return first === undefined ? [] : [{ ...first, bookmark: { title, level, tag } }, ...rest];
}

function layList({ ordered, items }: List, place: Place): readonly Strip[] {
  const tag = child(place.parent, "L", { numbering: ordered ? "Decimal" : "Disc" });
  const label = (index: number) => (ordered ? `${index + 1}.` : "•");
  const widest = widthOf(place.fonts.regular, body.size, label(items.length - 1));
  const indent = ordered ? Math.max(18, widest + 6) : 14;
  const isLoose = items.some((item) => item.length > 1);
  return items.flatMap((item, index) => {
    const strips = layItem(item, label(index), indent, { ...place, parent: child(tag, "LI") });
    return index === 0 ? strips : withBefore(strips, isLoose ? 6 : 3);
  });
}

function layItem(blocks: readonly Block[], label: string, indent: number, place: Place): readonly Strip[] {
  const labelTag = child(place.parent, "Lbl");
  const inner = { ...place, x: place.x + indent, width: place.width - indent, parent: child(place.parent, "LBody") };
  const [line] = breakContent([{ kind: "text", text: label }], body, labelTag, indent, place.fonts);
  const [first, ...rest] = layBlocks(blocks, inner);
  if (first === undefined || line === undefined) return [];
  const ended = { ...line, end: "space" } as const;
  const placed = { x: place.x + 2, baseline: baselineOf(body), line: ended, look: body, tag: labelTag };
  return [{ ...first, lines: [placed, ...first.lines] }, ...rest];
}

function layFacts({ facts }: Facts, place: Place): readonly Strip[] {
  const tag = child(place.parent, "L", { numbering: "None" });
  const terms = facts.map(({ term }) => [{ kind: "text", text: term }] as const);
  const indent = Math.min(place.width * 0.4, widestOf(terms, place) * 1.05 + 14);
  return facts.flatMap(({ value }, index) => {
    const item = child(tag, "LI");
    const inner = { ...place, x: place.x + indent, width: place.width - indent };
    const values = layText(value, body, child(item, "LBody"), inner);
    const labels = layText(terms[index] ?? [], bodyStrong, child(item, "Lbl"), { ...place, width: indent - 10 });
    return withBefore(mergeRows(labels, values, bodyStrong), index === 0 ? 0 : 3);
  });
}

/** Two columns side by side, line by line, as one strip. */
function mergeRows(left: readonly Strip[], right: readonly Strip[], { leading }: TextLook): readonly Strip[] {
  const height = Math.max(left.length, right.length) * leading;
  const down = (strips: readonly Strip[]) =>
    strips.flatMap(({ lines }, row) => lines.map((line) => ({ ...line, baseline: line.baseline + row * leading })));
  return [{ before: 0, height, keep: false, lines: [...down(left), ...down(right)], rules: [] }];
}

function layCallout({ tone, blocks }: Callout, place: Place): readonly Strip[] {
  const panel: Panel = { x: place.x, width: place.width, tone };
  const parent = child(place.parent, "Div");
  const inside = layBlocks(blocks, { ...place, parent, x: place.x + 14, width: place.width - 26 });
  if (inside.length === 0) return [];
  return keepAll([spacer(9), ...inside, spacer(9)]).map((strip, index) => ({
    ...strip,
    keep: index <= inside.length,
    panel,
  }));
}
