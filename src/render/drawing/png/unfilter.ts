/** Undoes the filters of PNG in place; every row begins with the number of its filter. `step` is the bytes of a pixel. */
export function unfilter(raw: Uint8Array, rowLength: number, step: number): void {
  for (let start = 0; start < raw.length; start += rowLength) {
    const filter = raw[start] ?? 0;
    if (filter === 0) continue;
    const end = start + rowLength;
    for (let at = start + 1; at < end; at += 1) {
      const left = at - step > start ? (raw[at - step] ?? 0) : 0;
      const up = start === 0 ? 0 : (raw[at - rowLength] ?? 0);
      const corner = start === 0 || at - step <= start ? 0 : (raw[at - rowLength - step] ?? 0);
      raw[at] = (raw[at] ?? 0) + predict(filter, left, up, corner);
    }
    raw[start] = 0;
  }
}

function predict(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
