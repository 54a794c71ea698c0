import type { Line, Run } from "../layout/break-lines.ts";
import type { Margin } from "../layout/lay-margins.ts";
import type { Look } from "../layout/look.ts";
import type { Page, PlacedStrip } from "../layout/paginate.ts";
import type { Panel, PlacedArt, PlacedLine } from "../layout/strip.ts";
import type { Tag } from "../layout/tag.ts";
import type { Style } from "../layout/tokens.ts";
import { drawDrawing } from "./draw-art.ts";
import { type ImageNames, nameImage } from "./images.ts";
import { type Pen, round, showPieces } from "./pen.ts";

export type Box = readonly [number, number, number, number];

export interface LinkArea {
  readonly style: Style;
  readonly text: string;
  readonly box: Box;
}

/** What happens in the order of reading: marked content `mcid`, a link, or an element without content. */
export type Event =
  | { readonly kind: "content"; readonly tag: Tag; readonly mcid: number; readonly box?: Box }
  | { readonly kind: "link"; readonly tag: Tag; readonly link: LinkArea }
  | { readonly kind: "empty"; readonly tag: Tag };

export interface WrittenPage {
  readonly operators: string;
  readonly events: readonly Event[];
}

/** A page as it is written; the font, size and colour that hold are not said again. */
interface Writing {
  readonly pen: Pen;
  readonly look: Look;
  readonly images: ImageNames;
  readonly events: Event[];
  text: string;
  after: string;
  open: Tag | undefined;
  marks: number;
  font: string;
  color: string;
}

export function writePage(
  page: Page,
  margins: readonly Margin[],
  pen: Pen,
  look: Look,
  images: ImageNames,
): WrittenPage {
  const start = { text: "", after: "", open: undefined, marks: 0, font: "", color: "" };
  const writing: Writing = { pen, look, images, events: [], ...start };
  writing.text += writePanels(page, look);
  for (const placed of page) writeStrip(writing, placed);
  openTag(writing, undefined);
  for (const margin of margins) writeMargin(writing, margin);
  return { operators: writing.text + writing.after, events: writing.events };
}

function writeStrip(writing: Writing, { strip, y, artifact }: PlacedStrip): void {
  if (artifact) {
    openTag(writing, undefined);
    writing.text += "/Artifact<</Type/Pagination>>BDC\n";
  }
  if (strip.art !== undefined) writeArt(writing, strip.art, y);
  for (const placed of strip.lines) writeLine(writing, placed, y, artifact);
  if (artifact) writing.text += "EMC\n";
  const { height } = writing.look.page;
  for (const { x, y: down, width, thickness, color } of strip.rules) {
    writing.after += `/Artifact BMC\n${color} rg ${round(x)} ${round(height - y - down)} ${round(width)} ${thickness} re f\nEMC\n`;
  }
}

/** Everything painted stands in one marked content, in the order it is read. */
function openTag(writing: Writing, tag: Tag | undefined, box?: Box): void {
  if (writing.open === tag) return;
  if (writing.open !== undefined) writing.text += "EMC\n";
  writing.open = tag;
  if (tag === undefined) return;
  writing.text += `/${tag.role}<</MCID ${writing.marks}>>BDC\n`;
  const content = { kind: "content", tag, mcid: writing.marks } as const;
  writing.events.push(box === undefined ? content : { ...content, box });
  writing.marks += 1;
}

function writeLine(
  writing: Writing,
  { x, baseline, line, look, tag }: PlacedLine,
  top: number,
  artifact: boolean,
): void {
  if (line === undefined) {
    if (!artifact) writing.events.push({ kind: "empty", tag });
    return;
  }
  const y = writing.look.page.height - top - baseline;
  let at = x;
  const last = line.runs.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const run = line.runs[index];
    if (run === undefined) continue;
    if (!artifact) openTag(writing, run.style.tag);
    const isLink = run.style.href !== undefined || run.style.target !== undefined;
    const inked = run.style.href === undefined ? look.color : writing.look.link;
    writeRun(writing, run, look.size, inked, at, y, index === last ? line.end : "none");
    if (isLink && !artifact) writeLink(writing, run, at, y, look.size);
    at += run.width * look.size;
  }
}

function writeRun(
  writing: Writing,
  run: Run,
  size: number,
  color: string,
  x: number,
  y: number,
  end: Line["end"],
): void {
  const { pen } = writing;
  const { face } = run.style;
  const { space, hyphen } = pen.typefaces[face];
  const font = `/${pen.names[face]} ${size} Tf`;
  let set = "";
  if (font !== writing.font) set += `${font} `;
  if (color !== writing.color) set += `${color} rg `;
  writing.font = font;
  writing.color = color;
  const ending = end === "space" ? space : end === "hyphen" ? hyphen : undefined;
  writing.text += `BT ${set}1 0 0 1 ${round(x)} ${round(y)} Tm ${showPieces(pen, face, run.pieces, ending)} ET\n`;
}

function writeLink(writing: Writing, run: Run, x: number, y: number, size: number): void {
  const { style } = run;
  const width = run.width * size;
  const box: Box = [round(x), round(y - 0.25 * size), round(x + width), round(y + 0.85 * size)];
  const text = run.pieces.map((piece) => piece.text).join("");
  writing.events.push({ kind: "link", tag: style.tag, link: { style, text, box } });
  if (style.href === undefined) return;
  writing.after += `/Artifact BMC\n${writing.look.link} rg ${round(x)} ${round(y - 1.6)} ${round(width)} 0.5 re f\nEMC\n`;
}

function writeArt(writing: Writing, { art, x, y, tag }: PlacedArt, top: number): void {
  const bottom = writing.look.page.height - top - y - art.height;
  const box: Box = [round(x), round(bottom), round(x + art.width), round(bottom + art.height)];
  openTag(writing, tag, box);
  if (art.kind === "image") {
    const name = nameImage(writing.images, art.image);
    writing.text += `q ${round(art.width)} 0 0 ${round(art.height)} ${box[0]} ${box[1]} cm /${name} Do Q\n`;
  } else writing.text += drawDrawing(writing.pen, art.drawing, x, bottom + art.height);
}

function writePanels(page: Page, look: Look): string {
  const found = new Map<Panel, { top: number; bottom: number }>();
  for (const { strip, y } of page) {
    if (strip.panel === undefined) continue;
    const top = found.get(strip.panel)?.top ?? y;
    found.set(strip.panel, { top, bottom: y + strip.height });
  }
  let written = "";
  for (const [{ x, width, tone }, { top, bottom }] of found) {
    const low = round(look.page.height - bottom);
    const height = round(bottom - top);
    const { fill, bar } = look.panels[tone];
    written += `/Artifact BMC\n${fill} rg ${round(x)} ${low} ${round(width)} ${height} re f\n${bar} rg ${round(x)} ${low} 2.5 ${height} re f\nEMC\n`;
  }
  return written;
}

const kinds = { Top: "Header", Bottom: "Footer" } as const;

function writeMargin(writing: Writing, { place, lines }: Margin): void {
  writing.text += `/Artifact<</Type/Pagination/Subtype/${kinds[place]}/Attached[/${place}]>>BDC\n`;
  for (const line of lines) writeLine(writing, line, 0, true);
  writing.text += "EMC\n";
}
