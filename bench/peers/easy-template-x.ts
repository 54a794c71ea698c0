import { TemplateHandler } from "easy-template-x";
import { loopLetter, loopReport, withinItem } from "../documents/loop-template.ts";
import { readTemplate, writeTemplate } from "./docx-template.ts";
import type { Peer } from "./peer.ts";

/** Its own type wants lists that may be changed; it does not change them. */
interface Filler {
  process(template: Buffer, data: object): Promise<Uint8Array>;
}

const handler: Filler = new TemplateHandler();
let letter = Buffer.alloc(0);
let report = Buffer.alloc(0);

/** As its documentation has it: one handler, kept. */
export const peer: Peer = {
  name: "easy-template-x",
  makes: "docx",
  async makeReady() {
    await writeTemplate("easy-template-x-letter", loopLetter(withinItem));
    await writeTemplate("easy-template-x-report", loopReport(withinItem));
  },
  async prepare() {
    letter = await readTemplate("easy-template-x-letter");
    report = await readTemplate("easy-template-x-report");
  },
  letter: (json) => handler.process(letter, json),
  report: (json) => handler.process(report, json),
};
