import type { Datum } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import { eindeNaMaanden } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol2014, uitBeleid, uwv2023 } from "../bron.ts";
import { langsteProefplaatsingInMaanden } from "../parameters/duur-proefplaatsing.ts";
import { leeftijdVoorPensioenvraag } from "../parameters/leeftijd-pensioen.ts";
import { leeftijdBijProefplaatsing } from "../parameters/leeftijd-proefplaatsing.ts";
import { valueOn } from "../parameters/parameter.ts";
import type { Feit, Rechtsfeiten, Werkfeiten } from "./feiten.ts";
import { leeftijdOp } from "./leeftijd.ts";
import { perWerk } from "./per-werk.ts";
import {
  jaNee,
  type Kop,
  menselijk,
  onbekend,
  type Voorwaarde,
  voldoet,
  voldoetNiet,
  vraagOver,
} from "./voorwaarde.ts";

/** UWV 2023 §4.2: first the placement is approved, then the coach can be granted. */
export function beoordeelGoedkeuring(feiten: Rechtsfeiten, { uitvoerder, id }: Beleid): readonly Voorwaarde[] {
  const uwv = uitvoerder === "uwv";
  const kop: Kop = {
    id: "goedkeuring-proefplaatsing",
    naam: "Goedkeuring van de proefplaatsing",
    bronnen: uwv ? [uwv2023("§4.2")] : [uitBeleid(id)],
  };
  return perWerk(feiten, ({ vorm, goedgekeurd }) => {
    if (vorm.waarde !== "proefplaatsing") return undefined;
    const vraag = vraagOver(
      kop,
      "beslisser",
      "Is de proefplaatsing goedgekeurd?",
      jaNee("De aanvraag gaat verder.", "Bij deze proefplaatsing is er geen jobcoach."),
    );
    switch (goedgekeurd.waarde) {
      case "ja":
        return voldoet(kop, [goedgekeurd], "De proefplaatsing is goedgekeurd.");
      case "aangevraagd":
        return onbekend(
          kop,
          [goedgekeurd],
          "De proefplaatsing is aangevraagd. De beslissing wacht op de goedkeuring.",
          vraag,
        );
      case "nee":
        return uwv
          ? voldoetNiet(kop, [goedgekeurd], "De proefplaatsing is niet goedgekeurd.")
          : menselijk(
              kop,
              [goedgekeurd],
              "De proefplaatsing is niet goedgekeurd. Wat dat hier betekent, weten wij niet.",
              vraag,
            );
      case null:
        return onbekend(kop, [goedgekeurd], "Of de proefplaatsing is goedgekeurd, staat er nog niet.", vraag);
    }
  });
}

/** Protocol 2014 A.3.2: two months, at most six with an extension. Not confirmed since, so a person judges a longer one. */
export function beoordeelProefduur(feiten: Rechtsfeiten, { uitvoerder }: Beleid): readonly Voorwaarde[] {
  const grens = valueOn(langsteProefplaatsingInMaanden, feiten.eersteDag);
  if (uitvoerder !== "uwv" || grens === undefined) return [];
  const kop: Kop = { id: "duur-proefplaatsing", naam: "Duur van de proefplaatsing", bronnen: [grens.bron] };
  return perWerk(feiten, ({ vorm, van, totEnMet }) => {
    if (vorm.waarde !== "proefplaatsing") return undefined;
    const gebruikt = [van, totEnMet];
    if (van.waarde === null || totEnMet.waarde === null)
      return onbekend(
        kop,
        gebruikt,
        "De eerste of de laatste dag van de proefplaatsing staat er nog niet.",
        vraagOver(kop, "werkgever", "Van welke dag tot en met welke dag duurt de proefplaatsing?"),
      );
    const hoogstens = telWoord(grens.waarde, "maand", "maanden");
    if (totEnMet.waarde <= eindeNaMaanden(van.waarde, grens.waarde))
      return voldoet(kop, gebruikt, `De proefplaatsing duurt hoogstens ${hoogstens}.`);
    return menselijk(
      kop,
      gebruikt,
      `De proefplaatsing duurt langer dan ${hoogstens}. Dat was in 2014 het langste.`,
      vraagOver(
        kop,
        "beslisser",
        "Mag deze proefplaatsing zo lang duren?",
        jaNee("De duur is goed.", "De periode wordt korter."),
      ),
    );
  });
}

const leeftijd: Kop = { id: "leeftijd", naam: "Leeftijd", bronnen: [protocol2014("A.2")] };
const plaats = "/client/geboortedatum";

/** Protocol 2014 A.2: under eighteen a contract is fine, a proefplaatsing is not. The upper limit is known only from 2006. */
export function beoordeelLeeftijd(feiten: Rechtsfeiten, { uitvoerder }: Beleid): readonly Voorwaarde[] {
  if (uitvoerder !== "uwv") return [];
  const opProef = perWerk(feiten, (werk) =>
    werk.vorm.waarde === "proefplaatsing" ? weighJong(feiten, werk) : undefined,
  );
  return opProef.length > 0 ? opProef : weighOud(feiten);
}

function weighJong({ geboren, eersteDag }: Rechtsfeiten, { van, totEnMet }: Werkfeiten): Voorwaarde | undefined {
  const grens = valueOn(leeftijdBijProefplaatsing, eersteDag)?.waarde;
  if (grens === undefined) return undefined;
  if (geboren.waarde === null)
    return onbekend(
      leeftijd,
      [geboren],
      "De geboortedatum staat er nog niet.",
      vraagOver(leeftijd, "client", "Wat is uw geboortedatum?"),
    );
  const start = jaren(geboren.waarde, van.waarde ?? eersteDag);
  const nodig = `Bij een proefplaatsing is ${grens} jaar of ouder nodig.`;
  if (Number(start.waarde) >= grens)
    return voldoet(leeftijd, [start], `De werknemer is ${start.waarde} jaar. ${nodig}`);
  const einde = totEnMet.waarde === null ? undefined : leeftijdOp(geboren.waarde, totEnMet.waarde);
  if (einde === undefined || einde < grens)
    return voldoetNiet(leeftijd, [start], `De werknemer is ${start.waarde} jaar. ${nodig}`);
  return menselijk(
    leeftijd,
    [start],
    `De werknemer wordt ${grens} jaar tijdens de proefplaatsing. ${nodig}`,
    vraagOver(
      leeftijd,
      "beslisser",
      "Krijgt de werknemer een jobcoach vanaf de verjaardag?",
      jaNee("De periode begint op de verjaardag.", "Bij deze proefplaatsing is er geen jobcoach."),
    ),
  );
}

/** No source says until which age; a person looks when the pension may be near. */
function weighOud({ geboren, eersteDag, toets }: Rechtsfeiten): readonly Voorwaarde[] {
  const grens = valueOn(leeftijdVoorPensioenvraag, eersteDag);
  if (toets === "criteria" || geboren.waarde === null || grens === undefined) return [];
  const start = jaren(geboren.waarde, eersteDag);
  if (Number(start.waarde) < grens.waarde) return [];
  const kop: Kop = { ...leeftijd, bronnen: [grens.bron] };
  return [
    menselijk(
      kop,
      [start],
      `De werknemer is ${start.waarde} jaar. Tot welke leeftijd er een jobcoach is, staat in geen bron die nu geldt.`,
      vraagOver(
        kop,
        "beslisser",
        "Staat de leeftijd een jobcoach in de weg?",
        jaNee("Er is geen recht.", "De leeftijd is goed."),
      ),
    ),
  ];
}

function jaren(geboren: Datum, dag: Datum): Feit<number> {
  return { naam: "leeftijd op de eerste dag", waarde: leeftijdOp(geboren, dag), pointer: plaats };
}
