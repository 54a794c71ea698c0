import { naam } from "../../domein/bevinding/messages.nl.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import { formatHanging } from "./columns.ts";

const breedte = 100;

/** The open questions, one list per person, so that each reads only what is asked of them. */
export function formatVragen(vragen: readonly Vraag[]): readonly string[] {
  const wie = [...new Set(vragen.map(({ aan }) => aan))];
  return wie.flatMap((rol) => [
    "",
    `Vragen aan ${naam(rol)}:`,
    ...vragen.filter(({ aan }) => aan === rol).flatMap(formatVraag),
  ]);
}

/** What is asked, and what each answer leads to. */
function formatVraag({ code, vraag, antwoorden = [] }: Vraag): readonly string[] {
  return [
    formatHanging("  - ", `${clean(vraag)} (${code})`, breedte),
    ...antwoorden.map(({ waarde, gevolg }) => formatHanging(`      ${waarde}: `, clean(gevolg), breedte)),
  ];
}

/** A reason in a dossier may hold anything; the terminal gets words only. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");
}
