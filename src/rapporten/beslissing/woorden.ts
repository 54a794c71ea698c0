import type { Beslissing, Bron, Periode } from "../../besluit/beslissing/beslissing.gen.ts";
import { inUren } from "../../besluit/honderdsten.ts";
import { type Datum, formatDatum } from "../../domein/datum.ts";
import { formatUren } from "../../domein/getal.ts";

/** What stands in a cell without a value. */
export const leeg = "–";

export const dagVan = (dag: Datum | null): string => (dag === null ? leeg : formatDatum(dag));
export const urenVan = (uren: number | null): string => formatUren(uren, leeg);
/** Minutes as hours in two decimals. */
export const alsUren = (minuten: number): number => inUren(Math.round((minuten * 100) / 60));
export const jaNee = (waarde: boolean | null): string => (waarde === null ? leeg : waarde ? "ja" : "nee");
export const periodeVan = ({ van, totEnMet }: Periode): string =>
  `${formatDatum(van)} tot en met ${formatDatum(totEnMet)}`;

/** A code such as `zeer-licht` as people write it. */
export const leesbaar = (code: string): string => code.replaceAll("-", " ");

/** Each source once, as a reader cites it. */
export function bronnenVan(bronnen: readonly Bron[]): string {
  return [...new Set(bronnen.map(({ wet, artikel }) => `${wet} ${artikel}`.trim()))].join(", ");
}

/** A sentence with its sources behind it. */
export function metBron(tekst: string, bronnen: readonly Bron[]): string {
  return bronnen.length === 0 ? tekst : `${tekst} [${bronnenVan(bronnen)}]`;
}

/** What was decided, as a sentence without its stop. */
export const besluiten: Readonly<Record<Beslissing["soort"], string>> = {
  toekenning: "De jobcoach is toegekend",
  "gedeeltelijke-toekenning": "De jobcoach is voor een deel toegekend",
  afwijzing: "De aanvraag is afgewezen",
  "niet-behandelen": "De aanvraag is niet behandeld",
  "aanvulling-gevraagd": "Er is om een aanvulling gevraagd",
  wijziging: "De uren veranderen",
  "geen-wijziging": "De uren blijven gelijk",
  "einde-van-rechtswege": "De jobcoach stopt",
  intrekking: "De toekenning is ingetrokken",
};

/** The same in a cell of a table. */
export const uitkomsten: Readonly<Record<Beslissing["voorgesteld"]["soort"], string>> = {
  toekenning: "toekennen",
  "gedeeltelijke-toekenning": "voor een deel toekennen",
  afwijzing: "afwijzen",
  "niet-behandelen": "niet behandelen",
  "aanvulling-gevraagd": "om een aanvulling vragen",
  wijziging: "uren veranderen",
  "geen-wijziging": "uren gelijk laten",
  "einde-van-rechtswege": "de jobcoach stopt",
  intrekking: "intrekken",
  menselijkeBeoordeling: "eerst vragen beantwoorden",
};

export const gevraagdWoorden: Readonly<Record<Beslissing["gevraagd"]["wat"], string>> = {
  jobcoach: "een jobcoach",
  "extra-uren": "meer uren",
  wijziging: "een wijziging doorgeven",
  afsluiting: "stoppen",
  aanmelding: "een jobcoach, nog zonder plan",
};

export const waarvoorWoorden: Readonly<Record<NonNullable<Beslissing["toekenning"]>["waarvoor"], string>> = {
  dienstverband: "een dienstverband",
  proefplaatsing: "een proefplaatsing",
  onderzoeksfase: "onderzoek vooraf",
  "losse-uren": "losse uren",
};

/** Where a text of the beslisser stands in a letter. */
export const plaatsen: Readonly<Record<Beslissing["eigenTeksten"][number]["plaats"], string>> = {
  "na-besluit": "na het besluit",
  "bij-redenen": "bij de redenen",
  "bij-uren": "bij de uren",
  "bij-doen": "bij wat iemand moet doen",
  slot: "aan het eind",
};

export const terugVan: Readonly<Record<NonNullable<NonNullable<Beslissing["terugvordering"]>["van"]>, string>> = {
  niet: "van niemand",
  jobcoachorganisatie: "van de organisatie van de jobcoach",
  werknemer: "van de werknemer",
};

const mensen: Readonly<Record<Beslissing["ontbreekt"][number]["wie"], string>> = {
  client: "de werknemer",
  vertegenwoordiger: "de vertegenwoordiger",
  werkgever: "de werkgever",
  jobcoach: "de jobcoach",
  arbeidsdeskundige: "de arbeidsdeskundige",
  beslisser: "de beslisser",
  pijplijn: "het systeem",
};

export const wieVan = (wie: Beslissing["ontbreekt"][number]["wie"]): string => mensen[wie];
