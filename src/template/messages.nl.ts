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
