import type { Grond } from "../../besluit/beslissing/beslissing.gen.ts";
import { oorzaken } from "../../besluit/voorstel/verschil.ts";

/** Words without which a client cannot know the ground. Of the other grounds the own words must be there. */
const tekens: Readonly<Record<string, RegExp>> = {
  RECHT_UITVOERDER: /gemeente.* beslist|UWV.* beslist/u,
  RECHT_WSW: /Wet sociale werkvoorziening/u,
  RECHT_DOELGROEPREGISTER: /doelgroepregister/u,
  RECHT_SFB: /langdurige (ziekte of )?beperking/u,
  RECHT_LEEFTIJD: /te jong|leeftijd|ouder dan/u,
  RECHT_NUL_UREN: /vast aantal uren/u,
  RECHT_UITZENDBEDING: /elke dag kan stoppen|uitzendbeding/u,
  RECHT_STAGE: /stage/u,
  RECHT_UREN: /te weinig uren/u,
  RECHT_CONTRACTDUUR: /contract is te kort/u,
  RECHT_LOONWAARDE: /deel van het gewone werk|loonwaarde/u,
  RECHT_GOEDKEURING_PROEFPLAATSING: /proefplaatsing .*goedkeuring|proefplaatsing .*goedgekeurd/u,
  RECHT_ERKENNING: /erken|goedkeuring/u,
  RECHT_NOODZAAK: /zonder jobcoach|niet nodig/u,
  NIET_NODIG: /zonder jobcoach|niet nodig/u,
  ANDERE_OPLOSSING: /andere oplossing/u,
  PERIODE_VOORBIJ: /voorbij/u,
  WERK_STOPT: /werk .*stopt|failliet/u,
  OP_VERZOEK: /niet meer nodig|geen jobcoach meer nodig/u,
  INGETROKKEN: /trekken .* in/u,
};

const vanOorzaak: ReadonlySet<string> = new Set(oorzaken.map((oorzaak) => oorzaak.toUpperCase().replaceAll("-", "_")));

/** A ground that only repeats a cause is explained as that cause. */
export function isGrondVanOorzaak({ code }: Grond): boolean {
  return vanOorzaak.has(code);
}

/** Benefit, health and income: between the client and who decides. */
const besloten: ReadonlySet<string> = new Set(
  ["WSW", "GRONDSLAG", "DOELGROEP", "DOELGROEPREGISTER", "SFB", "LOONWAARDE", "ZIEKTE"].map((code) => `RECHT_${code}`),
);

export function isBeslotenGrond({ code }: Grond): boolean {
  return besloten.has(code);
}

/** The last sentence of a ground: what goes before it may be its name. */
export function slotVan({ uitleg }: Grond): string {
  return uitleg.split(". ").at(-1) ?? uitleg;
}

/** Any of these shows that a letter explains this ground. */
export function tekensVanGrond(grond: Grond): readonly RegExp[] {
  const eigen = Object.hasOwn(tekens, grond.code) ? tekens[grond.code] : undefined;
  return [...(eigen === undefined ? [] : [eigen]), new RegExp(RegExp.escape(slotVan(grond)), "u")];
}
