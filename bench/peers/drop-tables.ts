/** A TrueType font with only some of its tables. */
export function dropTables(font: Buffer, kept: readonly string[]): Buffer {
  const tables = listTables(font).filter(({ tag }) => kept.includes(tag));
  const log = Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(0x00010000, 0);
  [tables.length, 16 << log, log, 16 * tables.length - (16 << log)].forEach((value, index) => {
    head.writeUInt16BE(value, 4 + 2 * index);
  });
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ record, bytes }, index) => {
    record.copy(head, 12 + 16 * index);
    head.writeUInt32BE(offset, 12 + 16 * index + 8);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  });
  return Buffer.concat(parts);
}

interface FontTable {
  readonly tag: string;
  /** Tag, checksum, offset and length: as they were, but for the offset. */
  readonly record: Buffer;
  readonly bytes: Buffer;
}

function listTables(font: Buffer): readonly FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = font.subarray(12 + 16 * index, 28 + 16 * index);
    const start = record.readUInt32BE(8);
    const bytes = font.subarray(start, start + record.readUInt32BE(12));
    return { tag: record.toString("latin1", 0, 4), record, bytes };
  });
}
