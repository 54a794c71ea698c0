import { contentsOf } from "../../document/contents.ts";
import type { Block } from "../../document/document.ts";
import { plainText } from "../../document/plain-text.ts";
import { type Body, type Place, topPlace } from "./body.ts";
import { guessPages, type PlacedHeading } from "./guess-pages.ts";
import { openParagraph } from "./paragraph.ts";
import { runLook, writeRun } from "./runs.ts";
import { bookmarkName } from "./write-blocks.ts";

/** What a report has above its contents. */
const frameHeight = 3400;
const entryHeight = 340;
const belowContents = 400;

interface Entry extends PlacedHeading {
  readonly bookmark: string;
}

/** A table of contents that Word can update, already filled: without a question at opening. */
export function writeContents(body: Body, blocks: readonly Block[]): void {
  const listed = contentsOf(blocks);
  if (listed.length === 0) return;
  const count = listed.length;
  const last = listed.some(({ level }) => level === 3) ? 3 : 2;
  const headings = guessPages(blocks, body.look, frameHeight + entryHeight * count).map(
    (heading, index): Entry => ({ ...heading, bookmark: bookmarkName(index) }),
  );
  const entries = headings.filter(({ level }) => level > 1 && level <= last);
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  body.xml += `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>`;
  body.xml += `${openParagraph(body, topPlace, { style: "TOCHeading" })}${writeRun("Inhoud", runLook.plain)}</w:p>`;
  const begin = openField(` TOC \\o "2-${last}" \\h \\z \\u `);
  entries.forEach((entry, index) => {
    const isLast = index === entries.length - 1;
    const place = isLast ? { ...topPlace, after: belowContents } : topPlace;
    body.xml += writeEntry(body, entry, place, index === 0 ? begin : "", isLast ? closeField : "");
  });
  body.xml += "</w:sdtContent></w:sdt>";
}

const fieldRun = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const openField = (code: string) =>
  `${fieldRun("begin")}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${fieldRun("separate")}`;
const closeField = fieldRun("end");

function writeEntry(
  body: Body,
  { level, content, page, bookmark }: Entry,
  place: Place,
  begin: string,
  end: string,
): string {
  const number = `${openField(` PAGEREF ${bookmark} \\h `)}${writeRun(`${page}`, runLook.plain)}${closeField}`;
  const text = `${writeRun(plainText(content), runLook.plain)}<w:r><w:tab/></w:r>${number}`;
  const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${text}</w:hyperlink>`;
  return `${openParagraph(body, place, { style: `TOC${level}` })}${begin}${link}${end}</w:p>`;
}
