import { deflateSync, inflateSync } from "node:zlib";
import { pickBytes } from "./pick-bytes.ts";
import { type PngImage, type PngOutcome, problem } from "./png-image.ts";
import { type PngChunks, type PngHeader, readChunks } from "./read-chunks.ts";
import { alphaOfColors } from "./transparent-color.ts";
import { unfilter } from "./unfilter.ts";

const channels: Readonly<Record<PngHeader["color"], number>> = {
  gray: 1,
  palette: 1,
  grayAlpha: 2,
  rgb: 3,
  rgbAlpha: 4,
};
/** Pixels of 4000 by 4000 in four channels of eight bits; sixteen bits only where the image is smaller. */
const maximumInflated = 4000 * (4 * 4000 + 1);

/** A PNG as the parts a PDF image is made of, or why it cannot be used. Never throws. */
export function readPng(bytes: Uint8Array): PngOutcome {
  const chunks = readChunks(bytes);
  if (chunks.kind === "problem") return chunks;
  const { header, transparency } = chunks;
  const bits = channels[header.color] * header.depth;
  const rowLength = 1 + Math.ceil((header.width * bits) / 8);
  if (rowLength * header.height > maximumInflated) return problem("too-large");
  const raw = inflate(chunks.pixels, rowLength * header.height);
  if (raw === undefined || !hasFilters(raw, rowLength)) return problem("broken");
  if (transparency !== undefined && !fits(transparency, header)) return problem("broken");
  return makeImage(chunks, raw, rowLength, Math.max(1, bits / 8));
}

/** Exactly `length` bytes, or undefined: a stream that holds more is broken off there. */
function inflate(pixels: Uint8Array, length: number): Uint8Array | undefined {
  try {
    const raw = inflateSync(pixels, { maxOutputLength: length });
    return raw.length === length ? raw : undefined;
  } catch {
    return undefined;
  }
}

function hasFilters(raw: Uint8Array, rowLength: number): boolean {
  for (let start = 0; start < raw.length; start += rowLength) if ((raw[start] ?? 0) > 4) return false;
  return true;
}

function fits(transparency: Uint8Array, { color, depth }: PngHeader): boolean {
  if (color === "palette") return transparency.length <= 2 ** depth;
  return (color === "gray" && transparency.length === 2) || (color === "rgb" && transparency.length === 6);
}

function makeImage({ header, palette, transparency }: PngChunks, raw: Uint8Array, rowLength: number, step: number) {
  const { width, height, color, depth } = header;
  const width8 = depth === 16 ? 2 : 1;
  const alphaAt = color === "grayAlpha" ? width8 : 3 * width8;
  const splits = color === "grayAlpha" || color === "rgbAlpha";
  const picked = color === "rgb" || color === "rgbAlpha" ? [0, width8, 2 * width8] : [0];
  const data = splits || depth === 16 ? pickBytes(raw, rowLength, step, picked) : raw;
  const alpha = splits
    ? pickBytes(raw, rowLength, step, [alphaAt])
    : transparency === undefined
      ? undefined
      : alphaOfColors(raw, rowLength, step, header, transparency);
  const image: PngImage = {
    kind: "image",
    width,
    height,
    bitsPerComponent: depth === 16 ? 8 : depth,
    colorSpace: color === "palette" ? "palette" : picked.length === 3 ? "rgb" : "gray",
    ...(color === "palette" ? { palette: fillPalette(palette, depth) } : {}),
    data: deflate(data),
    ...(alpha === undefined || isOpaque(alpha, width + 1) ? {} : { alpha: deflate(alpha) }),
  };
  return image;
}

/** A pixel may name a colour the palette lacks; readers take black. */
function fillPalette(palette: Uint8Array, depth: number): Uint8Array {
  const whole = new Uint8Array(3 * 2 ** depth);
  whole.set(palette);
  return whole;
}

function isOpaque(alpha: Uint8Array, rowLength: number): boolean {
  const plain = Uint8Array.from(alpha);
  unfilter(plain, rowLength, 1);
  return plain.every((value, index) => value === 255 || index % rowLength === 0);
}

/** Written anew, so that nothing that stood behind the pixels comes along. */
const deflate = (bytes: Uint8Array) => deflateSync(bytes, { level: 9 });
