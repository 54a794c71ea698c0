import { flag, group, groupOrNothing, list, type Shaped, text, textOrNothing } from "../../template/shape.ts";
import { aanvulvorm, basisvorm, eigenvorm } from "./vorm-basis.ts";
import { besluitvorm } from "./vorm-besluit.ts";

/** What a message before a decision, or beside one, tells. */
const berichtvorm = {
  beslisdag: textOrNothing("de laatste dag van onze beslissing, als die nog komt"),
  nieuweBeslisdag: textOrNothing("na verlengen of stilstaan: de nieuwe laatste dag"),
  oudeBeslisdag: textOrNothing("de laatste dag voor het verlengen"),
  uitstelReden: textOrNothing("waarom wij later beslissen, als hele zinnen"),
  stilTotEnMet: textOrNothing("tot en met welke dag de termijn stilstaat"),
  reageren: groupOrNothing("een vraag om een reactie voordat wij beslissen", {
    over: list("waarover", text("een punt")),
    uitleg: list("wat wij van plan zijn en waarom", text("hele zinnen")),
    totEnMet: textOrNothing("laatste dag om te reageren"),
    ontvangenOp: textOrNothing("de dag waarop de reactie kwam"),
  }),
  teLaat: groupOrNothing("een aanvraag die te laat kwam", {
    dagen: text("20 dagen"),
    laatsteDagOpTijd: text("tot en met die dag was het op tijd"),
    zonderKorting: textOrNothing("uren zonder korting"),
    metKorting: textOrNothing("uren met korting"),
    redenClient: textOrNothing("de reden die al is gegeven"),
  }),
  evaluatie: groupOrNothing("een vraag om een evaluatie", {
    totEnMet: textOrNothing("laatste dag"),
    van: textOrNothing("eerste dag van de periode"),
    periodeTotEnMet: textOrNothing("laatste dag van de periode"),
  }),
  ingebreke: groupOrNothing("een ingebrekestelling", {
    ontvangenOp: text("de dag waarop die binnenkwam"),
    beslissenTotEnMet: textOrNothing("de dag waarop wij uiterlijk moeten beslissen"),
    vanaf: textOrNothing("vanaf die dag betalen wij een dwangsom"),
    maximum: textOrNothing("hoogstens zoveel euro"),
    terecht: flag("de termijn was inderdaad voorbij"),
  }),
  dwangsom: groupOrNothing("een vastgestelde dwangsom", {
    bedrag: text("€ 138"),
    dagen: text("6 dagen"),
    van: text("eerste dag die telt"),
    totEnMet: text("laatste dag die telt"),
    bezwaarTotEnMet: textOrNothing("laatste dag om bezwaar te maken tegen het bedrag"),
  }),
  doorgezonden: groupOrNothing("een doorzending die echt gebeurd is", {
    naar: text("naar wie"),
    op: text("op welke dag"),
  }),
  melder: textOrNothing("wie een signaal gaf"),
  veranderd: list("wat de werknemer doorgaf, in woorden voor de werknemer zelf", text("uw nieuwe adres")),
  vraagtMeerUren: flag("de wijziging vraagt meer uren"),
  wachtOpProefplaatsing: flag("de proefplaatsing is nog niet goedgekeurd"),
  evaluatieGevraagd: flag("wij vragen apart om een evaluatie"),
  periode: groupOrNothing("de periode in het formulier", { van: text("eerste dag"), totEnMet: text("laatste dag") }),
  laatsteDag: textOrNothing("de laatste dag van de hulp, volgens het formulier"),
  evaluatieGesprek: flag("in de evaluatie is om een gesprek gevraagd"),
} as const;

/** Everything a template of a letter may use. */
export const briefvorm = group("een brief", {
  ...basisvorm,
  aanvulling: group("wat er nog mist", aanvulvorm),
  bericht: group("een bericht zonder beslissing", berichtvorm),
  besluit: groupOrNothing("de beslissing", besluitvorm),
  eigen: eigenvorm,
  eersteKeer: flag("de werknemer kent een jobcoach nog niet: eerste aanvraag of aanmelding"),
});

/** The words of one letter for one reader: only what this reader may see. */
export type Briefgegevens = Shaped<typeof briefvorm>;

/** The part that is in every letter, whatever it is about. */
export type Basisgegevens = Omit<Briefgegevens, "aanvulling" | "bericht" | "besluit" | "eigen">;

export type Besluitgegevens = NonNullable<Briefgegevens["besluit"]>;
