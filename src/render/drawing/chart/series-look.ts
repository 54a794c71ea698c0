import { contrastRatio } from "../../../document/contrast.ts";
import type { Colors } from "../../../document/house-style.ts";
import { darkenTo, mixColors, white } from "../color.ts";

/** How one row of numbers is told from the others, also without colour. */
export interface SeriesLook {
  /** At least 3 to 1 against white. */
  readonly color: string;
  readonly fill: Fill;
  /** The second four differ from the first: a stripe down the middle of their bars, or the other half filled. */
  readonly core: boolean;
  readonly dash: readonly number[];
  readonly marker: Marker;
}

export type Fill =
  | { readonly kind: "solid" }
  | { readonly kind: "framed"; readonly inside: string }
  | { readonly kind: "halved" }
  | { readonly kind: "striped" };
export type Marker = "disc" | "square" | "triangle" | "diamond";

/** More than this many rows cannot be told apart; the table has them all. */
export const drawnSeries = 8;

const leastContrast = 3;
const dashes: readonly (readonly number[])[] = [[], [6, 3], [1.5, 2.5], [9, 2.5, 1.5, 2.5]];
const markers: readonly Marker[] = ["disc", "square", "triangle", "diamond"];

export function lookOfSeries(index: number, colors: Colors): SeriesLook {
  const { accent, link, muted, ink } = colors;
  const turn = Math.floor(index / 4);
  return {
    color: darkenTo([accent, link, muted, ink][index % 4] ?? ink, leastContrast),
    fill: fillOf(index % 4, colors),
    core: turn % 2 === 1,
    dash: dashes[index % 4] ?? [],
    marker: markers[(index + turn) % 4] ?? "disc",
  };
}

function fillOf(place: number, { link }: Colors): Fill {
  switch (place) {
    case 0:
      return { kind: "solid" };
    case 1:
      return { kind: "framed", inside: tint(link) };
    case 2:
      return { kind: "halved" };
    default:
      return { kind: "striped" };
  }
}

/** So light that its frame stands out against it as against paper. */
function tint(color: string): string {
  const light = mixColors(color, white, 0.14);
  return contrastRatio(light, darkenTo(color, leastContrast)) >= leastContrast ? light : white;
}
