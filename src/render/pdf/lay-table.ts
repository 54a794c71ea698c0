import type { Column, Table } from "../../document/document.ts";
import type { Content } from "../../document/inline.ts";
import { columnWidths } from "./column-widths.ts";
import { baselineOf, breakContent, layText, type Place } from "./lay-text.ts";
import { bodyStrong, cell, cellStrong, ink, ruleInk, type TextLook } from "./look.ts";
import type { PlacedLine, Rule, Strip } from "./strip.ts";
import { child, type Role, type Tag } from "./tag.ts";

const padding = { block: 4, inline: 8 } as const;
/** A row of more lines may run on over a page. */
const longRow = 18;

interface Grid {
  readonly place: Place;
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
}

interface Row {
  readonly cells: readonly Content[];
  readonly look: TextLook;
  readonly firstLook: TextLook;
  readonly parent: Tag;
  readonly role: (index: number) => Tag;
  readonly rule: Omit<Rule, "x" | "width" | "y">;
}

export function layTable(table: Table, place: Place): readonly Strip[] {
  const tag = child(place.parent, "Table");
  const caption = layCaption(table, tag, place);
  const grid: Grid = { place, columns: table.columns, widths: columnWidths(table, place, padding.inline) };
  const heads = table.header.flatMap((cells) => layRow(grid, headerRow(cells, tag)));
  const [head] = heads;
  const body = child(tag, "TBody");
  const rows = table.rows.map((cells) => layRow(grid, bodyRow(table, cells, body, false)));
  const totals = table.totals.map((cells) => layRow(grid, bodyRow(table, cells, body, true)));
  const strips = keepTotal([...rows, ...totals], totals.length > 0);
  return [
    ...caption,
    ...heads.map((strip) => ({ ...strip, before: caption.length > 0 ? 3 : 0, keep: strips.length > 0 })),
    ...strips.map((strip) => (head === undefined || heads.length > 1 ? strip : { ...strip, head })),
  ];
}

function layCaption(table: Table, tag: Tag, place: Place): readonly Strip[] {
  if (table.caption === undefined) return [];
  const strips = layText([{ kind: "text", text: table.caption }], bodyStrong, child(tag, "Caption"), place);
  return strips.map((strip) => ({ ...strip, keep: true }));
}

/** The total stays with the row above it. */
function keepTotal(rows: readonly (readonly Strip[])[], hasTotal: boolean): readonly Strip[] {
  return rows.flatMap((strips, index) =>
    hasTotal && index === rows.length - 2 ? strips.map((strip) => ({ ...strip, keep: true })) : strips,
  );
}

function headerRow(cells: readonly Content[], tag: Tag): Row {
  const parent = child(child(tag, "THead"), "TR");
  const role = () => child(parent, "TH", { scope: "Column" });
  const rule = { thickness: 1, color: ink };
  return { cells, look: cellStrong, firstLook: cellStrong, parent, role, rule };
}

function bodyRow(table: Table, cells: readonly Content[], body: Tag, isTotal: boolean): Row {
  const parent = child(body, "TR");
  const role = (index: number) =>
    index < table.headerColumns ? child(parent, "TH", { scope: "Row" }) : child(parent, "TD" satisfies Role);
  const look = isTotal ? cellStrong : cell;
  const rule = isTotal ? { thickness: 1, color: ink } : { thickness: 0.5, color: ruleInk };
  return { cells, look, firstLook: look, parent, role, rule };
}

function layRow(grid: Grid, row: Row): readonly Strip[] {
  const cells = grid.columns.map((_, index) => layCell(grid, row, index));
  const count = Math.max(1, ...cells.map(({ length }) => length));
  const slice = count > longRow ? 8 : count;
  const starts = Array.from({ length: Math.ceil(count / slice) }, (_, index) => index * slice);
  return starts.map((start) => {
    const shown = Math.min(slice, count - start);
    const isLast = start + shown >= count;
    const top = start === 0 ? padding.block : 0;
    const height = top + shown * row.look.leading + (isLast ? padding.block : 0);
    const lines = cells.flatMap((lines) => lines.slice(start, start + slice));
    return {
      before: 0,
      height,
      keep: false,
      lines: lines.map((line) => ({ ...line, baseline: line.baseline + top - start * row.look.leading })),
      rules: isLast ? [{ x: grid.place.x, y: height, width: grid.place.width, ...row.rule }] : [],
    };
  });
}

function layCell({ place, columns, widths }: Grid, row: Row, index: number): readonly PlacedLine[] {
  const tag = row.role(index);
  const look = index === 0 ? row.firstLook : row.look;
  const width = (widths[index] ?? 0) - (index === columns.length - 1 ? 0 : padding.inline);
  const x = widths.slice(0, index).reduce((sum, value) => sum + value, place.x);
  const lines = breakContent(row.cells[index] ?? [], look, tag, width, place.fonts);
  if (lines.length === 0) return [{ x, baseline: baselineOf(look), line: undefined, look, tag }];
  return lines.map((line, at) => ({
    x: columns[index]?.align === "end" ? x + width - line.width : x,
    baseline: baselineOf(look) + at * look.leading,
    line,
    look,
    tag,
  }));
}
