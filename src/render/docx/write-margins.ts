import type { Document } from "../../document/document.ts";
import type { Logo } from "../../document/house-style.ts";
import { shortReference } from "../../document/short-reference.ts";
import { escapeShort } from "./escape-xml.ts";
import { emuPerMillimetre } from "./look.ts";
import { wordNamespaces, xmlStart } from "./namespaces.ts";
import { onPage, sizeOf, writePicture } from "./write-drawing.ts";

/** More would not fit on one line together. */
const mostTitle = 62;
const mostReference = 40;

/** On every page but the first: what it belongs to, and of what day and number that is. Below it the margin is empty. */
export function writeFollowHeader({ title, frame }: Document, margin: number): string {
  const reference = shortReference(frame);
  const right =
    reference === "" ? "" : `<w:tab/><w:t xml:space="preserve">${escapeShort(reference, mostReference)}</w:t>`;
  const text = `<w:r><w:t xml:space="preserve">${escapeShort(title, mostTitle)}</w:t>${right}</w:r>`;
  const room = Math.max(20, margin - headerTop(margin) - headerLine);
  return wrapHeader(`${writeHeaderLine(text, headerLine)}${writeHeaderLine("", room)}`);
}

const headerShare = 0.5;
const headerLine = 230;
export const headerTop = (margin: number): number => Math.round(margin * headerShare);

const writeHeaderLine = (runs: string, height: number) =>
  `<w:p><w:pPr><w:pStyle w:val="Header"/><w:spacing w:line="${height}" w:lineRule="exact"/></w:pPr>${runs}</w:p>`;

const wrapHeader = (paragraphs: string) => `${xmlStart}<w:hdr ${wordNamespaces}>${paragraphs}</w:hdr>`;

const logoTop = 15 * emuPerMillimetre;
const logoRoom = { width: 100 * emuPerMillimetre, height: 28 * emuPerMillimetre };
export const logoRelation = "logo";

/** The logo on the first page, where the text does not move for it; undefined where it cannot be shown. */
export function writeLogoHeader({ picture, alternative, width }: Logo, left: number): string | undefined {
  const size = sizeOf(picture, width, logoRoom);
  if (size === undefined) return undefined;
  const naming = { id: 1, name: "Logo", alternative };
  const drawing = writePicture(picture, size, naming, onPage(left * emuPerMillimetre, logoTop), logoRelation);
  return wrapHeader(writeHeaderLine(drawing, 20));
}
