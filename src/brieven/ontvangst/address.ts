import type { Datum } from "../../domein/datum.ts";
import { adresRegels } from "../../formulier/adres-regels.ts";
import type { Adres, Delen } from "../../formulier/formulier.ts";
import { aanhef, aanhefContact, volledigeNaam } from "../../formulier/naam.ts";
import type { Lezer } from "../sjabloon.ts";

export interface Geadresseerde {
  readonly regels: readonly string[];
  readonly aanhef: string;
}

/** Where the letter goes and how it starts, from what this reader may see. */
export function addressFor(lezer: Lezer, formulier: Partial<Delen>, op: Datum): Geadresseerde {
  const ontvanger = formulier.over?.ontvanger;
  if (formulier.soort === "evaluatie")
    return compose(ontvanger?.naam, undefined, ontvanger?.adres, aanhefContact(ontvanger?.naam));
  switch (lezer) {
    case "client":
      return addressClient(formulier, op);
    case "jobcoach": {
      const { organisatie, coach } = formulier.jobcoach ?? {};
      return compose(organisatie?.naam, coach?.naam, organisatie?.adres, aanhefContact(coach?.naam));
    }
    case "werkgever": {
      const { naam, contactpersoon, adres, werklocatie } = formulier.werkgever ?? {};
      return compose(naam, contactpersoon?.naam, adres ?? werklocatie?.adres, aanhefContact(contactpersoon?.naam));
    }
  }
}

/** A legal representative gets the client's letter; someone who only helps does not. */
function addressClient({ client, wijzigingen }: Partial<Delen>, op: Datum): Geadresseerde {
  const adres = newAdres(wijzigingen, op) ?? client?.adres;
  const vertegenwoordiger = client?.vertegenwoordiger;
  if (vertegenwoordiger === undefined || vertegenwoordiger.soort === "gemachtigde")
    return compose(volledigeNaam(client?.naam), undefined, adres, aanhef(client?.naam));
  return compose(
    vertegenwoordiger.naam,
    undefined,
    vertegenwoordiger.adres ?? adres,
    aanhefContact(vertegenwoordiger.naam),
  );
}

function compose(
  naam: string | undefined,
  terAttentieVan: string | undefined,
  adres: Adres | undefined,
  begroeting: string,
): Geadresseerde {
  const attentie = terAttentieVan === undefined || terAttentieVan === naam ? [] : [`t.a.v. ${terAttentieVan}`];
  return { regels: [...(naam ? [naam] : []), ...attentie, ...adresRegels(adres)], aanhef: begroeting };
}

/** The address the client tells of, from the day it counts. */
function newAdres(wijzigingen: Delen["wijzigingen"], op: Datum): Adres | undefined {
  for (const verandering of wijzigingen ?? [])
    if (verandering.wat === "adres" && (verandering.vanaf ?? op) <= op) return verandering.adres;
  return undefined;
}
