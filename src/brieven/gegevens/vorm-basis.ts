import { flag, flags, group, groupOrNothing, list, text, textOrNothing } from "../../template/shape.ts";
import { briefsituaties } from "../situaties.ts";
import { lezers } from "../sjabloon.ts";

/** Who writes, to whom, about whom and on which day: in every letter. */
export const basisvorm = {
  aanhef: text("Beste mevrouw De Wit, zonder komma"),
  lezer: flags("voor wie deze brief is", lezers),
  situatie: flags("waarover deze brief gaat", briefsituaties),
  uitvoerder: flags("wie beslist", ["uwv", "gemeente"]),
  bestuursorgaan: text("naam van wie beslist, zoals UWV of de gemeente Utrecht"),
  op: text("de dag van deze brief"),
  ontvangenOp: textOrNothing("de dag waarop het formulier binnenkwam"),
  kenmerk: textOrNothing("het zaaknummer"),
  zaak: text("hoe het formulier heet: aanvraag, wijziging, afsluiting, aanmelding of evaluatie"),
  client: text("naam van de werknemer"),
  namens: textOrNothing("curator, mentor, bewindvoerder, ouder of voogd: wie de brief voor de werknemer krijgt"),
  helper: textOrNothing("naam van wie de werknemer helpt, als de werknemer dat opgaf"),
  werkgever: text("naam van de werkgever, of: de werkgever"),
  begeleider: textOrNothing("naam van wie op het werk helpt"),
  coach: groupOrNothing("de jobcoach, als die bekend is", {
    naam: text("naam van de jobcoach, of van de organisatie"),
    organisatie: textOrNothing("de organisatie, als die niet al de naam is"),
    krijgtBrief: flag("de jobcoach krijgt een eigen brief, want de werknemer vindt dat goed"),
  }),
  werkgeverKrijgtBrief: flag("de werkgever krijgt een eigen brief"),
  werkgeverVroegAan: flag("de werkgever deed de aanvraag"),
  inDienstSinds: textOrNothing("eerste werkdag in deze baan"),
  contact: groupOrNothing("een mens voor vragen", {
    naam: text("naam"),
    telefoon: textOrNothing("telefoonnummer"),
    email: textOrNothing("e-mailadres"),
  }),
  postadres: textOrNothing("adres van wie beslist, op een regel"),
} as const;

/** What people still have to send, each as items of a list. */
export const aanvulvorm = {
  ontbreekt: flag("er mist nog iets"),
  vanU: list("wat deze lezer nog moet geven", text("een stuk of antwoord")),
  vanClient: list("wat de werknemer nog moet geven", text("een stuk of antwoord")),
  vanCoach: list("wat de jobcoach nog moet geven", text("een stuk of antwoord")),
  vanWerkgever: list("wat de werkgever nog moet geven", text("een stuk of antwoord")),
  viaCoach: flag(
    "stukken van de jobcoach en de werknemer vragen wij aan de jobcoach, want dat vindt de werknemer goed",
  ),
  kanBlijvenLiggen: flag("zonder deze stukken van werknemer of jobcoach staat de beslissing stil"),
  gevraagdOp: textOrNothing("de dag waarop wij erom vroegen"),
  totEnMet: textOrNothing("de laatste dag om het te sturen"),
  ontvangenOp: textOrNothing("de dag waarop de aanvulling kwam"),
} as const;

export const eigenvorm = group("eigen tekst van de beslisser, per plaats in de brief", {
  naBesluit: list("na de beslissing", text("een alinea")),
  bijRedenen: list("bij de redenen", text("een alinea")),
  bijUren: list("bij de uren", text("een alinea")),
  bijDoen: list("bij wat iemand moet doen", text("een alinea")),
  slot: list("aan het einde", text("een alinea")),
});
