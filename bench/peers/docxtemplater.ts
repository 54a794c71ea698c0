import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { aroundItem, loopLetter, loopReport } from "../documents/loop-template.ts";
import { readTemplate, writeTemplate } from "./docx-template.ts";
import type { Peer } from "./peer.ts";

let letter = Buffer.alloc(0);
let report = Buffer.alloc(0);

/** As its documentation has it: the template unzipped and read for every document. */
export const peer: Peer = {
  name: "docxtemplater",
  makes: "docx",
  async makeReady() {
    await writeTemplate("docxtemplater-letter", loopLetter(aroundItem));
    await writeTemplate("docxtemplater-report", loopReport(aroundItem));
  },
  async prepare() {
    letter = await readTemplate("docxtemplater-letter");
    report = await readTemplate("docxtemplater-report");
  },
  letter: async (json) => fill(letter, json),
  report: async (json) => fill(report, json),
};

function fill(template: Buffer, json: object): Uint8Array {
  const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  doc.render(json);
  return doc.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}
