import { situaties as besluitsituaties, type Situatie } from "../besluit/voorstel/voorstel.ts";

export const briefnamen = ["ontvangst", "toekenning", "afwijzing", "wijziging", "einde"] as const;
export type Briefnaam = (typeof briefnamen)[number];

/** What a letter answers before there is a decision, or besides one. */
export const berichten = [
  "aanvraag-ontvangen",
  "aanmelding-ontvangen",
  "signaal-ontvangen",
  "wijziging-ontvangen",
  "afsluiting-ontvangen",
  "evaluatie-ontvangen",
  "aanvulling-ontvangen",
  "reactie-ontvangen",
  "termijn-verlengd",
  "termijn-stil",
  "reden-te-laat-gevraagd",
  "reactie-gevraagd",
  "evaluatie-gevraagd",
  "ingebrekestelling-ontvangen",
  "doorgezonden",
  "dwangsom",
] as const;
export type Bericht = (typeof berichten)[number];

/** Everything a letter can be about: the situations of a decision, and the messages beside it. */
export type Briefsituatie = Situatie | Bericht;
export const briefsituaties: readonly Briefsituatie[] = [...berichten, ...besluitsituaties];

/** Exactly one letter for each situation. */
export const briefBij: Readonly<Record<Briefsituatie, Briefnaam>> = {
  "aanvraag-ontvangen": "ontvangst",
  "aanmelding-ontvangen": "ontvangst",
  "signaal-ontvangen": "ontvangst",
  "wijziging-ontvangen": "ontvangst",
  "afsluiting-ontvangen": "ontvangst",
  "evaluatie-ontvangen": "ontvangst",
  "aanvulling-ontvangen": "ontvangst",
  "reactie-ontvangen": "ontvangst",
  "termijn-verlengd": "ontvangst",
  "termijn-stil": "ontvangst",
  "reden-te-laat-gevraagd": "ontvangst",
  "reactie-gevraagd": "ontvangst",
  "evaluatie-gevraagd": "ontvangst",
  "ingebrekestelling-ontvangen": "ontvangst",
  doorgezonden: "ontvangst",
  "aanvulling-gevraagd": "ontvangst",
  dwangsom: "toekenning",
  "toekenning-proefplaatsing": "toekenning",
  "toekenning-dienstverband": "toekenning",
  voortzetting: "toekenning",
  onderzoeksfase: "toekenning",
  "losse-uren": "toekenning",
  afgewezen: "afwijzing",
  "niet-behandeld": "afwijzing",
  "geen-extra-uren": "wijziging",
  "uren-bijgesteld": "wijziging",
  "zonder-gevolgen": "wijziging",
  "met-gevolgen": "wijziging",
  "ander-protocol": "wijziging",
  beeindiging: "einde",
  "beeindiging-ondersteuning": "einde",
};
