import type { Column, Row, Table } from "../../../document/document.ts";
import { breakLines } from "./break-lines.ts";
import { columnWidths } from "./column-widths.ts";
import { baselineOf, layText } from "./lay-text.ts";
import type { TextLook } from "./look.ts";
import type { Place } from "./place.ts";
import { keepFrom, type PlacedLine, type Rule, type Strip, spaceBefore } from "./strip.ts";
import { child, type Tag } from "./tag.ts";
import { type Token, tokenize } from "./tokens.ts";

const padding = { block: 4, inline: 10 } as const;
/** A row of more lines may run on over a page. */
const longRow = 18;
const slice = 8;

/** A cell before its column has a width. */
export interface Cell {
  readonly tag: Tag;
  readonly tokens: readonly Token[];
}

/** The header may have rows above the last one. */
type Kind = "upper" | "header" | "body" | "total";

interface GridRow {
  readonly cells: readonly Cell[];
  readonly kind: Kind;
}

interface Grid {
  readonly place: Place;
  readonly columns: readonly Column[];
  readonly edges: readonly number[];
}

export function layTable(out: Strip[], table: Table, place: Place): void {
  const tag = child(place.parent, "Table");
  const start = out.length;
  layCaption(out, table, tag, place);
  const captioned = out.length > start;
  const header = readRows(table, "header", child(tag, "THead"), place);
  const rows = readRows(table, "body", child(tag, "TBody"), place);
  const totals = readRows(table, "total", child(tag, "TFoot"), place);
  const grid = makeGrid(table, [...header, ...rows, ...totals], place);
  const heads = layHeader(out, header, grid, captioned);
  for (const row of rows) layRow(out, row, grid, heads);
  // The totals stay with the row above them.
  const last = out.length - 1;
  for (const row of totals) layRow(out, row, grid, heads);
  if (totals.length > 0 && last >= start) keepFrom(out, last);
}

function layCaption(out: Strip[], { caption }: Table, tag: Tag, place: Place): void {
  if (caption === undefined) return;
  const start = out.length;
  layText(out, [{ kind: "text", text: caption }], place.look.bodyStrong, child(tag, "Caption"), place);
  for (const strip of out.slice(start)) strip.keep = true;
}

function readRows(table: Table, kind: "header" | "body" | "total", section: Tag, place: Place): readonly GridRow[] {
  const rows = { header: table.header, body: table.rows, total: table.totals }[kind];
  return rows.map((row) => ({ kind, cells: readCells(table, row, kind, child(section, "TR"), place) }));
}

function readCells(
  { columns, headerColumns }: Table,
  row: Row,
  kind: Kind,
  parent: Tag,
  place: Place,
): readonly Cell[] {
  const { face } = lookOf(kind, place);
  return columns.map((_, index) => {
    const tag =
      kind === "header"
        ? child(parent, "TH", { scope: "Column" })
        : index < headerColumns
          ? child(parent, "TH", { scope: "Row" })
          : child(parent, "TD");
    return { tag, tokens: tokenize(row[index] ?? [], { face, tag }, place.typefaces) };
  });
}

function lookOf(kind: Kind, { look }: Place): TextLook {
  return kind === "body" ? look.cell : look.cellStrong;
}

function makeGrid({ columns }: Table, rows: readonly GridRow[], place: Place): Grid {
  const cells = rows.map((row) => row.cells);
  const heads = rows.filter(({ kind }) => kind === "header").length;
  const widths = columnWidths(cells, heads, columns.length, place, padding.inline);
  const edges = [place.x];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return { place, columns, edges };
}

function layHeader(out: Strip[], rows: readonly GridRow[], grid: Grid, captioned: boolean): readonly Strip[] {
  const start = out.length;
  rows.forEach((row, index) => {
    layRow(out, index === rows.length - 1 ? row : { ...row, kind: "upper" }, grid, []);
  });
  const heads = out.slice(start);
  for (const strip of heads) strip.keep = true;
  if (captioned) spaceBefore(out, start, 3);
  // A header that fills much of a page is not repeated: there would be no room for rows.
  return heads.reduce((sum, { height }) => sum + height, 0) < 160 ? heads : [];
}

function layRow(out: Strip[], row: GridRow, grid: Grid, heads: readonly Strip[]): void {
  const look = lookOf(row.kind, grid.place);
  const cells = row.cells.map((cell, index) => layCell(cell, index, look, grid));
  let count = 1;
  for (const { length } of cells) count = Math.max(count, length);
  const step = count > longRow ? slice : count;
  for (let start = 0; start < count; start += step) {
    const shown = Math.min(step, count - start);
    const isLast = start + shown >= count;
    const top = start === 0 ? padding.block : 0;
    const height = top + shown * look.leading + (isLast ? padding.block : 0);
    const lines = takeLines(cells, start, start + step, top - start * look.leading);
    const rules = isLast ? rulesUnder(row.kind, height, grid.place) : [];
    out.push({ before: 0, height, keep: false, lines, rules, heads });
  }
}

function takeLines(cells: readonly PlacedLine[][], from: number, to: number, down: number): readonly PlacedLine[] {
  const taken: PlacedLine[] = [];
  for (const cell of cells)
    for (let index = from; index < Math.min(to, cell.length); index += 1) {
      const placed = cell[index];
      if (placed !== undefined) taken.push(down === 0 ? placed : { ...placed, baseline: placed.baseline + down });
    }
  return taken;
}

function rulesUnder(kind: Kind, y: number, { x, width, look }: Place): readonly Rule[] {
  switch (kind) {
    case "upper":
      return [];
    case "body":
      return [{ x, width, y, thickness: 0.5, color: look.rule }];
    case "header":
    case "total":
      return [{ x, width, y, thickness: 1, color: look.ink }];
  }
}

function layCell({ tag, tokens }: Cell, index: number, look: TextLook, { place, columns, edges }: Grid): PlacedLine[] {
  const x = edges[index] ?? 0;
  const isLast = index === columns.length - 1;
  const width = (edges[index + 1] ?? x) - x - (isLast ? 0 : padding.inline);
  const lines = breakLines(tokens, {
    typefaces: place.typefaces,
    room: width / look.size,
    hyphenates: look.hyphenates,
  });
  if (lines.length === 0) return [{ x, baseline: baselineOf(look), line: undefined, look, tag }];
  const atEnd = columns[index]?.align === "end";
  return lines.map((line, at) => ({
    x: atEnd ? x + width - line.width * look.size : x,
    baseline: baselineOf(look) + at * look.leading,
    line,
    look,
    tag,
  }));
}
