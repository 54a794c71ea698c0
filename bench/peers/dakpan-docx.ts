import type * as styling from "../../src/document/house-style.ts";
import type * as rendering from "../../src/render/docx/render-docx.ts";
import { pageMargins } from "../documents/look.ts";
import { prepareComposer } from "./dakpan.ts";
import type { Peer } from "./peer.ts";
import { fromProduct } from "./product.ts";

let makeLetter: Peer["letter"];
let makeReport: Peer["report"];

/** With styles, real lists and tables, header rows, language and properties. What it needs, dakpan-pdf made ready. */
export const peer: Peer = {
  name: "Dakpan",
  makes: "docx",
  async prepare() {
    const { letter, report } = await prepareComposer();
    const { neutralStyle } = await fromProduct<typeof styling>("document/house-style.js");
    const { renderDocx } = await fromProduct<typeof rendering>("render/docx/render-docx.js");
    const style = { ...neutralStyle, margins: pageMargins };
    makeLetter = async (json) => renderDocx(letter(json), style);
    makeReport = async (json) => renderDocx(report(json), style);
  },
  letter: (json) => makeLetter(json),
  report: (json) => makeReport(json),
};
