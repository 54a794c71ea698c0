import type { Fact } from "../../document/document.ts";
import { normalizeText } from "../../document/normalize-text.ts";
import { countColumns } from "./text-columns.ts";
import { hangText, type Lines, wrapText } from "./wrap-text.ts";
import { writeContent } from "./write-content.ts";

const widestTerm = 30;

/** Terms on the left as wide as the widest that leaves room, what belongs to them beside, or under a term that is too long for that. */
export function writeFacts(facts: readonly Fact[], room: number): Lines {
  const terms = facts.map(({ term }) => normalizeText(term).replace(/[^:?.]$/, "$&:"));
  const most = Math.min(widestTerm, room >> 1);
  const indent = terms
    .map(countColumns)
    .reduce((widest, term) => (term + 2 > most ? widest : Math.max(widest, term + 2)), 8);
  const lines: string[] = [];
  terms.forEach((term, index) => {
    const value = wrapText(writeContent(facts[index]?.value ?? []), room - indent);
    const hangs = countColumns(term) + 2 > indent;
    if (hangs) lines.push(...wrapText(term, room));
    lines.push(...hangText(hangs ? "" : term, value.length === 0 && !hangs ? [""] : value, indent));
  });
  return lines;
}
