import type { Bekend } from "../../src/bekend/bekend.ts";
import { type Prefill, prefill } from "../../src/bekend/prefill.ts";
import { readBekend } from "../../src/bekend/read-bekend.ts";
import { type Datum, datum } from "../../src/domein/datum.ts";
import type { Rol } from "../../src/domein/rol.ts";
import type { Formulier, SoortAanvraag } from "../../src/formulier/formulier.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";

/** Invented people, test numbers. */
export const noa = "999990007";
export const bram = "999990445";
export const kvkBakker = "90000101";
export const kvkCoach = "90000102";

export function asBekend(data: unknown): Bekend {
  const read = readBekend(data);
  if (!read.ok) throw new Error(JSON.stringify(read.bevindingen));
  return read.value;
}

export function asFormulier(data: unknown): Formulier {
  const read = readFormulier(data);
  if (!read.ok) throw new Error(JSON.stringify(read.bevindingen));
  return read.value;
}

export function asAanvraag(formulier: Formulier): SoortAanvraag {
  if (formulier.soort !== "aanvraag") throw new Error("Not an aanvraag");
  return formulier;
}

/** An empty aanvraag with what was typed so far. */
export function aanvraag(getypt: Partial<SoortAanvraag> = {}): Formulier {
  return asFormulier({ versie: "1.0", soort: "aanvraag", id: "aanvraag-1", status: "concept", ...getypt });
}

const brp = { bron: "Basisregistratie Personen", op: "2026-01-05" };
export const persoonNoa = {
  ...brp,
  bsn: noa,
  voorletters: "N.",
  achternaam: "Vermolen",
  geboortedatum: "1998-03-14",
  adres: { straat: "Kaasmarkt", huisnummer: 3, postcode: "4811 AA", plaats: "Breda" },
  telefoon: "06-12340001",
  uitkering: "wajong",
  sfb: { status: "vastgesteld", op: "2025-11-03", bron: "verzekeringsarts" },
};
export const persoonBram = {
  ...brp,
  bsn: bram,
  voorletters: "B.",
  achternaam: "Oosterling",
  geboortedatum: "1970-07-07",
  email: "bram@voorbeeld.nl",
};
export const dossierNoa = {
  bron: "Dossier van de zaak",
  op: "2026-01-05",
  zaaknummer: "26-000001",
  bsn: noa,
  kvkWerkgever: kvkBakker,
  kvkJobcoach: kvkCoach,
  aard: "eerste",
};
const polis = { bron: "Polisadministratie", op: "2026-01-05", bsn: noa, kvk: kvkBakker };
export const proefplaatsing = {
  ...polis,
  id: "c1",
  soort: "proefplaatsing",
  van: "2025-11-01",
  totEnMet: "2025-12-31",
  urenPerWeek: 20,
};
export const contract = {
  ...polis,
  id: "c2",
  soort: "bepaalde-tijd",
  van: "2026-01-01",
  totEnMet: "2026-12-31",
  urenPerWeek: 24,
  functie: "bakker",
  inDienstSinds: "2026-01-01",
  werklocatie: { naam: "Filiaal Noord", adres: { straat: "Ovenlaan", huisnummer: 8, plaats: "Breda" } },
};
export const bakkerij = {
  bron: "Handelsregister",
  op: "2026-01-05",
  kvk: kvkBakker,
  naam: "Bakkerij De Korst B.V.",
  contactpersoon: { naam: "Sien Appel", telefoon: "076-0000101" },
};
export const coaching = {
  bron: "Erkende jobcoachorganisaties",
  op: "2026-01-05",
  kvk: kvkCoach,
  naam: "Stap Vooruit",
  adres: { straat: "Eindweg", huisnummer: 1, postcode: "4811 ZZ", plaats: "Breda" },
  coach: { naam: "Karim Azzouzi", telefoon: "06-12340102" },
};
export const alles = {
  personen: [persoonBram, persoonNoa],
  werkgevers: [bakkerij],
  organisaties: [coaching],
  contracten: [contract, proefplaatsing],
  dossier: [dossierNoa],
};

export const dag: Datum = datum("2026-01-20");

export function vul(formulier: Formulier, data: object = alles, rol: Rol = "jobcoach"): Prefill {
  return prefill(formulier, asBekend(data), rol, dag);
}
