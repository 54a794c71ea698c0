/** A letter of decision as data: flat, because not every template engine reads names with a dot. */
export interface Letter {
  readonly zaak: string;
  /** The day of the letter, yyyy-mm-dd; `datum` is the same in words. */
  readonly dag: string;
  readonly datum: string;
  readonly uwKenmerk: string;
  readonly behandelaar: string;
  readonly organisatie: string;
  readonly afdeling: string;
  readonly postbus: string;
  readonly vestiging: string;
  readonly ontvanger: string;
  readonly persoon: string;
  readonly straat: string;
  readonly woonplaats: string;
  readonly aanvraagdatum: string;
  readonly project: string;
  readonly bedrag: string;
  readonly onderdelen: readonly Onderdeel[];
  readonly verplichtingen: readonly Verplichting[];
  readonly ondertekenaar: string;
}

export interface Onderdeel {
  readonly naam: string;
  readonly gevraagd: string;
  readonly toegekend: string;
  readonly termijn: string;
}

export interface Verplichting {
  readonly tekst: string;
}

const personen = [
  "mevrouw A. de Vries",
  "de heer J. van den Berg",
  "mevrouw S. Özdemir",
  "de heer P. Jansen",
  "mevrouw É. Dubois-Bakker",
  "de heer K. IJsbrandij",
];
const straten = ["Lange Voorhout", "Kerkstraat", "Prins Bernhardlaan", "Oudegracht", "Stationsplein"];
const plaatsen = ["DEN HAAG", "UTRECHT", "ZWOLLE", "GRONINGEN", "'S-HERTOGENBOSCH"];
const verplichtingen = [
  "de werkzaamheden vóór 1 juli 2026 te starten en dit schriftelijk aan ons te melden;",
  "wijzigingen in het plan of in de begroting direct aan ons door te geven;",
  "vóór 1 april 2027 een inhoudelijk en financieel verslag in te dienen, met kopieën van de facturen;",
  "in publicaties over het project te vermelden dat de gemeente eraan heeft bijgedragen.",
];
const onderdelen = [
  { naam: "Grondwerk en bestrating", deel: 0.4, termijn: "april 2026" },
  { naam: "Beplanting en bomen", deel: 0.3, termijn: "april 2026" },
  { naam: "Regenwateropvang", deel: 0.2, termijn: "september 2026" },
  { naam: "Voorlichting bewoners", deel: 0.1, termijn: "september 2026" },
];

/** Every number gives another letter: names, places, dates, amounts and references differ. */
export function makeLetter(number: number): Letter {
  const bedrag = 12_500 + ((number * 37) % 9000);
  return {
    zaak: `Z-2026-${String(100_000 + (number % 900_000))}`,
    dag: `2026-03-${String(1 + (number % 28)).padStart(2, "0")}`,
    datum: `${1 + (number % 28)} maart 2026`,
    uwKenmerk: `BN/${2026 - (number % 3)}/${number % 97}`,
    behandelaar: "Team Subsidies, telefoon 14 0123",
    organisatie: "Gemeente Voorbeeldstad",
    afdeling: "Afdeling Subsidies en Vergunningen",
    postbus: "Postbus 1234",
    vestiging: "1000 AB VOORBEELDSTAD",
    ontvanger: "Stichting Buurtwerk Noord",
    persoon: pick(personen, number),
    straat: `${pick(straten, number)} ${1 + (number % 180)}`,
    woonplaats: `${1000 + (number % 8999)} XZ ${pick(plaatsen, number)}`,
    aanvraagdatum: "14 februari 2026",
    project: "Samen groen",
    bedrag: formatEuro(bedrag),
    onderdelen: onderdelen.map(({ naam, deel, termijn }) => ({
      naam,
      gevraagd: formatEuro(bedrag * deel),
      toegekend: formatEuro(bedrag * deel),
      termijn,
    })),
    verplichtingen: verplichtingen.map((tekst) => ({ tekst })),
    ondertekenaar: "drs. M. Voorbeeld, teamleider Subsidies",
  };
}

export function pick(from: readonly string[], number: number): string {
  return from[number % from.length] ?? "";
}

export function formatEuro(bedrag: number): string {
  return `€ ${bedrag
    .toFixed(2)
    .replace(".", ",")
    .replace(/\B(?=(\d{3})+(?!\d))/g, ".")}`;
}
