import type { Row, Table } from "../../document/document.ts";
import { measureContent, strongFactor } from "./text-width.ts";

/** Twips; and how much wider than thought a letter may be, as the reader may have another font. */
const size = 200;
const slack = 1.08;
export const cellGap = 170;

/** Widths that fill `room`: what each column needs at least, and the rest by how much it has to say. */
export function columnWidths({ columns, header, rows, totals }: Table, room: number): readonly number[] {
  const count = columns.length;
  const needed = new Float64Array(count).fill(cellGap + size);
  const wanted = new Float64Array(count).fill(cellGap + size);
  const measure = (from: readonly Row[], factor: number) => {
    for (const row of from) measureRow(row, size * slack * factor, needed, wanted);
  };
  measure(header, strongFactor);
  measure(rows, 1);
  measure(totals, strongFactor);
  return roundTo(room, share(needed, wanted, room));
}

const extent = { whole: 0, longest: 0 };

function measureRow(row: Row, scale: number, needed: Float64Array, wanted: Float64Array): void {
  const count = Math.min(row.length, needed.length);
  for (let index = 0; index < count; index += 1) {
    measureContent(row[index] ?? [], extent);
    needed[index] = Math.max(needed[index] ?? 0, extent.longest * scale + cellGap);
    wanted[index] = Math.max(wanted[index] ?? 0, extent.whole * scale + cellGap);
  }
}

function share(needed: Float64Array, wanted: Float64Array, room: number): Float64Array {
  const least = sum(needed);
  const most = sum(wanted);
  if (most <= room) return wanted.map((width) => (width * room) / most);
  if (least >= room) return shrink(needed, room);
  const shared = needed.slice();
  let left = room - least;
  let short = most - least;
  // A column that asks little gets it, so that its words stay on one line; long texts share what is left.
  for (let index = 0; index < shared.length; index += 1) {
    const more = (wanted[index] ?? 0) - (needed[index] ?? 0);
    if ((wanted[index] ?? 0) * shared.length > room || more > left / 2) continue;
    shared[index] = wanted[index] ?? 0;
    left -= more;
    short -= more;
  }
  const scale = short <= 0 ? 0 : left / short;
  return shared.map((width, index) => width + ((wanted[index] ?? width) - width) * scale);
}

/** Where not even the longest words fit, the widest columns give way first: words are broken there. */
function shrink(needed: Float64Array, room: number): Float64Array {
  const fair = room / needed.length;
  let spare = 0;
  let excess = 0;
  for (const width of needed) {
    spare += Math.max(0, fair - width);
    excess += Math.max(0, width - fair);
  }
  return needed.map((width) => (width <= fair ? width : fair + ((width - fair) * spare) / excess));
}

function sum(widths: Float64Array): number {
  let total = 0;
  for (const width of widths) total += width;
  return total;
}

/** Whole numbers with the same sum. */
function roundTo(room: number, widths: Float64Array): readonly number[] {
  const rounded: number[] = [];
  let edge = 0;
  let before = 0;
  for (const width of widths) {
    edge += width;
    const at = Math.min(room, Math.round(edge));
    rounded.push(at - before);
    before = at;
  }
  return rounded;
}
