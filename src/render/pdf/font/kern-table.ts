import { view } from "./sfnt.ts";

/** Two glyphs and the space between them, in font units. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

/** The space between two glyphs is `values[rows[left] + columns[right]]`. */
export interface Kerning {
  readonly rows: Uint16Array;
  readonly columns: Uint16Array;
  readonly values: Int16Array;
}

const head = 18;
const sizeOf = ({ length }: { readonly length: number }) => 2 * length;

/** A table `kern` with one subtable of format 2: most letters kern like others, so classes of them take little space. */
export function makeKern(pairs: readonly Pair[], glyphCount: number): Uint8Array | undefined {
  const { rows, columns, values, width } = sortIntoClasses(pairs, glyphCount);
  const left = head + sizeOf(values);
  const right = left + 4 + sizeOf(rows);
  const length = right + 4 + sizeOf(columns);
  if (length > 0xffff) return undefined;
  const table = new Uint8Array(length);
  const data = view(table);
  const write = (start: number, numbers: Iterable<number>) => {
    let at = start;
    for (const number of numbers) {
      data.setUint16(at, number & 0xffff);
      at += 2;
    }
  };
  // Offsets count from the subtable, which starts after four bytes.
  write(0, [0, 1, 0, length - 4, 0x0201, 2 * width, left - 4, right - 4, head - 4]);
  write(head, values);
  write(left, [0, glyphCount, ...rows.map((row) => head - 4 + 2 * row)]);
  write(right, [0, glyphCount, ...columns.map((column) => 2 * column)]);
  return table;
}

/** Glyphs with the same pairs share a row or a column; those without any have the first. */
function sortIntoClasses(pairs: readonly Pair[], glyphCount: number): Kerning & { readonly width: number } {
  const columns = sortAlike(pairs, glyphCount, ({ right, left, value }) => [right, `${left}:${value}`]);
  const classes = sortAlike(pairs, glyphCount, ({ left, right, value }) => [left, `${columns[right]}:${value}`]);
  const width = 1 + columns.reduce((most, column) => Math.max(most, column), 0);
  const height = 1 + classes.reduce((most, row) => Math.max(most, row), 0);
  const values = new Int16Array(width * height);
  for (const { left, right, value } of pairs) values[(classes[left] ?? 0) * width + (columns[right] ?? 0)] = value;
  return { rows: classes.map((row) => row * width), columns, values, width };
}

function sortAlike(
  pairs: readonly Pair[],
  glyphCount: number,
  describe: (pair: Pair) => readonly [glyph: number, other: string],
): Uint16Array {
  const texts = new Map<number, string>();
  for (const pair of pairs) {
    const [glyph, other] = describe(pair);
    texts.set(glyph, `${texts.get(glyph) ?? ""} ${other}`);
  }
  const numbers = new Map<string, number>();
  const classes = new Uint16Array(glyphCount);
  for (const [glyph, text] of texts) {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    classes[glyph] = number;
  }
  return classes;
}

/** The kerning in a table that `makeKern` made. */
export function readKerning(table: Uint8Array, glyphCount: number): Kerning {
  const data = view(table);
  const start = data.getUint16(16);
  const left = 4 + data.getUint16(12);
  const right = 4 + data.getUint16(14);
  const rows = new Uint16Array(glyphCount);
  const columns = new Uint16Array(glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph += 1) {
    rows[glyph] = (data.getUint16(left + 4 + 2 * glyph) - start) >> 1;
    columns[glyph] = data.getUint16(right + 4 + 2 * glyph) >> 1;
  }
  const values = new Int16Array((left - head) >> 1);
  for (let index = 0; index < values.length; index += 1) values[index] = data.getInt16(head + 2 * index);
  return { rows, columns, values };
}
