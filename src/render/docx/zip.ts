import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

export type Entries = ReadonlyMap<string, Uint8Array>;

/** 1 January 1980, the first day a zip file knows: the same content gives the same bytes. */
const epoch = 0x00210000;
const utf8Names = 0x0800;

export function writeZip(entries: Entries): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of entries) {
    const name = Buffer.from(path, "utf8");
    const packed = deflateRawSync(content, { level: 6 });
    const fields = makeFields(content, packed, name);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, name, packed]);
    parts.push(local);
    directory.push(makeDirectoryEntry(fields, name, offset));
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Uint8Array(Buffer.concat([...parts, ...directory, makeEnd(entries.size, size, offset)]));
}

function makeFields(content: Uint8Array, packed: Uint8Array, name: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(epoch, 6);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function makeDirectoryEntry(fields: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), fields, rest, name]);
}

function makeEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Reads what `writeZip` and the docx package write; not meant for files from outside. */
export function readZip(file: Uint8Array): Entries {
  const data = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = data.lastIndexOf("PK\u0005\u0006", data.length, "latin1");
  const entries = new Map<string, Uint8Array>();
  let at = data.readUInt32LE(end + 16);
  for (let count = data.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString("utf8", at + 46, at + 46 + nameLength);
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + data.readUInt32LE(at + 20));
    if (!name.endsWith("/")) entries.set(name, data.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}
