import { white } from "../color.ts";
import type { Mark } from "../drawing.ts";
import type { PathSegment } from "../path-segment.ts";
import type { Plot } from "./plot.ts";
import type { SeriesLook } from "./series-look.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const widestBar = 30;
const stripe = 1.6;

/** How wide a bar is where every category has `count` of them side by side. */
export function barWidth(slot: number, count: number): number {
  return Math.min(widestBar, (slot * 0.74) / count);
}

export function drawBars(plot: Plot, into: Mark[]): void {
  const pitch = barWidth(plot.slot, plot.series.length);
  const gap = pitch > 5 ? 1.2 : 0;
  const zero = plot.yOf(0);
  plot.series.forEach(({ look, values }, row) => {
    const offset = (row - plot.series.length / 2) * pitch;
    values.forEach((value, index) => {
      if (value === null) return;
      const y = plot.yOf(value);
      const x = plot.xOf(index) + offset + gap / 2;
      drawBar({ x, y: Math.min(y, zero), width: pitch - gap, height: Math.abs(y - zero) }, look, into);
      if (plot.writesValues) into.push(valueText(plot, value, x + (pitch - gap) / 2, y));
    });
  });
}

function valueText(plot: Plot, value: number, x: number, y: number): Mark {
  const { size, ink } = plot.text;
  return {
    kind: "text",
    x,
    y: value < 0 ? y + size + 1 : y - 3,
    text: plot.scale.format(value),
    size,
    anchor: "middle",
    strong: false,
    fill: ink,
  };
}

/** Also used for the legend, so that it shows what the chart shows. */
export function drawBar(box: Box, { color, fill, core }: SeriesLook, into: Mark[]): void {
  const roomy = box.width > 3 && box.height > 2.4;
  if (fill.kind === "striped" && roomy) drawStripes(box, color, into);
  else into.push({ kind: "rectangle", ...box, fill: color });
  if (fill.kind === "framed" && roomy) into.push({ kind: "rectangle", ...inset(box, 1), fill: fill.inside });
  if (fill.kind === "halved" && roomy) into.push({ kind: "rectangle", ...half(box, core ? 0 : 1), fill: white });
  if (core && roomy && fill.kind !== "halved")
    into.push({
      kind: "rectangle",
      ...middle(box),
      fill: fill.kind === "solid" ? white : color,
    });
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** Inside its frame: the left half (0) or the right one (1). */
const half = ({ x, y, width, height }: Box, side: 0 | 1): Box => ({
  x: x + (side === 0 ? 1 : width / 2),
  y: y + 1,
  width: width / 2 - 1,
  height: height - 2,
});

const middle = ({ x, y, width, height }: Box): Box => ({
  x: x + (width * 3) / 8,
  y: y + 1,
  width: width / 4,
  height: height - 2,
});

/** A frame with lines across it, as one shape. */
function drawStripes(box: Box, color: string, into: Mark[]): void {
  const inner = inset(box, 0.8);
  into.push({ kind: "rectangle", ...box, fill: color }, { kind: "rectangle", ...inner, fill: white });
  const segments: PathSegment[] = [];
  const [left, right, bottom] = [inner.x, inner.x + inner.width, inner.y + inner.height];
  for (let y = bottom - stripe; y > inner.y; y -= 2 * stripe) {
    const top = Math.max(inner.y, y - stripe);
    segments.push({ kind: "M", x: left, y: top }, { kind: "L", x: right, y: top }, { kind: "L", x: right, y });
    segments.push({ kind: "L", x: left, y }, { kind: "Z" });
  }
  if (segments.length > 0) into.push({ kind: "path", segments, fill: color });
}
