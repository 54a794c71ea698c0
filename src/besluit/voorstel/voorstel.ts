import type { Datum } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import type { Regime } from "../../domein/regime.ts";
import type { Rol } from "../../domein/rol.ts";
import type { Bron } from "../../regels/bron.ts";
import type { Stap, Vraag } from "../../regels/uitleg.ts";
import type { Verschil } from "./verschil.ts";

export type { Getallen, Oorzaak, Verschil } from "./verschil.ts";
export { oorzaken } from "./verschil.ts";

export const besluitsoorten = [
  "toekenning",
  "gedeeltelijke-toekenning",
  "afwijzing",
  "niet-behandelen",
  "aanvulling-gevraagd",
  "wijziging",
  "geen-wijziging",
  "einde-van-rechtswege",
  "intrekking",
] as const;
/** What a person can decide. */
export type Besluitsoort = (typeof besluitsoorten)[number];
/** What the software proposes; with an open question it decides nothing. */
export type Voorstelsoort = Besluitsoort | "menselijkeBeoordeling";

export const situaties = [
  "aanvulling-gevraagd",
  "niet-behandeld",
  "afgewezen",
  "toekenning-proefplaatsing",
  "toekenning-dienstverband",
  "voortzetting",
  "onderzoeksfase",
  "losse-uren",
  "geen-extra-uren",
  "uren-bijgesteld",
  "zonder-gevolgen",
  "met-gevolgen",
  "ander-protocol",
  "beeindiging",
  "beeindiging-ondersteuning",
] as const;
/** Which letter says it. */
export type Situatie = (typeof situaties)[number];

export interface Gevraagd {
  readonly wat: "jobcoach" | "extra-uren" | "wijziging" | "afsluiting" | "aanmelding";
  readonly ontvangenOp: Datum;
  /** Hours in two decimals; null when nobody asked for a number. */
  readonly uren: number | null;
  readonly periode: Periode | null;
}

export interface Toegekend {
  readonly waarvoor: "dienstverband" | "proefplaatsing" | "onderzoeksfase" | "losse-uren";
  readonly periode: Periode | null;
  readonly regime: Regime | null;
  readonly uren: number;
  /** The same hours, per period of grant; they add up to `uren`. */
  readonly perioden: readonly (Periode & { readonly uren: number })[];
}

/** Why the outcome is what it is. */
export interface Grond {
  readonly code: string;
  readonly uitleg: string;
  readonly bronnen: readonly Bron[];
}

export interface Ontbreekt {
  readonly wie: Rol;
  readonly wat: string;
}

export interface Rechtsgevolg {
  /** Awb 1:3: a decision changes what someone may claim; a message does not. */
  readonly isBesluit: boolean;
  /** null when nobody can object. */
  readonly bezwaar: {
    readonly door: readonly ("client" | "werkgever")[];
    readonly termijnInDagen: number | null;
  } | null;
  readonly uitleg: string;
  readonly bronnen: readonly Bron[];
}

export interface Horen {
  readonly nodig: boolean;
  readonly gedaanOp: Datum | null;
  readonly over: readonly string[];
  readonly bronnen: readonly Bron[];
}

export interface Beoordelaar {
  /** Which application in this job; null for a proefplaatsing, a municipality or when nobody knows. */
  readonly nummer: number | null;
  readonly door: "arbeidsdeskundige" | "beslisser";
  readonly adviesNodig: boolean;
  readonly uitleg: string;
  readonly vervallenStappen: readonly string[];
  readonly bronnen: readonly Bron[];
}

export interface Doelvergelijking {
  readonly doel: string;
  readonly urenGevraagd: number | null;
  readonly klaarBinnenAdviesperiode: boolean | null;
  readonly eensInGesprek: boolean | null;
}

/** The plan of the coach beside the advice (E045). */
export interface Vergelijking {
  readonly uren: {
    readonly gevraagd: number | null;
    readonly geadviseerd: number | null;
    readonly verschil: number | null;
  };
  readonly periode: {
    readonly gevraagd: Periode | null;
    readonly geadviseerd: Periode | null;
    /** Days the advice starts later and ends earlier than asked; below zero the other way round. */
    readonly dagenLaterBegin: number | null;
    readonly dagenEerderEinde: number | null;
  };
  readonly oordeelDoelen: "ja" | "deels" | "nee" | null;
  readonly oordeelUren: "ja" | "deels" | "nee" | null;
  readonly doelen: readonly Doelvergelijking[];
}

export interface Onderzoeksdeel {
  readonly bevinding: string;
  readonly bron: string;
}

/** Participatiewet 10 lid 4: whether, how much and how long, each with where that comes from. */
export interface Onderzoek {
  readonly noodzaak: Onderzoeksdeel | null;
  readonly omvang: Onderzoeksdeel | null;
  readonly duur: Onderzoeksdeel | null;
}

export interface Proces {
  readonly nu: string;
  readonly daarna: string | null;
  readonly klaar: readonly string[];
}

/** Few hours, granted for longer at once. */
export interface LangerePeriode {
  readonly gevraagd: Periode;
  readonly periode: Periode;
  readonly reden: string;
  readonly bronnen: readonly Bron[];
}

/** What is paid already above what remains. */
export interface Terugvordering {
  readonly toekenning: string;
  readonly gedeclareerdeMinuten: number;
  readonly blijvendeMinuten: number;
}

/** The latest grant with this employer before the one that is asked. */
export interface VorigeKeer {
  readonly uren: number;
  readonly periode: Periode;
  readonly regime: Regime | null;
  readonly urenPerWeek: number | null;
}

/** What was declared on the running grant, beside what it gives. */
export interface Gebruik {
  readonly gebruikteMinuten: number;
  readonly totNuMinuten: number;
}

/** What one answer would lead to, with everything else as it stands. */
export interface Mogelijk {
  readonly vraag: string;
  readonly antwoord: string;
  readonly soort: Besluitsoort;
  readonly uren: number | null;
}

/** What follows from form, dossier and policy. A person decides. */
export interface Uitkomst {
  readonly soort: Besluitsoort;
  readonly situatie: Situatie;
  readonly gevraagd: Gevraagd;
  readonly toekenning: Toegekend | null;
  /** What held until now: at a change or an end. */
  readonly totNu: Toegekend | null;
  readonly vorigeKeer: VorigeKeer | null;
  readonly gebruik: Gebruik | null;
  /** The day from which a change counts, or the last day of what ends. */
  readonly vanaf: Datum | null;
  readonly verschillen: readonly Verschil[];
  readonly gronden: readonly Grond[];
  readonly ontbreekt: readonly Ontbreekt[];
  /** The days around a request to complete. */
  readonly aanvulling: { readonly gevraagdOp: Datum; readonly totEnMet: Datum } | null;
  readonly beoordelaar: Beoordelaar | null;
  readonly vergelijking: Vergelijking | null;
  readonly onderzoek: Onderzoek | null;
  readonly langerePeriode: LangerePeriode | null;
  readonly terugvordering: Terugvordering | null;
  readonly horen: Horen;
  readonly vragen: readonly Vraag[];
  readonly stappen: readonly Stap[];
}

export interface Voorstel extends Omit<Uitkomst, "soort" | "situatie"> {
  readonly soort: Voorstelsoort;
  readonly situatie: Situatie | null;
  readonly rechtsgevolg: Rechtsgevolg | null;
  readonly proces: Proces | null;
  /** The most the law allows, in hours. */
  readonly wettelijkMaximum: number | null;
  readonly mogelijk: readonly Mogelijk[];
  readonly laatsteBeslisdag: Datum | null;
  /** The regime the calculation proposes. */
  readonly regime: Regime | null;
}
