import type { MeasureText } from "../drawing/drawing.ts";

/** A browser sets the text in a face that is not known here: about as wide as the wider of the usual ones. */
export const measureText: MeasureText = (text, size, strong) => {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width * size * (strong ? 1.06 : 1);
};

function widthOf(sign: string): number {
  if (/[a-z0-9]/.test(sign)) return /[ijlt]/.test(sign) ? 0.3 : /[mw]/.test(sign) ? 0.85 : 0.56;
  if (/[ .,:;'|!()-]/.test(sign)) return 0.33;
  if (/\p{M}/u.test(sign)) return 0;
  return /[A-Z\u00c0-\u024f]/.test(sign) ? 0.68 : 1;
}
