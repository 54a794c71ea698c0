import { flags, group, type Shaped, text, textOrNothing } from "../../template/shape.ts";

export const grondcodes = [
  "uitvoerder",
  "wsw",
  "grondslag",
  "doelgroep",
  "doelgroepregister",
  "sfb",
  "leeftijd",
  "werk",
  "nul-uren",
  "uitzendbeding",
  "stage",
  "uren",
  "min-max",
  "contractduur",
  "loonwaarde",
  "duur",
  "goedkeuring-proefplaatsing",
  "duur-proefplaatsing",
  "interne-jobcoach",
  "voorrang",
  "erkenning",
  "onafhankelijkheid",
  "noodzaak",
  "oordeel-voorwaarden",
  "ziekte",
  "handtekeningen",
  "coachingsplan",
  "contract-erbij",
  "identiteit",
  "betaling",
  "terugblik",
  "einddeclaratie",
  "geen-recht",
  "andere-oplossing",
  "niet-nodig",
  "periode-voorbij",
  "op-verzoek",
  "ingetrokken",
  "werk-stopt",
  "faillissement",
  "andere",
] as const;
export type Grondcode = (typeof grondcodes)[number];

export const grondvorm = group("een grond", {
  code: flags("welke", grondcodes),
  uitleg: text("de uitleg, als hele zinnen over de werknemer"),
  bronnen: textOrNothing("wet en artikel"),
});

export type Grondgegevens = Shaped<typeof grondvorm>;
