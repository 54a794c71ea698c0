/** The tables of a TrueType file by their four-letter tag. */
export type Tables = ReadonlyMap<string, Uint8Array>;

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function readTables(file: Uint8Array): Tables {
  const data = view(file);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const start = data.getUint32(entry + 8);
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
    tables.set(tag, file.subarray(start, start + data.getUint32(entry + 12)));
  }
  return tables;
}

export function requireTable(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (table === undefined) throw new RangeError(`The font has no table ${tag}`);
  return table;
}

/** A TrueType file of these tables, in alphabetical order. */
export function writeTables(tables: Tables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const size = entries.reduce((sum, [, bytes]) => sum + padded(bytes.length), 12 + 16 * entries.length);
  const file = new Uint8Array(size);
  const data = view(file);
  writeHeader(data, entries.length);
  let start = 12 + 16 * entries.length;
  entries.forEach(([tag, bytes], index) => {
    const entry = 12 + 16 * index;
    file.set(bytes, start);
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = tag.charCodeAt(letter);
    data.setUint32(entry + 4, checksum(data, start, padded(bytes.length)));
    data.setUint32(entry + 8, start);
    data.setUint32(entry + 12, bytes.length);
    start += padded(bytes.length);
  });
  return file;
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

function writeHeader(data: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  data.setUint32(0, 0x00010000);
  data.setUint16(4, count);
  data.setUint16(6, 16 << power);
  data.setUint16(8, power);
  data.setUint16(10, 16 * count - (16 << power));
}

function checksum(data: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
}
