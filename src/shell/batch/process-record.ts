import { join } from "node:path";
import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import type { Result } from "../../domein/result.ts";
import { renderDocument } from "../render-document.ts";
import type { BatchRecord, Outcome } from "./batch-record.ts";
import { type Job, sha256 } from "./job.ts";
import { type Entry, type NotedFinding, noteFindings, readEntry } from "./journal-entry.ts";
import { type Made, makeDocuments } from "./make-documents.ts";
import { outputName } from "./output-name.ts";
import { parseRecord, readSource } from "./read-source.ts";
import { areThere, type WrittenStuk, writeStukken } from "./stukken.ts";

/** One record from its bytes to its documents on disk. What the journal says of it may make that needless. */
export async function processRecord(record: BatchRecord, noted: string | undefined, job: Job): Promise<Outcome> {
  const read = readSource(record.source);
  const invoer = read.ok ? sha256(read.value) : "";
  const map = outputName(record);
  const eerder = noted === undefined ? undefined : readEntry(noted);
  if (eerder !== undefined && eerder.invoer === invoer && isStillThere(eerder, map, job))
    return { kind: "same", ...count(eerder) };
  if (noted !== undefined && eerder !== undefined && isOfAnother(eerder, record))
    return { kind: "refused", line: noted, bevindingen: [fout("STUK_VAN_ANDERE_INVOER", "")] };
  const data = read.ok ? parseRecord(read.value, record) : read;
  const made = data.ok ? makeDocuments(data.value, job) : data;
  const rendered = made.ok ? await render(made.value, job) : nothing(made.bevindingen);
  const { bestand, regel, plaats } = record;
  const entry: Entry = {
    bestand,
    ...(regel !== undefined && { regel }),
    plaats,
    invoer,
    sleutel: job.sleutel,
    stukken: rendered.stukken.map(({ naam, bytes }) => ({ pad: `${map}/${naam}`, sha256: sha256(bytes) })),
    bevindingen: rendered.bevindingen,
  };
  // What cannot be read now may well be as it was: nothing made of it is taken away.
  if (isUnreadable(read))
    return { kind: "refused", line: noted ?? JSON.stringify(entry), bevindingen: read.bevindingen };
  if (!job.dryRun) writeStukken(join(job.out, map), rendered.stukken);
  const line = JSON.stringify(entry);
  return made.ok ? { kind: "made", line, ...count(entry) } : { kind: "refused", line, bevindingen: made.bevindingen };
}

/** Documents of a file with the same name elsewhere are never replaced. */
function isOfAnother({ plaats, stukken }: Entry, record: BatchRecord): boolean {
  return plaats !== record.plaats && stukken.length > 0;
}

function isUnreadable(read: Result<Uint8Array>): read is Extract<Result<Uint8Array>, { readonly ok: false }> {
  return !read.ok && read.bevindingen.some(({ code }) => code === "BESTAND_ONLEESBAAR");
}

/** Nothing that makes the bytes has changed, and the bytes are as they were written. What was refused is judged again. */
function isStillThere({ sleutel, stukken }: Entry, map: string, job: Job): boolean {
  return sleutel === job.sleutel && stukken.length > 0 && areThere(job.out, map, stukken);
}

function count({ stukken, bevindingen }: Entry): { readonly stukken: number; readonly tekens: number } {
  return { stukken: stukken.length, tekens: bevindingen.filter(({ code }) => code === "TEKEN_ONBEKEND").length };
}

interface Rendered {
  readonly stukken: readonly WrittenStuk[];
  readonly bevindingen: readonly NotedFinding[];
}

function nothing(bevindingen: readonly Finding[]): Rendered {
  return { stukken: [], bevindingen: noteFindings(bevindingen) };
}

/** All documents of a record, before the first is written. */
async function render({ documents, bevindingen }: Made, job: Job): Promise<Rendered> {
  const stukken: WrittenStuk[] = [];
  const found = [...noteFindings(bevindingen)];
  for (const { naam, document } of documents) {
    for (const formaat of job.formaten) {
      const stuk = `${naam}.${formaat}`;
      const { bytes, bevindingen: tekens } = job.dryRun
        ? unrendered
        : await renderDocument(document, formaat, job.huisstijl);
      stukken.push({ naam: stuk, bytes });
      found.push(...noteFindings(tekens, stuk));
    }
  }
  return { stukken, bevindingen: found };
}

const unrendered = { bytes: new Uint8Array(), bevindingen: [] };
