import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderPdf } from "../../src/render/pdf/render-pdf.ts";
import { resources } from "./pdf-resources.ts";
import { proofDocuments } from "./proof-documents.ts";

/** Writes the documents a checker of PDFs is tried on into the folder that is named. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder to write into.");
mkdirSync(folder, { recursive: true });
for (const [name, document] of Object.entries(proofDocuments))
  writeFileSync(join(folder, `${name}.pdf`), (await renderPdf(document, resources)).bytes);
