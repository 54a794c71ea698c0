import type { Mark } from "../drawing.ts";
import { drawMarker } from "./draw-marker.ts";
import type { Plot, PlotSeries } from "./plot.ts";

const lineWeight = 1.6;
/** Signs stand this far apart at least, or they hide the line. */
const markerRoom = 14;

/** A line per series, broken where a value lacks; a value alone is a sign alone. */
export function drawLines(plot: Plot, into: Mark[]): void {
  for (const series of plot.series) drawRuns(plot, series, into);
  const every = Math.max(1, Math.ceil(markerRoom / plot.slot));
  for (const series of plot.series) drawMarkers(plot, series, every, into);
}

function drawRuns(plot: Plot, { values, look }: PlotSeries, into: Mark[]): void {
  let points: number[] = [];
  const finish = () => {
    if (points.length > 2)
      into.push({ kind: "polyline", points, stroke: look.color, weight: lineWeight, dash: look.dash });
    points = [];
  };
  values.forEach((value, index) => {
    if (value === null) finish();
    else points.push(plot.xOf(index), plot.yOf(value));
  });
  finish();
}

function drawMarkers(plot: Plot, { values, look }: PlotSeries, every: number, into: Mark[]): void {
  values.forEach((value, index) => {
    if (value === null) return;
    const alone = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
    if (alone || index % every === 0) drawMarker(plot.xOf(index), plot.yOf(value), look, into);
  });
}
