import Handlebars from "handlebars";
import { escapeMarkdown } from "../document/escape-markdown.ts";
import { Fault } from "../domein/fault.ts";

/** What a template may use: words, conditions and lists of words. Null is "not there". */
export type Gegevens = Readonly<Record<string, string | boolean | null | readonly string[]>>;

/** Small pieces by name, for `{{> naam}}`. */
export type Bouwstenen = Readonly<Record<string, string>>;

const knownHelpers = { if: true, unless: true, each: true };

/**
 * Fills a template; every value is escaped, so that it comes out as text and never as markup.
 * A variable the data does not have is a fault of the template.
 */
export function fillTemplate(template: string, bouwstenen: Bouwstenen, gegevens: Gegevens): string {
  try {
    const fill = Handlebars.compile(template, { strict: true, noEscape: true, knownHelpers, knownHelpersOnly: true, preventIndent: true });
    const partials = Object.fromEntries(
      Object.entries(bouwstenen).map(([naam, tekst]) => [
        naam,
        Handlebars.compile(tekst, { strict: true, noEscape: true, knownHelpers, knownHelpersOnly: true }),
      ]),
    );
    return fill(escapeAll(gegevens), { partials, allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  } catch (error) {
    throw new Fault("TEMPLATE_BROKEN", "a template uses what its data does not have", error);
  }
}

function escapeAll(gegevens: Gegevens): Gegevens {
  return Object.fromEntries(Object.entries(gegevens).map(([naam, waarde]) => [naam, escape(waarde)]));
}

function escape(waarde: Gegevens[string]): Gegevens[string] {
  if (typeof waarde === "string") return escapeMarkdown(waarde);
  return Array.isArray(waarde) ? waarde.map((regel) => escapeMarkdown(regel)) : waarde;
}
