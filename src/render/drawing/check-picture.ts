import type { Picture } from "../../document/picture.ts";
import type { PngProblemCode } from "./png/png-image.ts";
import { readPng } from "./png/read-png.ts";
import { readPath } from "./read-path.ts";

export type PictureProblem =
  | { readonly kind: "png"; readonly code: PngProblemCode }
  /** `shape` is the index of the shape whose outline cannot be read. */
  | { readonly kind: "path"; readonly shape: number }
  | { readonly kind: "size" };

/** Why a picture cannot be drawn, for who takes one in; undefined when it can. */
export function checkPicture(picture: Picture): PictureProblem | undefined {
  if (picture.kind === "png") {
    const read = readPng(picture.bytes);
    return read.kind === "problem" ? { kind: "png", code: read.code } : undefined;
  }
  const { width, height, shapes } = picture;
  if (![width, height].every((side) => Number.isFinite(side) && side > 0)) return { kind: "size" };
  const shape = shapes.findIndex(({ path }) => readPath(path) === undefined);
  return shape === -1 ? undefined : { kind: "path", shape };
}
