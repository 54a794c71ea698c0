import type { Block, Document } from "../document/document.ts";
import { plainText } from "../document/plain-text.ts";
import type { Datum } from "../domein/datum.ts";
import type { Delen } from "../formulier/formulier.ts";
import { selectVisible } from "../formulier/inzage.ts";
import { addressFor, type Geadresseerde } from "./address.ts";
import type { Briefkeuze, Briefzaak } from "./brief.ts";
import { closeBrief, frameBrief } from "./frame-brief.ts";
import { gatherBrief } from "./gegevens/gather-brief.ts";
import type { Briefgegevens } from "./gegevens/vorm.ts";
import type { Lezer } from "./sjabloon.ts";

/** What one reader may see of a case, and what the words of the letter are filled with. */
export interface Briefopzet {
  readonly zichtbaar: Partial<Delen>;
  readonly geadresseerde: Geadresseerde;
  readonly gegevens: Briefgegevens;
}

export function prepareBrief(zaak: Briefzaak, keuze: Briefkeuze, lezer: Lezer): Briefopzet {
  const { formulier, beslissing, op } = zaak;
  const zichtbaar = selectVisible(formulier, lezer, beslissing === null ? undefined : "besloten");
  const geadresseerde = addressFor(lezer, zichtbaar, op);
  const gegevens = gatherBrief({ zaak, keuze, lezer, zichtbaar, aanhef: geadresseerde.aanhef });
  return { zichtbaar, geadresseerde, gegevens };
}

/** The filled words with what stands around them; undefined when they have no title. */
export function finishBrief(
  { zichtbaar, geadresseerde, gegevens }: Briefopzet,
  blocks: readonly Block[],
  op: Datum,
): Document | undefined {
  const title = titleOf(blocks);
  if (title === undefined) return undefined;
  return {
    title,
    language: "nl-NL",
    author: zichtbaar.uitvoerder?.bestuursorgaan ?? "",
    subject: title,
    date: op,
    frame: frameBrief(zichtbaar, geadresseerde, gegevens),
    blocks: [...blocks, closeBrief(zichtbaar)],
  };
}

/** A letter is called what its own heading says. */
function titleOf(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) if (block.kind === "heading" && block.level === 1) return plainText(block.content);
  return undefined;
}
