import type { Document } from "../../document/document.ts";
import { type HouseStyle, neutralStyle } from "../../document/house-style.ts";
import { type PdfResources, readFonts } from "./font/read-fonts.ts";
import { loadWanted } from "./layout/hyphenate.ts";
import { layOut } from "./layout/lay-out.ts";
import { typefacesOf } from "./layout/typeface.ts";
import { findMissing, type MissingCharacter } from "./missing.ts";
import { writeDocument } from "./write/write-document.ts";

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** Characters that show as a replacement sign, because the font does not have them. */
  readonly missing: readonly MissingCharacter[];
}

/** A tagged, archival PDF (PDF/UA-1 and PDF/A-2a); the same document in the same style gives the same bytes. */
export async function renderPdf(
  document: Document,
  resources: PdfResources,
  style: HouseStyle = neutralStyle,
): Promise<RenderedPdf> {
  const typefaces = typefacesOf(readFonts(resources));
  const first = layOut(document, style, typefaces);
  const layout = (await loadWanted()) ? layOut(document, style, typefaces) : first;
  const { bytes, lacks } = writeDocument(document, style, layout, resources.profile);
  return { bytes, missing: lacks ? findMissing(document, typefaces) : [] };
}
