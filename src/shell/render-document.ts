import type { Document } from "../document/document.ts";
import { loadPdfResources } from "./assets.ts";

export const formaten = ["pdf", "docx", "html", "txt"] as const;
export type Formaat = (typeof formaten)[number];

/** One document in one format, as the bytes of a file. Each renderer is loaded when it is first needed. */
export async function renderDocument(document: Document, formaat: Formaat): Promise<Uint8Array> {
  switch (formaat) {
    case "pdf":
      return (await (await import("../render/pdf/render-pdf.ts")).renderPdf(document, pdfResources())).bytes;
    case "docx":
      return (await import("../render/docx/render-docx.ts")).renderDocx(document);
    case "html":
      return new TextEncoder().encode((await import("../render/render-html.ts")).renderHtml(document));
    case "txt":
      return new TextEncoder().encode((await import("../render/render-text.ts")).renderText(document));
  }
}

let resources: ReturnType<typeof loadPdfResources> | undefined;

function pdfResources(): ReturnType<typeof loadPdfResources> {
  resources ??= loadPdfResources();
  return resources;
}
