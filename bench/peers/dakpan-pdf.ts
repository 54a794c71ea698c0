import type { Document } from "../../src/document/document.ts";
import type * as rendering from "../../src/render/pdf/render-pdf.ts";
import type * as styling from "../../src/shell/huisstijl/huisstijl.ts";
import { pageMargins } from "../documents/look.ts";
import { prepareComposer } from "./dakpan.ts";
import type { Peer } from "./peer.ts";
import { fromProduct } from "./product.ts";

let makeLetter: Peer["letter"];
let makeReport: Peer["report"];

/** Tagged and archival (PDF/UA-1, PDF/A-2a), a subset of the fonts per document; the report with contents and bookmarks. */
export const peer: Peer = {
  name: "Dakpan",
  makes: "pdf",
  async makeReady() {
    const { makeDakpanReady } = await import("./make-dakpan-ready.ts");
    makeDakpanReady();
  },
  async prepare() {
    const { letter, report } = await prepareComposer();
    const { renderPdf } = await fromProduct<typeof rendering>("render/pdf/render-pdf.js");
    const { neutraleHuisstijl } = await fromProduct<typeof styling>("shell/huisstijl/huisstijl.js");
    const { resources, style } = neutraleHuisstijl();
    const sameMargins = { ...style, margins: pageMargins };
    const render = async (document: Document) => {
      const { bytes, missing } = await renderPdf(document, resources, sameMargins);
      if (missing.length > 0) throw new Error("A character is missing in the font");
      return bytes;
    };
    makeLetter = (json) => render(letter(json));
    makeReport = (json) => render(report(json));
  },
  letter: (json) => makeLetter(json),
  report: (json) => makeReport(json),
};
