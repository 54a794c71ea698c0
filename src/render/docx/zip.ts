import { crc32, deflateRawSync } from "node:zlib";

/** One file of a zip, packed: made once, it can stand in any number of zips. */
export interface ZipPart {
  /** The local header with the name. */
  readonly head: Uint8Array;
  readonly body: Uint8Array;
  /** Its line in the list at the end, without its place. */
  readonly entry: Uint8Array;
}

/** 1 January 1980, the first day a zip file knows: the same content gives the same bytes. */
const epoch = 0x00210000;
const utf8Names = 0x0800;
const entryLength = 46;
const placeOfOffset = 42;

/** Level 0 stores the content as it is. */
export function packPart(path: string, content: string | Uint8Array, level: number): ZipPart {
  const raw = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const body = level === 0 ? raw : deflateRawSync(raw, { level, memLevel: 9 });
  const name = Buffer.from(path, "utf8");
  const entry = Buffer.alloc(entryLength + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(utf8Names, 8);
  entry.writeUInt16LE(level === 0 ? 0 : 8, 10);
  entry.writeUInt32LE(epoch, 12);
  entry.writeUInt32LE(crc32(raw), 16);
  entry.writeUInt32LE(body.length, 20);
  entry.writeUInt32LE(raw.length, 24);
  entry.writeUInt16LE(name.length, 28);
  name.copy(entry, entryLength);
  return { head: makeHead(entry, name), body, entry };
}

/** Both headers say the same, in the same order. */
function makeHead(entry: Buffer, name: Buffer): Buffer {
  const head = Buffer.alloc(30 + name.length);
  head.writeUInt32LE(0x04034b50, 0);
  entry.copy(head, 4, 6, 32);
  name.copy(head, 30);
  return head;
}

export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  let files = 0;
  let list = 0;
  for (const { head, body, entry } of parts) {
    files += head.length + body.length;
    list += entry.length;
  }
  const zip = new Uint8Array(files + list + 22);
  const view = new DataView(zip.buffer);
  let at = 0;
  let line = files;
  for (const { head, body, entry } of parts) {
    zip.set(entry, line);
    view.setUint32(line + placeOfOffset, at, true);
    line += entry.length;
    zip.set(head, at);
    zip.set(body, at + head.length);
    at += head.length + body.length;
  }
  view.setUint32(line, 0x06054b50, true);
  view.setUint16(line + 8, parts.length, true);
  view.setUint16(line + 10, parts.length, true);
  view.setUint32(line + 12, list, true);
  view.setUint32(line + 16, files, true);
  return zip;
}
