import { emptyDossier } from "../../src/besluit/dossier/read-dossier.ts";
import type { Briefkeuze, Briefzaak } from "../../src/brieven/brief.ts";
import { chooseBrief } from "../../src/brieven/choose-brief.ts";
import { composeBrief } from "../../src/brieven/compose-brief.ts";
import type { Lezer } from "../../src/brieven/sjabloon.ts";
import { traceBrief } from "../../src/brieven/trace-brief.ts";
import type { Document } from "../../src/document/document.ts";
import type { Datum } from "../../src/domein/datum.ts";
import { checkMeaning } from "../../src/formulier/check-meaning.ts";
import type { Formulier } from "../../src/formulier/formulier.ts";
import { loadSjablonen } from "../../src/shell/sjablonen-files.ts";
import { loadBeleid } from "../../src/shell/zaak/beleid-files.ts";

const sjablonen = loadSjablonen();

/** A form that came in, about which nothing is decided. */
export function berichtzaak(formulier: Formulier, op: Datum): Briefzaak {
  const beleid = loadBeleid(undefined, formulier.uitvoerder?.soort);
  if (!beleid.ok) throw new Error("The policy is refused");
  const bevindingen = checkMeaning(formulier, op);
  return { formulier, dossier: emptyDossier, beleid: beleid.value, bevindingen, beslissing: null, op };
}

export function keuzeBij(zaak: Briefzaak): Briefkeuze {
  const keuze = chooseBrief(zaak);
  if (!keuze.ok) throw new Error(`No letter: ${JSON.stringify(keuze.bevindingen)}`);
  return keuze.value;
}

/** The letter as this reader would read it, also one who does not get it this time. */
export function briefAan(zaak: Briefzaak, lezer: Lezer): Document {
  return composeBrief(zaak, keuzeBij(zaak), lezer, sjablonen);
}

/** Whether there are words for this reader at all: nobody writes a coach about a signal. */
export function heeftWoorden(zaak: Briefzaak, lezer: Lezer): boolean {
  return traceBrief(zaak, keuzeBij(zaak), lezer, sjablonen)?.spoor.text.trimStart().startsWith("# ") === true;
}

/** Who gets it. */
export function krijgers(zaak: Briefzaak): readonly Lezer[] {
  return keuzeBij(zaak).lezers.flatMap(({ lezer, krijgt }) => (krijgt ? [lezer] : []));
}
