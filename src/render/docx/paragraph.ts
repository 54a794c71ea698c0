import type { Body, Panel, Place } from "./body.ts";

export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  /** The number of its list. */
  readonly list?: number;
  readonly before?: number;
  readonly after?: number;
  /** The exact height of its lines. */
  readonly line?: number;
  /** How far the lines after the first stand in, and where the first tab goes. */
  readonly hanging?: number;
  /** How far it stands in more than its place. */
  readonly indent?: number;
  readonly right?: number;
}

export const listIndent = 360;
const belowTable = 200;
const pageBreak = "<w:pageBreakBefore/>";

/** A paragraph up to its text. The properties stand in the order of the schema (ECMA-376, CT_PPr). */
export function openParagraph(body: Body, place: Place, look: ParagraphLook): string {
  const { style = place.panel?.style, keepNext, list } = look;
  let properties = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  if (keepNext === true || place.keep === "withNext") properties += "<w:keepNext/>";
  if (body.newPage) properties += pageBreak;
  if (list !== undefined) properties += `<w:numPr><w:ilvl w:val="${place.level}"/><w:numId w:val="${list}"/></w:numPr>`;
  if (place.panel !== undefined) properties += writePanel(place.panel, place.indent, look.style);
  properties += writeSpacing(body, place, look) + writeIndent(place, look);
  body.newPage = false;
  body.afterTable = false;
  return properties === "" ? "<w:p>" : `<w:p><w:pPr>${properties}</w:pPr>`;
}

/** No border stands further from its text than this, in points. */
const furthest = 31;
const besideText = 8;

/** The bar stands where that of the callout does, however far in the text is. */
function writePanel({ indent, bar, ground }: Panel, from: number, style: string | undefined): string {
  if (style === undefined && from === indent) return "";
  const space = Math.min(furthest, besideText + Math.round((from - indent) / 20));
  const edge = `w:val="single" w:sz="4" w:space="5" w:color="${ground}"`;
  const left = `<w:left w:val="single" w:sz="24" w:space="${space}" w:color="${bar}"/>`;
  const border = `<w:pBdr><w:top ${edge}/>${left}<w:bottom ${edge}/></w:pBdr>`;
  return `${border}<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`;
}

function writeSpacing({ afterTable }: Body, place: Place, look: ParagraphLook): string {
  const { style, before, after = place.after, line } = look;
  const spaced = place.panel === undefined && style?.startsWith("Heading") === true;
  const above = afterTable && !spaced ? Math.max(before ?? 0, belowTable) : before;
  if (above === undefined && after === undefined && line === undefined) return "";
  const height = line === undefined ? "" : ` w:line="${line}" w:lineRule="exact"`;
  return `<w:spacing${above === undefined ? "" : ` w:before="${above}"`}${after === undefined ? "" : ` w:after="${after}"`}${height}/>`;
}

/** A list says itself how far in its items stand, where nothing else does. */
function writeIndent(place: Place, { list, hanging = 0, indent: more = 0, right }: ParagraphLook): string {
  const { indent, level } = place;
  const inside = right === undefined ? "" : ` w:right="${right}"`;
  if (list !== undefined && indent === listIndent * level) return inside === "" ? "" : `<w:ind${inside}/>`;
  const left = indent + more + (list === undefined ? hanging : listIndent);
  const hangs = list === undefined ? hanging : listIndent;
  if (left === 0 && inside === "") return "";
  return `<w:ind w:left="${left}"${inside}${hangs === 0 ? "" : ` w:hanging="${hangs}"`}/>`;
}

/** Between two tables, and after the last: DOCX asks for a paragraph there. */
export function writeSeparator(body: Body): string {
  const broken = body.newPage ? pageBreak : "";
  body.newPage = false;
  body.afterTable = false;
  return `<w:p><w:pPr>${broken}<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/></w:pPr></w:p>`;
}
