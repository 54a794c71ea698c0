import { normalizeText } from "./normalize-text.ts";

const signs = /^[0-9]|[!-/:-@[-`{-~]/;
const everySign = /^[0-9]|[!-/:-@[-`{-~]/g;

/**
 * Makes any string safe in a template: it comes out as exactly that text, on one line, never as markup.
 * A digit at the start too: with a stop after it in the template it would begin a list.
 */
export function escapeMarkdown(value: string): string {
  const text = normalizeText(value);
  return signs.test(text) ? text.replace(everySign, "\\$&") : text;
}

const visible = /[^\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Nothing in it that a reader would see. */
export function isBlankText(value: string): boolean {
  return !visible.test(value);
}
