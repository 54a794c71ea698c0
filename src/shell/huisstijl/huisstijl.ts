import { type HouseStyle, neutralStyle } from "../../document/house-style.ts";
import type { PdfResources } from "../../render/pdf/font/read-fonts.ts";
import { loadPdfResources } from "../pdf-resources.ts";

/** What a document looks like in every format: the style, and the fonts a PDF carries. */
export interface Huisstijl {
  readonly style: HouseStyle;
  readonly resources: PdfResources;
}

let neutral: Huisstijl | undefined;

/** The look of Dakpan itself; read once. */
export function neutraleHuisstijl(): Huisstijl {
  neutral ??= { style: neutralStyle, resources: loadPdfResources() };
  return neutral;
}
