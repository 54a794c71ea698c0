import { checkDocument } from "../../document/check-document.ts";
import type { Block, Document } from "../../document/document.ts";
import { readMarkdown } from "../../document/markdown/read-markdown.ts";
import { describeDocument } from "../../document/messages.nl.ts";
import type { Datum } from "../../domein/datum.ts";
import { describeProblem } from "../../template/messages.nl.ts";
import type { TemplateProblem } from "../../template/problem.ts";
import type { Spot, Traced } from "../../template/trace-template.ts";
import { finishBrief } from "../prepare-brief.ts";
import type { Lezer } from "../sjabloon.ts";
import type { Briefspoor } from "../trace-brief.ts";
import type { Lintvondst } from "./lintvondst.ts";

/** A problem of a template as a finding; it makes a letter impossible. */
export function vondstVan({ code, params, file, line, column }: TemplateProblem): Lintvondst {
  const melding = describeProblem({ code, params, file, line, column });
  return {
    code,
    ernst: "fout",
    file,
    line,
    column,
    melding,
    over: String(params.naam ?? ""),
    zin: null,
    proefzaak: null,
    lezers: [],
  };
}

/** The letter itself, or what keeps a filled text from becoming one: holes, unknown names, wrong Markdown, no title. */
export type Gelezen =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly vondsten: readonly Lintvondst[] };

export function readBrief(gevolgd: Briefspoor, op: Datum): Gelezen {
  const { text, problems, locateProblems } = gevolgd.spoor;
  if (problems.length > 0) return { ok: false, vondsten: problems.map(vondstVan) };
  const read = readMarkdown(text);
  if (!read.ok) return { ok: false, vondsten: locateProblems(read.problems).map(vondstVan) };
  const document = finishBrief(gevolgd, read.blocks, op);
  if (document !== undefined) return { ok: true, document };
  const { file } = gevolgd.sjabloon.body;
  return { ok: false, vondsten: [vondstOp("TITEL_LEEG", {}, { file, line: 1, column: 1, isValue: false })] };
}

/** What would stop a reader with a screen reader, where the block stands in the files. */
export function lintDocument(
  document: Document,
  { text, locate }: Traced,
  file: string,
  lezer: Lezer,
): readonly Lintvondst[] {
  return checkDocument(document).map(({ code, pointer, params }) => {
    const begin = beginVan(document.blocks, Number(/^\/blocks\/(\d+)/.exec(pointer)?.[1] ?? -1), text);
    const plaats = begin === undefined ? undefined : locate(begin);
    return { ...vondstOp(code, params, plaats ?? { file, line: 1, column: 1, isValue: false }), lezers: [lezer] };
  });
}

function vondstOp(
  code: Parameters<typeof describeDocument>[0],
  params: Parameters<typeof describeDocument>[1],
  { file, line, column }: Spot,
): Lintvondst {
  return {
    code,
    ernst: "fout",
    file,
    line,
    column,
    melding: describeDocument(code, params),
    over: "",
    zin: null,
    proefzaak: null,
    lezers: [],
  };
}

/** Headings and tables are found back by counting them; other blocks have no sign of their own. */
const signs: Readonly<Partial<Record<Block["kind"], RegExp>>> = {
  heading: /^#{1,3} /gm,
  table: /^\|.*\r?\n\|[ :|-]+$/gm,
};

function beginVan(blocks: readonly Block[], index: number, text: string): number | undefined {
  const block = blocks[index];
  const sign = block === undefined ? undefined : signs[block.kind];
  if (block === undefined || sign === undefined) return undefined;
  const before = blocks.slice(0, index).filter(({ kind }) => kind === block.kind).length;
  return [...text.matchAll(sign)][before]?.index;
}
