import { cutText } from "../cut-text.ts";
import type { Mark, MeasureText } from "../drawing.ts";
import { drawBar } from "./draw-bars.ts";
import { drawMarker } from "./draw-marker.ts";
import type { ChartText, PlotSeries } from "./plot.ts";

const rowHeight = 14;
const gap = 18;
const samples = { bars: 11, lines: 26 } as const;

/** A sample and the name of each series, in rows; gives the height it took. */
export function drawLegend(
  series: readonly PlotSeries[],
  form: "bars" | "lines",
  width: number,
  text: ChartText,
  measure: MeasureText,
  into: Mark[],
): number {
  const sample = samples[form] + 6;
  let [x, row] = [0, 0];
  for (const each of series) {
    const name = cutText(each.name, width - sample, text.size, measure);
    const taken = sample + measure(name, text.size, false);
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    const baseline = row * rowHeight + 9;
    drawSample(each, form, x, baseline - 3, into);
    into.push(legendText(name, x + sample, baseline, text));
    x += taken + gap;
  }
  return (row + 1) * rowHeight + 4;
}

function drawSample({ look }: PlotSeries, form: "bars" | "lines", x: number, middle: number, into: Mark[]): void {
  const width = samples[form];
  if (form === "bars") {
    drawBar({ x, y: middle - 4.5, width, height: 9 }, look, into);
    return;
  }
  const points = [x, middle, x + width, middle];
  into.push({ kind: "polyline", points, stroke: look.color, weight: 1.6, dash: look.dash });
  drawMarker(x + width / 2, middle, look, into);
}

const legendText = (text: string, x: number, y: number, { size, ink }: ChartText): Mark => ({
  kind: "text",
  x,
  y,
  text,
  size,
  anchor: "start",
  strong: false,
  fill: ink,
});
