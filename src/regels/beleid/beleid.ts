import type { Regime } from "../../domein/regime.ts";

/** Where a policy comes from, as a reader can find it. */
export interface Beleidsbron {
  readonly naam: string;
  readonly vindplaats: string;
  readonly gezienOp: string;
}

/**
 * How the hours of guidance follow from the work.
 * `percentage` is in percent of the working hours; `urenPerWeek` in hours of guidance a week.
 */
export type Intensiteit =
  | {
      readonly soort: "regime";
      readonly regimes: readonly Regime[];
      /** Percent per year, at most three, the last one for every later year; null: the percentages of Tabel 1. */
      readonly percentages: Readonly<Partial<Record<Regime, readonly number[]>>> | null;
    }
  | { readonly soort: "percentage"; readonly percentage: number }
  | { readonly soort: "vaste-uren"; readonly urenPerWeek: number };

export interface MaximaleDuur {
  readonly maanden: number;
  /**
   * How often and how long after that; null: not at all.
   * `aantal` null: as often as someone gives a reason for it, so the maximum is a principle and no limit.
   */
  readonly verlenging: { readonly aantal: number | null; readonly maanden: number } | null;
}

/** Terms in days; null is unknown, and then no last day is given. */
export interface Beleidstermijnen {
  readonly indienen: number | null;
  readonly aanvullen: number | null;
  readonly beslissen: number | null;
  /** How much longer deciding may take while the lasting limitation (SFB) is examined. */
  readonly beslissenExtraBijOnderzoekSfb: number | null;
  readonly advies: number | null;
  readonly wijzigingMelden: number | null;
  readonly meerUrenVoorEinde: number | null;
}

/** Ways to belong to the people the policy is for. */
export const doelgroepen = ["doelgroepregister", "beperking", "pro-vso"] as const;
export type Doelgroep = (typeof doelgroepen)[number];

/** Kinds of work a policy can shut out. */
export const werksoorten = [
  "nul-uren",
  "uitzendbeding",
  "stage",
  "werkervaringsplek",
  "arbeidstrainingscentrum",
  "sw-bedrijf",
  "zelfstandig",
] as const;
export type Werksoort = (typeof werksoorten)[number];

/** Limits of the right; null is unknown, and then a person judges. A limit of 0 says that there is none. */
export interface Rechtsgrenzen {
  /** At least this many hours of work a week. */
  readonly minimaleUren: number | null;
  /** More than this many hours a week: with 12, twelve is too few. Stands instead of `minimaleUren`. */
  readonly meerDanUren: number | null;
  /** Enough when growth to `minimaleUren` within a year is expected. */
  readonly minimaleUrenBijGroei: number | null;
  readonly minimaleContractmaanden: number | null;
  /** Percent of the minimum wage. */
  readonly minimaleLoonwaarde: number | null;
  readonly minimaleLoonwaardeBijGroei: number | null;
  /** Whether someone must be in the doelgroepregister. `een-van`: it is one of `doelgroepen`, and one of those is enough. */
  readonly doelgroepregister: "voorwaarde" | "weten" | "niet" | "een-van" | null;
  /** Only with `een-van`: the groups of which one is enough. */
  readonly doelgroepen: readonly Doelgroep[];
  /** Work for which there is no jobcoach. */
  readonly uitgesloten: readonly Werksoort[] | null;
  readonly erkenningUwv: boolean | null;
}

export interface Processtap {
  readonly id: string;
  readonly naam: string;
  readonly wie: readonly ("client" | "werkgever" | "jobcoach" | "arbeidsdeskundige" | "beslisser")[];
  readonly dagen: number | null;
}

/** A short phase with few hours, so that the coach can start at once. */
export interface Onderzoeksfase {
  readonly uren: number;
  readonly weken: number;
}

export interface Tarief {
  readonly vanaf: string;
  readonly totEnMet: string | null;
  /** Eurocents an hour, excl. VAT. */
  readonly eurocent: number;
  readonly bron: string;
}

/** A fixed amount a year for guidance that is not paid by the hour. */
export interface Jaarvergoeding {
  readonly vorm: Vorm;
  readonly eurocentPerJaar: number;
  readonly bron: string;
}

export const vormen = ["extern", "intern", "eigen", "werkbegeleiding", "groep"] as const;
/** Who guides: a coach of an organisation, of the employer, of the executor itself; or a colleague; or several people at once. */
export type Vorm = (typeof vormen)[number];

/** What an executor does its own way, as data. Only what is known: `null` is unknown and becomes a question. */
export interface Beleid {
  readonly id: string;
  readonly naam: string;
  readonly uitvoerder: "uwv" | "gemeente";
  /** null: nobody knows since when. */
  readonly geldigVan: string | null;
  readonly geldigTotEnMet: string | null;
  readonly bronnen: readonly Beleidsbron[];
  readonly intensiteit: Intensiteit | null;
  /** Weeks of work a year; null: UWV's 48 is used and marked as to be confirmed. */
  readonly werkweken: number | null;
  readonly jaartelling: "dienstverband" | "verlening" | null;
  readonly tabelkeuze: "eerste-contract" | "huidig-contract" | null;
  /** Tabel 2, when someone looked it up: percent per year and regime. */
  readonly tabel2: Readonly<Record<Regime, readonly number[]>> | null;
  /** Fixed hours for a whole proefplaatsing, per regime. */
  readonly proefplaatsingUren: Readonly<Partial<Record<Regime, number>>> | null;
  readonly toekenningseenheid: "gevraagd" | "regime" | null;
  readonly periodeMaanden: number | null;
  /** Few hours may be granted for longer at once. */
  readonly langerePeriode: { readonly totEnMetPercentage: number; readonly maanden: number } | null;
  readonly maximaleDuur: MaximaleDuur | null;
  readonly evaluatieMaanden: number | null;
  readonly strippenkaartUren: number | null;
  readonly termijnen: Beleidstermijnen;
  readonly recht: Rechtsgrenzen;
  readonly tarieven: readonly Tarief[];
  readonly jaarvergoedingen: readonly Jaarvergoeding[];
  readonly kwaliteitseisen: readonly string[];
  /** Forms that exist for sure; another is not refused because it is missing here. */
  readonly vormen: readonly Vorm[];
  readonly processtappen: readonly Processtap[];
  readonly onderzoeksfase: Onderzoeksfase | null;
  readonly bezwaar: readonly ("client" | "werkgever")[];
  /** What is known but not worked out by the software, in words for a beslisser. */
  readonly toelichting: readonly string[];
  /** What nobody could tell us yet, in words for a beslisser. */
  readonly onbekend: readonly string[];
}
