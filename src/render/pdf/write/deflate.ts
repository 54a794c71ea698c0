import { deflateSync } from "node:zlib";

/** Page contents and objects: much smaller at the first level already, and each next one costs more than it saves. */
export function deflate(content: string | Uint8Array): Uint8Array {
  return deflateSync(typeof content === "string" ? Buffer.from(content, "latin1") : content, { level: 3 });
}
