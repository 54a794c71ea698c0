import { inflateRawSync } from "node:zlib";

/** The files in a zip, by path, as `docx` and Dakpan write them; not meant for zips from outside. */
export function readZip(file: Uint8Array): ReadonlyMap<string, Buffer> {
  const data = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = data.lastIndexOf("PK\u0005\u0006", data.length, "latin1");
  const entries = new Map<string, Buffer>();
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
