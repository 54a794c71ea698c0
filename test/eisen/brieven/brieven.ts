import { join } from "node:path";
import type { Beslissing } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import type { Briefzaak } from "../../../src/brieven/brief.ts";
import type { Lezer } from "../../../src/brieven/sjabloon.ts";
import { checkMeaning } from "../../../src/formulier/check-meaning.ts";
import type { Formulier } from "../../../src/formulier/formulier.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { decideBesluit, writeBrieven } from "../../../src/pipeline.ts";
import { renderText } from "../../../src/render/render-text.ts";
import { readCasus } from "../../../src/shell/geval.ts";
import { loadSjablonen } from "../../../src/shell/sjablonen-files.ts";
import { collectBewijs } from "../../../src/shell/zaak/bewijs.ts";

const sjablonen = loadSjablonen();

/** A sample with its decision, as the letters get it. */
export function besliszaak(naam: string, eigenKeuze: object = {}): Briefzaak & { readonly beslissing: Beslissing } {
  const { submission, keuze, dossier, beleid, peildatum } = readCasus(join("samples", naam));
  const read = readFormulier(submission);
  if (!read.ok || keuze === undefined) throw new Error(`${naam} has no decision`);
  const dag = keuze.beslotenOp > peildatum ? keuze.beslotenOp : peildatum;
  const invoer = { formulier: read.value, dossier, beleid, peildatum: dag };
  const beslissing = decideBesluit(invoer, { ...keuze, ...eigenKeuze }, collectBewijs(beleid, new Map()));
  if (!beslissing.ok) throw new Error(JSON.stringify(beslissing.bevindingen));
  const op = beslissing.value.bekendgemaaktOp ?? beslissing.value.beslotenOp;
  return {
    formulier: read.value,
    dossier,
    beleid,
    bevindingen: checkMeaning(read.value, op),
    beslissing: beslissing.value,
    op,
  };
}

/** The letters of a case as plain text on one line, by reader. */
export function brievenVan(zaak: Briefzaak): Partial<Record<Lezer, string>> {
  const brieven = writeBrieven(zaak, sjablonen);
  if (!brieven.ok) throw new Error(JSON.stringify(brieven.bevindingen));
  return Object.fromEntries(
    brieven.value.map(({ lezer, document }) => [lezer, renderText(document).replaceAll(/\s+/g, " ")]),
  );
}

export function codesVan(zaak: Briefzaak): readonly string[] {
  const brieven = writeBrieven(zaak, sjablonen);
  return brieven.ok ? [] : brieven.bevindingen.map(({ code }) => code);
}

/** The same case with something else in the form. */
export function metFormulier<T extends Briefzaak>(zaak: T, verandering: Partial<Formulier>): T {
  const read = readFormulier({ ...zaak.formulier, ...verandering });
  if (!read.ok) throw new Error(JSON.stringify(read.bevindingen));
  return { ...zaak, formulier: read.value };
}
