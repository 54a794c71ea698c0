import type { Datum } from "../domein/datum.ts";
import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { startAanvraag } from "./start-aanvraag.ts";
import { startAfsluiting } from "./start-afsluiting.ts";
import { startEvaluatie } from "./start-evaluatie.ts";
import { startVervolg } from "./start-vervolg.ts";
import { startWijziging } from "./start-wijziging.ts";

export interface Overdracht {
  readonly formulier: Formulier;
  readonly op: string;
}

/**
 * What the previous form passes on: only if this form names it, it was received by then, and it is about the same case
 * and person.
 */
export function carryOver(
  formulier: Formulier,
  vorig: Formulier | undefined,
  peildatum: Datum,
): Overdracht | undefined {
  if (vorig === undefined || formulier.vorigFormulier !== vorig.id) return undefined;
  const op = delenVan(vorig).indiening?.ontvangenOp;
  if (op === undefined || op > peildatum || !isSameZaak(formulier, vorig) || !isSamePerson(formulier, vorig))
    return undefined;
  const begin = startAgain(formulier, vorig, peildatum);
  return begin && { formulier: begin, op };
}

/** The form as it would have begun here. An evaluation gets nothing until it is known who evaluates. */
function startAgain(formulier: Formulier, vorig: Formulier, peildatum: Datum): Formulier | undefined {
  const { id } = formulier;
  if (vorig.soort === "aanmelding") return formulier.soort === "aanvraag" ? startAanvraag(vorig, id) : undefined;
  if (vorig.soort !== "aanvraag") return undefined;
  switch (formulier.soort) {
    case "aanvraag":
      return startVervolg(vorig, id, peildatum);
    case "afsluiting":
      return startAfsluiting(vorig, id, peildatum);
    case "wijziging":
      return startWijziging(vorig, id);
    case "evaluatie": {
      const door = formulier.eigenEvaluatie?.door;
      return door && startEvaluatie(vorig, id, door);
    }
    case "aanmelding":
      return undefined;
  }
}

/** A follow-up may be a new case; the other forms belong to the case of the aanvraag. */
function isSameZaak({ soort, zaaknummer }: Formulier, vorig: Formulier): boolean {
  return (
    soort === "aanvraag" ||
    zaaknummer === undefined ||
    vorig.zaaknummer === undefined ||
    zaaknummer === vorig.zaaknummer
  );
}

function isSamePerson(een: Formulier, ander: Formulier): boolean {
  const [dit, dat] = [delenVan(een).client, delenVan(ander).client];
  return (["bsn", "geboortedatum"] as const).every(
    (naam) => dit?.[naam] === undefined || dat?.[naam] === undefined || dit[naam] === dat[naam],
  );
}
