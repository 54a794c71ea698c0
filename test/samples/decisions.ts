import { join } from "node:path";
import type { Brief, Briefzaak } from "../../src/brieven/brief.ts";
import type { Document } from "../../src/document/document.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { writeBrieven } from "../../src/pipeline.ts";
import { composeBeslissing } from "../../src/rapporten/beslissing/compose-beslissing.ts";
import { decideCasus } from "../../src/shell/demo/write-besluit.ts";
import { briefzaakVan } from "../../src/shell/demo/write-brieven.ts";
import { readCasus } from "../../src/shell/geval.ts";
import { loadSjablonen } from "../../src/shell/sjablonen-files.ts";
import { samples, samplesFolder } from "./read-samples.ts";

export interface Decision {
  readonly name: string;
  /** The report of it. */
  readonly document: Document;
  readonly zaak: Briefzaak;
  readonly letters: readonly Brief[];
}

const sjablonen = loadSjablonen();

/** Every decision among the samples, with its letters. */
export const decisions: readonly Decision[] = samples.flatMap(({ name }) => {
  const casus = readCasus(join(samplesFolder, name));
  const read = readFormulier(casus.submission);
  const beslissing = read.ok ? decideCasus(read.value, casus) : undefined;
  if (!read.ok || beslissing === undefined) return [];
  if (!beslissing.ok) throw new Error(`${name} is not decided: ${JSON.stringify(beslissing.bevindingen)}`);
  const zaak = briefzaakVan(read.value, beslissing.value, casus);
  const brieven = writeBrieven(zaak, sjablonen);
  if (!brieven.ok) throw new Error(`${name} has no letters: ${JSON.stringify(brieven.bevindingen)}`);
  return [{ name, document: composeBeslissing(beslissing.value), zaak, letters: brieven.value }];
});
