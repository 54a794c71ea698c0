import { lezers } from "../../src/brieven/sjabloon.ts";
import type { Document } from "../../src/document/document.ts";
import type { Datum } from "../../src/domein/datum.ts";
import { rollen } from "../../src/domein/rol.ts";
import type { Formulier } from "../../src/formulier/formulier.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { composeOverzicht } from "../../src/rapporten/overzicht/compose-overzicht.ts";
import { berichtzaak, briefAan, heeftWoorden } from "../brieven/bericht.ts";
import type { JsonObject } from "./read-samples.ts";

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
  const zaak = berichtzaak(formulier, op);
  const letters = "indiening" in formulier ? lezers.filter((lezer) => heeftWoorden(zaak, lezer)) : [];
  return [
    ...letters.map((role) => ({ role, kind: "brief" as const, document: briefAan(zaak, role) })),
    ...rollen.map((role) => ({ role, kind: "overzicht" as const, document: composeOverzicht(formulier, role, op) })),
  ];
}
