import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Block, Document } from "../../src/document/document.ts";
import type * as compiling from "../../src/template/compile-template.ts";
import type { Data } from "../../src/template/data.ts";
import type * as filling from "../../src/template/fill-template.ts";
import type * as reading from "../../src/template/read-template-file.ts";
import type { Letter } from "../documents/letter.ts";
import type { Report } from "../documents/report.ts";
import { documentFile, placeIn } from "./places.ts";
import { fromProduct } from "./product.ts";

/** Parsed JSON → validation → template → document: all of Dakpan's way but the last step. */
export interface Composer {
  readonly letter: (json: Letter) => Document;
  readonly report: (json: Report) => Document;
}

export async function prepareComposer(): Promise<Composer> {
  const letter = await prepareBlocks("letter");
  const report = await prepareBlocks("report");
  return {
    letter: (json) => composeLetter(json, letter(json)),
    report: (json) => composeReport(json, report(json)),
  };
}

/** The template is read once, the check was compiled before. */
async function prepareBlocks(kind: "letter" | "report"): Promise<(json: unknown) => readonly Block[]> {
  const { readTemplateFile } = await fromProduct<typeof reading>("template/read-template-file.js");
  const { compileTemplate } = await fromProduct<typeof compiling>("template/compile-template.js");
  const { fillTemplate } = await fromProduct<typeof filling>("template/fill-template.js");
  const check: (json: unknown) => json is Data = (await import(pathToFileURL(placeIn("checks", `${kind}.js`)).href))
    .default;
  const file = readTemplateFile(`${kind}.md`, readFileSync(documentFile(`${kind}.md`), "utf8"));
  const template = compileTemplate(file.source);
  return (json) => {
    if (!check(json)) throw new Error(`This is no ${kind}`);
    const filled = fillTemplate(template, {}, json);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    return filled.blocks;
  };
}

function composeLetter(json: Letter, blocks: readonly Block[]): Document {
  const title = `Besluit op uw subsidieaanvraag ${json.zaak}`;
  return {
    title,
    language: "nl-NL",
    author: json.organisatie,
    subject: title,
    date: json.dag,
    frame: {
      kind: "letter",
      sender: { name: json.organisatie, lines: [json.afdeling, json.postbus, json.vestiging] },
      addressee: [json.ontvanger, `t.a.v. ${json.persoon}`, json.straat, json.woonplaats],
      reference: [
        { term: "Datum", value: [{ kind: "text", text: json.datum }] },
        { term: "Ons kenmerk", value: [{ kind: "text", text: json.zaak }] },
        { term: "Uw kenmerk", value: [{ kind: "text", text: json.uwKenmerk }] },
        { term: "Behandeld door", value: [{ kind: "text", text: json.behandelaar }] },
      ],
    },
    blocks: [
      ...blocks,
      {
        kind: "signature",
        lines: ["Met vriendelijke groet,", "namens het college van burgemeester en wethouders,", json.ondertekenaar],
        signers: [],
      },
    ],
  };
}

function composeReport({ zaak, dag, titel }: Report, blocks: readonly Block[]): Document {
  const author = "Gemeente Voorbeeldstad";
  return {
    title: titel,
    language: "nl-NL",
    author,
    subject: titel,
    date: dag,
    frame: {
      kind: "report",
      sender: { name: author, lines: ["Afdeling Subsidies en Vergunningen"] },
      reference: [{ term: "Kenmerk", value: [{ kind: "text", text: zaak }] }],
      contents: true,
    },
    blocks,
  };
}
