import { oorzaken } from "../../besluit/voorstel/voorstel.ts";
import { flags, group, type Shaped, text, textOrNothing } from "../../template/shape.ts";

/** One cause of a difference with what was asked, with the facts behind it. */
export const verschilvorm = group("een oorzaak waardoor de uren anders zijn dan gevraagd", {
  oorzaak: flags("welke oorzaak", oorzaken),
  minder: textOrNothing("zoveel uur minder, 2 uur en 24 minuten"),
  meer: textOrNothing("zoveel uur meer"),
  verandering: text("2 uur en 24 minuten minder, of 2 uur meer"),
  verschilDecimaal: text("het verschil met komma en teken: −2,40 uur of +2,40 uur"),
  reden: textOrNothing("eigen woorden van de beslisser bij deze oorzaak, als hele zinnen"),
  doel: textOrNothing("het doel waar het over gaat, in de woorden van het plan"),
  doelnummer: textOrNothing("het nummer van dat doel in het plan"),
  dagen: textOrNothing("20 dagen (te laat)"),
  laatsteDagOpTijd: textOrNothing("tot en met die dag was de aanvraag op tijd"),
  redenClient: textOrNothing("wat de aanvrager als reden gaf om later te sturen"),
  advies: textOrNothing("de uren die de arbeidsdeskundige adviseert"),
  adviesWaarom: textOrNothing(
    "waarom de arbeidsdeskundige dat adviseert, in diens woorden; alleen wie het advies mag lezen",
  ),
  grens: textOrNothing("hoogstens zoveel uur volgens het contract, het regime of de wet"),
  regime: textOrNothing("het regime dat erbij hoort"),
  percentage: textOrNothing("10%"),
  urenPerWeek: textOrNothing("24 uur: de werkuren per week"),
  vanaf: textOrNothing("de dag waarop iets verandert"),
  van: textOrNothing("eerste dag van het contract waar het om gaat"),
  totEnMet: textOrNothing("laatste dag van het contract of de langere periode"),
  laatsteDag: textOrNothing("laatste dag van het werk of van de hulp"),
  urenOud: textOrNothing("werkuren per week tot dan"),
  urenNieuw: textOrNothing("werkuren per week vanaf dan"),
  percentageOud: textOrNothing("percentage tot dan"),
  percentageNieuw: textOrNothing("percentage vanaf dan"),
  jaar: textOrNothing("tweede: het jaar van de baan dat dan begint"),
  erbij: textOrNothing("zoveel extra uren komen er wel bij"),
  dagenOud: textOrNothing("184 dagen: de hele periode, als de hulp eerder stopt"),
  dagenNieuw: textOrNothing("90 dagen: wat daarvan overblijft"),
  bronnen: textOrNothing("wet, artikel en protocol achter deze oorzaak"),
});

export type Verschilgegevens = Shaped<typeof verschilvorm>;
