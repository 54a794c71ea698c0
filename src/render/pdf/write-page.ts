import type { Line } from "./break-lines.ts";
import { type Pen, resourceNames, showText } from "./draw-text.ts";
import { layText } from "./lay-text.ts";
import { linkInk, page, panels, small } from "./look.ts";
import { widthOf } from "./measure.ts";
import type { Page, PlacedStrip } from "./paginate.ts";
import type { Panel, PlacedLine } from "./strip.ts";
import type { Tag } from "./tag.ts";

export interface LinkArea {
  readonly tag: Tag;
  readonly href: string;
  readonly text: string;
  readonly box: readonly [number, number, number, number];
}

/** What happens in the order of reading: marked content `mcid`, a link, or an element without content. */
export type Event =
  | { readonly kind: "content"; readonly tag: Tag; readonly mcid: number }
  | { readonly kind: "link"; readonly tag: Tag; readonly link: LinkArea }
  | { readonly kind: "empty"; readonly tag: Tag };

export interface WrittenPage {
  readonly operators: string;
  readonly events: readonly Event[];
}

interface Writing {
  readonly pen: Pen;
  readonly text: string[];
  readonly after: string[];
  readonly events: Event[];
  open: Tag | undefined;
  marks: number;
}

export const round = (value: number) => Math.round(value * 100) / 100;

export function writePage(strips: Page, footer: string, pen: Pen): WrittenPage {
  const writing: Writing = { pen, text: [], after: [], events: [], open: undefined, marks: 0 };
  for (const placed of strips) writeStrip(writing, placed);
  openTag(writing, undefined);
  const operators = [...writePanels(strips), ...writing.text, ...writing.after, ...writeFooter(footer, pen)];
  return { operators: operators.join("\n"), events: writing.events };
}

function writeStrip(writing: Writing, { strip, y, artifact }: PlacedStrip): void {
  if (artifact) {
    openTag(writing, undefined);
    writing.text.push("/Artifact <</Type /Pagination>> BDC");
  }
  for (const placed of strip.lines) writeLine(writing, placed, y, artifact);
  if (artifact) writing.text.push("EMC");
  for (const { x, y: down, width, thickness, color } of strip.rules) {
    const box = [x, page.height - y - down, width, thickness].map(round).join(" ");
    writing.after.push("/Artifact BMC", `${color} rg ${box} re f`, "EMC");
  }
}

function openTag(writing: Writing, tag: Tag | undefined): void {
  if (writing.open === tag) return;
  if (writing.open !== undefined) writing.text.push("EMC");
  writing.open = tag;
  if (tag === undefined) return;
  writing.text.push(`/${tag.role} <</MCID ${writing.marks}>> BDC`);
  writing.events.push({ kind: "content", tag, mcid: writing.marks });
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
  const y = page.height - top - baseline;
  let at = x;
  line.fragments.forEach((fragment, index) => {
    const { face, href, text } = fragment;
    const width = widthOf(writing.pen.fonts[face], look.size, text);
    if (!artifact) openTag(writing, fragment.tag);
    const isLast = index === line.fragments.length - 1;
    const shown = isLast && line.end === "space" ? `${text} ` : text;
    const color = href === undefined ? look.color : linkInk;
    const place = `${round(at)} ${round(y)}`;
    writing.text.push(
      `BT /${resourceNames[face]} ${look.size} Tf ${color} rg 1 0 0 1 ${place} Tm ${showText(writing.pen, face, shown)}`,
      ...(isLast ? writeEnd(writing.pen, line) : []),
      "ET",
    );
    if (href !== undefined && !artifact) writeLink(writing, { ...fragment, href }, [at, y, width, look.size]);
    at += width;
  });
}

function writeEnd(pen: Pen, { end, fragments }: Line): readonly string[] {
  const face = fragments.at(-1)?.face;
  if (end !== "hyphen" || face === undefined) return [];
  return ["/Span <</ActualText <FEFF00AD>>> BDC", showText(pen, face, "-"), "EMC"];
}

function writeLink(
  writing: Writing,
  { tag, href, text }: { readonly tag: Tag; readonly href: string; readonly text: string },
  [x, y, width, size]: readonly [number, number, number, number],
): void {
  const box = [round(x), round(y - 0.25 * size), round(x + width), round(y + 0.85 * size)] as const;
  writing.events.push({ kind: "link", tag, link: { tag, href, text, box } });
  writing.after.push("/Artifact BMC", `${linkInk} rg ${round(x)} ${round(y - 1.6)} ${round(width)} 0.5 re f`, "EMC");
}

function writePanels(strips: Page): readonly string[] {
  const tones = new Map<Panel, { top: number; bottom: number }>();
  for (const { strip, y } of strips) {
    if (strip.panel === undefined) continue;
    const top = tones.get(strip.panel)?.top ?? y;
    tones.set(strip.panel, { top, bottom: y + strip.height });
  }
  return [...tones].flatMap(([{ x, width, tone }, { top, bottom }]) => {
    const low = round(page.height - bottom);
    const height = round(bottom - top);
    const { fill, bar } = panels[tone];
    const ground = `${fill} rg ${round(x)} ${low} ${round(width)} ${height} re f`;
    return ["/Artifact BMC", ground, `${bar} rg ${round(x)} ${low} 2.5 ${height} re f`, "EMC"];
  });
}

function writeFooter(footer: string, pen: Pen): readonly string[] {
  const tag: Tag = { role: "P", parent: undefined };
  const place = { fonts: pen.fonts, parent: tag, x: 0, width: page.width };
  const [strip] = layText([{ kind: "text", text: footer }], small, tag, place);
  const width = strip?.lines[0]?.line?.width ?? 0;
  const at = `${round(page.width - page.right - width)} 40`;
  const shown = showText(pen, "regular", footer);
  return [
    "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC",
    `BT /${resourceNames.regular} ${small.size} Tf ${small.color} rg 1 0 0 1 ${at} Tm ${shown} ET`,
    "EMC",
  ];
}
