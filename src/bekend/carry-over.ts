import type { Datum } from "../domein/datum.ts";
import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { startAanvraag } from "./start-aanvraag.ts";
import { startVervolg } from "./start-vervolg.ts";

export interface Overdracht {
  readonly formulier: Formulier;
  readonly op: string;
}

/** What the previous form passes on: only if this form names it, it was received by then, and the person is the same. */
export function carryOver(
  formulier: Formulier,
  vorig: Formulier | undefined,
  peildatum: Datum,
): Overdracht | undefined {
  if (vorig === undefined || formulier.soort !== "aanvraag" || formulier.vorigFormulier !== vorig.id) return undefined;
  const op = delenVan(vorig).indiening?.ontvangenOp;
  if (op === undefined || op > peildatum || !isSamePerson(formulier, vorig)) return undefined;
  switch (vorig.soort) {
    case "aanvraag":
      return { formulier: startVervolg(vorig, formulier.id, peildatum), op };
    case "aanmelding":
      return { formulier: startAanvraag(vorig, formulier.id), op };
    case "afsluiting":
    case "wijziging":
    case "evaluatie":
      return undefined;
  }
}

function isSamePerson(een: Formulier, ander: Formulier): boolean {
  const [dit, dat] = [delenVan(een).client, delenVan(ander).client];
  return (["bsn", "geboortedatum"] as const).every(
    (naam) => dit?.[naam] === undefined || dat?.[naam] === undefined || dit[naam] === dat[naam],
  );
}
