import type { Letter, Onderdeel } from "./letter.ts";
import type { Hoofdstuk, Subsidie } from "./report.ts";

/** How a template engine writes the value of a name. */
export type Mark = (name: string) => string;

/** The letter with a mark for every value: what a template is made of. */
export function markedLetter(mark: Mark, lists: Pick<Letter, "onderdelen" | "verplichtingen">): Letter {
  return {
    zaak: mark("zaak"),
    dag: mark("dag"),
    datum: mark("datum"),
    uwKenmerk: mark("uwKenmerk"),
    behandelaar: mark("behandelaar"),
    organisatie: mark("organisatie"),
    afdeling: mark("afdeling"),
    postbus: mark("postbus"),
    vestiging: mark("vestiging"),
    ontvanger: mark("ontvanger"),
    persoon: mark("persoon"),
    straat: mark("straat"),
    woonplaats: mark("woonplaats"),
    aanvraagdatum: mark("aanvraagdatum"),
    project: mark("project"),
    bedrag: mark("bedrag"),
    ondertekenaar: mark("ondertekenaar"),
    ...lists,
  };
}

export function markedHoofdstuk(mark: Mark, lists: Pick<Hoofdstuk, "punten" | "subsidies">): Hoofdstuk {
  return {
    nummer: mark("nummer"),
    naam: mark("naam"),
    inleiding: mark("inleiding"),
    vervolg: mark("vervolg"),
    uitvoering: mark("uitvoering"),
    conclusie: mark("conclusie"),
    advies: mark("advies"),
    slot: mark("slot"),
    ...lists,
  };
}

export function markedOnderdeel(mark: Mark): Onderdeel {
  return {
    naam: mark("naam"),
    gevraagd: mark("gevraagd"),
    toegekend: mark("toegekend"),
    termijn: mark("termijn"),
  };
}

export function markedSubsidie(mark: Mark): Subsidie {
  return {
    nr: mark("nr"),
    aanvrager: mark("aanvrager"),
    status: mark("status"),
    gevraagd: mark("gevraagd"),
    verleend: mark("verleend"),
  };
}
