import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PdfResources } from "../../src/render/pdf/font/read-fonts.ts";

const asset = (path: string) => readFileSync(join(import.meta.dirname, "../../assets", path));

export const resources: PdfResources = {
  fonts: {
    regular: asset("fonts/DakpanSans-Regular.ttf"),
    strong: asset("fonts/DakpanSans-SemiBold.ttf"),
    emphasis: asset("fonts/DakpanSans-Italic.ttf"),
  },
  profile: asset("srgb.icc"),
};
