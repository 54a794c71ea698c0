import {
  callout,
  chart,
  emphasis,
  fact,
  facts,
  figure,
  group,
  heading,
  link,
  list,
  nobreak,
  pageBreak,
  paragraph,
  signature,
  signers,
  strong,
  text,
} from "../../../src/document/build.ts";
import { table } from "../../../src/document/build-table.ts";
import type { Block, Document, Frame, Table } from "../../../src/document/document.ts";
import type { Png, Vector } from "../../../src/document/picture.ts";

const sender = { name: "Uitvoering Werk", lines: ["Regio Rijnmond", "Postbus 1234, 3000 AB Rotterdam"] };
const reference = [fact("Datum", "12 maart 2025"), fact("Ons kenmerk", "25-000417")];

export const frames: Readonly<Record<Frame["kind"], Frame>> = {
  letter: { kind: "letter", sender, addressee: ["Mevrouw Z. Łukasz-Şahin", "3011 AB  Rotterdam"], reference },
  report: { kind: "report", sender, reference, contents: true },
  plain: { kind: "plain" },
};

export const tile: Vector = {
  kind: "vector",
  width: 100,
  height: 60,
  shapes: [
    { path: "M0 60 L50 0 L100 60 Z", fill: "#87361b" },
    { path: "M20 60c0-30 60-30 60 0z", fill: "#f1f4f7" },
  ],
};

/** Two by one pixels: one red, one half clear. */
export const pixels: Png = {
  kind: "png",
  bytes: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGM4oaHxX0PjRAMAEHQDsDeaSSUAAAAASUVORK5CYII=",
    "base64",
  ),
};

/** Two header rows, two header columns, two totals. */
export const wideTable: Table = {
  ...table({
    caption: "Uren per maand",
    header: ["Doel", "Maand", "Uren"],
    rows: [
      ["Plannen", "april", "9,50"],
      ["Plannen", "mei", ""],
    ],
    endColumns: [2],
  }),
  header: [
    [[text("Doel")], [text("Maand")], [text("Uren")]],
    [[text("wat")], [text("wanneer")], [text("hoeveel")]],
  ],
  headerColumns: 2,
  totals: [
    [[text("Samen")], [text("april en mei")], [text("9,50")]],
    [[text("Over")], [text("deze periode")], [text("48,10")]],
  ],
};

export const everyBlock: readonly Block[] = [
  heading(1, "Alle soorten blokken"),
  paragraph([
    text("Gewone tekst, "),
    strong("vet"),
    text(", "),
    emphasis("schuin"),
    text(", "),
    strong(emphasis("vet en schuin")),
    text(", een "),
    link("https://uitvoeringwerk.example/bezwaar", "pagina over bezwaar"),
    text(" en "),
    nobreak("€ 450 per maand"),
    text("."),
  ]),
  heading(2, "Lijsten"),
  list(
    true,
    [paragraph("Eerst dit."), list(false, "Met een punt.", [paragraph("En nog een."), list(true, "Heel diep.")])],
    [paragraph("Dan dat.")],
  ),
  heading(2, "Tabellen"),
  wideTable,
  facts(
    fact("Uw jobcoach", "IJsbrand Van der Meer-de Boer"),
    fact("Bij ons", link("tel:+31880001234", "088 000 12 34")),
  ),
  heading(2, "Kaders"),
  callout("action", heading(3, "Wat moet u doen?"), paragraph("Bel ons."), list(false, "Vandaag nog.")),
  callout("info", paragraph("Ter informatie.")),
  heading(2, "Beeld"),
  figure({ picture: tile, alternative: "Een dakpan", caption: "Afbeelding 1: een dakpan", width: 40 }),
  figure({ picture: pixels, alternative: "Twee vlakken", width: 20 }),
  chart({
    form: "bars",
    title: "Uren per maand",
    alternative: "In april zijn meer uren gebruikt dan toegekend, in mei minder.",
    unit: "uren",
    category: "Maand",
    categories: ["april", "mei"],
    series: [
      { name: "toegekend", values: [8, 8] },
      { name: "gebruikt", values: [9.5, null] },
    ],
  }),
  chart({
    form: "lines",
    title: "Doelen bereikt",
    alternative: "Het aantal bereikte doelen loopt op van 0 naar 3.",
    unit: "doelen",
    category: "Maand",
    categories: ["april", "mei", "juni"],
    series: [{ name: "bereikt", values: [0, 1, 3] }],
  }),
  pageBreak(),
  group(heading(2, "Bij elkaar"), paragraph("Deze alinea blijft bij haar kop.")),
  signature("Met vriendelijke groet,", "Noor Ó Briain"),
  signers(
    { role: "De werknemer", name: "Z. Łukasz-Şahin", signed: "digitaal, op 3 maart 2025" },
    { role: "De jobcoach", name: "IJsbrand Van der Meer-de Boer" },
    { role: "De werkgever" },
  ),
];

export function everyBlockIn(kind: Frame["kind"]): Document {
  return {
    title: "Alle soorten blokken",
    language: "nl-NL",
    author: "Uitvoering Werk",
    subject: "Proef",
    date: "2025-03-12",
    frame: frames[kind],
    blocks: everyBlock,
  };
}
