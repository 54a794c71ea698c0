import type { Mark } from "../drawing.ts";
import type { Plot } from "./plot.ts";

/** Light lines at the round numbers, with the numbers to the left of them. */
export function drawGrid(plot: Plot, into: Mark[]): void {
  const { size, muted, rule } = plot.text;
  for (const { share, text } of plot.scale.ticks) {
    const y = plot.bottom - share * (plot.bottom - plot.top);
    into.push({ kind: "line", x1: plot.left, y1: y, x2: plot.right, y2: y, stroke: rule, weight: 0.5, dash: [] });
    into.push({
      kind: "text",
      x: plot.left - 6,
      y: y + size * 0.34,
      text,
      size,
      anchor: "end",
      strong: false,
      fill: muted,
    });
  }
}

/** The line of nothing, over the bars; a small stroke under each category that has a name. */
export function drawBaseline(plot: Plot, every: number, into: Mark[]): void {
  const { ink } = plot.text;
  const zero = plot.yOf(0);
  into.push({ kind: "line", x1: plot.left, y1: zero, x2: plot.right, y2: zero, stroke: ink, weight: 0.9, dash: [] });
  if (every === 1) return;
  for (let index = 0; index < plot.categories.length; index += every) {
    const x = plot.xOf(index);
    into.push({ kind: "line", x1: x, y1: plot.bottom, x2: x, y2: plot.bottom + 3, stroke: ink, weight: 0.6, dash: [] });
  }
}
