import type { Cell } from "./lay-table.ts";
import type { Place } from "./place.ts";
import { widthOf } from "./tokens.ts";

/** Widths that fill the column of the page: what each column needs at least, and the rest by how much it has to say. */
export function columnWidths(
  rows: readonly (readonly Cell[])[],
  count: number,
  { look, typefaces, width }: Place,
  gap: number,
): readonly number[] {
  const wanted = new Array<number>(count).fill(gap);
  const needed = new Array<number>(count).fill(gap);
  for (const cells of rows)
    cells.forEach(({ tokens }, index) => {
      const room = gap + 1;
      wanted[index] = Math.max(wanted[index] ?? 0, widthOf(tokens, typefaces) * look.cell.size + room);
      for (const token of tokens) needed[index] = Math.max(needed[index] ?? 0, token.width * look.cell.size + room);
    });
  return share(needed, wanted, width);
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
