import type { Chart } from "../../document/document.ts";
import type { Colors } from "../../document/house-style.ts";
import { drawLabels, labelHeight, planLabels } from "./chart/category-labels.ts";
import { drawBaseline, drawGrid } from "./chart/draw-axes.ts";
import { barWidth, drawBars } from "./chart/draw-bars.ts";
import { drawLegend } from "./chart/draw-legend.ts";
import { drawLines } from "./chart/draw-lines.ts";
import type { ChartText, Plot, PlotSeries } from "./chart/plot.ts";
import { drawnSeries, lookOfSeries } from "./chart/series-look.ts";
import { makeValueScale, type ValueScale } from "./chart/value-scale.ts";
import { cutText } from "./cut-text.ts";
import type { Drawing, Mark, MeasureText } from "./drawing.ts";

const textSize = 8.5;
const narrowestBar = 3.4;
const mostPlots = 3;

/** A chart at `width` points wide, without its title: that stands above it as text. All of its numbers are in `chartTable`. */
export function drawChart(chart: Chart, colors: Colors, width: number, measure: MeasureText): Drawing {
  const text: ChartText = { size: textSize, ink: colors.ink, muted: colors.muted, rule: colors.rule };
  const series = gatherSeries(chart, colors);
  const scale = makeValueScale(
    series.flatMap(({ values }) => values.filter((value) => value !== null)),
    chart.unit,
  );
  const marks: Mark[] = [];
  let y = series.length === 0 ? 0 : drawLegend(series, chart.form, width, text, measure, marks);
  y = drawUnit(namePlots(chart, scale), width, y, text, measure, marks);
  if (series.every(({ values }) => values.every((value) => value === null))) return drawNothing(width, y, text, marks);
  const left = 6 + scale.ticks.reduce((widest, tick) => Math.max(widest, measure(tick.text, textSize, false)), 0);
  const perPlot = countPerPlot(chart, series.length, width - left);
  for (let start = 0; start === 0 || start < chart.categories.length; start += perPlot) {
    const part = takePart(chart.categories, series, start, perPlot);
    y = drawPlot({ ...part, form: chart.form, left, top: y, right: width, perPlot, scale, text, measure }, marks);
  }
  return { width, height: Math.ceil(y), marks };
}

/** What is counted and, where not everything is drawn, that the table has more. */
function namePlots({ series }: Chart, { unit }: ValueScale): string {
  const hidden = series.length - drawnSeries;
  return hidden > 0 ? `${unit} (nog ${hidden} in de tabel)` : unit;
}

function drawUnit(
  unit: string,
  width: number,
  top: number,
  text: ChartText,
  measure: MeasureText,
  into: Mark[],
): number {
  const shown = cutText(unit, width, textSize, measure);
  into.push({
    kind: "text",
    x: 0,
    y: top + 9,
    text: shown,
    size: textSize,
    anchor: "start",
    strong: false,
    fill: text.muted,
  });
  return top + 16;
}

function drawNothing(width: number, y: number, { ink: fill, size }: ChartText, marks: readonly Mark[]): Drawing {
  const words = {
    kind: "text",
    text: "Er zijn nog geen getallen.",
    strong: false,
    anchor: "start",
    size,
    fill,
  } as const;
  return { width, height: y + 14, marks: [...marks, { ...words, x: 0, y: y + 9 }] };
}

/** Numbers that are none, as what divides by nothing, are gaps. */
function gatherSeries({ categories, series }: Chart, colors: Colors): readonly PlotSeries[] {
  return series.slice(0, drawnSeries).map(({ name, values }, index) => ({
    name,
    look: lookOfSeries(index, colors),
    values: categories.map((_, at) => {
      const value = values[at] ?? null;
      return value !== null && Number.isFinite(value) ? value : null;
    }),
  }));
}

/** Bars too thin to tell apart go on in a next plot below. */
function countPerPlot({ form, categories }: Chart, rows: number, width: number): number {
  const count = Math.max(1, categories.length);
  if (form === "lines") return count;
  const wanted = Math.ceil((count * rows * narrowestBar) / (0.74 * Math.max(1, width)));
  return Math.ceil(count / Math.max(1, Math.min(mostPlots, wanted)));
}

interface PlotParts {
  readonly form: Chart["form"];
  readonly categories: readonly string[];
  readonly series: readonly PlotSeries[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly perPlot: number;
  readonly scale: ValueScale;
  readonly text: ChartText;
  readonly measure: MeasureText;
}

function takePart(categories: readonly string[], series: readonly PlotSeries[], start: number, count: number) {
  if (count >= categories.length) return { categories, series };
  return {
    categories: categories.slice(start, start + count),
    series: series.map((each) => ({ ...each, values: each.values.slice(start, start + count) })),
  };
}

/** One field of axes; gives where the next thing may begin. */
function drawPlot(parts: PlotParts, into: Mark[]): number {
  const plot = placePlot(parts);
  const plan = planLabels(plot.categories, plot.slot, textSize, parts.measure);
  drawGrid(plot, into);
  if (parts.form === "bars") drawBars(plot, into);
  drawBaseline(plot, plan.every, into);
  if (parts.form === "lines") drawLines(plot, into);
  const under = plot.bottom + (plot.writesValues && (plot.scale.ticks[0]?.text ?? "").startsWith("-") ? 9 : 0);
  drawLabels(plan, plot, under, parts.measure, into);
  return under + labelHeight(plan) + 6;
}

function placePlot({ form, categories, series, left, right, top, perPlot, scale, text, measure }: PlotParts): Plot {
  const slot = Math.max(1, right - left) / perPlot;
  const writesValues = form === "bars" && fitsValues(series, slot, scale, measure);
  const upper = top + (writesValues ? 10 : 3);
  const bottom = upper + Math.max(96, Math.min(170, right * 0.36));
  return {
    left,
    right,
    top: upper,
    bottom,
    slot,
    xOf: (index) => left + (index + 0.5) * slot,
    yOf: (value) => bottom - scale.place(value) * (bottom - upper),
    scale,
    categories,
    series,
    writesValues,
    text,
  };
}

function fitsValues(series: readonly PlotSeries[], slot: number, scale: ValueScale, measure: MeasureText): boolean {
  const room = barWidth(slot, series.length) - 0.5;
  return series.every(({ values }) =>
    values.every((value) => value === null || measure(scale.format(value), textSize, false) <= room),
  );
}
