import { datum } from "../../src/domein/datum.ts";
import type { Formulier, SoortAanvraag } from "../../src/formulier/formulier.ts";
import { aanvraag, kvkBakker, kvkCoach, noa } from "./gegevens.ts";

/** A day in the period of the aanvraag, and the day on which that period is over. */
export const tijdens = datum("2026-05-20");
export const laatsteDag = datum("2026-06-30");

export const thuis = { straat: "Kaasmarkt", huisnummer: 3, postcode: "4811 AA", plaats: "Breda" };
export const kantoor = { straat: "Ovenlaan", huisnummer: 1, postcode: "4811 BB", plaats: "Breda" };
export const bijMoeder = { straat: "Torenstraat", huisnummer: 5, postcode: "4811 CC", plaats: "Breda" };
export const moeder = { soort: "mentor", naam: "Ria Vermolen", adres: bijMoeder } as const;

const wieEnWaar: Partial<SoortAanvraag> = {
  uitvoerder: { soort: "uwv", bestuursorgaan: "UWV", beslisser: { naam: "Pia Baas" } },
  client: {
    naam: { voorletters: "N.", roepnaam: "Noa", tussenvoegsel: "van de", achternaam: "Vermolen" },
    bsn: noa,
    geboortedatum: "1998-03-14",
    telefoon: "06-12340001",
    uitkering: "wajong",
    adres: thuis,
    ziekte: { sinds: "2026-01-10" },
  },
  werkgever: {
    naam: "Bakkerij De Korst B.V.",
    kvk: kvkBakker,
    adres: kantoor,
    werklocatie: { naam: "Thuiswerk", adres: thuis },
    contactpersoon: { naam: "Sien Appel", telefoon: "076-0000101" },
    begeleider: { naam: "Gé Deeg" },
  },
  jobcoach: { organisatie: { naam: "Stap Vooruit", kvk: kvkCoach }, coach: { naam: "Karim Azzouzi" } },
  dienstverband: { inDienstSinds: "2026-01-01", reeks: [{ soort: "bepaalde-tijd", id: "c2", van: "2026-01-01" }] },
};

const inhoud: Partial<SoortAanvraag> = {
  ...wieEnWaar,
  zaaknummer: "26-000001",
  status: "compleet",
  indiening: { ontvangenOp: "2026-01-15", door: "jobcoach" },
  aanvraag: { aard: "eerste", aanvrager: "client" },
  eerdereOndersteuning: { andereVoorziening: "Een doventolk." },
  beeldvorming: { verhaal: { gaatGoed: "Zij is op tijd." }, client: { wilBereiken: "Zelf brood bakken." } },
  plan: {
    knelpunten: [{ id: "k1", wat: "Raakt de volgorde kwijt." }],
    langetermijndoelen: [{ id: "lt1", wat: "Bakt zelf.", voor: "2026-12-31" }],
    doelen: [
      {
        id: "d1",
        langetermijndoel: "lt1",
        knelpunten: ["k1"],
        watLukt: "Zij weegt zelf af.",
        uren: 20,
        voor: "2026-05-01",
      },
      { id: "d2", watLukt: "Zij vraagt hulp.", uren: 10, voor: "2026-06-01" },
      { id: "d3" },
    ],
  },
  begeleiding: {
    periode: { van: "2026-01-01", totEnMet: "2026-06-30" },
    motivatieIntensief: "Het begin was zwaar.",
    afbouw: "Elke maand minder.",
  },
  viergesprek: { op: "2026-01-10" },
  advies: { op: "2026-01-20", visie: "Past." },
  logboek: { vorm: "hoofdlijnen" },
  bijlagen: [{ id: "b1", soort: "contract" }],
  toestemmingen: { betaling: { keuze: "ja", op: "2026-01-10" }, helper: { keuze: "ja", ingetrokkenOp: "2026-03-01" } },
  ondertekening: [{ partij: "client", op: "2026-01-14" }],
};

export function vorigeAanvraag(anders: Partial<SoortAanvraag> = {}): Formulier {
  return aanvraag({ ...inhoud, ...anders });
}

export const vorig = vorigeAanvraag();

export function vorigMet(client: SoortAanvraag["client"]): Formulier {
  return vorigeAanvraag({ client: { ...wieEnWaar.client, ...client } });
}
