import type { Block, HeadingLevel } from "../../document/document.ts";
import { plainText } from "../../document/plain-text.ts";
import { type Body, type Place, topPlace } from "./body.ts";
import { guessPages, type PlacedHeading } from "./guess-pages.ts";
import { openParagraph } from "./paragraph.ts";
import { runLook, writeRun } from "./runs.ts";
import { bookmarkName } from "./write-blocks.ts";

/** More entries than this, and only the parts are listed, not what is under them. */
const mostEntries = 45;
/** What a report has above its contents. */
const frameHeight = 3400;
const entryHeight = 340;
const belowContents = 400;

interface Entry extends PlacedHeading {
  readonly bookmark: string;
}

/**
 * A table of contents that Word can update, already filled: without a question at opening. The title is no entry of its own,
 * as in the other formats, unless there are more headings of its level.
 */
export function writeContents(body: Body, blocks: readonly Block[]): void {
  const counts = { 1: 0, 2: 0, 3: 0 };
  countHeadings(blocks, counts);
  const [first, last] = levelsOf(counts);
  const count = (first === 1 ? counts[1] : 0) + counts[2] + (last === 3 ? counts[3] : 0);
  const headings = guessPages(blocks, body.look, frameHeight + entryHeight * count).map(
    (heading, index): Entry => ({ ...heading, bookmark: bookmarkName(index) }),
  );
  const entries = headings.filter(({ level }) => level >= first && level <= last);
  if (entries.length === 0) return;
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  body.xml += `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>`;
  body.xml += `${openParagraph(body, topPlace, { style: "TOCHeading" })}${writeRun("Inhoud", runLook.plain)}</w:p>`;
  const begin = openField(` TOC \\o "${first}-${last}" \\h \\z \\u `);
  entries.forEach((entry, index) => {
    const isLast = index === entries.length - 1;
    const place = isLast ? { ...topPlace, after: belowContents } : topPlace;
    body.xml += writeEntry(body, entry, place, index === 0 ? begin : "", isLast ? closeField : "");
  });
  body.xml += "</w:sdtContent></w:sdt>";
}

type Counts = Record<HeadingLevel, number>;

function countHeadings(blocks: readonly Block[], into: Counts): void {
  for (const block of blocks) {
    if (block.kind === "heading") into[block.level] += 1;
    else if (block.kind === "group" || block.kind === "callout") countHeadings(block.blocks, into);
    else if (block.kind === "list") for (const item of block.items) countHeadings(item, into);
  }
}

function levelsOf(counts: Counts): readonly [number, number] {
  const first = counts[1] > 1 ? 1 : 2;
  const all = (first === 1 ? counts[1] : 0) + counts[2] + counts[3];
  return [first, all > mostEntries ? 2 : 3];
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
