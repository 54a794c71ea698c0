import type { Colors } from "../../../document/house-style.ts";
import { contrast, darkenTo, lightenTo, mixColors, white } from "../color.ts";

/** How one row of numbers is told from the others, also without colour. */
export interface SeriesLook {
  /** At least 3 to 1 against white. */
  readonly color: string;
  readonly fill: Fill;
  /** The second four have a stripe down the middle of their bars. */
  readonly core: boolean;
  readonly dash: readonly number[];
  readonly marker: Marker;
}

export type Fill =
  | { readonly kind: "solid" }
  | { readonly kind: "framed"; readonly inside: string }
  | { readonly kind: "striped" };
export type Marker = "disc" | "square" | "triangle" | "diamond";

/** More than this many rows cannot be told apart; the table has them all. */
export const drawnSeries = 8;

const leastContrast = 3;
const dashes: readonly (readonly number[])[] = [[], [6, 3], [1.5, 2.5], [9, 2.5, 1.5, 2.5]];
const markers: readonly Marker[] = ["disc", "square", "triangle", "diamond"];

export function lookOfSeries(index: number, colors: Colors, form: "bars" | "lines"): SeriesLook {
  const turn = Math.floor(index / 4);
  return {
    color: colorOf(index % 4, colors, form),
    fill: fillOf(index % 4, colors),
    core: turn % 2 === 1,
    dash: dashes[index % 4] ?? [],
    marker: markers[(index + turn) % 4] ?? "disc",
  };
}

function colorOf(place: number, { accent, link, muted, ink }: Colors, form: "bars" | "lines"): string {
  switch (place) {
    case 0:
      return darkenTo(accent, leastContrast);
    case 1:
      return darkenTo(link, leastContrast);
    case 2:
      return form === "bars" ? lightenTo(muted, leastContrast) : darkenTo(muted, leastContrast);
    default:
      return darkenTo(ink, leastContrast);
  }
}

function fillOf(place: number, { link }: Colors): Fill {
  if (place === 1) return { kind: "framed", inside: tint(link) };
  return place === 3 ? { kind: "striped" } : { kind: "solid" };
}

/** So light that its frame stands out against it as against paper. */
function tint(color: string): string {
  const light = mixColors(color, white, 0.14);
  return contrast(light, darkenTo(color, leastContrast)) >= leastContrast ? light : white;
}
