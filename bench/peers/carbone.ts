import { promisify } from "node:util";
import carbone from "carbone";
import { type Content, hoofdstukParts, letterContent } from "../documents/content.ts";
import { markedHoofdstuk, markedLetter, markedOnderdeel, markedSubsidie } from "../documents/placeholders.ts";
import { templateFile, writeTemplate } from "./docx-template.ts";
import type { Peer } from "./peer.ts";

const render = promisify<string, object, object, Buffer | string>(carbone.render);

/** As its documentation has it; it keeps no template between documents. */
export const peer: Peer = {
  name: "carbone",
  makes: "docx",
  async makeReady() {
    await writeTemplate("carbone-letter", carboneLetter());
    await writeTemplate("carbone-report", carboneReport());
  },
  prepare: async () => {},
  letter: (json) => fill("carbone-letter", json),
  report: (json) => fill("carbone-report", json),
};

async function fill(template: string, json: object): Promise<Uint8Array> {
  const bytes = await render(templateFile(template), json, {});
  return typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
}

/** Its loops are an example row and the start of the next one. */
const rows = ["i", "i+1"];

function carboneLetter(): Content {
  const mark = (name: string) => `{d.${name}}`;
  return letterContent(
    markedLetter(mark, {
      onderdelen: rows.map((row) => markedOnderdeel((name) => `{d.onderdelen[${row}].${name}}`)),
      verplichtingen: rows.map((row) => ({ tekst: `{d.verplichtingen[${row}].tekst}` })),
    }),
  );
}

function carboneReport(): Content {
  const mark = (name: string) => `{d.hoofdstukken[i].${name}}`;
  const hoofdstuk = markedHoofdstuk(mark, {
    punten: rows.map((row) => ({ tekst: mark(`punten[${row}].tekst`) })),
    subsidies: rows.map((row) => markedSubsidie((name) => mark(`subsidies[${row}].${name}`))),
  });
  return {
    title: "{d.titel}",
    zaak: "{d.zaak}",
    parts: [...hoofdstukParts(hoofdstuk), { kind: "heading", level: 1, text: "{d.hoofdstukken[i+1].nummer}" }],
    closing: [],
  };
}
