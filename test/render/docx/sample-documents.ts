import { callout, fact, facts, figure, heading, list, pageBreak, paragraph } from "../../../src/document/build.ts";
import { table } from "../../../src/document/build-table.ts";
import type { Document } from "../../../src/document/document.ts";
import { type HouseStyle, neutralStyle } from "../../../src/document/house-style.ts";
import { everyBlock } from "../every-block.ts";
import { everyBlockIn, pixels, tile } from "../pdf/block-sampler.ts";
import { report, sampleLetter } from "../sample-letter.ts";

const vectorStyle: HouseStyle = {
  ...neutralStyle,
  logo: { picture: tile, alternative: "Logo van Voorbeeldstad", width: 22 },
};
export const pngStyle: HouseStyle = {
  ...neutralStyle,
  logo: { picture: pixels, alternative: "Logo van Voorbeeldstad", width: 22 },
};

/** What stands in an unusual place, or is not there. */
const corners = report([
  table({ header: ["A"], rows: [["b"]] }),
  table({ header: ["A"], rows: [["b"]] }),
  pageBreak(),
  table({ header: ["A"], rows: [] }),
  { kind: "table", columns: [], header: [], headerColumns: 0, rows: [], totals: [] },
  { kind: "table", columns: [{ align: "start" }], header: [], headerColumns: 0, rows: [], totals: [] },
  { kind: "table", columns: [{ align: "start" }], header: [], headerColumns: 2, rows: [[]], totals: [] },
  list(true),
  list(true, []),
  list(false, [heading(3, "kop")], [table({ header: ["A"], rows: [["b"]] })], [callout("info", list(true, "een"))]),
  callout("action", facts(fact("Term", "waarde")), list(true, [paragraph("een"), list(false, "twee")], "drie")),
  figure({ picture: { kind: "png", bytes: new Uint8Array(9) }, alternative: "een kapot plaatje", width: 20 }),
  figure({ picture: { ...tile, width: 0 }, alternative: "een plaatje van niets", width: 20 }),
  {
    kind: "chart",
    form: "bars",
    title: "",
    alternative: "geen cijfers",
    unit: "",
    category: "",
    categories: [],
    series: [],
  },
  table({ header: ["A"], rows: [["b"]] }),
  pageBreak(),
]);

/** Documents in which everything occurs, with the style they are in. */
export const sampleDocuments: readonly (readonly [string, Document, HouseStyle])[] = [
  ["een brief", sampleLetter, neutralStyle],
  ["elk blok in een brief", everyBlockIn("letter"), neutralStyle],
  ["elk blok in een verslag", everyBlockIn("report"), neutralStyle],
  ["elk blok zonder raam", everyBlockIn("plain"), neutralStyle],
  ["elk blok met een logo als tekening", everyBlockIn("letter"), vectorStyle],
  ["elk blok met een logo als plaatje", everyBlockIn("report"), pngStyle],
  ["een verslag met steeds dezelfde woorden", everyBlock("woord"), neutralStyle],
  ["blokken op vreemde plaatsen", corners, neutralStyle],
  ["niets", report([], "Leeg"), neutralStyle],
];
