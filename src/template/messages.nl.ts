import { describeMarkdown } from "../document/messages.nl.ts";
import type { TemplateCode, TemplateProblem } from "./problem.ts";

const sentences: Readonly<Record<TemplateCode, (naam: string) => string>> = {
  SJABLOON_ONLEESBAAR: () =>
    "Hier kunnen wij het sjabloon niet lezen. Kijk of elke {{ een }} heeft en elk blok een begin en een einde.",
  SJABLOON_BLOK_NIET_GESLOTEN: (naam) =>
    `Het blok {{#${naam}}} heeft geen eigen einde. Zet {{/${naam}}} waar het stopt.`,
  SJABLOON_FUNCTIE_ONBEKEND: (naam) => `{{${naam}}} kan niets uitrekenen. Alleen if, unless en each bestaan.`,
  SJABLOON_OPMAAK_ONBEKEND: () =>
    "Deze schrijfwijze kan hier niet. Gebruik {{naam}}, {{#if naam}}, {{#unless naam}}, {{#each naam}} of {{> bouwsteen}}.",
  SJABLOON_TE_DIEP: () => "Hier staan te veel blokken in elkaar. Maak er een bouwsteen van.",
  BOUWSTEEN_ONBEKEND: (naam) => `De bouwsteen ${naam} bestaat niet. Kijk of de naam klopt.`,
  BOUWSTEEN_IN_KRING: (naam) => `De bouwsteen ${naam} gebruikt zichzelf. Haal een van beide weg.`,
  WAARDE_ONBEKEND: (naam) => `Het gegeven ${naam} bestaat niet. Kijk of de naam klopt.`,
  WAARDE_LEEG: (naam) => `Het gegeven ${naam} is leeg en laat een gat in de tekst. Zet er {{#if ${naam}}} omheen.`,
  WAARDE_GEEN_TEKST: (naam) => `Het gegeven ${naam} is geen tekst. Gebruik er {{#if}} of {{#each}} voor.`,
  WAARDE_GEEN_LIJST: (naam) => `Het gegeven ${naam} is geen lijst. Gebruik {{${naam}}} of {{#if ${naam}}}.`,
  WAARDE_KAN_ONTBREKEN: (naam) =>
    `Het gegeven ${naam} is er niet altijd. Zet er {{#if ${naam}}} omheen, of noem het in de voorwaarde van de bouwsteen.`,
  VOORWAARDE_ONLEESBAAR: () =>
    "Deze voorwaarde kunnen wij niet lezen. Schrijf namen met en, of en niet: bezwaar en niet namens.",
  TAK_ONBEREIKBAAR: (naam) =>
    `Deze tekst komt nooit in een brief, door wat al vaststaat over ${naam}. Haal de tekst weg.`,
  VOORWERK_ONTBREEKT: (naam) => `Bovenaan dit bestand ontbreekt ${naam}. Zet het tussen de twee regels ---.`,
  VOORWERK_ONBEKEND: (naam) => `Bovenaan dit bestand staat ${naam}. Dat kennen wij niet. Haal de regel weg.`,
  VOORWERK_ONGELDIG: (naam) => `Bovenaan dit bestand kan ${naam} deze waarde niet hebben. Kies een waarde die bestaat.`,
  VOORWERK_NIET_GESLOTEN: () => "De regels bovenaan hebben geen einde. Zet er een regel --- onder.",
  SJABLOON_NAAM_ONBEKEND: (naam) =>
    `Het bestand ${naam} hoort bij geen brief. Noem het brief.lezer.md, zoals toekenning.client.md.`,
  SJABLOON_ONTBREEKT: (naam) => `Het sjabloon ${naam} ontbreekt. Maak het, ook als het kort is.`,
  BOUWSTEEN_ONGEBRUIKT: (naam) =>
    `De bouwsteen ${naam} staat in geen enkele brief. Noem hem in een sjabloon, of haal hem weg.`,
  WAARDE_IN_ADRES: (naam) => `Het gegeven ${naam} kan niet in het adres van een link. Schrijf het adres uit.`,
};

/** A problem of a template as a sentence that says what to do. */
export function describeProblem({ code, params }: TemplateProblem): string {
  return isTemplateCode(code) ? sentences[code](String(params.naam ?? "")) : describeMarkdown(code, params);
}

function isTemplateCode(code: TemplateProblem["code"]): code is TemplateCode {
  return Object.hasOwn(sentences, code);
}

/** With where it is, as an author looks for it. */
export function tellProblem(problem: TemplateProblem): string {
  return `${problem.file}, regel ${problem.line}, teken ${problem.column}: ${describeProblem(problem)}`;
}
