import { fout } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import type { Urenkeuze } from "../feiten/gather-uren.ts";
import { declaratieUit, strippenkaartenUit } from "./budget.ts";
import { naarFormulier } from "./naar-formulier.ts";
import { rekenAanvraag } from "./reken-aanvraag.ts";
import { rekenEinde } from "./reken-einde.ts";
import { rekenWijziging } from "./reken-wijziging.ts";
import type { Urenkern, Urenrapport } from "./urenrapport.ts";

/** The hours of an application, a change or an end; refused with findings at the places in the form. */
export function rekenUren(
  formulier: Delen,
  dossier: Dossier,
  beleid: Beleid,
  keuze: Urenkeuze = {},
): Result<Urenrapport> {
  const rapport = kies(formulier, dossier, beleid, keuze);
  if (!rapport.ok) return refuse(rapport.bevindingen.map((een) => naarFormulier(een, formulier)));
  const { uitkomst, vroegEinde } = rapport.value;
  return succeed({
    ...rapport.value,
    uitkomst: { ...uitkomst, bevindingen: uitkomst.bevindingen.map((een) => naarFormulier(een, formulier)) },
    strippenkaarten: strippenkaartenUit(dossier),
    declaratie: declaratieUit(formulier, dossier, vroegEinde?.naarVerhouding),
  });
}

function kies(formulier: Delen, dossier: Dossier, beleid: Beleid, keuze: Urenkeuze): Result<Urenkern> {
  switch (formulier.soort) {
    case "aanvraag":
      return rekenAanvraag(formulier, dossier, beleid, keuze);
    case "wijziging":
      return rekenWijziging(formulier, dossier, beleid, keuze);
    case "afsluiting":
      return rekenEinde(formulier, dossier, beleid, keuze, readDatum(formulier.afsluiting?.laatsteDag));
    case "aanmelding":
    case "evaluatie":
      return refuse([fout("GEEN_UREN", "/soort", { soort: formulier.soort })]);
  }
}
