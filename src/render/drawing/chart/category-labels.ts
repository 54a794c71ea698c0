import { cutText } from "../cut-text.ts";
import type { Mark, MeasureText } from "../drawing.ts";
import type { Plot } from "./plot.ts";

/** The names under the categories: on one line, on two or three, some of them, or slanted; what fits first. */
export type LabelPlan =
  | { readonly kind: "straight"; readonly lines: readonly (readonly string[])[]; readonly every: number }
  | { readonly kind: "slanted"; readonly every: number; readonly height: number };

const lineHeight = 10.5;
const between = 5;
/** Slanted lines this far apart do not touch. */
const slantedRoom = 15;
const longestSlanted = 96;
/** From this width on a name reads better on three lines than slanted. */
const wrapRoom = 52;
const mostLines = 3;
const slant = Math.SQRT1_2;

export function planLabels(names: readonly string[], slot: number, size: number, measure: MeasureText): LabelPlan {
  const room = slot - between;
  const widest = widestOf(names, size, measure);
  const one = names.map((name) => [name]);
  if (widest <= room) return { kind: "straight", lines: one, every: 1 };
  const two = names.map((name) => splitInTwo(name, size, measure));
  if (two.every((lines) => widestOf(lines, size, measure) <= room)) return { kind: "straight", lines: two, every: 1 };
  if (room >= wrapRoom) {
    return { kind: "straight", lines: names.map((name) => wrapName(name, room, size, measure)), every: 1 };
  }
  const every = Math.ceil((widest + between) / slot);
  if (every <= 4 && names.length >= 3 * every) return { kind: "straight", lines: one, every };
  const length = Math.min(longestSlanted, widest);
  return { kind: "slanted", every: Math.max(1, Math.ceil(slantedRoom / slot)), height: (length + size) * slant + 6 };
}

export function labelHeight(plan: LabelPlan): number {
  if (plan.kind === "slanted") return plan.height;
  return 5 + lineHeight * plan.lines.reduce((most, { length }) => Math.max(most, length), 1);
}

export function drawLabels(plan: LabelPlan, plot: Plot, top: number, measure: MeasureText, into: Mark[]): void {
  const { size, ink: fill } = plot.text;
  const strong = false;
  for (let index = 0; index < plot.categories.length; index += plan.every) {
    const x = plot.xOf(index);
    if (plan.kind === "slanted") {
      const room = Math.min(longestSlanted, (x + 2) / slant);
      const text = cutText(plot.categories[index] ?? "", room, size, measure);
      into.push({ kind: "text", x: x + 3, y: top + 10, text, size, anchor: "end", strong, fill, turn: -45 });
      continue;
    }
    (plan.lines[index] ?? []).forEach((text, line) => {
      const y = top + lineHeight * (line + 1) + 1;
      into.push({ kind: "text", x: keepInside(x, text, plot, measure), y, text, size, anchor: "middle", strong, fill });
    });
  }
}

/** A name wider than its place, as the last of a thinned row, does not stick out of the drawing. */
function keepInside(x: number, text: string, { right, text: { size } }: Plot, measure: MeasureText): number {
  const half = measure(text, size, false) / 2;
  return Math.max(half, Math.min(x, right - half));
}

function widestOf(texts: readonly string[], size: number, measure: MeasureText): number {
  let widest = 0;
  for (const text of texts)
    widest = Math.max(widest, text.length > 200 ? Number.POSITIVE_INFINITY : measure(text, size, false));
  return widest;
}

/** At the space that leaves the narrowest two lines. */
function splitInTwo(name: string, size: number, measure: MeasureText): readonly string[] {
  let best: readonly string[] = [name];
  let narrowest = widestOf(best, size, measure);
  for (let at = name.indexOf(" "); at > 0 && name.length <= 200; at = name.indexOf(" ", at + 1)) {
    const lines = [name.slice(0, at), name.slice(at + 1)];
    const widest = widestOf(lines, size, measure);
    if (widest < narrowest) [best, narrowest] = [lines, widest];
  }
  return best;
}

/** Word by word; what does not fit on the last line, or in its width, is cut. */
function wrapName(name: string, room: number, size: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  let rest = name.length > 200 ? `${name.slice(0, 199)}…` : name;
  while (rest !== "" && lines.length < mostLines - 1) {
    let end = rest.length;
    while (end > 0 && measure(rest.slice(0, end), size, false) > room) end = rest.lastIndexOf(" ", end - 1);
    if (end <= 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  if (rest !== "") lines.push(cutText(rest, room, size, measure));
  return lines;
}
