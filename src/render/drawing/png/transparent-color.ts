import type { PngHeader } from "./read-chunks.ts";
import { unfilter } from "./unfilter.ts";

/** Alpha of pixels that are see-through for having a certain colour, as rows with filter 0. */
export function alphaOfColors(
  filtered: Uint8Array,
  rowLength: number,
  step: number,
  { width, height, depth, color }: PngHeader,
  transparency: Uint8Array,
): Uint8Array {
  const raw = Uint8Array.from(filtered);
  unfilter(raw, rowLength, step);
  const alpha = new Uint8Array(height * (width + 1));
  const key = keyBytes(transparency, depth);
  const whole = depth >= 8 && color !== "palette";
  for (let row = 0; row < height; row += 1) {
    const start = row * rowLength + 1;
    const to = row * (width + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      if (whole) alpha[to + x] = equalsAt(raw, start + x * step, key) ? 0 : 255;
      else alpha[to + x] = alphaOfSample(sampleAt(raw, start, x, depth), color, transparency);
    }
  }
  return alpha;
}

function alphaOfSample(sample: number, color: PngHeader["color"], transparency: Uint8Array): number {
  if (color === "palette") return transparency[sample] ?? 255;
  return sample === transparency[1] ? 0 : 255;
}

/** A colour is written in two bytes a channel, whatever the depth. */
function keyBytes(transparency: Uint8Array, depth: number): Uint8Array {
  return depth === 16 ? transparency : transparency.filter((_, index) => index % 2 === 1);
}

function equalsAt(raw: Uint8Array, at: number, key: Uint8Array): boolean {
  for (let index = 0; index < key.length; index += 1) if (raw[at + index] !== key[index]) return false;
  return true;
}

function sampleAt(raw: Uint8Array, start: number, x: number, depth: number): number {
  const bit = x * depth;
  return ((raw[start + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
