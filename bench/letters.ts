import { join } from "node:path";
import type { Briefzaak } from "../src/brieven/brief.ts";
import { chooseBrief } from "../src/brieven/choose-brief.ts";
import { composeBrief } from "../src/brieven/compose-brief.ts";
import { traceBrief } from "../src/brieven/trace-brief.ts";
import type { Document } from "../src/document/document.ts";
import { listTexts } from "../src/document/list-texts.ts";
import { readFormulier } from "../src/formulier/read-formulier.ts";
import { decideCasus } from "../src/shell/demo/write-besluit.ts";
import { briefzaakVan } from "../src/shell/demo/write-brieven.ts";
import { readCasus } from "../src/shell/geval.ts";
import { loadSjablonen } from "../src/shell/sjablonen-files.ts";
import type { Comparison } from "./comparison.ts";
import { compileLetter } from "./letters/handlebars-letter.ts";
import { measurePair, repeat, type Work } from "./measure.ts";

const sample = "samples/vervolg";
const calls = 10;

/** From a decision to the document of the client's letter, against only filling the same templates with data that lies ready. */
export function compareLetters(): readonly Comparison[] {
  const sjablonen = loadSjablonen();
  const zaak = readZaak();
  const ours = (): Document => {
    const keuze = chooseBrief(zaak);
    if (!keuze.ok) throw new Error(`${sample} gives no letter`);
    return composeBrief(zaak, keuze.value, "client", sjablonen);
  };
  const keuze = chooseBrief(zaak);
  const traced = keuze.ok ? traceBrief(zaak, keuze.value, "client", sjablonen) : undefined;
  if (!keuze.ok || traced === undefined) throw new Error(`${sample} gives no letter`);
  const template = compileLetter(`${keuze.value.brief}.client`);
  const peer: Work = () => template(traced.gegevens);
  requireSame(ours(), template(traced.gegevens), zaak);
  const pair = measurePair(repeat(ours, calls), repeat(peer, calls), 301, 150);
  return [{ what: "letter from a decision", ...pair, ours: pair.ours / calls, peer: pair.peer / calls, demand: 6 }];
}

export const describeLetters = `${sample}, the client's letter of its decision, as a document; peer: Handlebars, compiled once, same templates and data`;

function readZaak(): Briefzaak {
  const casus = readCasus(join(import.meta.dirname, "..", sample));
  const read = readFormulier(casus.submission);
  const beslissing = read.ok ? decideCasus(read.value, casus) : undefined;
  if (!read.ok || beslissing === undefined || !beslissing.ok) throw new Error(`${sample} gives no decision`);
  return briefzaakVan(read.value, beslissing.value, casus);
}

/** Less work would be faster, and would say nothing: both must say the same words. */
function requireSame({ blocks, ...document }: Document, peer: string, { beslissing }: Briefzaak): void {
  if (beslissing?.verschillen.length !== 1) throw new Error(`${sample} must have one difference`);
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const unframed: Document = { ...document, title: "", frame: { kind: "plain" }, blocks: blocks.slice(0, -1) };
  const said = words(
    listTexts(unframed)
      .map(({ text }) => text)
      .join(" "),
  ).join(" ");
  // The number of an item is drawn from its place in the list, so it is no text of the document.
  const filled = words(peer.replaceAll(/^\d+\. /gm, "")).join(" ");
  if (said !== filled) throw new Error(`Handlebars says something else: ${firstDifference(said, filled)}`);
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((sign, index) => sign !== other[index]);
  return `${one.slice(Math.max(0, at - 40), at + 40)} | ${other.slice(Math.max(0, at - 40), at + 40)}`;
}
