import type { Document } from "../document/document.ts";
import type { Finding } from "../domein/bevinding/finding.ts";
import { type Huisstijl, neutraleHuisstijl } from "./huisstijl/huisstijl.ts";
import { describeUnknown } from "./unknown-characters.ts";

export const formaten = ["pdf", "docx", "html", "txt"] as const;
export type Formaat = (typeof formaten)[number];

/** The bytes of a file, and what did not come out as it was written. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly bevindingen: readonly Finding[];
}

/** One document in one format. Each renderer is loaded when it is first needed. */
export async function renderDocument(
  document: Document,
  formaat: Formaat,
  { style, resources }: Huisstijl = neutraleHuisstijl(),
): Promise<Rendered> {
  switch (formaat) {
    case "pdf": {
      const { renderPdf } = await import("../render/pdf/render-pdf.ts");
      const { bytes, missing } = await renderPdf(document, resources, style);
      return { bytes, bevindingen: describeUnknown(missing) };
    }
    case "docx":
      return whole(await (await import("../render/docx/render-docx.ts")).renderDocx(document, style));
    case "html":
      return whole((await import("../render/render-html.ts")).renderHtml(document, style));
    case "txt":
      return whole((await import("../render/render-text.ts")).renderText(document, style));
  }
}

/** Formats that leave the drawing of characters to the reader. */
function whole(content: Uint8Array | string): Rendered {
  return { bytes: typeof content === "string" ? new TextEncoder().encode(content) : content, bevindingen: [] };
}
