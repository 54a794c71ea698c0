import { createHash } from "node:crypto";
import { datum } from "../../src/domein/datum.ts";
import { renderDocument } from "../../src/shell/render-document.ts";
import { decisions } from "./decisions.ts";
import { makeAll, readPlanted } from "./make-all.ts";
import { samples } from "./read-samples.ts";

/** The fingerprint of every letter, overview and decision of every sample, as PDF and DOCX, by name. */
export async function hashAll(backwards: boolean): Promise<Readonly<Record<string, string>>> {
  const hashes: [string, string][] = [];
  for (const { name, formulier, peildatum } of backwards ? samples.toReversed() : samples) {
    const letters = makeAll(readPlanted(formulier), datum(peildatum));
    const decided = decisions.filter((decision) => decision.name === name);
    const made = [
      ...letters,
      ...decided.map(({ document }) => ({ kind: "beslissing", role: "beslisser", document })),
      ...decided.flatMap((one) =>
        one.letters.map(({ brief, lezer, document }) => ({ kind: brief, role: lezer, document })),
      ),
    ];
    for (const { kind, role, document } of backwards ? made.toReversed() : made) {
      for (const format of ["pdf", "docx"] as const) {
        const { bytes } = await renderDocument(document, format);
        hashes.push([`${name} ${kind} ${role} ${format}`, createHash("sha256").update(bytes).digest("hex")]);
      }
    }
  }
  return Object.fromEntries(hashes.toSorted());
}

if (import.meta.main) process.stdout.write(JSON.stringify(await hashAll(true)));
