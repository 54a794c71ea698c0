import { describe, expect, test } from "vitest";
import { vondsten } from "./beoordeel.ts";

const lijdend = [
  "Uw aanvraag wordt toegekend.",
  "Uw aanvraag is afgewezen.",
  "Uw brief werd op 3 maart ontvangen.",
  "De uren worden voor een half jaar verlengd.",
  "Het contract kan worden verlengd.",
  "Uw aanvraag zal door ons worden bekeken.",
  "De hulp is met een half jaar verlengd.",
  "Er wordt gekeken naar uw plan.",
  "Er is besloten dat u een jobcoach krijgt.",
  "U wordt gebeld door Noor Jansen.",
  "U wordt uitgenodigd voor een gesprek.",
  "De jobcoach wordt door ons betaald.",
  "Dat uw aanvraag afgewezen is, spijt ons.",
  "Wij schrijven waarom uw aanvraag niet toegekend wordt.",
  "De brief is naar uw oude adres gestuurd.",
  "De uren zijn goed uitgelegd.",
  "Uw plan en uw contract zijn door ons bekeken.",
  "De bijlagen zijn niet meegestuurd.",
  "Uw werkgever is gevraagd om een evaluatie.",
  "Wordt uw contract verlengd?",
  "Is uw aanvraag op tijd gestuurd?",
  "Wordt dat betaald?",
  "De dagen die niet gewerkt zijn, tellen niet.",
  "De aanvraag moet zijn getekend.",
  "De aanvraag moet door uw werkgever getekend worden.",
  "De uren zouden zijn toegekend.",
  "Uw zaak werd overgedragen aan een collega.",
  "De doelen waren niet gehaald.",
  "Op 12 maart is uw plan besproken.",
  "Daarom wordt de aanvraag niet in behandeling genomen.",
  "Uw gegevens worden vijf jaar bewaard.",
  "Uw naam wordt niet aan anderen verteld.",
  "De beslissing is aan uw werkgever gestuurd.",
  "De jobcoach is door uw werkgever gekozen.",
  "Het formulier was niet ingevuld.",
  "Aan deze voorwaarde is niet voldaan.",
  "De hulp wordt per 1 mei beëindigd.",
  "De periode wordt daarom met twee weken ingekort.",
  "U bent op 3 maart door ons gebeld.",
  "De uren zijn verdeeld over zes maanden.",
  "De kosten worden, samen met de reiskosten, vergoed.",
  "De uren worden dan ook vaak als te weinig ervaren.",
  "De proefplaatsing is nog niet goedgekeurd.",
  "Het aantal uren wordt vastgesteld op 57.",
  "Er is geen reden gegeven.",
];

const gewoon = [
  "U bent bij ons geweest.",
  "Uw jobcoach is naar uw werk gegaan.",
  "Uw aanvraag is te laat gekomen.",
  "Het aantal uren is gelijk gebleven.",
  "Bent u geholpen?",
  "Wij worden beter.",
  "De uren worden minder.",
  "Uw contract wordt langer.",
  "U wordt ziek.",
  "Wordt u ziek? Bel dan uw werkgever.",
  "Het nummer is bij ons bekend.",
  "U bent verplicht om dit door te geven.",
  "U bent getrouwd.",
  "U bent daaraan gewend.",
  "Bent u verhuisd?",
  "Uw contract is op 1 mei begonnen.",
  "De hulp is gestopt.",
  "Er is iets veranderd in uw werk.",
  "Dat is goed gelukt.",
  "Uw uren zijn gestegen.",
  "U bent vergeten om te tekenen.",
  "Deze brief is voor u bedoeld.",
  "Wij zijn op zondag gesloten.",
  "U bent ontslagen.",
  "Dit is uw gekozen jobcoach.",
  "Dat is een goed onderbouwd plan.",
  "Wij hebben zijn plan besproken.",
  "Wij lezen zijn brief.",
  "Wij hebben gehoord dat u ziek bent.",
  "U bent ziek en heeft dat aan ons doorgegeven.",
  "Karim is een erkend jobcoach.",
  "Het is nodig dat u dit verteld heeft voor 1 mei.",
  "Als u ziek wordt, betaalt uw werkgever uw loon.",
  "Uw aanvraag is compleet en wij hebben alles gelezen.",
  "U bent bereid om te leren.",
  "Dat is het bericht van uw jobcoach.",
  "De dag van ontvangst is 18 februari.",
  "Dit is een voorbeeld.",
  "De gelegenheid is er nu.",
  "Uw werk wordt zwaarder dan u had verwacht.",
  "Dat is wat u verwacht.",
  "U heeft het plan getekend en gestuurd.",
  "Uw jobcoach is op 3 maart gestart.",
  "Zij is nu weer gezond.",
  "Wat is uw ervaring met het beleid?",
  "De reden is dat u de aanvraag te laat heeft gestuurd.",
];

describe("De lijdende vorm", () => {
  test.each(lijdend)("gevonden: %s", (zin) => expect(vondsten(zin, "LIJDENDE_VORM")).toHaveLength(1));
  test.each(gewoon)("niet gevonden: %s", (zin) => expect(vondsten(zin, "LIJDENDE_VORM")).toEqual([]));

  test("noemt het hulpwerkwoord en het deelwoord", () => {
    const [vondst] = vondsten("Uw aanvraag is op 3 maart door ons afgewezen.", "LIJDENDE_VORM");
    expect(vondst?.params).toEqual({ hulpwerkwoord: "is", deelwoord: "afgewezen" });
  });

  test("twee delen van één zin zijn twee vondsten", () => {
    expect(vondsten("Uw plan is bekeken, en de uren worden betaald.", "LIJDENDE_VORM")).toHaveLength(2);
  });

  test("een naam die op een deelwoord lijkt telt niet", () => {
    const zin = "Uw jobcoach is Verzorgd.";
    expect(vondsten(zin, "LIJDENDE_VORM")).toHaveLength(1);
    expect(vondsten(zin, "LIJDENDE_VORM", { namen: ["Verzorgd"] })).toEqual([]);
  });
});
