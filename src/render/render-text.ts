import type { Block, Document, Fact, Frame, Sender } from "../document/document.ts";
import { type HouseStyle, neutralStyle } from "../document/house-style.ts";
import { normalizeText } from "../document/normalize-text.ts";
import { senderOf } from "../document/sender-of.ts";
import { titledBlocks } from "../document/titled-blocks.ts";
import { type Lines, wrapText } from "./text/wrap-text.ts";
import { writeBlocks } from "./text/write-blocks.ts";
import { writeContents } from "./text/write-contents.ts";
import { writeFacts } from "./text/write-facts.ts";

const width = 72;

/** Plain text of at most 72 columns, to be read in a mail; only an address without a space is longer. */
export function renderText(document: Document, style: HouseStyle = neutralStyle): string {
  const sender = writeSender(senderOf(document, style));
  const parts = openFrame(document.frame, titledBlocks(document), sender).filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What stands above the text, and the text. */
function openFrame(frame: Frame, blocks: readonly Block[], sender: Lines): readonly Lines[] {
  switch (frame.kind) {
    case "plain":
      return [writeBlocks(blocks, width)];
    case "letter":
      return [sender, writeAddress(frame.addressee), writeReference(frame.reference), writeBlocks(blocks, width)];
    case "report": {
      const titled = blocks[0]?.kind === "heading" && blocks[0].level === 1 ? 1 : 0;
      return [
        sender,
        writeBlocks(blocks.slice(0, titled), width),
        writeReference(frame.reference),
        frame.contents ? writeContents(blocks, width) : [],
        writeBlocks(blocks.slice(titled), width),
      ];
    }
  }
}

const writeSender = (sender: Sender | undefined): Lines =>
  sender === undefined ? [] : writeAddress([sender.name, ...sender.lines]);
const writeAddress = (lines: Lines): Lines => lines.flatMap((line) => wrapText(normalizeText(line), width));
const writeReference = (facts: readonly Fact[]): Lines => writeFacts(facts, width);
