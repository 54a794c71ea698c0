import type { Fact } from "../../document/document.ts";
import { type Body, type Place, partOf } from "./body.ts";
import { openParagraph, type ParagraphLook } from "./paragraph.ts";
import { runLook, writeRun, writeRuns } from "./runs.ts";
import { strongFactor, textWidth } from "./text-width.ts";
import { belowList } from "./write-list.ts";

const bodySize = 210;
const betweenColumns = 240;

/**
 * Term, tab, value: lines of text that a screen reader reads as they stand, where a table would be announced cell by cell.
 * A term that is wider than its column has its value on the next line, in the column of the values.
 */
export function writeFacts(body: Body, facts: readonly Fact[], place: Place): void {
  const column = termColumn(facts, body.look.textWidth - place.indent);
  const last = { ...place, after: place.after ?? (place.level === 0 ? belowList : undefined) };
  const middle = partOf(place, false);
  const look = { style: "Feit", hanging: column };
  const kept = { ...look, keepNext: true };
  // No page ends after the first fact or begins with the last.
  const beforeLast = facts.length - 2;
  facts.forEach((fact, index) => {
    const keeps = index <= beforeLast && (index === 0 || index === beforeLast);
    writeFact(body, fact, index === facts.length - 1 ? last : middle, keeps ? kept : look);
  });
}

/** In steps of a tenth of the room, so that values stand under each other over parts of a report; at most two fifths. */
export function termColumn(facts: readonly Fact[], room: number): number {
  let tenths = 2;
  for (const { term } of facts) tenths = Math.max(tenths, Math.ceil((termWidth(term) * 10) / room));
  return Math.round((Math.min(tenths, 4) * room) / 10);
}

export const fitsColumn = (term: string, column: number): boolean => termWidth(term) <= column;

const termWidth = (term: string) =>
  term.length > 200 ? Number.POSITIVE_INFINITY : Math.round(textWidth(term) * bodySize * strongFactor) + betweenColumns;

export function writeFact(body: Body, { term, value }: Fact, place: Place, look: ParagraphLook): void {
  const fits = fitsColumn(term, look.hanging ?? 0);
  const between = value.length === 0 ? "" : fits ? "<w:r><w:tab/></w:r>" : "<w:r><w:br/></w:r>";
  const label = writeRun(term, runLook.strong);
  body.xml += `${openParagraph(body, place, look)}${label}${between}${writeRuns(body, value, runLook.plain)}</w:p>`;
}
