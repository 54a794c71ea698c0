import { createHash } from "node:crypto";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { resources } from "../pdf-resources.ts";
import { sampleLetter } from "../sample-letter.ts";

const { bytes } = await renderPdf(sampleLetter, resources);
process.stdout.write(createHash("sha256").update(bytes).digest("hex"));
