import type { Beleid } from "../beleid/beleid.ts";
import { participatiewet, reintegratiebesluit, uwv2023 } from "../bron.ts";
import type { Rechtsfeiten } from "./feiten.ts";
import { jaNee, type Kop, menselijk, type Voorwaarde, voldoet, voldoetNiet, vraagOver } from "./voorwaarde.ts";

/** Applications that the beslisser decides without an advice of the arbeidsdeskundige (UWV 2023 §2.4). */
function isZonderAdvies(nummer: number | null): boolean {
  return nummer !== null && nummer > 2 && nummer !== 6;
}

/** Reintegratiebesluit 18 lid 2 a and b, Participatiewet 10 lid 4: without guidance the work does not succeed. */
export function beoordeelNoodzaak({ advies, nummer }: Rechtsfeiten, { uitvoerder }: Beleid): Voorwaarde {
  const { noodzakelijk, jobcoachNodig } = advies;
  const uwv = uitvoerder === "uwv";
  const kop: Kop = {
    id: "noodzaak",
    naam: "Begeleiding is nodig",
    bronnen: uwv ? [reintegratiebesluit("18 lid 2 onder a en b"), uwv2023("§2.4")] : [participatiewet("10 lid 4")],
  };
  const gebruikt = [noodzakelijk, jobcoachNodig];
  const keuzes = jaNee("Een jobcoach is nodig.", "Er is geen recht.");
  if (noodzakelijk.waarde === null) {
    const aan = uwv && isZonderAdvies(nummer.waarde) ? "beslisser" : "arbeidsdeskundige";
    return menselijk(
      kop,
      [...gebruikt, nummer],
      "Of een jobcoach nodig is, heeft nog niemand beoordeeld.",
      vraagOver(kop, aan, "Kan de werknemer het werk niet doen zonder begeleiding op het werk?", keuzes),
    );
  }
  if (
    (jobcoachNodig.waarde === "nee" && noodzakelijk.waarde) ||
    (jobcoachNodig.waarde === "ja" && !noodzakelijk.waarde)
  )
    return menselijk(
      kop,
      gebruikt,
      "Het advies spreekt zichzelf tegen.",
      vraagOver(kop, "arbeidsdeskundige", "Wat is uw oordeel: is een jobcoach nodig?", keuzes),
    );
  return noodzakelijk.waarde
    ? voldoet(kop, gebruikt, "De arbeidsdeskundige vindt een jobcoach nodig.")
    : voldoetNiet(kop, gebruikt, "De arbeidsdeskundige vindt een jobcoach niet nodig.");
}

/** What the arbeidsdeskundige has doubts about must not get lost between the conditions. */
export function beoordeelTwijfel({ advies: { voorwaarden } }: Rechtsfeiten): readonly Voorwaarde[] {
  if (voorwaarden.waarde === null || voorwaarden.waarde === "ja") return [];
  const kop: Kop = { id: "oordeel-voorwaarden", naam: "Oordeel van de arbeidsdeskundige", bronnen: [uwv2023("§2.4")] };
  const deels = voorwaarden.waarde === "deels";
  const uitleg = deels
    ? "De arbeidsdeskundige is nog niet zeker van alle voorwaarden."
    : "De arbeidsdeskundige vindt dat de werknemer niet aan de voorwaarden voldoet.";
  return [
    menselijk(
      kop,
      [voorwaarden],
      uitleg,
      vraagOver(kop, "beslisser", "Om welke voorwaarde gaat het, en wat vindt u daarvan?"),
    ),
  ];
}
