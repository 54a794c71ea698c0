import type { Block, Callout, Facts, Heading, List } from "../../../document/document.ts";
import { plainText } from "../../../document/plain-text.ts";
import { type BlockVisitor, visitBlock } from "../../../document/visit.ts";
import { toDrawn } from "./drawn-text.ts";
import { layChart, layFigure } from "./lay-figure.ts";
import { laySignature } from "./lay-signature.ts";
import { layTable } from "./lay-table.ts";
import { baselineOf, breakContent, layText } from "./lay-text.ts";
import { indent, type Place } from "./place.ts";
import { keepAt, keepFrom, type Panel, type PlacedLine, type Strip, spaceBefore, spacer } from "./strip.ts";
import { child, type Tag } from "./tag.ts";
import { tokenize, widthOf } from "./tokens.ts";

interface Context {
  readonly out: Strip[];
  readonly place: Place;
}

const visitor: BlockVisitor<Context, void> = {
  heading: layHeading,
  paragraph: ({ content }, { out, place }) => layText(out, content, place.look.body, child(place.parent, "P"), place),
  list: layList,
  table: (table, { out, place }) => layTable(out, table, place),
  facts: layFacts,
  callout: layCallout,
  figure: (figure, { out, place }) => layFigure(out, figure, place),
  chart: (chart, { out, place }) => layChart(out, chart, place),
  signature: (signature, { out, place }) => laySignature(out, signature, place),
  pageBreak: (_, { out }) => void out.push({ before: 0, height: 0, keep: true, lines: [], rules: [], opensPage: true }),
  group: ({ blocks }, { out, place }) => {
    const start = out.length;
    layBlocks(out, blocks, place);
    keepFrom(out, start);
  },
};

interface Section {
  readonly level: number;
  readonly tag: Tag;
}

/** Lays blocks one under the other; every heading opens a section in the tree. */
export function layBlocks(out: Strip[], blocks: readonly Block[], place: Place): void {
  const open: Section[] = [{ level: 0, tag: place.parent }];
  blocks.forEach((block, index) => {
    if (block.kind === "heading") openSection(open, block.level);
    const start = out.length;
    visitBlock(visitor, block, { out, place: { ...place, parent: open.at(-1)?.tag ?? place.parent } });
    if (index > 0) spaceBefore(out, start, gapBetween(blocks[index - 1], block));
    if (block.kind === "signature" && index > 0) keepSignature(out, start);
    if (block.kind === "list" && blocks[index - 1]?.kind === "paragraph") keepAt(out, start - 1);
  });
}

function openSection(open: Section[], level: number): void {
  while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
  const parent = open.at(-1);
  if (parent !== undefined) open.push({ level, tag: child(parent.tag, "Sect") });
}

/** A signature never stands on a page of its own: the last lines of the text go with it. */
function keepSignature(out: readonly Strip[], start: number): void {
  for (let index = Math.max(0, start - 2); index < start; index += 1) keepAt(out, index);
}

const aboveHeading = { 1: 22, 2: 16, 3: 12 } as const;
const belowHeading = { 1: 10, 2: 2, 3: 1 } as const;

function gapBetween(previous: Block | undefined, block: Block): number {
  if (block.kind === "heading") return previous?.kind === "heading" ? 6 : aboveHeading[block.level];
  if (previous?.kind === "heading") return belowHeading[previous.level] + (isLoose(block) ? 4 : 0);
  if (block.kind === "group") return gapBetween(previous, block.blocks[0] ?? { kind: "pageBreak" });
  if (block.kind === "signature") return 20;
  if (block.kind === "list" && previous?.kind === "paragraph") return 4;
  return isLoose(block) || isLoose(previous) ? 12 : 7;
}

function isLoose(block: Block | undefined): boolean {
  return block?.kind === "table" || block?.kind === "callout" || block?.kind === "figure" || block?.kind === "chart";
}

function layHeading(heading: Heading, { out, place }: Context): void {
  const { level, content } = heading;
  const title = toDrawn(plainText(content));
  const tag = child(place.parent, `H${level}`, { title });
  const start = out.length;
  layText(out, content, place.look.headings[level], tag, place);
  for (let index = start; index < out.length; index += 1) keepAt(out, index);
  const first = out[start];
  if (first !== undefined) first.bookmark = { heading, title, level, tag };
}

const bullets = ["•", "–"] as const;

function layList({ ordered, items }: List, { out, place }: Context): void {
  const tag = child(place.parent, "L", { numbering: ordered ? "Decimal" : "Disc" });
  const bullet = bullets[depthOf(place.parent) % bullets.length] ?? "•";
  const label = (index: number) => (ordered ? `${index + 1}.` : bullet);
  const by = ordered ? Math.max(18, labelWidth(label(items.length - 1), place) + 8) : 14;
  const isLoose = items.some((item) => item.some(({ kind }, index) => index > 0 && kind !== "list"));
  items.forEach((item, index) => {
    const start = out.length;
    layItem(out, item, label(index), by, { ...place, parent: child(tag, "LI") });
    if (index > 0) spaceBefore(out, start, isLoose ? 6 : 3);
  });
}

function depthOf(tag: Tag | undefined): number {
  return tag === undefined ? 0 : depthOf(tag.parent) + (tag.role === "LBody" ? 1 : 0);
}

function labelWidth(label: string, { typefaces, look, parent }: Place): number {
  const content = [{ kind: "text", text: label }] as const;
  return widthOf(tokenize(content, { face: "regular", tag: parent }, typefaces), typefaces) * look.body.size;
}

function layItem(out: Strip[], blocks: readonly Block[], label: string, by: number, place: Place): void {
  const { body } = place.look;
  const labelTag = child(place.parent, "Lbl");
  const start = out.length;
  const [line] = breakContent([{ kind: "text", text: label }], body, labelTag, { ...place, width: by });
  layBlocks(out, blocks, { ...indent(place, by), parent: child(place.parent, "LBody") });
  if (line === undefined) return;
  line.end = "space";
  const placed: PlacedLine = { x: place.x + 2, baseline: baselineOf(body), line, look: body, tag: labelTag };
  const first = out[start];
  if (first === undefined || first.art !== undefined) {
    const keep = first !== undefined;
    out.splice(start, 0, { before: 0, height: body.leading, keep, lines: [placed], rules: [] });
  } else out[start] = { ...first, lines: [placed, ...first.lines] };
}

function layFacts({ facts }: Facts, { out, place }: Context): void {
  const { bodyStrong, body } = place.look;
  const tag = child(place.parent, "L", { numbering: "None" });
  const widest = Math.max(0, ...facts.map(({ term }) => termWidth(term, place)));
  // Columns of facts that follow each other line up as far as they can.
  const tenths = Math.min(4, Math.max(2, Math.ceil((10 * (widest * 1.02 + 14)) / place.width)));
  const by = (place.width * tenths) / 10;
  const from = out.length;
  facts.forEach(({ term, value }, index) => {
    const item = child(tag, "LI");
    const labels: Strip[] = [];
    const values: Strip[] = [];
    const label = child(item, "Lbl");
    layText(labels, [{ kind: "text", text: term }], bodyStrong, label, { ...place, width: by - 10 });
    layText(values, value, body, child(item, "LBody"), indent(place, by));
    const start = out.length;
    mergeRows(out, labels, values, bodyStrong.leading);
    if (index > 0) spaceBefore(out, start, 3);
  });
  // The first is not left alone at the end of a page, nor the last at the top of one.
  if (out.length > from + 1) {
    keepAt(out, from);
    keepAt(out, out.length - 2);
  }
}

function termWidth(term: string, { typefaces, look, parent }: Place): number {
  const content = [{ kind: "text", text: term }] as const;
  return widthOf(tokenize(content, { face: "strong", tag: parent }, typefaces), typefaces) * look.bodyStrong.size;
}

/** More lines than this may run on over a page. */
const longValue = 12;

/** Two columns side by side as one strip; what is left of a long value follows line by line. */
function mergeRows(out: Strip[], left: readonly Strip[], right: readonly Strip[], leading: number): void {
  const beside = right.length > longValue ? Math.max(2, left.length) : Math.max(left.length, right.length);
  const down = (strips: readonly Strip[]) =>
    strips.flatMap(({ lines }, row) => lines.map((line) => ({ ...line, baseline: line.baseline + row * leading })));
  const lines = [...down(left), ...down(right.slice(0, beside))];
  const rest = right.slice(beside);
  if (left.length > longValue) {
    for (const strip of [...left, ...right]) out.push(strip);
    return;
  }
  out.push({ before: 0, height: beside * leading, keep: rest.length > 0, lines, rules: [] });
  for (const strip of rest) out.push(strip);
}

function layCallout({ tone, blocks }: Callout, { out, place }: Context): void {
  const panel: Panel = { x: place.x, width: place.width, tone };
  const start = out.length;
  out.push(spacer(9));
  const inside = { ...place, x: place.x + 14, width: place.width - 26 };
  layBlocks(out, blocks, { ...inside, parent: child(place.parent, "Div") });
  if (out.length === start + 1) {
    out.pop();
    return;
  }
  keepFrom(out, start);
  keepAt(out, out.length - 1);
  out.push({ ...spacer(9), keep: false });
  for (let index = start; index < out.length; index += 1) {
    const strip = out[index];
    if (strip !== undefined) strip.panel = panel;
  }
}
