import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PdfResources } from "../render/pdf/font/read-fonts.ts";
import { productRoot } from "./product-root.ts";

/** Fonts and colour profile for PDF. */
export function loadPdfResources(): PdfResources {
  const read = (file: string): Uint8Array => readFileSync(join(productRoot, "assets", file));
  return {
    fonts: {
      regular: read("fonts/DakpanSans-Regular.ttf"),
      strong: read("fonts/DakpanSans-SemiBold.ttf"),
      emphasis: read("fonts/DakpanSans-Italic.ttf"),
    },
    profile: read("srgb.icc"),
  };
}
