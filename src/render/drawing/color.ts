export const white = "#ffffff";

type Rgb = readonly [number, number, number];

/** How much two colours differ in light, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(readColor(one)), luminance(readColor(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

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
    if (contrast(mixed, white) >= ratio) return mixed;
  }
  return "#000000";
}

/** What is no colour is black. */
function readColor(color: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return [0, 0, 0];
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
