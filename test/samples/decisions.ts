import { join } from "node:path";
import type { Document } from "../../src/document/document.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { decideBesluit } from "../../src/pipeline.ts";
import { composeBeslissing } from "../../src/rapporten/beslissing/compose-beslissing.ts";
import { readCasus } from "../../src/shell/geval.ts";
import { collectBewijs } from "../../src/shell/zaak/bewijs.ts";
import { samples, samplesFolder } from "./read-samples.ts";

export interface Decision {
  readonly name: string;
  readonly document: Document;
}

/** The report of every decision among the samples. */
export const decisions: readonly Decision[] = samples.flatMap(({ name }) => {
  const { submission, keuze, dossier, beleid, peildatum } = readCasus(join(samplesFolder, name));
  const read = readFormulier(submission);
  if (keuze === undefined || !read.ok) return [];
  const invoer = { formulier: read.value, dossier, beleid, peildatum };
  const beslissing = decideBesluit(invoer, keuze, collectBewijs(beleid, new Map()));
  return beslissing.ok ? [{ name, document: composeBeslissing(beslissing.value) }] : [];
});
