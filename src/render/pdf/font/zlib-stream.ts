import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { packRuns } from "./pack-runs.ts";

/** A stretch of a zlib stream (RFC 1950, 1951) that can be packed before what stands around it is known. */
export interface Segment {
  readonly packed: Uint8Array;
  /** Of what is packed. */
  readonly length: number;
  readonly checksum: number;
}

/** Less memory than a packer takes unless it is told that a few kilobytes come: most is cleared anew each time. */
const packing = { level: 9, windowBits: 14, memLevel: 7, chunkSize: 4096 };

export function deflateWhole(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, packing);
}

/** Packed as well as can be, ending on a whole byte, with nothing that looks back past its start. */
export function packOpen(bytes: Uint8Array): Segment {
  return describe(bytes, deflateRawSync(bytes, { ...packing, finishFlush: constants.Z_FULL_FLUSH }));
}

/** Packed in little time, not so well; the last closes the stream. */
export function packQuick(bytes: Uint8Array, isLast = false): Segment {
  return describe(bytes, packRuns(bytes, isLast));
}

function describe(bytes: Uint8Array, packed: Uint8Array): Segment {
  return { packed, length: bytes.length, checksum: adler32(bytes) };
}

/** One stream of segments, of which the last closes it. */
export function joinSegments(segments: readonly Segment[]): Uint8Array {
  let size = 6;
  for (const { packed } of segments) size += packed.length;
  const stream = new Uint8Array(size);
  stream[0] = 0x78;
  stream[1] = 0xda;
  let at = 2;
  let checksum = 1;
  for (const segment of segments) {
    stream.set(segment.packed, at);
    at += segment.packed.length;
    checksum = combineAdler(checksum, segment.checksum, segment.length);
  }
  new DataView(stream.buffer).setUint32(at, checksum);
  return stream;
}

const modulus = 65521;
/** So many bytes can be added up before the sums outgrow 32 bits. */
const stretch = 3800;

export function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let start = 0; start < bytes.length; start += stretch) {
    const end = Math.min(start + stretch, bytes.length);
    for (let at = start; at < end; at += 1) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return ((high << 16) | low) >>> 0;
}

/** The checksum of two stretches after each other, from those of each and the length of the second. */
export function combineAdler(first: number, second: number, length: number): number {
  const before = (first & 0xffff) + modulus - 1;
  const low = before + (second & 0xffff);
  const high = (first >>> 16) + (second >>> 16) + (before % modulus) * (length % modulus);
  return (((high % modulus) << 16) | (low % modulus)) >>> 0;
}
