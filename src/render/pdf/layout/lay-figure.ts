import { chartTable } from "../../../document/chart-table.ts";
import type { Chart, Figure } from "../../../document/document.ts";
import { drawChart } from "../../drawing/draw-chart.ts";
import { type Art, pictureArt, toArt } from "./art.ts";
import { toDrawn } from "./drawn-text.ts";
import { layTable } from "./lay-table.ts";
import { layText } from "./lay-text.ts";
import { millimetre } from "./look.ts";
import type { Place } from "./place.ts";
import { keepAt, keepFrom, type Strip, spaceBefore } from "./strip.ts";
import { child, type Tag } from "./tag.ts";
import { shape, type Typefaces } from "./typeface.ts";

export function layFigure(out: Strip[], { picture, alternative, caption, width }: Figure, place: Place): void {
  const { page, small } = place.look;
  const start = out.length;
  const tag = child(place.parent, "Figure", { alternative: toDrawn(alternative) });
  const room = page.bottom - page.top - 40;
  out.push(artStrip(pictureArt(picture, width * millimetre, place.width, room), tag, place));
  if (caption === undefined) return;
  layText(out, [{ kind: "text", text: caption }], small, child(place.parent, "Caption"), place);
  spaceBefore(out, start + 1, 4);
  keepFrom(out, start);
}

/** The title, the drawing, and under it the numbers. */
export function layChart(out: Strip[], chart: Chart, place: Place): void {
  const { caption: title = "", ...numbers } = chartTable(chart);
  const from = out.length;
  layText(out, [{ kind: "text", text: title }], place.look.bodyStrong, child(place.parent, "Caption"), place);
  const tag = child(place.parent, "Figure", { alternative: toDrawn(chart.alternative) });
  const drawing = drawChart(chart, place.look.colors, place.width, measureWith(place.typefaces));
  out.push(artStrip(toArt(drawing), tag, place));
  spaceBefore(out, out.length - 1, 6);
  keepFrom(out, from);
  keepAt(out, out.length - 1);
  const start = out.length;
  layTable(out, numbers, place);
  spaceBefore(out, start, 10);
}

function artStrip(art: Art, tag: Tag, { x }: Place): Strip {
  return { before: 0, height: art.height, keep: false, lines: [], rules: [], art: { art, x, y: 0, tag } };
}

function measureWith({ regular, strong }: Typefaces) {
  return (text: string, size: number, isStrong: boolean): number =>
    shape(isStrong ? strong : regular, toDrawn(text)).width * size;
}
