import { chartTable } from "../../document/chart-table.ts";
import type { Chart, Figure } from "../../document/document.ts";
import type { Picture, Png } from "../../document/picture.ts";
import { drawChart } from "../drawing/draw-chart.ts";
import { drawPicture } from "../drawing/draw-picture.ts";
import { readPngHeader } from "../drawing/png/read-chunks.ts";
import { escapeHtml } from "./escape-html.ts";
import { measureText } from "./measure-text.ts";
import type { Page } from "./page.ts";
import { writeDrawing } from "./write-drawing.ts";
import { writeTable } from "./write-table.ts";

const pointsPerMillimetre = 72 / 25.4;
const pixelsPerMillimetre = 96 / 25.4;
/** As wide as the text of a page of paper. */
const chartWidth = 440;

export function writeFigure({ picture, alternative, caption, width }: Figure): string {
  const below = caption === undefined ? "" : `\n<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure>\n${writePicture(picture, alternative, width)}${below}\n</figure>`;
}

/** The picture itself, in the page; `width` is millimetres. */
export function writePicture(picture: Picture, alternative: string, width: number): string {
  if (picture.kind === "png") return writePng(picture, alternative, width);
  return writeDrawing(drawPicture(picture, width * pointsPerMillimetre), alternative);
}

/** What is no image shows as the words that stand for it. */
function writePng({ bytes }: Png, alternative: string, width: number): string {
  const header = readPngHeader(bytes);
  if ("kind" in header) return `<p>${escapeHtml(alternative)}</p>`;
  const pixels = Math.round(width * pixelsPerMillimetre);
  const size = `width="${pixels}" height="${Math.round((pixels * header.height) / header.width)}"`;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  return `<img src="data:image/png;base64,${data}" alt="${escapeHtml(alternative)}" ${size}>`;
}

/** The drawing under its title, with its numbers in a table below it. */
export function writeChart(chart: Chart, page: Page): string {
  page.figures += 1;
  const id = `grafiek-${page.figures}`;
  const svg = writeDrawing(drawChart(chart, page.style.colors, chartWidth, measureText), chart.alternative);
  return `<figure class="chart">
<figcaption id="${id}">${escapeHtml(chart.title)}</figcaption>
<div class="scroll" role="group" aria-labelledby="${id}" tabindex="0">${svg}</div>
${writeTable(chartTable(chart), page, id)}
</figure>`;
}
