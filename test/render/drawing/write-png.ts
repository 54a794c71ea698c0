import { crc32, deflateSync } from "node:zlib";

export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** As in the header: 0 grey, 2 colours, 3 palette, 4 grey and alpha, 6 colours and alpha. */
  readonly color: number;
  readonly depth: number;
  readonly interlace?: number;
  /** Rows with their filter byte; made up where they lack. */
  readonly raw?: Uint8Array;
  /** Already compressed, instead of `raw`. */
  readonly pixels?: Uint8Array;
  readonly extra?: readonly (readonly [string, Uint8Array])[];
}

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export const rowLengthOf = ({ width, color, depth }: PngParts): number =>
  1 + Math.ceil((width * depth * (channels[color] ?? 1)) / 8);

/** An image of made-up pixels, the filter of each row another. */
export function writePng(parts: PngParts): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(parts.width, 0);
  header.writeUInt32BE(parts.height, 4);
  header.set([parts.depth, parts.color, 0, 0, parts.interlace ?? 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    ...(parts.extra ?? []).map(([name, content]) => chunk(name, content)),
    chunk("IDAT", parts.pixels ?? deflateSync(parts.raw ?? madeUp(parts))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export function madeUp(parts: PngParts): Uint8Array {
  const length = rowLengthOf(parts);
  const raw = new Uint8Array(length * parts.height);
  for (let at = 0; at < raw.length; at += 1)
    raw[at] = at % length === 0 ? Math.floor(at / length) % 5 : (at * 37 + (at >> 3) * 11) % 256;
  return raw;
}

export function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
