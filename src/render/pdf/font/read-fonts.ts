import { type Face, type Font, readFont } from "./font.ts";

export type PdfFonts = Readonly<Record<Face, Font>>;

/** The bytes of the files in `assets`; the caller reads them, once. */
export interface PdfResources {
  /** `fonts/DakpanSans-Regular.ttf`, `-SemiBold.ttf` and `-Italic.ttf`. */
  readonly fonts: Readonly<Record<Face, Uint8Array>>;
  /** `srgb.icc`. */
  readonly profile: Uint8Array;
}

const known = new WeakMap<PdfResources, PdfFonts>();

/** Reading a font takes longer than a letter: it is done once for the same resources. */
export function readFonts(resources: PdfResources): PdfFonts {
  const found = known.get(resources);
  if (found !== undefined) return found;
  const { regular, strong, emphasis } = resources.fonts;
  const fonts = { regular: readFont(regular), strong: readFont(strong), emphasis: readFont(emphasis) };
  known.set(resources, fonts);
  return fonts;
}
