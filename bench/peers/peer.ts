import { extname } from "node:path";
import type { Letter } from "../documents/letter.ts";
import type { Report } from "../documents/report.ts";

/** One way to make the documents of the bench; each file beside this one exports one as `peer`. */
export interface Peer {
  readonly name: string;
  readonly makes: "pdf" | "docx";
  /** Makes what is made once and kept, as who uses this would: templates, prepared fonts. Never measured. */
  readonly makeReady?: () => Promise<void>;
  /** What a process does once before its first document. */
  readonly prepare: () => Promise<void>;
  readonly letter: (json: Letter) => Promise<Uint8Array>;
  readonly report: (json: Report) => Promise<Uint8Array>;
}

/** The files of the peers, Dakpan first. */
export const peers = {
  pdf: ["dakpan-pdf", "typst", "pdfkit-hand", "pdfkit", "pdfmake"],
  docx: ["dakpan-docx", "easy-template-x", "carbone", "docxtemplater", "docx"],
} as const;

export type Makes = keyof typeof peers;
export const makesAll = ["pdf", "docx"] as const;

/** Loaded by a computed name: their packages are only there after `npm ci --prefix bench`. */
export async function loadPeer(file: string): Promise<Peer> {
  const module: { readonly peer: Peer } = await import(
    new URL(`${file}${extname(import.meta.filename)}`, import.meta.url).href
  );
  return module.peer;
}
