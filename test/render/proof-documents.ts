import { fact, heading, list, paragraph } from "../../src/document/build.ts";
import { table } from "../../src/document/build-table.ts";
import type { Document } from "../../src/document/document.ts";
import { everyBlockIn, frames } from "./pdf/block-sampler.ts";
import { report, sampleLetter } from "./sample-letter.ts";

const sentence = "De uren van deze periode staan in de tabel, met de arbeidsongeschiktheidsverzekering erbij. ";

/** More than forty pages, with tables that run over pages. */
export function longReport(chapters = 30): Document {
  const blocks = Array.from({ length: chapters }, (_, chapter) => [
    heading(2, `${chapter + 1}. Periode ${chapter + 1}`),
    ...Array.from({ length: 3 }, () => paragraph(sentence.repeat(6))),
    heading(3, "Uren per week"),
    table({
      caption: `Uren in periode ${chapter + 1}`,
      header: ["Week", "Wat", "Toegekend", "Gebruikt"],
      rows: Array.from({ length: 26 }, (_, week) => [
        `week ${week + 1}`,
        week % 7 === 0 ? sentence : "plannen en hulp vragen",
        "1,25",
        `${week % 3},50`,
      ]),
      total: ["samen", "", "32,50", "38,50"],
      endColumns: [2, 3],
    }),
    list(false, sentence, sentence),
  ]).flat();
  return { ...report(blocks, "Een lang verslag"), frame: { ...frames.report, kind: "report", ...reportFrame } };
}

const reportFrame = {
  sender: { name: "Uitvoering Werk", lines: ["Regio Rijnmond"] },
  reference: [fact("Datum", "12 maart 2025")],
  contents: true,
} as const;

const latin = Array.from({ length: 0x180 - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index));
const hostile = "</Document> (a) \\ << /P >> 😀 \u202e שלום {{x}} <script>";

/** Documents in which everything occurs that can go wrong in a PDF, by the name of their file. */
export const proofDocuments: Readonly<Record<string, Document>> = {
  brief: sampleLetter,
  "elk-blok-in-een-brief": everyBlockIn("letter"),
  "elk-blok-in-een-verslag": everyBlockIn("report"),
  "elk-blok-zonder-raam": everyBlockIn("plain"),
  "veertig-bladzijden": longReport(),
  "alle-letters": report([paragraph(latin.join(" ")), heading(2, latin.join("")), paragraph(latin.join(""))]),
  "vreemde-tekst": report(
    [heading(2, hostile), paragraph(hostile), paragraph("x".repeat(10_000)), list(true, hostile)],
    hostile,
  ),
  leeg: report([], "Leeg"),
};
