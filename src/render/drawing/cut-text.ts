import type { MeasureText } from "./drawing.ts";

/** No line of a drawing is longer; measuring more of a text would cost time for nothing. */
const longest = 200;

/** The text, or as much of its start as fits in `room` with … behind it. */
export function cutText(text: string, room: number, size: number, measure: MeasureText): string {
  if (text.length <= longest && measure(text, size, false) <= room) return text;
  const signs = [...text.slice(0, longest)];
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(cutAt(signs, middle), size, false) <= room) low = middle;
    else high = middle - 1;
  }
  return cutAt(signs, low);
}

/** Never between a letter and its accent. */
function cutAt(signs: readonly string[], count: number): string {
  let end = count;
  while (end > 0 && /^(?:\p{M}|\u200d)/u.test(signs[end] ?? "")) end -= 1;
  return `${signs.slice(0, end).join("").trimEnd()}…`;
}
