import { inflateRawSync } from "node:zlib";

/** The texts in a ZIP whose names fit, in the order of its directory. */
export function readZip(bytes: Uint8Array, names: RegExp): readonly string[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf("PK\u0005\u0006");
  const texts: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let entry = zip.readUInt16LE(end + 10); entry > 0; entry--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const after = at + 46 + (nameLength ?? 0);
    if (names.test(zip.toString("utf8", at + 46, after))) texts.push(readEntry(zip, at));
    at = after + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return texts;
}

function readEntry(zip: Buffer, at: number): string {
  const local = zip.readUInt32LE(at + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const content = zip.subarray(start, start + zip.readUInt32LE(at + 20));
  return (zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString("utf8");
}
