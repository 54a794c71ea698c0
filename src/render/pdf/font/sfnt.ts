/** The tables of a TrueType file by their four-letter tag. */
export type Tables = ReadonlyMap<string, Uint8Array>;

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A table that does not lie wholly in the file is a RangeError, as is every later read outside a table. */
export function readTables(file: Uint8Array): Tables {
  const data = view(file);
  const tables = new Map<string, Uint8Array>();
  const count = data.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = directorySize(index);
    const start = data.getUint32(entry + 8);
    const end = start + data.getUint32(entry + 12);
    if (end > file.length) throw new RangeError("A table lies outside the font");
    tables.set(readTag(data, entry), file.subarray(start, end));
  }
  return tables;
}

/** Four letters as text. */
export function readTag(data: DataView, at: number): string {
  const word = data.getUint32(at);
  return String.fromCharCode(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
}

export function requireTable(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (table === undefined) throw new RangeError(`The font has no table ${tag}`);
  return table;
}

export const padded = (length: number) => (length + 3) & ~3;
export const directorySize = (count: number) => 12 + 16 * count;

/** A TrueType file of these tables, in the order of the alphabet, with every checksum. */
export function writeTables(tables: Tables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const size = entries.reduce((sum, [, bytes]) => sum + padded(bytes.length), directorySize(entries.length));
  const file = new Uint8Array(size);
  const data = view(file);
  writeHeader(data, entries.length);
  let start = directorySize(entries.length);
  let adjustment = 0;
  entries.forEach(([tag, bytes], index) => {
    file.set(bytes, start);
    if (tag === "head") {
      adjustment = start + 8;
      data.setUint32(adjustment, 0);
    }
    const sum = sumWords(data, start, start + padded(bytes.length));
    writeEntry(data, index, { tag, start, length: bytes.length, sum });
    start += padded(bytes.length);
  });
  if (adjustment > 0) data.setUint32(adjustment, wholeFile - sumWords(data, 0, size));
  return file;
}

/** What the words of a whole font add up to, its adjustment in `head` included. */
export const wholeFile = 0xb1b0afba;

export function writeHeader(data: DataView, count: number): void {
  const power = 31 - Math.clz32(count);
  data.setUint32(0, 0x00010000);
  data.setUint16(4, count);
  data.setUint16(6, 16 << power);
  data.setUint16(8, power);
  data.setUint16(10, 16 * count - (16 << power));
}

export interface TableEntry {
  readonly tag: string;
  readonly start: number;
  readonly length: number;
  readonly sum: number;
}

export function writeEntry(data: DataView, index: number, { tag, start, length, sum }: TableEntry): void {
  const entry = directorySize(index);
  for (let letter = 0; letter < 4; letter += 1) data.setUint8(entry + letter, tag.charCodeAt(letter));
  data.setUint32(entry + 4, sum);
  data.setUint32(entry + 8, start);
  data.setUint32(entry + 12, length);
}

/** The sum of words of four bytes, as the table directory holds it; start and end are multiples of four. */
export function sumWords(data: DataView, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 4) sum = (sum + data.getUint32(at)) | 0;
  return sum >>> 0;
}
