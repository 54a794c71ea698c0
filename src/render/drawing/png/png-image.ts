export type PngOutcome = PngImage | PngProblem;

/** Pixels in the form PDF takes: zlib streams whose rows are filtered as PNG does (Predictor 15). */
export interface PngImage {
  readonly kind: "image";
  readonly width: number;
  readonly height: number;
  readonly bitsPerComponent: 1 | 2 | 4 | 8;
  readonly colorSpace: "gray" | "rgb" | "palette";
  /** Red, green and blue of each colour in turn, where the colour space is a palette. */
  readonly palette?: Uint8Array;
  readonly data: Uint8Array;
  /** Eight bits a pixel, as filtered zlib rows too; none where every pixel is opaque. */
  readonly alpha?: Uint8Array;
}

export interface PngProblem {
  readonly kind: "problem";
  readonly code: PngProblemCode;
}

export type PngProblemCode =
  /** It does not begin as a PNG does. */
  | "no-png"
  | "interlaced"
  /** A part that must be there is cut off, lacks, or stands in the wrong place. */
  | "broken"
  /** The bytes are not those that were written. */
  | "checksum"
  /** More than 5 MB, or more pixels than a document can use. */
  | "too-large";

export const problem = (code: PngProblemCode): PngProblem => ({ kind: "problem", code });
