import { describe, expect, test } from "vitest";
import { vondsten } from "./beoordeel.ts";

describe("Een daad als ding", () => {
  test.each([
    ["De verstrekking van uw gegevens duurt lang.", "verstrekking van"],
    ["Wij doen de beoordeling van uw plan.", "beoordeling van"],
    ["Door de vaststelling van de uren weet u dit.", "vaststelling van"],
    ["Bij de behandeling van uw brief letten wij op.", "behandeling van"],
    ["Voor de uitvoering van het plan is tijd nodig.", "uitvoering van"],
    ["De verrekening van uren staat hier.", "verrekening van"],
    ["Na toezending van het contract gaan wij verder.", "toezending van"],
    ["Het indienen van een aanvraag kost tijd.", "het indienen van"],
    ["Bij het invullen van het formulier helpt Karim.", "het invullen van"],
    ["Dat geldt voor het aangaan van een contract.", "het aangaan van"],
    ["De betaling vindt op 3 maart plaats.", "vindt plaats"],
    ["De gesprekken vinden bij u thuis plaats.", "vinden plaats"],
    ["Het gesprek zal op uw werk plaatsvinden.", "plaatsvinden"],
  ])("%s", (zin, woord) => {
    expect(vondsten(zin, "NAAMWOORDSTIJL").map(({ params }) => params.woord)).toEqual([woord]);
  });

  test.each([
    "De begeleiding van uw jobcoach gaat door.",
    "De beslissing van 3 maart blijft.",
    "Dat is de werking van de regel.",
    "Stuur de rekening van uw bril.",
    "De regeling van uw werkgever is anders.",
    "De vakantieregeling van uw werkgever is anders.",
    "De vergoeding van uw reis krijgt u apart.",
    "Zet de handtekening van uw werkgever erbij.",
    "De ervaring van uw jobcoach helpt.",
    "Bel de instelling van Sanne.",
    "De mening van uw werkgever telt ook.",
    "De medewerking van uw baas helpt.",
    "Het leven van Sanne is druk.",
    "Het inkomen van uw partner telt niet.",
    "U vindt een plaats van uzelf.",
    "U vindt uw plaats in het team.",
    "Noor vindt het goed. Er is plaats.",
    "De leerling van Karim werkt hier.",
    "Wij zijn blij met het plan van Karim.",
    "Dat zijn de gegevens van het bedrijf.",
  ])("gewoon: %s", (zin) => expect(vondsten(zin, "NAAMWOORDSTIJL")).toEqual([]));
});
