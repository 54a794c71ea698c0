import { deflateSync } from "node:zlib";

/** What is packed is a few kilobytes: a smaller window is cleared sooner, and packs as well. */
const packing = { level: 4, windowBits: 14, memLevel: 8, chunkSize: 8192 };

/** Page contents and objects: the first levels do most, and each next one costs more than it saves. */
export function deflate(content: string | Uint8Array): Uint8Array {
  return deflateSync(typeof content === "string" ? Buffer.from(content, "latin1") : content, packing);
}
