import { normalizeText } from "./normalize-text.ts";

/** Makes any string safe in a template: it comes out as exactly that text, on one line, never as markup. */
export function escapeMarkdown(value: string): string {
  return normalizeText(value).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
