import Handlebars from "handlebars";
import { escapeMarkdown } from "../document/escape-markdown.ts";
import { Fault } from "../domein/fault.ts";

/** What a template may use: words, conditions and lists of words. Null is "not there". */
export type Gegevens = Readonly<Record<string, string | boolean | null | readonly string[]>>;

/** Small pieces by name, for `{{> naam}}`. */
export type Bouwstenen = Readonly<Record<string, string>>;

const options = {
  strict: true,
  noEscape: true,
  knownHelpers: { if: true, unless: true, each: true },
  knownHelpersOnly: true,
};
const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/**
 * Fills a template; every value is escaped, so that it comes out as text and never as markup.
 * A variable the data does not have is a fault of the template.
 */
export function fillTemplate(template: string, bouwstenen: Bouwstenen, gegevens: Gegevens): string {
  try {
    const fill = Handlebars.compile(template, { ...options, preventIndent: true });
    const pieces = Object.entries(bouwstenen).map(([naam, tekst]) => [naam, Handlebars.compile(tekst, options)]);
    return singleStops(fill(escapeAll(gegevens), { partials: Object.fromEntries(pieces), ...noPrototypes }));
  } catch (error) {
    throw new Fault("TEMPLATE_BROKEN", "a template uses what its data does not have", error);
  }
}

/** A name that ends with a stop (`B.V.`) takes the stop of the sentence with it. */
function singleStops(tekst: string): string {
  return tekst.replace(/\\\.\.(?=\s|$)/g, "\\.");
}

function escapeAll(gegevens: Gegevens): Gegevens {
  return Object.fromEntries(Object.entries(gegevens).map(([naam, waarde]) => [naam, escapeValue(waarde)]));
}

function escapeValue(waarde: Gegevens[string]): Gegevens[string] {
  if (typeof waarde === "string") return escapeMarkdown(waarde);
  return Array.isArray(waarde) ? waarde.map((regel) => escapeMarkdown(regel)) : waarde;
}
