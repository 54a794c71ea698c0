import type {
  Advies,
  Beeldvorming,
  Doel,
  SoortAanmelding,
  SoortAanvraag,
  SoortAfsluiting,
  SoortEvaluatie,
  SoortWijziging,
  Toestemmingen,
} from "../../formulier/formulier.ts";
import { proefclient, proefcoach, proefuitvoerder, proefwerkgever } from "./proefpersonen.ts";
import type { Kader } from "./proefzaak.ts";

/** What every kind of form about one person says. */
function deel(kader: Kader) {
  return {
    versie: "1.0",
    zaaknummer: "26-000417",
    status: "compleet",
    uitvoerder: proefuitvoerder(kader),
    client: proefclient(kader),
    werkgever: proefwerkgever,
    jobcoach: proefcoach,
  } as const;
}

const toestemmingen = ({ dagen }: Kader): Toestemmingen => ({
  betaling: { keuze: "ja", op: dagen.van },
  brievenNaarJobcoach: { keuze: "ja", op: dagen.van },
  adviesNaarJobcoach: { keuze: "ja", op: dagen.van },
});

function dienstverband({ dagen }: Kader) {
  return {
    inDienstSinds: dagen.van,
    reeks: [{ soort: "onbepaalde-tijd", id: "c1", van: dagen.van, urenPerWeek: 24, functie: "bakkershulp" }],
  } as const;
}

const doelen = ({ dagen }: Kader): readonly Doel[] => [
  {
    id: "d1",
    watLukt: "Sanne plant haar werk voor een hele dag.",
    waaraanZien: "Op vier van de vijf dagen is het rooster om acht uur klaar.",
    aanpak: "Samen oefenen aan de werkbank met kleurkaarten.",
    voor: dagen.doelOp,
  },
  {
    id: "d2",
    watLukt: "Sanne vraagt op tijd om hulp als het druk wordt.",
    waaraanZien: "Zij loopt zelf naar Olga voordat een bestelling te laat is.",
    voor: dagen.totEnMet,
  },
];

const beeldvorming: Beeldvorming = {
  client: {
    wilBereiken: "Ik wil zelf de ochtendploeg leren kennen.",
    heeftNodig: "Iemand die zegt wat eerst moet.",
  },
  werkgever: {
    verwacht: "Sanne bakt twee soorten brood zelf.",
    huidigeHulp: "Olga legt elke ochtend een kaart klaar.",
  },
  verhaal: {
    gaatGoed: "Zij weegt nauwkeurig en werkt netjes.",
    luktNogNiet: "Bij drukte raakt zij de volgorde kwijt.",
    watHelpt: "Een kaart met plaatjes op volgorde.",
  },
};

const advies = ({ dagen }: Kader): Advies => ({
  op: dagen.adviesOp,
  onderzoek: {
    werkplekbezoek: { op: dagen.gesprekOp, conclusie: "In de bakkerij is het warm en erg druk." },
    gesprekken: [{ rol: "client", naam: "Sanne de Wit", op: dagen.gesprekOp }],
  },
  stappen: {
    jobcoachNodig: { oordeel: "ja", waarom: "Olga kan helpen, maar zij kan het oefenen niet opzetten." },
    uren: { oordeel: "deels", waarom: "Het eerste doel kan met minder bezoeken." },
  },
  visie: "Sanne leert snel met vaste stappen.",
  noodzakelijk: true,
  uren: 60,
  periode: { van: dagen.van, totEnMet: dagen.totEnMet },
});

export function proefaanvraag(kader: Kader, aard: "eerste" | "vervolg" = "eerste"): SoortAanvraag {
  const { dagen } = kader;
  return {
    ...deel(kader),
    soort: "aanvraag",
    id: "aanvraag-de-wit",
    indiening: { ontvangenOp: dagen.ontvangenOp.aanvraag, door: "client" },
    aanvraag: { aard, aanvrager: "client" },
    dienstverband: dienstverband(kader),
    ...(aard === "eerste" ? {} : { evaluatie: terugblik(kader) }),
    beeldvorming,
    plan: { knelpunten: [{ id: "k1", wat: "Bij drukte blijft deeg te lang staan." }], doelen: doelen(kader) },
    begeleiding: { periode: { van: dagen.van, totEnMet: dagen.totEnMet }, overname: "Olga neemt de kaart over." },
    advies: advies(kader),
    toestemmingen: toestemmingen(kader),
  };
}

function terugblik({ dagen }: Kader) {
  return {
    periode: { van: dagen.vorigeVan, totEnMet: dagen.vorigeTotEnMet },
    doelen: [
      { doel: "oud1", watLukt: "Sanne kent de oven.", bereikt: "bereikt", verder: "klaar" },
      { doel: "oud2", watLukt: "Sanne kent alle collega’s.", bereikt: "deels", verder: "loopt-door" },
    ],
    contract: "loopt-door",
  } as const;
}

export function proefaanmelding(kader: Kader, aard: "aanvraag" | "signaal" = "aanvraag"): SoortAanmelding {
  const { dagen } = kader;
  const signaal = aard === "signaal";
  return {
    ...deel(kader),
    soort: "aanmelding",
    id: "aanmelding-de-wit",
    indiening: { ontvangenOp: dagen.ontvangenOp.aanmelding, door: signaal ? "werkgever" : "client" },
    aanmelding: {
      aard,
      door: signaal ? { rol: "werkgever", naam: "Bram Smit", organisatie: "Bakkerij Smit" } : { rol: "client" },
      clientWeetHet: true,
      watSpeelt: "Het lukt nog niet om het werk in volgorde te doen.",
      hulpVanaf: dagen.van,
    },
    dienstverband: dienstverband(kader),
    toestemmingen: toestemmingen(kader),
  };
}

export function proefwijziging(kader: Kader): SoortWijziging {
  const { dagen } = kader;
  return {
    ...deel(kader),
    soort: "wijziging",
    id: "wijziging-de-wit",
    indiening: { ontvangenOp: dagen.ontvangenOp.wijziging, door: "client" },
    wijziging: { ingevuldDoor: "client" },
    wijzigingen: [{ wat: "contracturen", vanaf: dagen.wisselOp, urenPerWeek: 16 }],
    plan: { doelen: doelen(kader) },
    begeleiding: { periode: { van: dagen.van, totEnMet: dagen.totEnMet } },
    toestemmingen: toestemmingen(kader),
  };
}

export function proefafsluiting(kader: Kader): SoortAfsluiting {
  const { dagen } = kader;
  return {
    ...deel(kader),
    soort: "afsluiting",
    id: "afsluiting-de-wit",
    indiening: { ontvangenOp: dagen.ontvangenOp.afsluiting, door: "jobcoach" },
    afsluiting: { reden: "periode-voorbij", laatsteDag: dagen.totEnMet, toelichting: "Sanne kan het nu met Olga." },
    dienstverband: dienstverband(kader),
    evaluatie: { ...terugblik(kader), periode: { van: dagen.van, totEnMet: dagen.totEnMet } },
    plan: { doelen: doelen(kader) },
    toestemmingen: toestemmingen(kader),
  };
}

export function proefevaluatie(kader: Kader, door: "client" | "werkgever"): SoortEvaluatie {
  const { dagen } = kader;
  const naam = door === "client" ? "Sanne de Wit" : "Bram Smit";
  return {
    versie: "1.0",
    soort: "evaluatie",
    id: "evaluatie-de-wit",
    zaaknummer: "26-000417",
    status: "compleet",
    indiening: { ontvangenOp: dagen.ontvangenOp.evaluatie, door },
    uitvoerder: proefuitvoerder(kader),
    over: {
      client: "Sanne de Wit",
      werkgever: "Bakkerij Smit",
      jobcoach: "Karim Azzouzi",
      periode: { van: dagen.van, totEnMet: dagen.totEnMet },
      ontvanger: { naam, adres: { straat: "Molenweg", huisnummer: 3, postcode: "6544 CD", plaats: "Veldhoek" } },
    },
    eigenEvaluatie:
      door === "client"
        ? { door, tevreden: "niet-helemaal", bereikbaar: "ja", cijfer: 7, toelichting: "Hij belt soms laat terug." }
        : { door, functioneren: "beter", contact: "niet-helemaal", cijfer: 6, toelichting: "Wij zien hem te weinig." },
  };
}
