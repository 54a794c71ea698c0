import type { Datum } from "../domein/datum.ts";
import { adresRegels } from "../formulier/adres-regels.ts";
import type { Adres, Client, Delen } from "../formulier/formulier.ts";
import { aanhef, aanhefContact, volledigeNaam } from "../formulier/naam.ts";
import { firstShown } from "./gegevens/woorden.ts";
import type { Lezer } from "./sjabloon.ts";

export interface Geadresseerde {
  readonly regels: readonly string[];
  readonly aanhef: string;
}

/** Where the letter goes and how it starts, from what this reader may see. */
export function addressFor(lezer: Lezer, formulier: Partial<Delen>, op: Datum): Geadresseerde {
  const ontvanger = formulier.over?.ontvanger;
  if (formulier.soort === "evaluatie")
    return compose(ontvanger?.naam, undefined, ontvanger?.adres, begroet(ontvanger?.naam));
  switch (lezer) {
    case "client":
      return addressClient(formulier, op);
    case "jobcoach": {
      const { organisatie, coach } = formulier.jobcoach ?? {};
      return compose(organisatie?.naam, coach?.naam, organisatie?.adres, begroet(coach?.naam));
    }
    case "werkgever": {
      const { naam, contactpersoon, adres, werklocatie } = formulier.werkgever ?? {};
      return compose(naam, contactpersoon?.naam, adres ?? werklocatie?.adres, begroet(contactpersoon?.naam));
    }
  }
}

/** A legal representative gets the client's letter; someone who only helps does not. */
function addressClient({ client, wijzigingen }: Partial<Delen>, op: Datum): Geadresseerde {
  const adres = newAdres(wijzigingen, op) ?? client?.adres;
  const vertegenwoordiger = client?.vertegenwoordiger;
  if (vertegenwoordiger === undefined || vertegenwoordiger.soort === "gemachtigde")
    return compose(volledigeNaam(client?.naam), undefined, adres, begroetClient(client));
  return compose(vertegenwoordiger.naam, undefined, vertegenwoordiger.adres ?? adres, begroet(vertegenwoordiger.naam));
}

/** `Beste mevrouw De Wit`; without a surname that shows, the name as far as there is one. */
function begroetClient(client: Client | undefined): string {
  const naam = client?.naam;
  return firstShown(naam?.achternaam) === null ? begroet(volledigeNaam(naam)) : aanhef(naam);
}

function begroet(naam: string | undefined): string {
  return aanhefContact(firstShown(naam) ?? undefined);
}

function compose(
  naam: string | undefined,
  terAttentieVan: string | undefined,
  adres: Adres | undefined,
  begroeting: string,
): Geadresseerde {
  const attentie = firstShown(terAttentieVan);
  const regels = [
    firstShown(naam),
    attentie === null || attentie === naam ? null : `t.a.v. ${attentie}`,
    ...adresRegels(adres).map((regel) => firstShown(regel)),
  ];
  return { regels: regels.filter((regel) => regel !== null), aanhef: begroeting };
}

/** The address the client tells of, from the day it counts; of more than one the last that counts. */
function newAdres(wijzigingen: Delen["wijzigingen"], op: Datum): Adres | undefined {
  let adres: Adres | undefined;
  let sinds = "";
  for (const verandering of wijzigingen ?? []) {
    const vanaf = verandering.wat === "adres" ? (verandering.vanaf ?? op) : op;
    if (verandering.wat !== "adres" || vanaf > op || vanaf < sinds) continue;
    adres = verandering.adres;
    sinds = vanaf;
  }
  return adres;
}
