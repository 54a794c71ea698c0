import type { Datum } from "../../domein/datum.ts";

export type Waarde = string | number | boolean;

/** What someone answered and where; null: nobody did. */
export interface Feit<T extends Waarde = Waarde> {
  readonly naam: string;
  readonly waarde: T | null;
  readonly pointer: string;
}

export type Werkvorm = "proefplaatsing" | "onbepaalde-tijd" | "bepaalde-tijd" | "min-max" | "nul-uren" | "stage";

/** A placement or contract as far as the right needs it. */
export interface Werkfeiten {
  readonly vorm: Feit<Werkvorm>;
  readonly van: Feit<Datum>;
  readonly totEnMet: Feit<Datum>;
  /** Hours a week; for min–max the minimum. */
  readonly uren: Feit<number>;
  readonly inlening: Feit<"uitzenden" | "detacheren">;
  readonly uitzendbeding: Feit<boolean>;
  readonly goedgekeurd: Feit<"ja" | "aangevraagd" | "nee">;
  /** Whether the contract or agreement itself is there. */
  readonly bewijs: Feit<boolean>;
}

export type Adviesoordeel = "ja" | "deels" | "nee";

/** What the arbeidsdeskundige found, as far as it decides a condition. */
export interface Adviesfeiten {
  readonly sfb: Feit<"ja" | "nee" | "verzekeringsarts-gevraagd">;
  readonly loonwaarde: Feit<number>;
  readonly noodzakelijk: Feit<boolean>;
  readonly besteOplossing: Feit<Adviesoordeel>;
  readonly jobcoachNodig: Feit<Adviesoordeel>;
  readonly voorwaarden: Feit<Adviesoordeel>;
  readonly samenhang: Feit<Adviesoordeel>;
}

export interface Stukken {
  readonly getekendDoor: {
    readonly client: Feit<boolean>;
    readonly werkgever: Feit<boolean>;
    readonly jobcoach: Feit<boolean>;
  };
  readonly plan: Feit<boolean>;
  readonly verhaal: Feit<boolean>;
  readonly identiteit: Feit<boolean>;
  readonly betaling: Feit<"ja" | "nee" | "wil-ik-niet-invullen">;
  readonly terugblik: Feit<boolean>;
  readonly logboek: Feit<boolean>;
  /** A declaration of the previous grant after its last day. */
  readonly einddeclaratie: Feit<boolean>;
}

/** `criteria`: only what is needed to start, for an aanmelding. */
export type Toets = "volledig" | "criteria";

/** Everything the right depends on besides the policy: plain facts, each with its place. */
export interface Rechtsfeiten {
  readonly toets: Toets;
  readonly peildatum: Datum;
  /** The day of receipt; before that today. */
  readonly aanvraagdag: Datum;
  /** The first day a coach is asked for: the rules of that day hold. */
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum | null;
  readonly aard: Feit<"eerste" | "vervolg">;
  /** Which application in this job this is; a proefplaatsing has no number. */
  readonly nummer: Feit<number>;
  readonly uitvoerder: Feit<"uwv" | "gemeente">;
  readonly uitkering: Feit<"geen" | "wajong" | "wia" | "participatiewet" | "anders">;
  readonly doelgroepregister: Feit<boolean>;
  readonly sfb: {
    readonly status: Feit<"vastgesteld" | "in-onderzoek" | "niet-vastgesteld" | "onbekend">;
    readonly op: Feit<Datum>;
    readonly bron: Feit<string>;
  };
  /** Never shown: only the age that follows from it. */
  readonly geboren: Feit<Datum>;
  readonly ziekte: {
    readonly sinds: Feit<Datum>;
    readonly totEnMet: Feit<Datum>;
    /** The client saw the question: the form is signed by or for the client. */
    readonly gevraagd: boolean;
  };
  readonly intern: {
    readonly van: Feit<Datum>;
    readonly totEnMet: Feit<Datum>;
    readonly aangevraagd: Feit<boolean>;
    /** Earlier support was filled in, so that nothing about an interne jobcoach means that there is none. */
    readonly gevraagd: boolean;
  };
  readonly erkenning: { readonly nummer: Feit<string>; readonly geldigTotEnMet: Feit<Datum> };
  /** Whether employer and organisation of the coach have the same KvK number. */
  readonly zelfdeBedrijf: Feit<boolean>;
  readonly groei: { readonly uren: Feit<number>; readonly voor: Feit<Datum> };
  readonly inDienstSinds: Feit<Datum>;
  /** What runs in the period asked for, oldest first. */
  readonly werk: readonly Werkfeiten[];
  /** All contracts of this job, oldest first; a proefplaatsing is none. */
  readonly contracten: readonly Werkfeiten[];
  readonly advies: Adviesfeiten;
  /** The last day of an earlier grant in this job, from the dossier. */
  readonly eerderToegekend: Feit<Datum>;
  readonly stukken: Stukken;
}
