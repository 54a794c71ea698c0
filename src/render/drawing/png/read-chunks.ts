import { crc32 } from "node:zlib";
import { type PngProblem, problem } from "./png-image.ts";

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: 1 | 2 | 4 | 8 | 16;
  readonly color: "gray" | "rgb" | "palette" | "grayAlpha" | "rgbAlpha";
}

export interface PngChunks {
  readonly kind: "chunks";
  readonly header: PngHeader;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array | undefined;
  /** The pixels, still filtered and compressed. */
  readonly pixels: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const maximumBytes = 5_000_000;
const maximumSide = 4000;
const colors: ReadonlyMap<number, PngHeader["color"]> = new Map([
  [0, "gray"],
  [2, "rgb"],
  [3, "palette"],
  [4, "grayAlpha"],
  [6, "rgbAlpha"],
]);
const depths: Readonly<Record<PngHeader["color"], readonly PngHeader["depth"][]>> = {
  gray: [1, 2, 4, 8, 16],
  rgb: [8, 16],
  palette: [1, 2, 4, 8],
  grayAlpha: [8, 16],
  rgbAlpha: [8, 16],
};

/** The width and height an image says it has, without looking at its pixels. */
export function readPngHeader(bytes: Uint8Array): PngHeader | PngProblem {
  if (bytes.length < 8 || signature.some((byte, index) => bytes[index] !== byte)) return problem("no-png");
  if (bytes.length > maximumBytes) return problem("too-large");
  if (bytes.length < 33) return problem("broken");
  const view = viewOf(bytes);
  if (view.getUint32(8) !== 13 || nameAt(view, 12) !== "IHDR") return problem("broken");
  if (view.getUint32(29) !== crc32(bytes.subarray(12, 29))) return problem("checksum");
  const color = colors.get(view.getUint8(25));
  const depth = color === undefined ? undefined : depths[color].find((each) => each === view.getUint8(24));
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (color === undefined || depth === undefined || width === 0 || height === 0) return problem("broken");
  if (view.getUint16(26) !== 0) return problem("broken");
  if (width > maximumSide || height > maximumSide) return problem("too-large");
  if (view.getUint8(28) !== 0) return problem(view.getUint8(28) === 1 ? "interlaced" : "broken");
  return { width, height, depth, color };
}

/** The parts of the file that matter, each with its checksum right and in its place. */
export function readChunks(bytes: Uint8Array): PngChunks | PngProblem {
  const header = readPngHeader(bytes);
  if ("kind" in header) return header;
  const view = viewOf(bytes);
  const pixels: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  let transparency: Uint8Array | undefined;
  for (let at = 33; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return problem("broken");
    if (view.getUint32(end) !== crc32(bytes.subarray(at + 4, end))) return problem("checksum");
    const content = bytes.subarray(at + 8, end);
    const name = nameAt(view, at + 4);
    if (name === "IEND") return gather(header, palette, transparency, pixels);
    if (name === "IDAT") pixels.push(content);
    else if (name === "PLTE") palette = content;
    else if (name === "tRNS") transparency = content;
    else if (isCritical(name)) return problem("broken");
    at = end + 4;
  }
  return problem("broken");
}

function gather(
  header: PngHeader,
  palette: Uint8Array,
  transparency: Uint8Array | undefined,
  pixels: readonly Uint8Array[],
): PngChunks | PngProblem {
  const wrongPalette = palette.length === 0 || palette.length % 3 !== 0 || palette.length > 3 * 2 ** header.depth;
  if (pixels.length === 0 || (header.color === "palette" && wrongPalette)) return problem("broken");
  return { kind: "chunks", header, palette, transparency, pixels: join(pixels) };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A part with a capital may not be passed over by who does not know it. */
const isCritical = (name: string) => /^[A-Z]/.test(name);
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const nameAt = (view: DataView, at: number) =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
