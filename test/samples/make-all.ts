import { ontvangstVan } from "../../src/brieven/ontvangst/choose-lezers.ts";
import { composeOntvangst } from "../../src/brieven/ontvangst/compose-ontvangst.ts";
import { lezers } from "../../src/brieven/sjabloon.ts";
import type { Document } from "../../src/document/document.ts";
import type { Datum } from "../../src/domein/datum.ts";
import { rollen } from "../../src/domein/rol.ts";
import { checkMeaning } from "../../src/formulier/check-meaning.ts";
import type { Formulier } from "../../src/formulier/formulier.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { composeOverzicht } from "../../src/rapporten/overzicht/compose-overzicht.ts";
import { loadSjablonen } from "../../src/shell/sjablonen-files.ts";
import type { JsonObject } from "./read-samples.ts";

const sjablonen = loadSjablonen();

export interface Made {
  readonly role: string;
  readonly kind: "brief" | "overzicht";
  readonly document: Document;
}

export function readPlanted(formulier: JsonObject): Formulier {
  const read = readFormulier(formulier);
  if (!read.ok) throw new Error(`The planted form is refused: ${JSON.stringify(read.bevindingen.slice(0, 3))}`);
  return read.value;
}

/** Every letter there are words for, also to who would not get it this time, and every overview. */
export function makeAll(formulier: Formulier, op: Datum): readonly Made[] {
  const bevindingen = checkMeaning(formulier, op);
  const letters =
    "indiening" in formulier
      ? lezers.filter((lezer) => `ontvangst/${ontvangstVan(formulier)}.${lezer}` in sjablonen.brieven)
      : [];
  return [
    ...letters.map((role) => ({
      role,
      kind: "brief" as const,
      document: composeOntvangst(formulier, bevindingen, role, op, sjablonen),
    })),
    ...rollen.map((role) => ({ role, kind: "overzicht" as const, document: composeOverzicht(formulier, role, op) })),
  ];
}
