import { join } from "node:path";
import type { Beslissing } from "../../src/besluit/beslissing/decide-beslissing.ts";
import type { Block, Document, Table } from "../../src/document/document.ts";
import { plainText } from "../../src/document/plain-text.ts";
import type { Formulier } from "../../src/formulier/formulier.ts";
import { decideBesluit, receiveSubmission } from "../../src/pipeline.ts";
import { readCasus } from "../../src/shell/geval.ts";
import { collectBewijs } from "../../src/shell/zaak/bewijs.ts";

export const besliste = ["eerste-aanvraag", "vervolg", "wijziging-meer-uren", "einde-baan"] as const;

export interface Beslist {
  readonly formulier: Formulier;
  readonly beslissing: Beslissing;
}

/** The decision of a sample, on the day it was taken. */
export function beslis(naam: string): Beslist {
  const casus = readCasus(join("samples", naam));
  const { keuze, dossier, beleid } = casus;
  const ontvangen = receiveSubmission(casus.submission, { ...casus, invuller: casus.geval.invuller });
  if (!ontvangen.ok || keuze === undefined) throw new Error(`${naam} has no decision`);
  const { formulier } = ontvangen.value;
  const peildatum = keuze.beslotenOp > casus.peildatum ? keuze.beslotenOp : casus.peildatum;
  const bewijs = collectBewijs(beleid, new Map(Object.entries({ formulier, dossier, keuze })));
  const beslissing = decideBesluit({ formulier, dossier, beleid, peildatum }, keuze, bewijs);
  if (!beslissing.ok) throw new Error(`${naam} is refused`);
  return { formulier, beslissing: beslissing.value };
}

export function tabelOnder(document: Document, kop: string): Table | undefined {
  const plaats = document.blocks.findIndex((block) => isKop(block, kop));
  const tabel = document.blocks.slice(plaats + 1).find(({ kind }) => kind === "table");
  return plaats >= 0 && tabel?.kind === "table" ? tabel : undefined;
}

const isKop = (block: Block, kop: string): boolean => block.kind === "heading" && plainText(block.content) === kop;

export const koppen = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [plainText(block.content)] : []));

export const cellen = (rijen: Table["rows"]): readonly (readonly string[])[] => rijen.map((rij) => rij.map(plainText));
