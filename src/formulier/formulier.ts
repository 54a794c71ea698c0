import type {
  Aanmelding,
  Aanvraag,
  Advies,
  Afsluiting,
  Beeldvorming,
  Begeleiding,
  Bijlagen,
  Client,
  Dienstverband,
  EerdereOndersteuning,
  EigenEvaluatie,
  Evaluatie,
  Formulier,
  Indiening,
  Jobcoach,
  Logboek,
  Ondertekening,
  Over,
  Plan,
  Toestemmingen,
  Uitvoerder,
  Viergesprek,
  Werkgever,
  Wijziging,
  Wijzigingen,
} from "./formulier.gen.ts";

export type * from "./formulier.gen.ts";
export type Soort = Formulier["soort"];
export type Status = Formulier["status"];

/** The form seen as all parts any soort may have, for rules that look at a part wherever it is. */
export interface Delen {
  readonly id: string;
  readonly soort: Soort;
  readonly status: Status;
  readonly zaaknummer?: string;
  readonly indiening?: Indiening;
  readonly aanmelding?: Aanmelding;
  readonly aanvraag?: Aanvraag;
  readonly afsluiting?: Afsluiting;
  readonly wijziging?: Wijziging;
  readonly wijzigingen?: Wijzigingen;
  readonly over?: Over;
  readonly eigenEvaluatie?: EigenEvaluatie;
  readonly uitvoerder?: Uitvoerder;
  readonly client?: Client;
  readonly werkgever?: Werkgever;
  readonly jobcoach?: Jobcoach;
  readonly dienstverband?: Dienstverband;
  readonly eerdereOndersteuning?: EerdereOndersteuning;
  readonly evaluatie?: Evaluatie;
  readonly logboek?: Logboek;
  readonly beeldvorming?: Beeldvorming;
  readonly plan?: Plan;
  readonly begeleiding?: Begeleiding;
  readonly viergesprek?: Viergesprek;
  readonly advies?: Advies;
  readonly bijlagen?: Bijlagen;
  readonly toestemmingen?: Toestemmingen;
  readonly ondertekening?: Ondertekening;
}

export function delenVan(formulier: Formulier): Delen {
  return formulier;
}
