import { deflateSync } from "node:zlib";

export function deflate(content: string | Uint8Array): Uint8Array {
  return deflateSync(content, { level: 6 });
}
