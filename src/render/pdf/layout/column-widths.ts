import type { Cell } from "./lay-table.ts";
import type { Place } from "./place.ts";
import { widthOf } from "./tokens.ts";

/**
 * Widths that fill the column of the page: what each column needs at least, and the rest by how much it has to say. The
 * first `heads` rows name the columns: where room is short, they may take more lines.
 */
export function columnWidths(
  rows: readonly (readonly Cell[])[],
  heads: number,
  count: number,
  place: Place,
  gap: number,
): readonly number[] {
  const none = () => new Array<number>(count).fill(gap);
  const [wanted, named, needed] = [none(), none(), none()];
  rows.forEach((cells, row) => {
    measureRow(cells, row < heads ? named : wanted, needed, place, gap + 1);
  });
  const whole = wanted.map((width, index) => Math.max(width, named[index] ?? 0));
  const most = sum(whole);
  if (most <= place.width) return whole.map((width) => width + ((place.width - most) * width) / most);
  const least = sum(needed);
  if (least >= place.width) return shrink(needed, place.width);
  return fill(needed, wanted, place.width - least);
}

function measureRow(
  cells: readonly Cell[],
  wanted: number[],
  needed: number[],
  { look, typefaces }: Place,
  room: number,
): void {
  cells.forEach(({ tokens }, index) => {
    wanted[index] = Math.max(wanted[index] ?? 0, widthOf(tokens, typefaces) * look.cell.size + room);
    for (const token of tokens) needed[index] = Math.max(needed[index] ?? 0, token.width * look.cell.size + room);
  });
}

/** Those that lack least get all they want: a short text stays on one line beside a long one. What is left is for the last. */
function fill(needed: readonly number[], wanted: readonly number[], spare: number): readonly number[] {
  const widths = [...needed];
  const lacking = needed.map((width, index) => ({ index, lacks: Math.max(0, (wanted[index] ?? width) - width) }));
  lacking.sort((a, b) => a.lacks - b.lacks);
  let left = spare;
  lacking.forEach(({ index, lacks }, place) => {
    const isLast = place === lacking.length - 1;
    const given = isLast ? left : Math.min(lacks, left / (lacking.length - place));
    widths[index] = (widths[index] ?? 0) + given;
    left -= given;
  });
  return widths;
}

/** Where not even the longest words fit, the widest columns give way first: words are cut there. */
function shrink(needed: readonly number[], room: number): readonly number[] {
  const fair = room / needed.length;
  const spare = sum(needed.map((width) => Math.max(0, fair - width)));
  const excess = sum(needed.map((width) => Math.max(0, width - fair)));
  return needed.map((width) => (width <= fair ? width : fair + ((width - fair) * spare) / excess));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
