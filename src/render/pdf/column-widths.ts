import type { Table } from "../../document/document.ts";
import type { Content } from "../../document/inline.ts";
import { plainText } from "../../document/plain-text.ts";
import type { Place } from "./lay-text.ts";
import { cellStrong } from "./look.ts";
import { toDrawn, widthOf } from "./measure.ts";

/** Widths that fill the column of the page: what each column needs at least, and the rest by how much it has to say. */
export function columnWidths(table: Table, place: Place, gap: number): readonly number[] {
  const rows = [...table.header, ...table.rows, ...table.totals];
  const columns = table.columns.map((_, index) => rows.map((row) => toDrawn(plainText(row[index] ?? []))));
  const measure = (text: string) => widthOf(place.fonts.strong, cellStrong.size, text) + gap + 1;
  const wanted = columns.map((cells) => Math.max(gap, ...cells.map(measure)));
  const needed = columns.map((cells) => Math.max(gap, ...cells.flatMap((cell) => cell.split(" ").map(measure))));
  return share(needed, wanted, place.width);
}

function share(needed: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  const least = sum(needed);
  const most = sum(wanted);
  if (most <= room) return wanted.map((width) => width + ((room - most) * width) / most);
  if (least >= room) return shrink(needed, room);
  const scale = (room - least) / (most - least);
  return needed.map((width, index) => width + ((wanted[index] ?? width) - width) * scale);
}

/** Where not even the longest words fit, the widest columns give way first: words are cut there. */
function shrink(needed: readonly number[], room: number): readonly number[] {
  const fair = room / needed.length;
  const spare = sum(needed.map((width) => Math.max(0, fair - width)));
  const excess = sum(needed.map((width) => Math.max(0, width - fair)));
  return needed.map((width) => (width <= fair ? width : fair + ((width - fair) * spare) / excess));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export function widestOf(contents: readonly Content[], place: Place): number {
  const { strong } = place.fonts;
  return Math.max(0, ...contents.map((content) => widthOf(strong, cellStrong.size, toDrawn(plainText(content)))));
}
