import type {
  Beeldvorming,
  Begeleiding,
  Client,
  Dienstverband,
  Jobcoach,
  Plan,
  Toestemmingen,
  Uitvoerder,
  Werkgever,
} from "../../src/formulier/formulier.ts";

/** Invented people. Their names hold letters and words that look like what may not be in a text, and are fine. */
export const uitvoerder: Uitvoerder = {
  soort: "uwv",
  bestuursorgaan: "UWV",
  kantoor: "Deventer",
  adres: { straat: "Postbus", huisnummer: 90100, postcode: "7400 AB", plaats: "Deventer" },
  beslisser: { naam: "Wies Hoekstra", telefoon: "088 000 5101", email: "w.hoekstra@voorbeeld.nl" },
  aanspreekpunt: { naam: "Wies Hoekstra", telefoon: "088 000 5101", email: "w.hoekstra@voorbeeld.nl" },
};

export const client: Client = {
  naam: { aanspreekvorm: "meneer", voorletters: "N.", roepnaam: "Nahıt", achternaam: "Öztürk-Łącki" },
  geboortedatum: "1999-11-05",
  bsn: "999990019",
  adres: { straat: "Brinkpad", huisnummer: 12, postcode: "7411 TX", plaats: "Deventer" },
  telefoon: "06-12345019",
  sfb: { status: "vastgesteld", op: "2025-11-20", bron: "verzekeringsarts" },
};

export const werkgever: Werkgever = {
  naam: "Bakkerij De Ovenpaal",
  kvk: "90007101",
  werklocatie: { adres: { straat: "Walstraat", huisnummer: 40, postcode: "7411 GM", plaats: "Deventer" } },
  contactpersoon: { naam: "Hilde Massa", functie: "bedrijfsleider", telefoon: "0570-000101" },
};

export const jobcoach: Jobcoach = {
  organisatie: {
    naam: "Zij aan Zij Jobcoaching",
    kvk: "90007102",
    erkenning: { nummer: "JC-2022-0101", geldigTotEnMet: "2027-12-31" },
  },
  coach: { naam: "Bente Adda", telefoon: "06-12345102", email: "bente@zijaanzij.example" },
};

export const dienstverband: Dienstverband = {
  inDienstSinds: "2026-03-02",
  reeks: [
    {
      soort: "bepaalde-tijd",
      id: "c1",
      van: "2026-03-02",
      totEnMet: "2027-03-01",
      urenPerWeek: 24,
      functie: "medewerker inpak",
    },
  ],
};

export const beeldvorming: Beeldvorming = {
  client: {
    wilBereiken: "Ik wil de bestelling voor de winkels zelf klaarzetten.",
    heeftNodig: "Iemand die mij laat zien wat eerst moet als het druk wordt.",
  },
  werkgever: {
    verwacht: "De kratten voor drie winkels staan om zeven uur klaar.",
    huidigeHulp: "Hilde loopt elke ochtend de lijst met hem door.",
  },
  verhaal: {
    gaatGoed: "De werknemer pakt voorzichtig in en telt een massa broodjes zonder fout.",
    luktNogNiet: "Als er een bestelling bij komt, raakt hij de volgorde kwijt.",
    watHelpt: "Een kaart per winkel, op volgorde aan de muur.",
  },
  bronnen: [{ soort: "observatie", op: "2026-03-05", met: "Nahıt", wat: "Een ochtend inpakken gevolgd." }],
};

export const plan: Plan = {
  knelpunten: [{ id: "k1", wat: "Een bestelling tussendoor gooit de volgorde om." }],
  langetermijndoelen: [{ id: "lt1", wat: "Nahıt zet alle bestellingen zelf klaar.", voor: "2027-03-01" }],
  doelen: [
    {
      id: "d1",
      langetermijndoel: "lt1",
      knelpunten: ["k1"],
      watLukt: "Nahıt zet de kratten voor drie winkels klaar zonder hulp.",
      waaraanZien: "Op vier van de vijf dagen staan de kratten om zeven uur klaar.",
      aanpak: "Wij maken een kaart per winkel en oefenen de volgorde.",
      uren: 20,
      voor: "2026-07-31",
      activiteiten: [
        { id: "a1", wat: "De kaarten maken.", uren: 5, categorie: "structureren" },
        { id: "a2", wat: "Meelopen bij het inpakken.", uren: 15, categorie: "inwerken" },
      ],
    },
  ],
};

export const begeleiding: Begeleiding = {
  periode: { van: "2026-03-02", totEnMet: "2026-09-01" },
  wieDoetWat: { werkgever: "Hilde begint de dag met hem." },
  overname: "Hilde doet de dagstart vanaf juli alleen.",
};

export const toestemmingen: Toestemmingen = {
  betaling: { keuze: "ja", op: "2026-03-12" },
  adviesNaarJobcoach: { keuze: "nee", op: "2026-03-12" },
};
