import { type Datum, daysBetween } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol2014, uitBeleid } from "../bron.ts";
import { valueOn } from "../parameters/parameter.ts";
import { ziekteduurInDagen } from "../parameters/ziekteduur.ts";
import type { Rechtsfeiten } from "./feiten.ts";
import { jaNee, type Kop, menselijk, onbekend, type Voorwaarde, voldoet, vraagOver } from "./voorwaarde.ts";

/** How many days someone is ill on a day; undefined when not ill then, or when the limit of that day is not known. */
export function dagenZiek(sinds: Datum | null, totEnMet: Datum | null, op: Datum): number | undefined {
  if (sinds === null || sinds > op || (totEnMet !== null && totEnMet < op)) return undefined;
  return daysBetween(sinds, op);
}

/** More days than the rule allows without a person's judgement. */
export function isLangZiek(dagen: number | undefined, op: Datum): dagen is number {
  const grens = valueOn(ziekteduurInDagen, op)?.waarde;
  return dagen !== undefined && grens !== undefined && dagen > grens;
}

/**
 * UWV 2023 §2.2 and protocol 2014 A.6: what counts is the day of the (re-)application; ill for more than four weeks is never a refusal by itself; the arbeidsdeskundige judges.
 * Who falls ill later keeps the right: during a running period guidance may go on.
 */
export function beoordeelZiekte(feiten: Rechtsfeiten, { uitvoerder, id }: Beleid): readonly Voorwaarde[] {
  const { sinds, totEnMet, gevraagd } = feiten.ziekte;
  const grens = valueOn(ziekteduurInDagen, feiten.eersteDag);
  const uwv = uitvoerder === "uwv";
  if (!uwv && sinds.waarde === null) return [];
  const kop: Kop = {
    id: "ziekte",
    naam: "Ziekte",
    bronnen: uwv && grens !== undefined ? [grens.bron, protocol2014("A.6")] : [uitBeleid(id)],
  };
  const gebruikt = [sinds, totEnMet];
  if (sinds.waarde === null)
    return gevraagd
      ? [voldoet(kop, gebruikt, "De werknemer vulde niet in dat hij ziek is.")]
      : [
          onbekend(
            kop,
            gebruikt,
            "De werknemer heeft deze vraag nog niet gezien.",
            vraagOver(kop, "client", "Bent u nu ziek? Zo ja: sinds welke dag? Wij vragen niet wat u heeft."),
          ),
        ];
  return [weigh(feiten, kop, uwv)];
}

function weigh({ ziekte: { sinds, totEnMet }, aanvraagdag }: Rechtsfeiten, kop: Kop, uwv: boolean): Voorwaarde {
  const gebruikt = [sinds, totEnMet];
  if (sinds.waarde !== null && sinds.waarde > aanvraagdag)
    return voldoet(kop, gebruikt, "De werknemer werd pas na de aanvraag ziek.");
  const dagen = dagenZiek(sinds.waarde, totEnMet.waarde, aanvraagdag);
  if (dagen === undefined) return voldoet(kop, gebruikt, "De werknemer is niet meer ziek.");
  const duur = `Op de dag van de aanvraag was de werknemer ${telWoord(dagen, "dag", "dagen")} ziek.`;
  if (!isLangZiek(dagen, aanvraagdag)) return voldoet(kop, gebruikt, `${duur} Dat is vier weken of korter.`);
  const vraag = uwv
    ? vraagOver(
        kop,
        "arbeidsdeskundige",
        "Helpt begeleiding om weer aan het werk te gaan, en stemt u daarmee in?",
        jaNee("De aanvraag gaat verder.", "Nu is er geen jobcoach."),
      )
    : vraagOver(kop, "beslisser", "Wat zegt de verordening over een aanvraag tijdens ziekte?");
  return menselijk(kop, gebruikt, `${duur} Dat is langer dan vier weken. Een mens beoordeelt wat dat betekent.`, vraag);
}
