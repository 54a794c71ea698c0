import type { Signature, Signer } from "../../document/document.ts";
import { type Body, type Place, partOf } from "./body.ts";
import { openParagraph, type ParagraphLook } from "./paragraph.ts";
import { runLook, writeRun } from "./runs.ts";
import { belowList } from "./write-list.ts";

const aboveSignature = 280;

/** All of one person stays on one page; who signs by hand does so on a line of text that ends in a rule. */
export function writeSignature(body: Body, { lines, signers }: Signature, place: Place): void {
  const keep = place.keep === "free" ? "together" : place.keep;
  const last = { ...place, keep, after: place.after ?? belowList };
  const middle = { ...last, after: undefined };
  lines.forEach((line, index) => {
    const isLast = signers.length === 0 && index === lines.length - 1;
    writeLine(body, line, runLook.plain, partOf(last, isLast), index === 0 ? { before: aboveSignature } : {});
  });
  signers.forEach((signer, index) => {
    writeSigner(body, signer, index === signers.length - 1 ? last : middle);
  });
}

function writeSigner(body: Body, { role, name, signed }: Signer, place: Place): void {
  const open = partOf(place, false);
  writeLine(body, role, runLook.strong, open, { before: aboveSignature });
  if (name !== undefined) writeLine(body, name, runLook.plain, open);
  if (signed !== undefined) writeLine(body, `Getekend: ${signed}`, runLook.plain, place);
  else body.xml += `${openParagraph(body, place, { style: "Tekenregel" })}${signingLine}</w:p>`;
}

const tab = "<w:r><w:tab/></w:r>";
const signingLine = `${writeRun("Handtekening ", runLook.plain)}${tab}${writeRun("  Datum ", runLook.plain)}${tab}`;

function writeLine(body: Body, text: string, run: number, place: Place, look: ParagraphLook = {}): void {
  body.xml += `${openParagraph(body, place, { style: "Ondertekening", ...look })}${writeRun(text, run)}</w:p>`;
}
