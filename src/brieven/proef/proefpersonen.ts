import type { Adres, Client, Contactpersoon, Jobcoach, Uitvoerder, Werkgever } from "../../formulier/formulier.ts";
import type { Kader } from "./proefzaak.ts";

const adres = (straat: string, huisnummer: number, postcode: string, plaats: string): Adres => ({
  straat,
  huisnummer,
  postcode,
  plaats,
});

export function proefclient({ dagen }: Pick<Kader, "dagen">): Client {
  return {
    naam: { aanspreekvorm: "mevrouw", voorletters: "S.", roepnaam: "Sanne", tussenvoegsel: "de", achternaam: "Wit" },
    geboortedatum: dagen.geborenOp,
    bsn: "999990007",
    identiteit: { vastgesteld: true, op: dagen.vorigeVan, manier: "paspoort" },
    adres: adres("Kastanjelaan", 14, "6543 AB", "Veldhoek"),
    telefoon: "06-12345601",
    email: "sanne@dewit.example",
    uitkering: "wajong",
    sfb: { status: "vastgesteld", op: dagen.vorigeVan, bron: "verzekeringsarts" },
    doelgroepregister: true,
  };
}

export const proefwerkgever: Werkgever = {
  naam: "Bakkerij Smit",
  kvk: "90000201",
  adres: adres("Molenweg", 3, "6544 CD", "Veldhoek"),
  contactpersoon: { aanspreekvorm: "meneer", naam: "Bram Smit", functie: "eigenaar", telefoon: "024-0001201" },
  begeleider: { naam: "Olga Petrova", functie: "ploegbaas", telefoon: "06-12345602" },
};

export const proefcoach: Jobcoach = {
  organisatie: {
    naam: "Stap Verder",
    kvk: "90000202",
    adres: adres("Havenplein", 21, "6541 EF", "Veldhoek"),
    erkenning: { nummer: "JC-2021-0777", geldigTotEnMet: "2199-12-31" },
  },
  coach: {
    aanspreekvorm: "meneer",
    naam: "Karim Azzouzi",
    functie: "jobcoach",
    telefoon: "06-12345603",
    email: "karim@stapverder.example",
  },
};

export const proefcontact: Contactpersoon = {
  aanspreekvorm: "mevrouw",
  naam: "Noor Jansen",
  functie: "beslisser",
  telefoon: "088-0001234",
  email: "noor.jansen@uitvoerder.example",
};

export function proefuitvoerder({ beleid }: Pick<Kader, "beleid">): Uitvoerder {
  const uwv = beleid.uitvoerder === "uwv";
  return {
    soort: beleid.uitvoerder,
    bestuursorgaan: uwv ? "UWV" : "College van burgemeester en wethouders van Veldhoek",
    ...(uwv ? { kantoor: "Arnhem" } : { uitgevoerdDoor: "Sociale dienst Veldhoek" }),
    adres: uwv ? adres("Postbus", 91001, "6800 AA", "Arnhem") : adres("Raadhuisplein", 1, "6540 AA", "Veldhoek"),
    beslisser: proefcontact,
    aanspreekpunt: proefcontact,
    arbeidsdeskundige: { aanspreekvorm: "mevrouw", naam: "Ilse Vermeer", functie: "arbeidsdeskundige" },
  };
}
