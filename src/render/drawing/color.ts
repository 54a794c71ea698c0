import { contrastRatio } from "../../document/contrast.ts";

export const white = "#ffffff";

type Rgb = readonly [number, number, number];

/** `share` of one colour, the rest of the other. */
export function mixColors(one: string, other: string, share: number): string {
  const [a, b] = [readColor(one), readColor(other)];
  const parts = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour itself, or as much darker as it takes to stand out `ratio` to 1 against white. */
export function darkenTo(color: string, ratio: number): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const mixed = mixColors(color, "#000000", share);
    if (contrastRatio(mixed, white) >= ratio) return mixed;
  }
  return "#000000";
}

/** What is no colour is black. */
function readColor(color: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return [0, 0, 0];
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
