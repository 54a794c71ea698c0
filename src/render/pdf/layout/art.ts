import type { Picture } from "../../../document/picture.ts";
import { drawPicture } from "../../drawing/draw-picture.ts";
import type { Drawing } from "../../drawing/drawing.ts";
import type { PngImage } from "../../drawing/png/png-image.ts";
import { readPng } from "../../drawing/png/read-png.ts";

/** What is drawn instead of written; sizes in points. */
export type Art = DrawnArt | ImageArt;

export interface DrawnArt {
  readonly kind: "drawing";
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
}

export interface ImageArt {
  readonly kind: "image";
  readonly image: PngImage;
  readonly width: number;
  readonly height: number;
}

export function toArt(drawing: Drawing): DrawnArt {
  return { kind: "drawing", drawing, width: drawing.width, height: drawing.height };
}

/** A picture so many points wide, but never wider or higher than there is room. */
export function pictureArt(picture: Picture, width: number, room: number, height: number): Art {
  if (picture.kind === "vector") {
    const shown = Math.min(width, room, (height * picture.width) / picture.height);
    return toArt(drawPicture(picture, shown));
  }
  const image = recall(picture.bytes);
  const shown = Math.min(width, room, (height * image.width) / image.height);
  return { kind: "image", image, width: shown, height: (shown * image.height) / image.width };
}

const known = new WeakMap<Uint8Array, PngImage>();

/** A logo stands in every letter: it is read once. */
function recall(bytes: Uint8Array): PngImage {
  const found = known.get(bytes);
  if (found !== undefined) return found;
  const read = readPng(bytes);
  if (read.kind === "problem") throw new RangeError(`The picture cannot be drawn: ${read.code}`);
  known.set(bytes, read);
  return read;
}
