import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { type FontProblem, prepareFont } from "../../render/pdf/font/prepare-font.ts";
import type { PdfResources } from "../../render/pdf/font/read-fonts.ts";
import type { Huisstijlbestand } from "../config.ts";
import { readWithin } from "./read-within.ts";

export type Fonts = PdfResources["fonts"];
type Fontfiles = NonNullable<Huisstijlbestand["lettertype"]["bestanden"]>;

const maxFont = 5_000_000;

/** The three files of someone's own font, made ready for a PDF; what is wrong with each comes at once. */
export function loadFonts(files: Fontfiles, folder: string): Result<Fonts> {
  const regular = loadFont(files, "gewoon", folder);
  const strong = loadFont(files, "vet", folder);
  const emphasis = loadFont(files, "schuin", folder);
  if ("code" in regular || "code" in strong || "code" in emphasis)
    return refuse([regular, strong, emphasis].flatMap((font) => ("code" in font ? [font] : [])));
  return succeed({ regular, strong, emphasis });
}

function loadFont(files: Fontfiles, face: keyof Fontfiles, folder: string): Uint8Array | Finding {
  const pointer = `/lettertype/bestanden/${face}`;
  const bytes = readWithin(files[face], { folder, maxBytes: maxFont, pointer });
  if ("code" in bytes) return bytes;
  const prepared = prepareFont(bytes);
  if (prepared.ok) return prepared.file;
  return fout("HUISSTIJL_LETTERTYPE_ONGELDIG", pointer, { reden: reasons[prepared.reason] });
}

const reasons: Readonly<Record<FontProblem, string>> = {
  "not-truetype": "het is geen TTF, maar iets anders, zoals OTF, WOFF of TTC",
  damaged: "het bestand is niet heel",
  "not-embeddable": "de maker staat niet toe dat het in een document gaat",
  "lacks-letters": "er ontbreken letters die het Nederlands nodig heeft",
};
