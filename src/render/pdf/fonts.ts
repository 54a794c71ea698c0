import { type Face, type Font, readFont } from "./font.ts";

export type Fonts = Readonly<Record<Face, Font>>;

/** The bytes of the files in `assets`; the caller reads them, once. */
export interface PdfResources {
  /** `fonts/DakpanSans-Regular.ttf`, `-SemiBold.ttf` and `-Italic.ttf`. */
  readonly fonts: Readonly<Record<Face, Uint8Array>>;
  /** `srgb.icc`. */
  readonly profile: Uint8Array;
}

const known = new WeakMap<Uint8Array, Font>();

/** Reading a font takes longer than a letter: it is done once for the same bytes. */
export function readFonts({ fonts }: PdfResources): Fonts {
  return { regular: recall(fonts.regular), strong: recall(fonts.strong), emphasis: recall(fonts.emphasis) };
}

function recall(file: Uint8Array): Font {
  const found = known.get(file);
  if (found !== undefined) return found;
  const font = readFont(file);
  known.set(file, font);
  return font;
}
