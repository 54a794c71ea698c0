import type { Fact, LetterFrame, ReportFrame, Sender } from "../../document/document.ts";
import { type Body, topPlace } from "./body.ts";
import { sheet, toTwips } from "./look.ts";
import { openParagraph, type ParagraphLook } from "./paragraph.ts";
import { runLook, writeRun } from "./runs.ts";
import { strongFactor, textWidth } from "./text-width.ts";
import { termColumn, writeFact } from "./write-facts.ts";

/** From the top of the first page, as in the PDF. The window of a C5 or DL envelope shows what begins at 50 mm. */
export const senderTop = toTwips(15);
const windowTop = toTwips(50);
const referenceTop = toTwips(92);
const titleTop = toTwips(45);
const windowWidth = toTwips(85);
const senderColumn = toTwips(130);
const senderWidth = toTwips(66);
const addressLine = 290;
const referenceLine = 260;
const leastGap = 240;

/** Exact lines put the address in the window and the reference under it, whatever the font. */
export function writeLetter(body: Body, { addressee, reference }: LetterFrame, sender: Sender | undefined): void {
  const right = Math.max(0, body.look.textWidth - windowWidth);
  let reached = writeSender(body, sender);
  addressee.forEach((line, index) => {
    const before = index === 0 ? gapTo(windowTop, reached) : 0;
    writeLine(body, line, { style: "Adres", right, before, line: addressLine });
    reached += before + addressLine;
  });
  writeReference(body, reference, { before: gapTo(referenceTop, reached), line: referenceLine, after: 0 });
}

const gapTo = (place: number, reached: number) => Math.max(leastGap, place - reached);

/** The sender of a report; gives the space above its title. */
export function writeReportSender(body: Body, sender: Sender | undefined): number {
  return gapTo(titleTop, writeSender(body, sender));
}

export function writeReportReference(body: Body, { reference }: ReportFrame): void {
  writeReference(body, reference, {});
}

const belowReference = 400;

function writeReference(body: Body, facts: readonly Fact[], { before, ...look }: ParagraphLook): void {
  const hanging = termColumn(facts, body.look.textWidth);
  facts.forEach((fact, index) => {
    const above = index === 0 && before !== undefined ? { before } : {};
    const below = index === facts.length - 1 ? { after: belowReference } : {};
    writeFact(body, fact, topPlace, { style: "Kenmerk", hanging, ...look, ...above, ...below });
  });
}

const nameLine = 340;
const senderLine = 235;
const nameSize = 260;

/**
 * The name at the left, the lines of the address in a column at the right; where there is a logo, that stands at the left.
 * All of it is text of the page, not of its header, so that who listens hears who writes. Gives how far down the page it comes.
 */
function writeSender(body: Body, sender: Sender | undefined): number {
  const { margins, style } = body.look;
  let reached = Math.min(senderTop, margins.top);
  if (sender === undefined) return reached;
  const { name, lines } = sender;
  const column = Math.max(0, senderColumn - margins.left);
  const beside = { style: "Afzender", indent: column, right: sheet.width - margins.right - senderColumn - senderWidth };
  const first = style.logo === undefined ? writeName(body, sender, column) : 0;
  if (first > 0) reached += nameLine;
  else if (name !== "" && style.logo !== undefined) {
    writeLine(body, name, { ...beside, line: senderLine }, runLook.strong);
    reached += senderLine;
  }
  for (const line of lines.slice(Math.max(0, first - 1))) {
    writeLine(body, line, { ...beside, line: senderLine });
    reached += senderLine;
  }
  return reached;
}

/** The name, and beside it the first line of the address where it fits; gives how many of these two are written. */
function writeName(body: Body, { name, lines }: Sender, column: number): number {
  if (name === "") return 0;
  const look = { style: "Afzender", line: nameLine, hanging: column, before: 0 };
  const [first] = lines;
  const fits = first !== undefined && textWidth(name) * nameSize * strongFactor < column - leastGap;
  const beside = fits ? `<w:r><w:tab/></w:r>${writeRun(first, runLook.plain)}` : "";
  body.xml += `${openParagraph(body, topPlace, look)}${writeRun(name, runLook.senderName)}${beside}</w:p>`;
  return fits ? 2 : 1;
}

function writeLine(body: Body, text: string, look: ParagraphLook, run: number = runLook.plain): void {
  body.xml += `${openParagraph(body, topPlace, look)}${writeRun(text, run)}</w:p>`;
}
