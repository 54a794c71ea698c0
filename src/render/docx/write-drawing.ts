import type { Picture, Vector } from "../../document/picture.ts";
import { drawPicture } from "../drawing/draw-picture.ts";
import type { Mark } from "../drawing/drawing.ts";
import type { PathSegment } from "../drawing/path-segment.ts";
import { readPngHeader } from "../drawing/png/read-chunks.ts";
import { escapeXml } from "./escape-xml.ts";
import { emuPerMillimetre, toHex } from "./look.ts";

/** In English metric units: 360,000 in a centimetre. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const smallest = 12_700;

/** How large a picture is that is `width` millimetres wide, in a room; undefined for what is no picture. */
export function sizeOf(picture: Picture, width: number, room: Size): Size | undefined {
  const shape = picture.kind === "vector" ? picture : readPngHeader(picture.bytes);
  if (!("width" in shape) || !(shape.width > 0 && shape.height > 0 && width > 0)) return undefined;
  const wanted = width * emuPerMillimetre;
  const scale = Math.min(1, room.width / wanted, room.height / ((wanted * shape.height) / shape.width));
  const shown = Math.max(smallest, Math.round(wanted * scale));
  return { width: shown, height: Math.max(smallest, Math.round((shown * shape.height) / shape.width)) };
}

const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const pictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const groupUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const chartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** What a drawing is called and says, for who does not see it. */
export interface Naming {
  readonly id: number;
  readonly name: string;
  readonly title?: string;
  readonly alternative: string;
}

/** Around the picture: in the line of text, or at a place on the page. */
export type Wrap = (size: Size, naming: string, graphic: string) => string;

export const inLine: Wrap = ({ width, height }, naming, graphic) =>
  `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>${naming}${graphic}</wp:inline>`;

/** `x` and `y` from the corner of the page. */
export const onPage =
  (x: number, y: number): Wrap =>
  ({ width, height }, naming, graphic) =>
    `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>${naming}${graphic}</wp:anchor>`;

function writeNaming({ id, name, title, alternative }: Naming): string {
  const titled = title === undefined ? "" : ` title="${escapeXml(title)}"`;
  return `<wp:docPr id="${id}" name="${name}" descr="${escapeXml(alternative)}"${titled}/>`;
}

/** `relation` is the id of the file in the part that the picture stands in. */
export function writePicture(picture: Picture, size: Size, naming: Naming, wrap: Wrap, relation: string): string {
  return picture.kind === "png" ? writePng(size, naming, wrap, relation) : writeVector(picture, size, naming, wrap);
}

function writePng({ width, height }: Size, naming: Naming, wrap: Wrap, relation: string): string {
  const locked = `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${main}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const properties = `<pic:nvPicPr><pic:cNvPr id="${naming.id}" name="${naming.name}"/><pic:cNvPicPr/></pic:nvPicPr>`;
  const fill = `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const graphic = `<a:graphic xmlns:a="${main}"><a:graphicData uri="${pictureUri}"><pic:pic xmlns:pic="${pictureUri}">${properties}${fill}${shape}</pic:pic></a:graphicData></a:graphic>`;
  return `<w:r><w:drawing>${wrap({ width, height }, writeNaming(naming), locked + graphic)}</w:drawing></w:r>`;
}

/** Shapes that Word and LibreOffice draw themselves, sharp at every size; another reader shows the words. */
function writeVector(picture: Vector, size: Size, naming: Naming, wrap: Wrap): string {
  const box = `<a:off x="0" y="0"/><a:ext cx="${size.width}" cy="${size.height}"/>`;
  const inside = `<a:chOff x="0" y="0"/><a:chExt cx="${size.width}" cy="${size.height}"/>`;
  let shapes = "";
  let id = naming.id;
  for (const mark of drawPicture(picture, units).marks) {
    id += 1;
    shapes += writeShape(mark, id, box, (units * picture.height) / picture.width);
  }
  const group = `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${box}${inside}</a:xfrm></wpg:grpSpPr>${shapes}</wpg:wgp>`;
  const graphic = `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${main}"><a:graphicData uri="${groupUri}">${group}</a:graphicData></a:graphic>`;
  const drawing = `<w:drawing>${wrap(size, writeNaming(naming), graphic)}</w:drawing>`;
  const words = `<w:t xml:space="preserve">${escapeXml(naming.alternative)}</w:t>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wpg">${drawing}</mc:Choice><mc:Fallback>${words}</mc:Fallback></mc:AlternateContent></w:r>`;
}

/** How many ids a picture takes. */
export function countIds(picture: Picture): number {
  return picture.kind === "png" ? 1 : 1 + picture.shapes.length;
}

/** A picture is this wide in the numbers of its outlines. */
const units = 21_600;

function writeShape(mark: Mark, id: number, box: string, height: number): string {
  if (mark.kind !== "path") return "";
  const path = `<a:path w="${units}" h="${Math.round(height)}">${mark.segments.map(writeSegment).join("")}</a:path>`;
  const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`;
  const paint = `<a:solidFill><a:srgbClr val="${toHex(mark.fill)}"/></a:solidFill><a:ln><a:noFill/></a:ln>`;
  return `<wps:wsp><wps:cNvPr id="${id}" name="Vorm ${id}"/><wps:cNvSpPr/><wps:spPr><a:xfrm>${box}</a:xfrm>${geometry}${paint}</wps:spPr><wps:bodyPr/></wps:wsp>`;
}

function writeSegment(segment: PathSegment): string {
  switch (segment.kind) {
    case "M":
      return `<a:moveTo>${point(segment.x, segment.y)}</a:moveTo>`;
    case "L":
      return `<a:lnTo>${point(segment.x, segment.y)}</a:lnTo>`;
    case "C":
      return `<a:cubicBezTo>${point(segment.x1, segment.y1)}${point(segment.x2, segment.y2)}${point(segment.x, segment.y)}</a:cubicBezTo>`;
    case "Z":
      return "<a:close/>";
  }
}

const point = (x: number, y: number) => `<a:pt x="${Math.round(x)}" y="${Math.round(y)}"/>`;

export function writeChartFrame(size: Size, naming: Naming, relation: string): string {
  const graphic = `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${main}"><a:graphicData uri="${chartUri}"><c:chart xmlns:c="${chartUri}" r:id="${relation}"/></a:graphicData></a:graphic>`;
  return `<w:r><w:drawing>${inLine(size, writeNaming(naming), graphic)}</w:drawing></w:r>`;
}
