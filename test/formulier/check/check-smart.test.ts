import { describe, expect, test } from "vitest";
import { checkSmart } from "../../../src/formulier/check/check-smart.ts";

const codesFor = (watLukt: string, waaraanZien = "Vier van de vijf dagen.") =>
  [...checkSmart({ id: "d1", watLukt, waaraanZien }, "/plan/doelen/2")].map(({ code }) => code);

describe("Een doel zegt wat iemand gaat doen, en niet wat er dan lukt", () => {
  test.each([
    "De communicatie met collega's verbeteren.",
    "Werken aan zelfvertrouwen.",
    "Wij werken aan haar planning.",
    "De zelfstandigheid vergroten.",
    "Hij krijgt inzicht in zijn eigen grenzen.",
    "Inzicht krijgen in de eigen mogelijkheden.",
    "Zij leert omgaan met drukte.",
    "Beter samenwerken met het team.",
    "Ondersteunen bij het opstarten van de dag.",
    "Zij ontwikkelt werknemersvaardigheden.",
    "Bewust worden van haar gedrag in de kantine.",
    "Hij functioneert beter in het team.",
    "De werknemer heeft meer zelfvertrouwen.",
    "Stimuleren om hulp te vragen.",
    "Zij wordt assertiever tegen collega's.",
    "Hij versterkt zijn positie in het team.",
    "Hij kan goed met kritiek omgaan.",
  ])("%s", (watLukt) => expect(codesFor(watLukt)).toEqual(["DOEL_VAAG"]));
});

describe("Een doel zegt wat er lukt in het werk", () => {
  test.each([
    "Zij plant haar werk voor een hele dag.",
    "Hij vraagt zelf om hulp als hij vastloopt.",
    "Zij zet de kratten voor drie winkels klaar zonder hulp.",
    "Hij neemt beide pauzes op tijd, ook als de order nog niet af is.",
    "Zij maakt een krat helemaal leeg voordat zij aan de volgende begint.",
    "Hij zet bril en gehoorkap op voordat hij de bosmaaier start.",
    "Zij zegt het binnen een kwartier als zij met een fiets vastzit.",
    "Hij meldt zich bij een wissel zelf bij de juiste ploegleider.",
    "Zij legt schone kleding in het vak van de juiste bewoner.",
    "Hij komt elke werkdag op tijd en meldt zich ziek voor zeven uur.",
    "Zij neemt de telefoon op met naam en noteert de vraag.",
    "Hij rijdt zelf met de bus naar zijn werk.",
    "Zij telt de kassa op en vindt zelf een verschil.",
    "Hij zegt nee tegen een klus als zijn kaart vol is.",
    "Zij werkt de vaste lijst af en vinkt elke stap aan.",
    "Hij werkt aan de inpaktafel in hetzelfde tempo als zijn collega.",
    "Zij werkt aan één klus tegelijk en maakt die af.",
  ])("%s", (watLukt) => expect(codesFor(watLukt)).toEqual([]));
});

const lukt = "Hij zet de kratten klaar.";

describe("Waaraan je ziet dat het lukt, kan iemand tellen of zien", () => {
  test.each([
    "Het gaat beter dan eerst.",
    "De werkgever is tevreden.",
    "Hij voelt zich op zijn gemak.",
    "Zij zit lekkerder in haar vel.",
    "De leidinggevende merkt verschil.",
    "Collega's vinden het fijn om samen te werken.",
    "Hij heeft meer rust in zijn hoofd.",
    "De sfeer is goed.",
    "Zij kan het zelfstandig.",
    "Er is vooruitgang te zien.",
  ])("te vaag: %s", (waaraanZien) => expect(codesFor(lukt, waaraanZien)).toEqual(["DOEL_NIET_MEETBAAR"]));

  test.each([
    "Op vier van de vijf dagen staan de kratten klaar.",
    "Hij is elke werkdag om 8.00 uur op zijn plek.",
    "Van de tien bakken kloppen er negen.",
    "In juni komt geen enkele fiets terug.",
    "De lijst is afgevinkt.",
    "Hij stelt hoogstens twee vragen per dag.",
    "Zij turft het: in vier weken is er niemand langer dan vijf minuten blijven wachten.",
    "Er komt hoogstens één doos terug.",
    "Eén keer per week belt hij zelf.",
    "De helft van de orders gaat foutloos.",
    "Vijftien van de twintig orders kloppen.",
    "Achttien planten herkent hij uit het hoofd.",
    "Binnen een kwartier is de machine weer schoon.",
    "Niemand hoeft de order na te kijken.",
    "Er blijft niets liggen na de dienst.",
    "Nul klachten over de wagens.",
  ])("te tellen of te zien: %s", (waaraanZien) => expect(codesFor(lukt, waaraanZien)).toEqual([]));
});

test("de bevinding wijst naar het doel en noemt zijn nummer", () => {
  expect([...checkSmart({ id: "d1", watLukt: "Plannen verbeteren.", waaraanZien: "Goed." }, "/plan/doelen/2")]).toEqual(
    [
      { code: "DOEL_VAAG", ernst: "waarschuwing", pointer: "/plan/doelen/2/watLukt", params: { nummer: 3 } },
      {
        code: "DOEL_NIET_MEETBAAR",
        ernst: "waarschuwing",
        pointer: "/plan/doelen/2/waaraanZien",
        params: { nummer: 3 },
      },
    ],
  );
});
