import { formatEuro, pick } from "./letter.ts";

/** A report of about twenty pages as data: twelve chapters with 25 rows each. */
export interface Report {
  readonly zaak: string;
  /** yyyy-mm-dd */
  readonly dag: string;
  readonly titel: string;
  readonly hoofdstukken: readonly Hoofdstuk[];
}

export interface Hoofdstuk {
  readonly nummer: string;
  readonly naam: string;
  readonly inleiding: string;
  readonly vervolg: string;
  readonly uitvoering: string;
  readonly punten: readonly Punt[];
  readonly subsidies: readonly Subsidie[];
  readonly conclusie: string;
  readonly advies: string;
  readonly slot: string;
}

export interface Punt {
  readonly tekst: string;
}

export interface Subsidie {
  readonly nr: string;
  readonly aanvrager: string;
  readonly status: string;
  readonly gevraagd: string;
  readonly verleend: string;
}

const zinnen = [
  "In de verslagperiode zijn de meeste voorgenomen activiteiten volgens planning uitgevoerd.",
  "De bewoners waardeerden vooral de persoonlijke aanpak en de korte lijnen met de uitvoerende organisaties.",
  "Een deel van de werkzaamheden schoof door naar het volgende kwartaal, omdat materialen later werden geleverd dan afgesproken.",
  "De financiële afwijking ten opzichte van de begroting bleef binnen de toegestane bandbreedte van vijf procent.",
  "Voor de coördinatie is een werkgroep ingericht, waarin gemeente, corporaties en welzijnsinstellingen samenwerken.",
  "De aanbevelingen uit de eerdere evaluatie zijn grotendeels overgenomen en worden hieronder toegelicht.",
  "Het aantal deelnemers nam toe, met name in de wijken waar in voorgaande jaren weinig aanbod was.",
  "Wij adviseren om de monitoring voort te zetten en de indicatoren in overleg met de raad te herijken.",
];
const soorten = ["Stichting", "Vereniging", "Coöperatie", "Buurtraad"];
const wijken = ["Noord", "Oost", "Zuid", "West", "Centrum"];
const statussen = ["verleend", "vastgesteld", "afgewezen", "in behandeling"];
const chapters = 12;
const rowsPerChapter = 25;

/** Every number gives another report: sentences in another order, other applicants and amounts. */
export function makeReport(number: number): Report {
  return {
    zaak: `R-${number}`,
    dag: `2026-12-${String(1 + (number % 28)).padStart(2, "0")}`,
    titel: `Voortgangsrapportage subsidies 2026-${number}`,
    hoofdstukken: Array.from({ length: chapters }, (_, index) => makeHoofdstuk(number, index)),
  };
}

function makeHoofdstuk(number: number, index: number): Hoofdstuk {
  const first = number + index * 113;
  return {
    nummer: String(index + 1),
    naam: `Voortgang programma ${String.fromCharCode(65 + index)}`,
    inleiding: sixSentences(first),
    vervolg: sixSentences(first + 19),
    uitvoering: sixSentences(first + 38),
    punten: [0, 2, 5].map((step) => ({ tekst: pick(zinnen, first + 57 + step) })),
    subsidies: Array.from({ length: rowsPerChapter }, (_, row) =>
      makeSubsidie(number, index * rowsPerChapter + row + 1),
    ),
    conclusie: sixSentences(first + 57),
    advies: sixSentences(first + 76),
    slot: sixSentences(first + 95),
  };
}

function sixSentences(first: number): string {
  return Array.from({ length: 6 }, (_, step) => pick(zinnen, first + 3 * step)).join(" ");
}

function makeSubsidie(number: number, nr: number): Subsidie {
  const bedrag = 1000 + (((nr + number) * 7919) % 90_000);
  return {
    nr: String(nr),
    aanvrager: `${pick(soorten, nr)} ${pick(wijken, nr + number)} ${nr + number}`,
    status: pick(statussen, nr * 7),
    gevraagd: formatEuro(bedrag),
    verleend: formatEuro(bedrag * 0.9),
  };
}
